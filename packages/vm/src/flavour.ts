/**
 * The two flavours of the virtual machine and what each can run.
 *
 * "full" is `vm.wasm`: floats are doubles, integers 64 bits. "core" is `vm-core.wasm` for chips:
 * floats are singles, integers 32 bits.
 */

export type Flavour = "full" | "core";

/** Features of images (imageFeatures of the spec) that a flavour cannot run. */
const missingFeatures: Readonly<Record<Flavour, readonly string[]>> = {
  full: [],
  core: ["wide-integers"],
};

/** Those of an image's features that the flavour lacks, in the image's order. */
export function featuresMissingIn(flavour: Flavour, features: readonly string[]): string[] {
  return features.filter((feature) => missingFeatures[flavour].includes(feature));
}
