/**
 * What a core asks of the device it is on; each device answers in its own way.
 */
export interface Port {
  /** A core writes program output; the bytes are there only during the call. */
  readonly write: (core: number, bytes: Uint8Array) => void;
  /**
   * The text of the exception at an address, which a trap made; undefined when the trap's operand
   * itself is its argument.
   */
  readonly trapText: (core: number, exception: number) => string | undefined;
  /**
   * The exception at an address is caught in the frame at `base` and leaves those above it; the
   * number of a record of all frames it has left.
   */
  readonly leaveFrames: (core: number, exception: number, base: number) => number;
  /**
   * The metered machine takes a sample: a core is about to run the instruction whose first word
   * ends at `pc`, in the frame at `base`; `steps` of its steps are not in its header yet.
   */
  readonly sample?: (core: number, pc: number, base: number, steps: number) => void;
  /** The metered machine has collected a core's garbage, which took so many cycles. */
  readonly collected?: (core: number, cycles: number) => void;
}
