// The full flavour for tests: it collects at every allocation and every scratch slot, so
// that a helper which keeps an address across one fails at once. See flavour-full.ts.

/** A floating point number of vPython. */
export type Real = f64;
/** An integer of vPython in a register, and its bits without a sign. */
export type Wide = i64;
export type UnsignedWide = u64;
// @ts-ignore: decorator
@inline export const fastPaths: bool = true;
// @ts-ignore: decorator
@inline export const fullFlavour: bool = true;
/** Whether programs can have classes; the linker refuses those that need what is not. */
// @ts-ignore: decorator
@inline export const programClasses: bool = true;
// @ts-ignore: decorator
@inline export const collectAlways: bool = true;
