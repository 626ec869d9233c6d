// The full flavour: doubles, integers past 32 bits, everything the language has.
//
// The module "./flavour" does not exist as a file: the build maps it to this one, to
// flavour-core.ts or to flavour-stress.ts. `if (fullFlavour)` is decided by the compiler.

/** A floating point number of vPython. */
export type Real = f64;
/** An integer of vPython in a register, and its bits without a sign. */
export type Wide = i64;
export type UnsignedWide = u64;
/** Whether the loop has its own ways for common operands, beside those in full. */
// @ts-ignore: decorator
@inline export const fastPaths: bool = true;
// @ts-ignore: decorator
@inline export const fullFlavour: bool = true;
/** Whether programs can have classes; the linker refuses those that need what is not. */
// @ts-ignore: decorator
@inline export const programClasses: bool = true;
/** Test builds collect at every allocation. */
// @ts-ignore: decorator
@inline export const collectAlways: bool = false;
