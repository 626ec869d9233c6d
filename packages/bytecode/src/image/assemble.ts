/**
 * Assembly text to an image, the way back from `disassemble` and the way to write tests of the
 * virtual machine by hand.
 *
 * This file reads directives; code between `.function` and `.end` is gathered line by line and
 * becomes words in assemble-function.ts. Nothing is verified here, so that a test can write an
 * image that the verifier refuses.
 */
import { type Diagnostic, diagnose, type SourceFile } from "@vipera/diagnostics";
import { imageFeatures } from "@vipera/spec";
import { assembleFunction, type FunctionText } from "./assemble-function.ts";
import {
  type AssemblyTables,
  classId,
  nativeId,
  newTables,
  integerConstant,
  longConstant,
  prefixed,
  wholeNumber,
} from "./assembly-tables.ts";
import {
  type AssemblyLine,
  type AssemblyToken,
  misplaced,
  readFloat,
  type Report,
  strangeLine,
  tokenizeAssembly,
} from "./assembly-text.ts";
import type { Constant, Image } from "./image.ts";

export interface AssembledImage {
  /** Undefined exactly when there are diagnostics. */
  readonly image: Image | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** @errors VP7201 to VP7206, all that are found. */
export function assemble(source: SourceFile): AssembledImage {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const tables = newTables();
  const functions: FunctionText[] = [];
  let open: FunctionText | undefined;
  for (const line of readLines(source, report)) {
    if (line.head.text === ".function") {
      if (open !== undefined || tokenNumber(line.rest[0]) !== functions.length) {
        report(misplaced(source, line));
      }
      open = { line, code: [] };
      functions.push(open);
    } else if (line.head.text === ".end") {
      if (open === undefined) report(misplaced(source, line));
      open = undefined;
    } else if (open !== undefined) {
      open.code.push(line);
    } else if (!readTableLine(tables, line)) {
      report(strangeLine(source, line));
    }
  }
  if (open !== undefined) report(misplaced(source, open.line));
  for (const text of functions) {
    tables.functions.push(assembleFunction(source, tables, text, report));
  }
  const image = diagnostics.length === 0 ? tables : undefined;
  return { image, diagnostics };
}

function tokenNumber(token: AssemblyToken | undefined): number {
  return wholeNumber(token) ?? -1;
}

function readLines(source: SourceFile, report: Report): AssemblyLine[] {
  const lines: AssemblyLine[] = [];
  let start = 0;
  for (const text of source.text.split("\n")) {
    const { tokens, strange } = tokenizeAssembly(text.replace(/\r$/u, ""), start);
    if (strange >= 0) {
      const span = { start: start + strange, end: start + text.length };
      const shown = text.slice(strange, strange + 20);
      report(diagnose("VP7201", { file: source, span }, { text: shown }));
    }
    const [head, ...rest] = tokens;
    if (head !== undefined) lines.push({ head, rest });
    start += text.length + 1;
  }
  return lines;
}

/** Adds the row of a table directive; false for a line that is none. */
function readTableLine(tables: AssemblyTables, { head, rest }: AssemblyLine): boolean {
  const [first, second] = rest;
  switch (head.text) {
    case ".feature":
      return (
        imageFeatures.some(({ name }) => name === first?.text) && appendText(tables.features, first)
      );
    case ".file":
      return isNext(tables.files, first) && appendText(tables.files, second);
    case ".global":
      return isNext(tables.globals, first) && appendText(tables.globals, second);
    case ".name":
      return isNext(tables.names, first) && appendText(tables.names, second);
    case ".entry":
      tables.entry = tokenNumber(first);
      return tables.entry >= 0;
    case ".hook": {
      const index = tokenNumber(second);
      if (first?.kind !== "text" || index < 0) return false;
      return tables.hooks.push({ name: first.text, function: index }) > 0;
    }
    case ".constant": {
      const constant = readConstant(rest.slice(1));
      if (!isNext(tables.constants, first) || constant === undefined) return false;
      return tables.constants.push(constant) > 0;
    }
    default:
      return false;
  }
}

function isNext(table: readonly unknown[], token: AssemblyToken | undefined): boolean {
  return tokenNumber(token) === table.length;
}

function appendText(table: string[], token: AssemblyToken | undefined): boolean {
  return token !== undefined && table.push(token.text) > 0;
}

function readConstant([kind, ...values]: readonly AssemblyToken[]): Constant | undefined {
  const [first, second] = values;
  switch (kind?.text) {
    case "integer":
      return first?.kind === "number" ? integerConstant(first.text) : undefined;
    case "long":
      return first?.kind === "number" ? longConstant(first.text) : undefined;
    case "float":
      return first?.kind === "number" ? { kind: "float", value: readFloat(first.text) } : undefined;
    case "string":
      return first?.kind === "text" ? { kind: "string", value: first.text } : undefined;
    case "tuple": {
      const items = values.map((token) => prefixed("k", token) ?? -1);
      return items.includes(-1) ? undefined : { kind: "tuple", items };
    }
    case "native": {
      const id = nativeId(first);
      return id === undefined ? undefined : { kind: "native", id };
    }
    case "class": {
      const id = classId(first);
      return id === undefined ? undefined : { kind: "class", id };
    }
    case "function": {
      const index = prefixed("f", first);
      if (index === undefined) return undefined;
      return { kind: "function", index, defaults: prefixed("k", second) };
    }
    case "none":
    case "true":
    case "false":
      return { kind: kind.text };
    default:
      return undefined;
  }
}
