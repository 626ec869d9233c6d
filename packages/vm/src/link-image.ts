/**
 * Links an image: from indices into its tables to bytes a core can run, wherever they are placed.
 *
 * ```text
 *   0             32 * functions                                    length
 *   +-------------+------+-----------------+---------------------------+
 *   | descriptors | code | constant slots  | objects, handlers, tables |
 *   +-------------+------+-----------------+---------------------------+
 * ```
 *
 * The block is immutable and position-independent but for its relocations; it lies in a core's
 * window or in memory that cores share. What cores change, the globals, lies in their windows.
 */
import { type Image, type ImageFunction, nativesWithoutTwin } from "@vipera/bytecode/image";
import { hooks, numberOfNative } from "@vipera/spec";
import { alignUp, type Block, BlockBuilder, type SlotValue } from "./block-builder.ts";
import { type Flavour, featuresMissingIn } from "./flavour.ts";
import {
  descriptorBytes,
  descriptorField,
  handlerBytes,
  handlerField,
  valueTag,
} from "./layout-offsets.ts";
import {
  flagsOf,
  linkConstants,
  type PlacedFunction,
  placeFunctionObject,
} from "./link-constants.ts";
import { firstGlobalOfSegment, type LinkNumbers } from "./link-numbers.ts";
import type { LinkRefusal } from "./link-refusal.ts";
import { type OperandPatches, patchCode } from "./patch-code.ts";

export interface LinkRequest {
  readonly flavour: Flavour;
  /** What earlier images of the same cores were given. */
  readonly numbers: LinkNumbers;
  /** Offset in the window of the segment that will hold this image's new globals. */
  readonly segmentOffset: number;
}

/** Bytes of a block by what they hold; their sum is the block's length. */
export interface BlockParts {
  /** Instructions. */
  readonly code: number;
  /** Slots of constants and the objects they refer to. */
  readonly constants: number;
  /** One descriptor per function. */
  readonly descriptors: number;
  /** Names of functions and parameters. */
  readonly names: number;
  /** Ranges of code with an exception handler. */
  readonly handlers: number;
  /** The function object that runs first, and the table of hooks. */
  readonly tables: number;
}

/** All offsets are into the block; 0 stands for a table that the image does not need. */
export interface LinkedImage {
  readonly image: Image;
  readonly block: Block;
  readonly parts: BlockParts;
  /** A function object for the function that runs first. */
  readonly entry: number;
  /** Table of hook functions. */
  readonly hooks: number;
  /** Globals that no earlier image has, in the order of their slots. */
  readonly newGlobals: readonly string[];
  /** Begin of each function's code, by its number in the image. */
  readonly functions: readonly PlacedFunction[];
  /** Numbers for the images linked after this one. */
  readonly numbers: LinkNumbers;
}

export type LinkResult =
  | { readonly linked: LinkedImage }
  | { readonly refusals: readonly LinkRefusal[] };

/**
 * @returns The linked image, or every reason why this flavour cannot run it. Never throws for a
 *   verified image. Costs one pass over code and constants.
 */
export function linkImage(image: Image, request: LinkRequest): LinkResult {
  const refusals = featuresMissingIn(request.flavour, image.features).map(
    (feature): LinkRefusal =>
      feature === "full-natives"
        ? { reason: "natives", names: nativesWithoutTwin(image) }
        : { reason: "feature", feature },
  );
  const { numbers, newGlobals } = numberNames(image, request);
  const builder = new BlockBuilder(request.flavour);
  const functions = placeFunctions(builder, image.functions);
  const functionsEnd = builder.length;
  const constantsAt = builder.reserve(8 * image.constants.length);
  const slots = linkConstants(builder, image, functions, (refusal) => refusals.push(refusal));
  for (const [index, slot] of slots.entries()) builder.setSlot(constantsAt + 8 * index, slot);
  const constantsEnd = builder.length;
  fillDescriptors(builder, image.functions, functions, numbers.images - 1);
  const descriptionsEnd = builder.length;
  refusals.push(
    ...fillCode(builder, image, functions, patchesOf(image, numbers, functions, constantsAt)),
  );
  const entry = placeEntry(builder, image, functions);
  const hookTable = placeHooks(builder, image, functions, slots);
  if (refusals.length > 0) return { refusals };
  const block = builder.finish();
  const ends = { functionsEnd, constantsEnd, descriptionsEnd, end: block.bytes.length };
  return {
    linked: {
      image,
      block,
      parts: partsOf(image, ends),
      entry,
      hooks: hookTable,
      newGlobals,
      functions,
      numbers,
    },
  };
}

/** What lies in a block up to the ends of its stretches. */
function partsOf(
  image: Image,
  ends: {
    readonly functionsEnd: number;
    readonly constantsEnd: number;
    readonly descriptionsEnd: number;
    readonly end: number;
  },
): BlockParts {
  const functionsEnd = alignUp(ends.functionsEnd);
  const constantsEnd = alignUp(ends.constantsEnd);
  const descriptionsEnd = alignUp(ends.descriptionsEnd);
  const descriptors = descriptorBytes * image.functions.length;
  const handlers = image.functions.reduce(
    (sum, row) => sum + alignUp(handlerBytes * row.handlers.length),
    0,
  );
  return {
    code: functionsEnd - descriptors,
    constants: constantsEnd - functionsEnd,
    descriptors,
    names: descriptionsEnd - constantsEnd - handlers,
    handlers,
    tables: ends.end - descriptionsEnd,
  };
}

