/**
 * One line on a terminal that says what takes long; nothing at all when output is piped.
 *
 * The line appears after a second and is rewritten in place. It is erased before anything else is
 * written, so it never mixes with a program's output.
 */

/** Milliseconds without an answer after which a person wonders. */
const patienceMs = 1000;
/** Milliseconds between two versions of the line. */
const intervalMs = 200;

export interface ProgressTerminal {
  readonly isTty: boolean;
  /** Milliseconds that only go forward. */
  now(): number;
  write(text: string): void;
}

export class ProgressLine {
  readonly #terminal: ProgressTerminal;
  readonly #start: number;
  #shownAt: number | undefined;

  constructor(terminal: ProgressTerminal) {
    this.#terminal = terminal;
    this.#start = terminal.now();
  }

  /** @param text  Made only when it is shown; without line end. */
  update(text: () => string): void {
    if (!this.#terminal.isTty) return;
    const now = this.#terminal.now();
    if (now - this.#start < patienceMs) return;
    if (this.#shownAt !== undefined && now - this.#shownAt < intervalMs) return;
    this.#shownAt = now;
    this.#terminal.write(`\r\u001b[K${text()}`);
  }

  /** Erases the line if it is there; it may come back. */
  clear(): void {
    if (this.#shownAt === undefined) return;
    this.#shownAt = undefined;
    this.#terminal.write("\r\u001b[K");
  }
}
