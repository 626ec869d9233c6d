// VP4xxx: code generation and its limits.
// Rows stand in the order of their codes; a code is never reused, a retired one keeps its row.
import type { DiagnosticTable } from "./diagnostic-row.ts";

export const generationDiagnostics = {
} as const satisfies DiagnosticTable;
