/** The elements of an array in shared memory, or the trap that tells why there are none. */
export type SharedElements =
  | { readonly block: number; readonly trap?: undefined }
  | { readonly trap: "sharedArray" | "sharedMemory" };

/** Blocks of elements in memory that all cores have. */
export interface SharedArrayPort {
  /**
   * The block of a core's next shared array: the same for the arrays of all cores at this place in
   * their order, which must be alike.
   *
   * @param layout  Its dimensions and the type of its elements.
   * @param bytes  Bytes of a raw object with its elements.
   */
  readonly next: (core: number, layout: string, bytes: number) => SharedElements;
  /** A core has freed its array with a block; another one's is of no effect. */
  readonly free: (core: number, block: number) => void;
}

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
  readonly sharedArrays?: SharedArrayPort;
  /**
   * The metered machine takes a sample: a core is about to run the instruction whose first word
   * ends at `pc`, in the frame at `base`; `steps` of its steps are not in its header yet.
   */
  readonly sample?: (core: number, pc: number, base: number, steps: number) => void;
  /** The metered machine has collected a core's garbage, which took so many cycles. */
  readonly collected?: (core: number, cycles: number) => void;
}
