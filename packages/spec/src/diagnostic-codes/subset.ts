// VP3xxx: what vPython is not, and types.
// Rows stand in the order of their codes; a code is never reused, a retired one keeps its row.
import type { DiagnosticTable } from "./diagnostic-row.ts";

export const subsetDiagnostics = {
} as const satisfies DiagnosticTable;
