// No meter: nothing is counted but steps, and nothing of this is in the binary.
//
// The module "./meter" does not exist as a file: the build maps it to this one or, for
// the metered virtual machine, to meter-cycles.ts.

// @ts-ignore: decorator
@inline export const metered: bool = false;

// @ts-ignore: decorator
@inline export function countInstruction(
  instruction: u32, a: usize, b: usize, c: usize, pc: usize, base: usize, used: u32,
): void {}

// @ts-ignore: decorator
@inline export function countNative(number: u32, args: usize, count: u32): void {}

// @ts-ignore: decorator
@inline export function countObject(bytes: usize): void {}

// @ts-ignore: decorator
@inline export function countCollection(living: usize): void {}
