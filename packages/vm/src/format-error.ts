/**
 * How formatting ends with a run-time error.
 */
import type { NativeCall } from "./native-call.ts";

/** A run-time error that ends the formatting: how the core is told. */
export class FormatError extends Error {
  readonly tell: (call: NativeCall) => number;

  constructor(tell: (call: NativeCall) => number) {
    super("format-percent");
    this.tell = tell;
  }
}

/** Ends formatting with a trap without operands. */
export function fail(name: string): never {
  throw new FormatError((call) => call.trap(name));
}
