/**
 * Puts the output of several cores together as whole lines, each with its core in front.
 *
 * A line is written when it is complete, so lines of different cores never mix. Only a prompt is
 * written before: then the terminal's line stays open and belongs to that core.
 */

const newline = 10;

export type TagOutput = "auto" | "always" | "never";

/** Whether lines carry their core: by default when more than one core runs. */
export function usesTags(option: TagOutput, coreCount: number): boolean {
  return option === "always" || (option === "auto" && coreCount > 1);
}

/** Where a core's lines come from, as written in front of them. */
export function tagOf(core: number, deviceCores: number): string {
  return core < deviceCores ? `[core ${core}] ` : `[host ${core}] `;
}

export class OutputLines {
  readonly #write: (bytes: Uint8Array) => void;
  readonly #tag: (core: number) => string;
  readonly #unfinished = new Map<number, Uint8Array[]>();
  /** Core whose unfinished line stands on the terminal. */
  #open: number | undefined;

  /** @param tag  Text in front of each line of a core; empty for none. */
  constructor(write: (bytes: Uint8Array) => void, tag: (core: number) => string) {
    this.#write = write;
    this.#tag = tag;
  }

  /** Takes bytes a core has written; writes the lines they complete. */
  add(core: number, bytes: Uint8Array): void {
    let start = 0;
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
      this.#keep(core, bytes.subarray(start, end + 1));
      this.flush(core);
      this.#open = undefined;
      start = end + 1;
    }
    if (start < bytes.length) this.#keep(core, bytes.subarray(start));
  }

  #keep(core: number, bytes: Uint8Array): void {
    const parts = this.#unfinished.get(core);
    if (parts === undefined) this.#unfinished.set(core, [bytes.slice()]);
    else parts.push(bytes.slice());
  }

  /** Writes what a core has written of its line so far, such as a prompt. */
  flush(core: number): void {
    const parts = this.#unfinished.get(core);
    if (parts === undefined) return;
    this.#unfinished.delete(core);
    const pieces = [...parts];
    if (this.#open !== core) {
      pieces.unshift(asBytes(this.#tag(core)));
      if (this.#open !== undefined) pieces.unshift(Uint8Array.of(newline));
    }
    this.#open = core;
    this.#write(joined(pieces));
  }

  /** Ends the unfinished line of a core that has ended. */
  finish(core: number): void {
    if (this.#unfinished.has(core) || this.#open === core) {
      this.add(core, Uint8Array.of(newline));
    }
  }
}

function asBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
