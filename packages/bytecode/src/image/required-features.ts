/**
 * What an image needs of the virtual machine, as its tables and code show it.
 */
import { natives } from "@vipera/spec";
import type { Constant, Image, ImageFunction } from "./image.ts";
import { decodeInstruction } from "./instruction.ts";

const powerNatives = new Set(["pow", "math.pow"]);
const powerIds = idsOf((name) => powerNatives.has(name));
const messageIds = idsOf((name) => name.startsWith("parallel."));

function idsOf(isWanted: (name: string) => boolean): ReadonlySet<number> {
  return new Set(natives.filter((row) => isWanted(row.name)).map((row) => row.id));
}

/** @returns Names of imageFeatures of the spec, in its order. */
export function requiredFeatures(image: Pick<Image, "constants" | "functions">): string[] {
  const used = new Set<number>();
  for (const constant of image.constants) if (constant.kind === "native") used.add(constant.id);
  const hasPower = image.functions.some((row) => collectNatives(row, used));
  const features: string[] = [];
  if (image.constants.some(isWide)) features.push("wide-integers");
  if (hasPower || [...used].some((id) => powerIds.has(id))) features.push("power");
  if ([...used].some((id) => messageIds.has(id))) features.push("messages");
  return features;
}

function isWide(constant: Constant): boolean {
  return constant.kind === "integer" && BigInt.asIntN(32, constant.value) !== constant.value;
}

/** Adds the native functions that code calls; returns whether it raises to a power. */
function collectNatives(row: ImageFunction, used: Set<number>): boolean {
  let hasPower = false;
  let at = 0;
  for (;;) {
    const instruction = decodeInstruction(row.code, at);
    if (instruction === undefined) return hasPower;
    const { opcode, operands } = instruction;
    if (opcode.name === "Power") hasPower = true;
    if (opcode.name === "CallNative") used.add(operands[2] ?? 0);
    at += opcode.words;
  }
}
