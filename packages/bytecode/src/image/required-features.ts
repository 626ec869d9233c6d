/**
 * What an image needs of the virtual machine, as far as its tables and code show it.
 */
import type { Constant, ImageFunction } from "./image.ts";
import { decodeInstruction } from "./instruction.ts";
import { type NativeUses, nativesWithoutTwin, usedNatives } from "./used-natives.ts";

/** Functions of the prelude that only a machine with classes calls. */
const ofClasses: ReadonlySet<string> = new Set(["missing_attribute", "function_attribute"]);

const powerNatives = new Set(["pow", "math.pow"]);

/** @returns Names of imageFeatures of the spec, in its order. */
export function requiredFeatures(image: NativeUses): string[] {
  const used = usedNatives(image).map(({ name }) => name);
  const features: string[] = [];
  if (image.constants.some(isWide)) features.push("wide-integers");
  if (image.functions.some(hasPower) || used.some((name) => powerNatives.has(name))) {
    features.push("power");
  }
  if (used.some((name) => name.startsWith("parallel."))) features.push("messages");
  if (nativesWithoutTwin(image).length > 0) features.push("full-natives");
  if (image.constants.some(({ kind }) => kind === "long") || used.includes("long")) {
    features.push("long-integers");
  }
  if (used.includes("bytearray")) features.push("bytearrays");
  const hasHook = image.hooks.some(({ name }) => ofClasses.has(name));
  if (hasHook || used.includes("prelude._class")) features.push("classes");
  return features;
}

function isWide(constant: Constant): boolean {
  return constant.kind === "integer" && BigInt.asIntN(32, constant.value) !== constant.value;
}

function hasPower(row: ImageFunction): boolean {
  for (let at = 0; ; ) {
    const instruction = decodeInstruction(row.code, at);
    if (instruction === undefined) return false;
    if (instruction.opcode.name === "Power") return true;
    at += instruction.opcode.words;
  }
}
