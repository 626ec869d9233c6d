/**
 * Why an image cannot be placed on a core: facts, which the back-end turns into a diagnostic.
 */

export type LinkRefusal =
  /** The flavour lacks a feature of the image. */
  | { readonly reason: "feature"; readonly feature: string }
  /** The core flavour has functions of the image in the prelude only, which the image lacks. */
  | { readonly reason: "natives"; readonly names: readonly string[] }
  /** An integer constant does not fit the flavour's integers. */
  | { readonly reason: "integer"; readonly value: bigint; readonly bits: 32 | 64 }
  /** A number of the image does not fit the instruction that holds it. */
  | { readonly reason: "reach"; readonly table: "constants" | "globals" | "names" }
  /** Code, constants, globals and the least room for values do not fit the core's window. */
  | {
      readonly reason: "window";
      readonly neededBytes: number;
      readonly availableBytes: number;
      readonly takers: readonly Taker[];
    };

/** Something that takes room, for a message. */
export interface Taker {
  readonly what: string;
  readonly bytes: number;
}
