/**
 * What a board refuses: the program gets an exception of this class with this text.
 */

/** Exceptions of a board, by their number in the answer to a core (MATCHES: board-refusals). */
export const refusalKinds = ["ValueError", "IOError", "TypeError"] as const;

export class BoardRefusal extends Error {
  readonly kind: (typeof refusalKinds)[number];
  /** Cycles that pass all the same. */
  readonly cycles: number;

  constructor(kind: (typeof refusalKinds)[number], text: string, cycles = 0) {
    super(text);
    this.kind = kind;
    this.cycles = cycles;
  }
}
