// VP7xxx: images: decoding and verification.
// Rows stand in the order of their codes; a code is never reused, a retired one keeps its row.
import type { DiagnosticTable } from "./diagnostic-row.ts";

export const imageDiagnostics = {
} as const satisfies DiagnosticTable;
