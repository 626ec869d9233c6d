/**
 * The matrix of operators and types leaves nothing out: each instruction that looks at the type of
 * a value has a row, its program really has that instruction, and each type is an operand.
 */
import { classes, firstExceptionClass, opcodes, tags } from "@vipera/spec";
import { compileTest } from "@vipera/testkit";
import { expect, test } from "vitest";
import { root } from "./engines.ts";
import { instructionsOf } from "./instructions-of.ts";
import {
  binaryOperations,
  operands,
  operatorMatrix,
  unaryOperations,
} from "./recorded/operator-matrix.ts";

const groups = ["arithmetic", "compare", "jump", "loop", "index", "attribute"];

/** Programs that compare all of these with the operators they stand for. */
const chains = "tests/language/arrays/chains-of-terms-are-what-their-operators-are.py has it.";
const elements = "tests/language/arrays/two-subscripts-of-other-values.py has it.";

/** Terms of ElementChain, which runs them or leaves them to ordinary instructions. */
const terms = ["Add", "Subtract", "Multiply", "Divide"]
  .flatMap((name) => ["Value", "Item", "Pair"].map((kind) => `${name}${kind}`))
  .concat("StoreItem", "StorePair", "NearPair");

/** Instructions of these groups without a value of the program's choice, or with another test. */
const untyped: Readonly<Record<string, string>> = {
  Jump: "It has no operand.",
  Loop: "It has no operand.",
  JumpIfUnbound: "It asks for the unbound mark only, which no program can hold.",
  ForRangeLoop: "ForRangePrepare has made its operands integers.",
  ForRangeStep: "ForRangePrepare has made its operands integers.",
  ...Object.fromEntries(terms.map((name) => [name, chains])),
  ElementChain: chains,
  GetIndex2: elements,
  SetIndex2: elements,
  GetRow: elements,
  TrueDivide: "Its program needs a future import: tests/language/numbers has it.",
};

/** Tags and classes that no operand has. */
const noOperands: Readonly<Record<string, string>> = {
  unbound: "A mark that no program can hold.",
  freed: "Any use of it is an error: tests/language/memory has them all.",
  cell: "A captured variable is no value.",
  array: "2.7 has none like it: tests/language/arrays has its operators.",
};

const rows = [...binaryOperations, ...unaryOperations];

test("every instruction that looks at types has a row", () => {
  const named = new Set(rows.flatMap((row) => row.opcodes));
  const wanted = opcodes.filter((row) => groups.includes(row.group) && !row.reserved);
  const missing = wanted.map(({ name }) => name).filter((name) => !named.has(name));
  expect(missing.sort()).toEqual(Object.keys(untyped).sort());
});

test("every type is an operand", () => {
  const named = new Set(operands.flatMap((row) => row.types));
  const missing = tags.map(({ name }) => name).filter((name) => !named.has(name));
  expect(missing.sort()).toEqual(Object.keys(noOperands).sort());
});

test("every operand names a tag or class that is there", () => {
  const valueClasses = classes.filter(({ id }) => id < firstExceptionClass);
  const known = [...tags, ...valueClasses].map(({ name }) => name);
  for (const { types } of operands) expect(known).toEqual(expect.arrayContaining([...types]));
});

test("the program of a row has the row's instructions", () => {
  const programs = operatorMatrix();
  for (const [index, row] of rows.entries()) {
    const { name = "", source = "" } = programs[index] ?? {};
    const { image, diagnostics } = compileTest(`tests/${name}.py`, source, root);
    expect(diagnostics).toEqual([]);
    if (image === undefined) continue;
    expect(instructionsOf(image), name).toEqual(expect.arrayContaining([...row.opcodes]));
  }
});
