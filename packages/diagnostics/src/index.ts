/**
 * Located messages of the vPython compilers: factories, collector, code frames and JSON.
 * This file only re-exports: it is the package's whole public surface.
 */

// Places in a source text.
export { type Place, type Position, SourceFile } from "./source-file.ts";
export { joinSpans, type Span } from "./span.ts";

// Diagnostics: what a user did wrong.
export { Collector, hasErrors, sortDiagnostics } from "./collector.ts";
export {
  type Diagnostic,
  type DiagnosticNote,
  type DiagnosticParts,
  diagnose,
  type HolesOf,
} from "./diagnostic.ts";

// Their printed forms.
export {
  type JsonDiagnostic,
  type JsonPlace,
  type JsonPosition,
  toJson,
} from "./diagnostic-json.ts";
export { formatDiagnostic, formatPlace } from "./format-diagnostic.ts";

// Internal errors: what we did wrong.
export { assertNever, InternalError, unreachable } from "./internal-error.ts";
