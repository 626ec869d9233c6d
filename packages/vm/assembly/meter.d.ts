// For editors and type checks only: what both modules of the meter define. See
// meter-cycles.ts.

/** Whether anything is counted. */
export declare const metered: bool;
export declare function countInstruction(
  instruction: u32, a: usize, b: usize, c: usize, pc: usize, base: usize, used: u32,
): void;
export declare function countNative(number: u32, args: usize, count: u32): void;
export declare function countObject(bytes: usize): void;
export declare function countCollection(living: usize): void;
