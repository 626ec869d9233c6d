/** Random images that follow every rule of the verifier, for the property tests. */
import { type Opcode, opcodes } from "@vipera/spec";
import fc from "fast-check";
import type { Constant, Image, ImageFunction, LineRow } from "../../src/image/image.ts";
import { encodeInstruction, requiredFeatures } from "../../src/image/index.ts";

const byteText = fc
  .array(fc.integer({ min: 0, max: 255 }), { maxLength: 8 })
  .map((codes) => String.fromCharCode(...codes));
const name = fc.string({ unit: "grapheme", maxLength: 6 });

const plainConstant: fc.Arbitrary<Constant> = fc.oneof(
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((value) => ({
    kind: "integer" as const,
    value,
  })),
  fc.double().map((value) => ({ kind: "float" as const, value })),
  byteText.map((value) => ({ kind: "string" as const, value })),
  fc.constantFrom<Constant>({ kind: "none" }, { kind: "true" }, { kind: "false" }),
  fc.constantFrom<Constant>({ kind: "native", id: 15 }, { kind: "class", id: 68 }),
);

/** Straight-line instructions without windows and tables, of any function, fill the code. */
const simpleOpcodes = opcodes
  .filter(
    (opcode) =>
      !opcode.reserved &&
      opcode.operands.length > 0 &&
      opcode.operands.every(({ kind }) => ["read", "write", "update", "immediate"].includes(kind)),
  )
  .filter(({ name: opcodeName }) => !["GetIterator", "Yield"].includes(opcodeName));

const instruction = fc
  .record({
    opcode: fc.constantFrom<Opcode>(...simpleOpcodes),
    numbers: fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 4, maxLength: 4 }),
  })
  .map(({ opcode, numbers }) =>
    encodeInstruction(
      opcode,
      opcode.operands.map(({ kind }, index) =>
        kind === "immediate" ? (numbers[index] ?? 0) - 3 : (numbers[index] ?? 0),
      ),
    ),
  );

const returnNone = [0x70];

const imageFunction = fc
  .record({
    name,
    parameters: fc.array(name, { maxLength: 3 }),
    star: fc.boolean(),
    instructions: fc.array(instruction, { maxLength: 8 }),
    place: fc.record({
      line: fc.integer({ min: 1, max: 999 }),
      column: fc.integer({ min: 1, max: 99 }),
    }),
  })
  .map(({ instructions, place, parameters, star, name: functionName }): ImageFunction => {
    const code = Uint32Array.from([...instructions, returnNone].flat());
    const second = instructions[0]?.length ?? 0;
    const lines: LineRow[] = [{ word: 0, ...place }];
    if (second > 0) lines.push({ word: second, line: 1, column: 1, note: "xrange" });
    return {
      name: functionName,
      file: 0,
      parameters: star ? [...parameters, "rest"] : parameters,
      positional: parameters.length,
      star,
      doubleStar: false,
      generator: false,
      registers: 8,
      closure: 0,
      code,
      handlers: second > 0 ? [{ start: 0, end: second, target: code.length - 1, register: 7 }] : [],
      lines,
    };
  });

const main: ImageFunction = {
  name: "<module>",
  file: 0,
  parameters: [],
  positional: 0,
  star: false,
  doubleStar: false,
  generator: false,
  registers: 1,
  closure: 0,
  code: Uint32Array.from(returnNone),
  handlers: [],
  lines: [{ word: 0, line: 1, column: 1 }],
};

/** Every image it makes passes `verifyImage`. */
export const arbitraryImage: fc.Arbitrary<Image> = fc
  .record({
    files: fc.array(name, { minLength: 1, maxLength: 3 }),
    constants: fc.array(plainConstant, { maxLength: 6 }),
    globals: fc.array(name, { maxLength: 3 }),
    names: fc.array(name, { maxLength: 3 }),
    functions: fc.array(imageFunction, { maxLength: 4 }),
    hasHook: fc.boolean(),
  })
  .map(({ constants, functions, hasHook, ...tables }) => {
    const all: readonly Constant[] = [
      ...constants,
      { kind: "tuple", items: constants.map((_, index) => index) },
      { kind: "function", index: 0, defaults: undefined },
    ];
    const rows = [...functions, main];
    const hooks = hasHook ? [{ name: "list_sort", function: 0 }] : [];
    const image = { ...tables, constants: all, functions: rows, entry: rows.length - 1, hooks };
    return { ...image, features: requiredFeatures(image) };
  });
