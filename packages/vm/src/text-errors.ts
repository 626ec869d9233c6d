/**
 * Why a text of a value is not made.
 */

/** A value that no core has room for the text of, that is too deep for one, or that is no more. */
export class TextLimitError extends Error {
  /** Name of the trap that tells the program. */
  readonly trap: "memory" | "recursion" | "freed";

  constructor(trap: "memory" | "recursion" | "freed") {
    super(`value-text: ${trap}`);
    this.trap = trap;
  }
}

/** A value whose class may make its text: the program has to. */
export class ProgramTextError extends Error {
  constructor() {
    super("value-text: program");
  }
}
