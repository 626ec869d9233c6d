/**
 * What an image needs of the virtual machine, as far as its tables and code show it.
 */
import type { Constant, ImageFunction } from "./image.ts";
import { decodeInstruction } from "./instruction.ts";
import { type NativeUses, nativesWithoutTwin, usedNatives } from "./used-natives.ts";

/** Functions of the prelude that only a machine with classes calls. */
const ofClasses: ReadonlySet<string> = new Set(["missing_attribute", "function_attribute"]);

const powerNatives = new Set(["pow", "math.pow"]);
const powers = new Set(["Power"]);

/** Without classes of the program, what has attributes to store is an exception or a function. */
const attributeChanges = new Set(["SetAttribute", "DeleteAttribute"]);

/** @returns Names of imageFeatures of the spec, in its order. */
export function requiredFeatures(image: NativeUses): string[] {
  const used = usedNatives(image).map(({ name }) => name);
  const features: string[] = [];
  if (image.constants.some(isWide)) features.push("wide-integers");
  if (
    image.functions.some((row) => hasInstruction(row, powers)) ||
    used.some((name) => powerNatives.has(name))
  ) {
    features.push("power");
  }
  if (used.some((name) => name.startsWith("parallel."))) features.push("messages");
  if (nativesWithoutTwin(image).length > 0) features.push("full-natives");
  if (image.constants.some(({ kind }) => kind === "long") || used.includes("long")) {
    features.push("long-integers");
  }
  if (used.includes("bytearray")) features.push("bytearrays");
  const hasHook = image.hooks.some(({ name }) => ofClasses.has(name));
  const storesAttributes = image.functions.some((row) => hasInstruction(row, attributeChanges));
  if (hasHook || storesAttributes || used.includes("prelude._class")) features.push("classes");
  if (used.includes("array._share")) features.push("shared-arrays");
  if (used.includes("microblaze._board")) features.push("board");
  return features;
}

function isWide(constant: Constant): boolean {
  return constant.kind === "integer" && BigInt.asIntN(32, constant.value) !== constant.value;
}

/** Whether the code of a function has an instruction of these names. */
function hasInstruction(row: ImageFunction, names: ReadonlySet<string>): boolean {
  for (let at = 0; ; ) {
    const instruction = decodeInstruction(row.code, at);
    if (instruction === undefined) return false;
    if (names.has(instruction.opcode.name)) return true;
    at += instruction.opcode.words;
  }
}
