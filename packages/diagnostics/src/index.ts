/**
 * Located messages of the vPython compilers: factories, collector, code frames and JSON.
 * This file only re-exports: it is the package's whole public surface.
 */

// Places in a source text.
export { joinSpans, type Span } from "./span.ts";
