// Every diagnostic: code, category, severity, text with holes, fix, explanation, smallest example.
//
// Consumers: diagnostics (`diagnose` is typed by this table), `vpython --explain`, docs/errors.md,
// and a test that runs every example and expects its code.
// Adding a row: take the next free code of its range in diagnostic-codes/<range>.ts, at the end of
// its group. Codes are never renumbered and never reused. No message text stands anywhere else.
//
//   VP1xxx text and syntax      VP2xxx names and modules     VP3xxx subset and types
//   VP4xxx code and limits      VP5xxx devices               VP6xxx command line
//   VP7xxx images
import { commandLineDiagnostics } from "./diagnostic-codes/command-line.ts";
import { deviceDiagnostics } from "./diagnostic-codes/devices.ts";
import type { DiagnosticRow } from "./diagnostic-codes/diagnostic-row.ts";
import { generationDiagnostics } from "./diagnostic-codes/generation.ts";
import { grammarDiagnostics } from "./diagnostic-codes/grammar.ts";
import { imageDiagnostics } from "./diagnostic-codes/images.ts";
import { nameDiagnostics } from "./diagnostic-codes/names.ts";
import { subsetDiagnostics } from "./diagnostic-codes/subset.ts";
import { textDiagnostics } from "./diagnostic-codes/text.ts";

export {
  clauseOpeners,
  foreignWords,
  nonTargetNames,
  numberAdvice,
  pythonThreeAdvice,
  tokenGroups,
  tokenNames,
} from "./diagnostic-codes/grammar.ts";

export { laterNames, refusedNames } from "./diagnostic-codes/refused-names.ts";

export const diagnosticTable = {
  ...textDiagnostics,
  ...grammarDiagnostics,
  ...nameDiagnostics,
  ...subsetDiagnostics,
  ...generationDiagnostics,
  ...deviceDiagnostics,
  ...commandLineDiagnostics,
  ...imageDiagnostics,
};

export type DiagnosticCode = keyof typeof diagnosticTable;

/** The row of a code that was read from text, such as the argument of `--explain`. */
export function findDiagnostic(code: string): DiagnosticRow | undefined {
  const rows: Readonly<Record<string, DiagnosticRow>> = diagnosticTable;
  return Object.hasOwn(rows, code) ? rows[code] : undefined;
}
