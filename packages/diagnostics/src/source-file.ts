/**
 * A source text with its path, and the only place where offsets become lines and columns.
 *
 * Lines end with "\n", "\r\n" or a lone "\r", as CPython's universal newlines have it. The table of
 * line starts is made at the first question, because most sources are never asked.
 */
import type { Span } from "./span.ts";

/** A place as a person reads it: both 1-based, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A span of a certain file. */
export interface Place {
  readonly file: SourceFile;
  readonly span: Span;
}

export class SourceFile {
  /** As it is shown in messages; never opened by this package. */
  readonly path: string;
  readonly text: string;
  #lineStarts: readonly number[] | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  /** Where lines begin, ascending; the first is 0. Costs one pass over the text, once. */
  get lineStarts(): readonly number[] {
    this.#lineStarts ??= findLineStarts(this.text);
    return this.#lineStarts;
  }

  /**
   * @param offset  0 to `text.length`; outside it is taken as the nearer end.
   * @returns 1-based line and column, in logarithmic time.
   */
  position(offset: number): Position {
    const starts = this.lineStarts;
    const wanted = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = starts.length - 1;
    // The wanted line is in [low, high].
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: wanted - (starts[low] ?? 0) + 1 };
  }

  /** The text of a 1-based line without its end; empty for a line that does not exist. */
  lineText(line: number): string {
    const start = this.lineStarts[line - 1];
    if (start === undefined) return "";
    const end = this.lineStarts[line] ?? this.text.length;
    return this.text.slice(start, end).replace(/[\r\n]+$/, "");
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  const lineEnd = /\r\n|\n|\r/g;
  while (lineEnd.exec(text) !== null) starts.push(lineEnd.lastIndex);
  return starts;
}
