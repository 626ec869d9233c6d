// What the module imports from its host: nothing else leaves a core.

/** Runs a native function by its number; a status. */
// @ts-ignore: decorator
@external("port", "native")
export declare function portNative(
  core: usize, number: u32, args: usize, count: u32, to: usize,
): i32;

/**
 * Stores what an operator makes of the values in two slots, by its opcode, in slot `to`;
 * a status. For all that the core does not do itself: ** // % and division by 0 of
 * floats, the exact quotient of integers, longs, and operands that are wrong. Of Equal
 * the answer is the order of the two values: see compare.ts; of In 0, 1 or minus a trap.
 */
// @ts-ignore: decorator
@external("port", "operator")
export declare function portOperator(
  core: usize, op: u32, left: usize, right: usize, to: usize,
): i32;

/**
 * Bytes of a str with the text of the exception at an address that a trap made, which the
 * host keeps to be taken; 0 when it has none, -1 when its argument is the trap's operand.
 */
// @ts-ignore: decorator
@external("port", "trapText")
export declare function portTrapText(core: usize, exception: usize): i32;

/**
 * An exception leaves the frames above the one at `base`; the number of the host's record
 * of all frames it has left.
 */
// @ts-ignore: decorator
@external("port", "leaveFrames")
export declare function portLeaveFrames(core: usize, exception: usize, base: usize): u32;

/**
 * Writes the type and the body of the object that the host made last to an address; its
 * tag.
 */
// @ts-ignore: decorator
@external("port", "takeObject")
export declare function portTakeObject(to: usize): i32;

/**
 * A core has run so many instructions that the host takes a sample: the address after
 * the first word of the next one, its base, and the fuel that the header's steps lack.
 * Only the metered virtual machine imports this.
 */
// @ts-ignore: decorator
@external("port", "sample")
export declare function portSample(
  core: usize, pc: usize, base: usize, used: u32,
): void;

/** A core has collected, which took so many cycles: of the metered machine only. */
// @ts-ignore: decorator
@external("port", "collected")
export declare function portCollected(core: usize, cycles: f64): void;
