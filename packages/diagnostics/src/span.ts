/**
 * A span is a half-open stretch of one source text.
 *
 * Offsets count UTF-16 units of `SourceFile.text`, from 0; `end` is the first offset after the
 * stretch. Lines and columns are computed from a span only when a message is printed, because
 * nearly all spans are never printed.
 */

/** Half-open `[start, end)` in UTF-16 units of one source. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The shortest span that holds both; both must lie in the same source. */
export function joinSpans(first: Span, second: Span): Span {
  return {
    start: Math.min(first.start, second.start),
    end: Math.max(first.end, second.end),
  };
}
