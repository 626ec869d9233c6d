/** The image as data, bytes and text; this sub-path has no parser behind it. */

// The image as data.
export type {
  Constant,
  Handler,
  Hook,
  Image,
  ImageFunction,
  InstructionNote,
  LineRow,
} from "./image.ts";
export {
  decodeInstruction,
  encodeInstruction,
  findOpcode,
  fitsOperand,
  type Instruction,
  opcodeNamed,
} from "./instruction.ts";
export { withArguments } from "./program-arguments.ts";
export { requiredFeatures } from "./required-features.ts";
export { nativesWithoutTwin } from "./used-natives.ts";

// The image as bytes, and whether a core may run it.
export { type DecodedImage, decodeImage } from "./decode-image.ts";
export { encodeImage } from "./encode-image.ts";
export { verifyImage } from "./verify-image.ts";

// The image as text.
export { constantKey } from "./assembly-tables.ts";
export { type AssembledImage, assemble } from "./assemble.ts";
export { disassemble } from "./disassemble.ts";
export { printImage } from "./print-image.ts";
