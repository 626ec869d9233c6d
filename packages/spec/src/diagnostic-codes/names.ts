// VP2xxx: names, scopes and modules.
// Rows stand in the order of their codes; a code is never reused, a retired one keeps its row.
import type { DiagnosticTable } from "./diagnostic-row.ts";

export const nameDiagnostics = {
} as const satisfies DiagnosticTable;
