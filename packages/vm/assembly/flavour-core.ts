// The core flavour, for chips without doubles: singles and 32-bit integers, and no
// instruction on i64 or f64 anywhere in the binary (a test reads it). See flavour-
// full.ts.

/** A floating point number of vPython. */
export type Real = f32;
/** An integer of vPython in a register, and its bits without a sign. */
export type Wide = i32;
export type UnsignedWide = u32;
/** Every operator runs in full: the loop's own ways would be a tenth of the core. */
// @ts-ignore: decorator
@inline export const fastPaths: bool = false;
// @ts-ignore: decorator
@inline export const fullFlavour: bool = false;
/** Whether programs can have classes; the linker refuses those that need what is not. */
// @ts-ignore: decorator
@inline export const programClasses: bool = false;
// @ts-ignore: decorator
@inline export const collectAlways: bool = false;
