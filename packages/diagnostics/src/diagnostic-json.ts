/**
 * A diagnostic as plain data, for `--json` and for editors.
 *
 * Ranges are those of the Language Server Protocol: 0-based lines and UTF-16 columns. Fields are
 * always present and always in this order, so that the text is stable.
 */
import type { Diagnostic } from "./diagnostic.ts";
import type { Place } from "./source-file.ts";

export interface JsonPosition {
  readonly line: number;
  readonly character: number;
}

export interface JsonPlace {
  readonly path: string;
  readonly range: { readonly start: JsonPosition; readonly end: JsonPosition };
}

export interface JsonDiagnostic {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly category: string;
  readonly message: string;
  readonly place: JsonPlace | null;
  readonly label: string;
  readonly hint: string;
  readonly expected: readonly string[];
  readonly notes: readonly { readonly message: string; readonly place: JsonPlace }[];
}

export function toJson(diagnostic: Diagnostic): JsonDiagnostic {
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    category: diagnostic.category,
    message: diagnostic.message,
    place: diagnostic.place === undefined ? null : jsonPlace(diagnostic.place),
    label: diagnostic.label,
    hint: diagnostic.hint,
    expected: diagnostic.expected,
    notes: diagnostic.notes.map(({ message, place }) => ({ message, place: jsonPlace(place) })),
  };
}

function jsonPlace(place: Place): JsonPlace {
  const at = (offset: number): JsonPosition => {
    const { line, column } = place.file.position(offset);
    return { line: line - 1, character: column - 1 };
  };
  return {
    path: place.file.path,
    range: { start: at(place.span.start), end: at(place.span.end) },
  };
}
