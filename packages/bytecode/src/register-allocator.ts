/**
 * Registers of one frame, variables first, temporaries as a stack above them.
 *
 *   R0 .. parameters, other variables, hoisted constants | temporaries ... windows of calls ->
 *
 * A temporary lives from `temporary()` until its mark is released; runs and windows are temporaries
 * taken one after another, so they are contiguous. Every register at or above `top` is free.
 */
import { limitRows } from "@vipera/spec";

const registerLimit = limitRows.frameRegisters.value;

export class RegisterAllocator {
  #variables = 0;
  #top = 0;
  #highest = 0;
  #peak = 0;

  /** Registers the frame needs, at least 1. */
  get frameSize(): number {
    return Math.max(1, Math.min(this.#highest, registerLimit));
  }

  /** Whether more were asked for than there are; the code made so far is worthless then. */
  get hasOverflowed(): boolean {
    return this.#highest > registerLimit;
  }

  /** Free registers left above the current top. */
  get free(): number {
    return registerLimit - this.#top;
  }

  /** A register for the whole function; all of them are taken before the first temporary. */
  variable(): number {
    const register = this.temporary();
    this.#variables = this.#top;
    return register;
  }

  isVariable(register: number): boolean {
    return register < this.#variables;
  }

  /** The next free register; a harmless number after an overflow. */
  temporary(): number {
    const register = this.#top;
    this.#top += 1;
    this.#highest = Math.max(this.#highest, this.#top);
    this.#peak = Math.max(this.#peak, this.#top);
    return Math.min(register, registerLimit - 1);
  }

  /** The first of `count` registers one after another. */
  run(count: number): number {
    const first = this.#top;
    for (let index = 0; index < count; index += 1) this.temporary();
    return Math.min(first, registerLimit - 1);
  }

  /** Does something and returns the register after the highest it used. */
  measure(action: () => void): number {
    const outer = this.#peak;
    this.#peak = this.#top;
    action();
    const inner = this.#peak;
    this.#peak = Math.max(outer, inner);
    return Math.min(inner, registerLimit);
  }

  mark(): number {
    return this.#top;
  }

  /** Frees every temporary taken since the mark. */
  release(mark: number): void {
    this.#top = mark;
  }
}