function numberNames(image: Image, request: LinkRequest) {
  const newGlobals = image.globals.filter((name) => !request.numbers.globals.has(name));
  const first = firstGlobalOfSegment(request.segmentOffset);
  const globals = new Map(request.numbers.globals);
  for (const [index, name] of newGlobals.entries()) globals.set(name, first + index);
  const names = [...new Set([...request.numbers.names, ...image.names])];
  const numbers: LinkNumbers = { globals, names, images: request.numbers.images + 1 };
  return { numbers, newGlobals };
}

/** Reserves descriptors, then code. */
function placeFunctions(
  builder: BlockBuilder,
  functions: readonly ImageFunction[],
): readonly PlacedFunction[] {
  const descriptors = builder.reserve(descriptorBytes * functions.length);
  const words = functions.reduce((sum, row) => sum + row.code.length, 0);
  let entry = builder.reserve(4 * words);
  return functions.map((row, index) => {
    const placed = { entry, descriptor: descriptors + descriptorBytes * index };
    entry += 4 * row.code.length;
    return placed;
  });
}

function fillDescriptors(
  builder: BlockBuilder,
  functions: readonly ImageFunction[],
  placed: readonly PlacedFunction[],
  imageNumber: number,
): void {
  for (const [index, row] of functions.entries()) {
    const { entry, descriptor } = placed[index] ?? { entry: 0, descriptor: 0 };
    const names = row.parameters.map((name) => ({
      tag: valueTag.str,
      payload: builder.string(name),
    }));
    builder.setAddress(descriptor + descriptorField.entry, entry);
    builder.setU16(descriptor + descriptorField.frameBytes, 8 * row.registers);
    builder.setU8(descriptor + descriptorField.parameters, row.positional);
    builder.setU8(descriptor + descriptorField.flags, flagsOf(row));
    builder.setAddress(descriptor + descriptorField.name, builder.string(row.name));
    builder.setAddress(descriptor + descriptorField.parameterNames, builder.tuple(names));
    builder.setAddress(descriptor + descriptorField.handlers, placeHandlers(builder, row));
    builder.setU16(descriptor + descriptorField.handlerCount, row.handlers.length);
    builder.setU16(descriptor + descriptorField.index, index);
    builder.setAddress(descriptor + descriptorField.codeEnd, entry + 4 * row.code.length);
    builder.setU32(descriptor + descriptorField.image, imageNumber);
  }
}

function placeHandlers(builder: BlockBuilder, row: ImageFunction): number {
  const offset = builder.reserve(handlerBytes * row.handlers.length);
  for (const [index, handler] of row.handlers.entries()) {
    const at = offset + handlerBytes * index;
    builder.setU16(at + handlerField.start, handler.start);
    builder.setU16(at + handlerField.end, handler.end);
    builder.setU16(at + handlerField.target, handler.target);
    builder.setU16(at + handlerField.register, handler.register);
  }
  return offset;
}

function patchesOf(
  image: Image,
  numbers: LinkNumbers,
  functions: readonly PlacedFunction[],
  constantsAt: number,
): OperandPatches {
  const nameNumbers = new Map(numbers.names.map((name, number) => [name, number] as const));
  const globals = image.globals.map((name) => numbers.globals.get(name) ?? 0);
  const names = image.names.map((name) => nameNumbers.get(name) ?? 0);
  return {
    constant: (index, end) => (constantsAt + 8 * index - end) / 4,
    global: (index) => globals[index] ?? 0,
    name: (index) => names[index] ?? 0,
    native: numberOfNative,
    function: (index) => functions[index]?.descriptor ?? 0,
  };
}

function fillCode(
  builder: BlockBuilder,
  image: Image,
  functions: readonly PlacedFunction[],
  patches: OperandPatches,
): LinkRefusal[] {
  const tooWide = new Set<"constants" | "globals" | "names">();
  for (const [index, row] of image.functions.entries()) {
    const start = functions[index]?.entry ?? 0;
    const patched = patchCode(row.code, start, patches);
    for (const [word, value] of patched.words.entries()) builder.setU32(start + 4 * word, value);
    for (const word of patched.addressWords) {
      builder.setAddress(start + 4 * word, patched.words[word] ?? 0);
    }
    for (const kind of patched.tooWide) {
      tooWide.add(kind === "constant" ? "constants" : kind === "global" ? "globals" : "names");
    }
  }
  return [...tooWide].map((table) => ({ reason: "reach", table }));
}

function placeEntry(
  builder: BlockBuilder,
  image: Image,
  functions: readonly PlacedFunction[],
): number {
  const row = image.functions[image.entry];
  const placed = functions[image.entry];
  if (row === undefined || placed === undefined) throw new Error("link-image: no entry function");
  return placeFunctionObject(builder, row, placed, 0);
}

/** A hook is the function constant of its function, which has the defaults, if there is one. */
function placeHooks(
  builder: BlockBuilder,
  image: Image,
  functions: readonly PlacedFunction[],
  constants: readonly SlotValue[],
): number {
  if (image.hooks.length === 0) return 0;
  const table = builder.reserve(4 * hooks.length);
  for (const hook of image.hooks) {
    const row = image.functions[hook.function];
    const placed = functions[hook.function];
    const id = hooks.indexOf(hook.name);
    if (row === undefined || placed === undefined || id < 0) {
      throw new Error(`link-image: bad hook ${hook.name}`);
    }
    const constant = image.constants.findIndex(
      (value) => value.kind === "function" && value.index === hook.function,
    );
    const slot = constants[constant];
    const object =
      slot !== undefined && "payload" in slot
        ? slot.payload
        : placeFunctionObject(builder, row, placed, 0);
    builder.setAddress(table + 4 * id, object);
  }
  return table;
}
