/**
 * The host of a run: this process's standard streams.
 */
import { isatty } from "node:tty";
import { OutputBlock, type ProgressLine, writeError } from "@vipera/cli";
import type { HostServices } from "@vipera/device";

export class TerminalServices implements HostServices {
  readonly #output = new OutputBlock(isatty(1));
  readonly #input: InputLines;
  readonly #progress: ProgressLine;

  constructor(progress: ProgressLine, input: InputLines) {
    this.#progress = progress;
    this.#input = input;
  }

  writeOutput(bytes: Uint8Array): void {
    this.#progress.clear();
    this.#output.write(bytes);
  }

  writeError(text: string): void {
    this.#progress.clear();
    this.#output.flush();
    writeError(text);
  }

  async readLine(): Promise<string | undefined> {
    this.#progress.clear();
    this.#output.flush();
    return this.#input.next();
  }

  /** Writes what is still collected. */
  flush(): void {
    this.#output.flush();
  }
}

/** Lines of standard input, read when they are asked for; bytes as characters. */
export class InputLines {
  #chunks: AsyncIterator<string> | undefined;
  #rest = "";
  #hasEnded = false;
  #reading: Promise<void> | undefined;
  #asked = 0;

  /** The next line. Who asked before and has not got one gets none: the run that asked is over. */
  async next(): Promise<string | undefined> {
    this.#asked += 1;
    const turn = this.#asked;
    let end = this.#rest.indexOf("\n");
    while (end < 0) {
      const searched = this.#rest.length;
      if (this.#hasEnded) return this.#takeLast();
      await this.#more();
      if (turn !== this.#asked) return new Promise(() => {});
      end = this.#rest.indexOf("\n", searched);
    }
    const line = this.#rest.slice(0, end);
    this.#rest = this.#rest.slice(end + 1);
    return line;
  }

  #takeLast(): string | undefined {
    const last = this.#rest;
    this.#rest = "";
    return last === "" ? undefined : last;
  }

  #more(): Promise<void> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #read(): Promise<void> {
    this.#chunks ??= process.stdin.setEncoding("latin1")[Symbol.asyncIterator]();
    const { done, value } = await this.#chunks.next();
    if (done === true) this.#hasEnded = true;
    else this.#rest += value;
  }

  /** Stops reading, so that the process can end. */
  close(): void {
    if (this.#chunks !== undefined) process.stdin.destroy();
  }
}
