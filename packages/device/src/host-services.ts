/**
 * What a run needs of the host it happens on: somewhere to write, lines to read.
 *
 * The apps implement it over a terminal, tests over memory.
 */

export interface HostServices {
  /** Bytes of the program's standard output, in order. */
  writeOutput(bytes: Uint8Array): void;
  /** Text for standard error: tracebacks and reports, with line ends. */
  writeError(text: string): void;
  /**
   * The next line of standard input without its end, as bytes in characters 0 to 255; undefined
   * when there is none left.
   */
  readLine(): Promise<string | undefined>;
}

/** Host services that record what is written; lines to read are given. */
export class RecordingServices implements HostServices {
  readonly #lines: string[];
  #output = "";
  #errors = "";

  constructor(lines: readonly string[] = []) {
    this.#lines = [...lines];
  }

  /** Bytes written so far as characters 0 to 255. */
  get output(): string {
    return this.#output;
  }

  get errors(): string {
    return this.#errors;
  }

  writeOutput(bytes: Uint8Array): void {
    for (const byte of bytes) this.#output += String.fromCharCode(byte);
  }

  writeError(text: string): void {
    this.#errors += text;
  }

  readLine(): Promise<string | undefined> {
    return Promise.resolve(this.#lines.shift());
  }
}
