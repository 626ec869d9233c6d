// VP5xxx: devices, placement and transport.
// Rows stand in the order of their codes; a code is never reused, a retired one keeps its row.
import type { DiagnosticTable } from "./diagnostic-row.ts";

export const deviceDiagnostics = {
} as const satisfies DiagnosticTable;
