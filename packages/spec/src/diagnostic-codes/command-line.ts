// VP6xxx: the command line and the tool chain.
// Rows stand in the order of their codes; a code is never reused, a retired one keeps its row.
import type { DiagnosticTable } from "./diagnostic-row.ts";

export const commandLineDiagnostics = {
} as const satisfies DiagnosticTable;
