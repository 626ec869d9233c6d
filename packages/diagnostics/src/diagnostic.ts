/**
 * A diagnostic as a value, and the one way to make it: from its row in the catalogue.
 *
 * `diagnose` is typed by the table in packages/spec: it takes a code and exactly the holes that the
 * row's texts have. So no message text stands outside the catalogue.
 */
import {
  type DiagnosticCode,
  type DiagnosticRow,
  diagnosticTable,
  type Severity,
} from "@vipera/spec";
import { InternalError } from "./internal-error.ts";
import type { Place } from "./source-file.ts";

/** A second place that belongs to a diagnostic. */
export interface DiagnosticNote {
  readonly message: string;
  readonly place: Place;
}

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Python's name for the kind of trouble, such as `SyntaxError`. */
  readonly category: string;
  /** Undefined for what lies in no source file, such as a wrong option. */
  readonly place: Place | undefined;
  readonly message: string;
  /** Stands beside the caret; empty for most. */
  readonly label: string;
  readonly notes: readonly DiagnosticNote[];
  /** What to do about it; empty when the message says it. */
  readonly hint: string;
  /** What could stand here instead, for syntax errors; named as a person would name it. */
  readonly expected: readonly string[];
}

type HoleNames<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | HoleNames<Rest>
  : never;

type RowTexts<Row> = Row extends DiagnosticRow
  ?
      | Row["text"]
      | Row["fix"]
      | (Row extends { readonly label: infer Label extends string } ? Label : never)
      | (Row extends { readonly note: infer Note extends string } ? Note : never)
  : never;

/** The names between braces in all texts of a row. */
export type HolesOf<Code extends DiagnosticCode> = HoleNames<
  RowTexts<(typeof diagnosticTable)[Code]>
>;

type HoleValues<Code extends DiagnosticCode> = Readonly<Record<HolesOf<Code>, string | number>>;

/** What else a diagnostic may carry. */
export interface DiagnosticParts {
  /** Second places; each gets the row's `note` as its text. */
  readonly notes?: readonly Place[];
  readonly expected?: readonly string[];
}

/**
 * Makes a diagnostic from its row.
 *
 * @param place  Where it is; undefined for what lies in no source file.
 * @param rest   The values of the row's holes, if it has any; then notes and expected tokens.
 * @example diagnose("VP1204", { file, span })
 * @example diagnose("VP1214", { file, span }, { keyword: "class" })
 */
export function diagnose<Code extends DiagnosticCode>(
  code: Code,
  place: Place | undefined,
  ...rest: [HolesOf<Code>] extends [never]
    ? [holes?: Record<string, never>, parts?: DiagnosticParts]
    : [holes: HoleValues<Code>, parts?: DiagnosticParts]
): Diagnostic {
  const row: DiagnosticRow = diagnosticTable[code];
  const holes: Readonly<Record<string, string | number>> = rest[0] ?? {};
  const parts = rest[1] ?? {};
  const fill = (text: string) => fillHoles(code, text, holes);
  return {
    code,
    severity: row.severity,
    category: row.category,
    place,
    message: fill(row.text),
    label: fill(row.label ?? ""),
    notes: (parts.notes ?? []).map((note) => ({ message: fill(row.note ?? ""), place: note })),
    hint: fill(row.fix),
    expected: parts.expected ?? [],
  };
}

function fillHoles(
  code: string,
  text: string,
  holes: Readonly<Record<string, string | number>>,
): string {
  return text.replace(/\{(\w+)\}/g, (_, hole: string) => {
    const value = holes[hole];
    if (value === undefined)
      throw new InternalError("diagnose", `${code} has no value for ${hole}`);
    return String(value);
  });
}
