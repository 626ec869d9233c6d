/**
 * Standard output and standard error of a command.
 *
 * Writes are synchronous, so that what a program printed is out before the process ends, however
 * it ends, and a slow reader slows the program instead of filling memory. When the reader of
 * standard output has gone (`vpython prog.py | head`), the command ends quietly with success.
 */
import { writeSync } from "node:fs";
import { errorCode, failureReason } from "./read-file.ts";

/** Thrown when nobody reads standard output any more; the command ends with status 0. */
export class ReaderGone extends Error {
  constructor() {
    super("the reader of standard output has gone");
    this.name = "ReaderGone";
  }
}

/** Thrown when standard output cannot be written for another reason, such as a full disk. */
export class OutputFailed extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(`cannot write standard output: ${reason}`);
    this.name = "OutputFailed";
    this.reason = reason;
  }
}

const standardOutput = 1;
const standardError = 2;
/** Bytes collected before a write: few calls for many short lines. */
const blockBytes = 32_768;

/** @errors Throws `ReaderGone` when the other end of a pipe is closed, `OutputFailed` otherwise. */
export function writeOutput(text: string | Uint8Array): void {
  writeAll(standardOutput, text);
}

/** What cannot be written to standard error is dropped: there is nowhere left to say so. */
export function writeError(text: string): void {
  try {
    writeAll(standardError, text);
  } catch {}
}

/** Collects short pieces of output and writes them in blocks; `flush` writes what is left. */
export class OutputBlock {
  #pieces: Uint8Array[] = [];
  #length = 0;
  readonly #isTty: boolean;

  /** @param isTty  A terminal gets every piece at once. */
  constructor(isTty: boolean) {
    this.#isTty = isTty;
  }

  /** @param bytes  Not changed by the caller afterwards. */
  write(bytes: Uint8Array): void {
    this.#pieces.push(bytes);
    this.#length += bytes.length;
    if (this.#isTty || this.#length >= blockBytes) this.flush();
  }

  flush(): void {
    if (this.#length === 0) return;
    const bytes = Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#length = 0;
    writeOutput(bytes);
  }
}

function writeAll(file: number, text: string | Uint8Array): void {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(file, bytes, written);
    } catch (error) {
      const code = errorCode(error);
      if (code === "EPIPE") throw new ReaderGone();
      // A pipe whose reader is slow: someone else made it non-blocking. Try again shortly.
      if (code !== "EAGAIN") throw new OutputFailed(failureReason(error));
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}
