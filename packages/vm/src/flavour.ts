/**
 * The two flavours of the virtual machine and what each can run.
 *
 * "full" is `vm.wasm`: floats are doubles, integers have any size. "core" is `vm-core.wasm` for
 * chips: floats are singles, integers have 32 bits.
 */

export type Flavour = "full" | "core";

/** Features of images (imageFeatures of the spec) that a flavour cannot run. */
const missingFeatures: Readonly<Record<Flavour, readonly string[]>> = {
  full: [],
  core: ["wide-integers", "full-natives", "long-integers", "bytearrays", "classes"],
};

/** Those of an image's features that the flavour lacks, in the image's order. */
export function featuresMissingIn(flavour: Flavour, features: readonly string[]): string[] {
  return features.filter((feature) => missingFeatures[flavour].includes(feature));
}

/** Floats of a flavour: whole numbers below 2^bits times 2 to the power `least` or a larger. */
interface FloatFormat {
  readonly bits: number;
  readonly least: number;
  /** Every decimal of so many digits survives being a float. */
  readonly safeDigits: number;
  /** So many digits always tell floats apart. */
  readonly mostDigits: number;
  /** Digits of `str`. */
  readonly strDigits: number;
}

/** Source: IEEE 754-2019, binary64 and binary32; 12 digits of `str` are Python 2.7's. */
export const floatFormats: Readonly<Record<Flavour, FloatFormat>> = {
  full: { bits: 53, least: -1074, safeDigits: 15, mostDigits: 17, strDigits: 12 },
  core: { bits: 24, least: -149, safeDigits: 6, mostDigits: 9, strDigits: 6 },
};
