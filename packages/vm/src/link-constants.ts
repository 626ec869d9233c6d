/**
 * The constants of an image as values of one flavour: slots, and the objects they refer to.
 *
 * Neutral values become what the flavour has: integers beyond 32 bits are boxed in the full flavour
 * and refused in the core one, floats are rounded to singles there.
 */
import type { Constant, Image } from "@vipera/bytecode/image";
import { functionFlags, numberOfNative } from "@vipera/spec";
import { type BlockBuilder, noneSlot, type SlotValue } from "./block-builder.ts";
import { functionField, valueTag } from "./layout-offsets.ts";
import type { LinkRefusal } from "./link-refusal.ts";

/** What a function object needs to know of its function. */
export interface PlacedFunction {
  readonly entry: number;
  readonly descriptor: number;
}

/** Bits of the flags of a function's descriptor and object. */
export function flagsOf(row: Image["functions"][number]): number {
  return (
    (row.star ? functionFlags.star : 0) |
    (row.doubleStar ? functionFlags.doubleStar : 0) |
    (row.generator ? functionFlags.generator : 0) |
    (row.name === "<module>" ? functionFlags.module : 0)
  );
}

/** A function object without closure. `defaults` is the offset of a tuple, or 0. */
export function placeFunctionObject(
  builder: BlockBuilder,
  row: Image["functions"][number],
  placed: PlacedFunction,
  defaults: number,
): number {
  const offset = builder.newObject(valueTag.function, 32);
  builder.setAddress(offset + functionField.entry, placed.entry);
  builder.setU8(offset + functionField.parameters, row.positional);
  builder.setU8(offset + functionField.flags, flagsOf(row));
  builder.setU16(offset + functionField.frameBytes, 8 * row.registers);
  if (defaults !== 0) builder.setAddress(offset + functionField.defaults, defaults);
  builder.setAddress(offset + functionField.descriptor, placed.descriptor);
  return offset;
}

/**
 * Writes the objects of all constants and returns their slots, in order.
 *
 * @param functions  Where the image's functions lie in the block.
 * @param refuse     Told of each constant that the flavour lacks; its slot is None.
 */
export function linkConstants(
  builder: BlockBuilder,
  image: Image,
  functions: readonly PlacedFunction[],
  refuse: (refusal: LinkRefusal) => void,
): readonly SlotValue[] {
  const slots: SlotValue[] = [];
  for (const constant of image.constants) {
    slots.push(linkConstant(builder, constant, { image, functions, slots, refuse }));
  }
  return slots;
}

interface ConstantContext {
  readonly image: Image;
  readonly functions: readonly PlacedFunction[];
  /** Slots of the constants before this one. */
  readonly slots: readonly SlotValue[];
  readonly refuse: (refusal: LinkRefusal) => void;
}

function linkConstant(
  builder: BlockBuilder,
  constant: Constant,
  context: ConstantContext,
): SlotValue {
  switch (constant.kind) {
    case "integer":
      return linkInteger(builder, constant.value, context.refuse);
    case "long":
      // The core flavour has refused the image by its feature.
      if (builder.flavour === "core") return noneSlot;
      return builder.integer(valueTag.long, constant.value);
    case "float":
      return { float: constant.value };
    case "string":
      return { tag: valueTag.str, payload: builder.string(constant.value) };
    case "tuple": {
      const items = constant.items.map((index) => context.slots[index] ?? noneSlot);
      return { tag: valueTag.tuple, payload: builder.tuple(items) };
    }
    case "native":
      return { tag: valueTag.native, payload: numberOfNative(constant.id) };
    case "class":
      return { tag: valueTag.type, payload: constant.id };
    case "function":
      return linkFunctionConstant(builder, constant, context);
    case "none":
      return noneSlot;
    case "false":
    case "true":
      return { tag: valueTag.bool, payload: constant.kind === "true" ? 1 : 0 };
  }
}

function linkInteger(
  builder: BlockBuilder,
  value: bigint,
  refuse: (refusal: LinkRefusal) => void,
): SlotValue {
  if (BigInt.asIntN(32, value) === value) {
    return { tag: valueTag.int, payload: Number(BigInt.asUintN(32, value)) };
  }
  if (builder.flavour === "core" || BigInt.asIntN(64, value) !== value) {
    refuse({ reason: "integer", value, bits: builder.flavour === "core" ? 32 : 64 });
    return noneSlot;
  }
  return builder.integer(valueTag.big, value);
}

function linkFunctionConstant(
  builder: BlockBuilder,
  constant: Extract<Constant, { kind: "function" }>,
  context: ConstantContext,
): SlotValue {
  const row = context.image.functions[constant.index];
  const placed = context.functions[constant.index];
  if (row === undefined || placed === undefined) {
    throw new Error(`link-constants: no function ${constant.index}`);
  }
  const defaults = constant.defaults === undefined ? undefined : context.slots[constant.defaults];
  const address = defaults !== undefined && "payload" in defaults ? defaults.payload : 0;
  return {
    tag: valueTag.function,
    payload: placeFunctionObject(builder, row, placed, address),
  };
}
