// The full flavour for tests: it collects at every allocation and every scratch slot, so that a
// helper which keeps an address across one fails at once. See flavour-full.ts.

/** A floating point number of vPython. */
export type Real = f64;
// @ts-ignore: decorator
@inline export const fullFlavour: bool = true;
// @ts-ignore: decorator
@inline export const collectAlways: bool = true;
