/**
 * The host of a run: this process's standard streams.
 */
import { isatty } from "node:tty";
import { OutputBlock, type ProgressLine, writeError } from "@vipera/cli";
import type { HostServices } from "@vipera/device";

export class TerminalServices implements HostServices {
  readonly #output = new OutputBlock(isatty(1));
  readonly #input = new InputLines();
  readonly #progress: ProgressLine;

  constructor(progress: ProgressLine) {
    this.#progress = progress;
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

  /** Stops reading, so that the process can end. */
  close(): void {
    this.#output.flush();
    this.#input.close();
  }
}

/** Lines of standard input, read when they are asked for; bytes as characters. */
export class InputLines {
  #chunks: AsyncIterator<string> | undefined;
  #rest = "";

  async next(): Promise<string | undefined> {
    let end = this.#rest.indexOf("\n");
    while (end < 0) {
      const chunk = await this.#read();
      if (chunk === undefined) {
        const last = this.#rest;
        this.#rest = "";
        return last === "" ? undefined : last;
      }
      const searched = this.#rest.length;
      this.#rest += chunk;
      end = this.#rest.indexOf("\n", searched);
    }
    const line = this.#rest.slice(0, end);
    this.#rest = this.#rest.slice(end + 1);
    return line;
  }

  async #read(): Promise<string | undefined> {
    this.#chunks ??= process.stdin.setEncoding("latin1")[Symbol.asyncIterator]();
    const { done, value } = await this.#chunks.next();
    return done === true ? undefined : value;
  }

  close(): void {
    if (this.#chunks !== undefined) process.stdin.destroy();
  }
}
