// For editors and type checks only: what every flavour module defines. See flavour-
// full.ts.

export type Real = f64;
export type Wide = i64;
export type UnsignedWide = u64;
export declare const fastPaths: bool;
export declare const fullFlavour: bool;
export declare const programClasses: bool;
export declare const collectAlways: bool;
