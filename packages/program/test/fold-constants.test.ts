import { expect, test } from "vitest";
import { foldedStringBytes, integerLiteral } from "../src/fold-constants.ts";
import { programOf } from "./program-of.ts";

const intMost = 9223372036854775807n;

function folded(expression: string, first = ""): readonly unknown[] {
  const { constants } = programOf(`${first}x = [1]\nprint ${expression}\n`);
  return [...constants.values()].map((value) => ("value" in value ? value.value : value.kind));
}

test.each([
  ["2 + 3 * 4", 14n],
  ["7 // 2", 3n],
  ["-7 // 2", -4n],
  ["7 % -3", -2n],
  ["-7 / 2", -4n],
  ["2 ** 62", 4611686018427387904n],
  ["(-2) ** 63", -9223372036854775808n],
  ["1 << 62", 4611686018427387904n],
  ["-1 >> 100", -1n],
  ["~5 & 0xff | 1 ^ 2", 251n],
  ["-9223372036854775808", -9223372036854775808n],
  ["not 0", true],
  ["not 'a'", false],
  ["not None", true],
  ["-1.5", -1.5],
  ["1.5 + 0.25", 1.75],
  ["1.0 / 4.0", 0.25],
  ["'a' + 'b' * 3", "abbb"],
  ["'a' * -1", ""],
])("%s is computed before the program runs", (expression, value) => {
  expect(folded(expression)).toEqual([value]);
});

test.each([
  ["5L", 5n],
  ["9223372036854775807", undefined],
  ["9223372036854775808", 9223372036854775808n],
  ["0xffffffffffffffff", 18446744073709551615n],
])("%s is a long or none", (literal, value) => {
  const node = programOf(`x = ${literal}\n`).entry.ast.body[0];
  const literalNode = node?.kind === "Assignment" ? node.value : undefined;
  const constant = literalNode?.kind === "IntegerLiteral" ? integerLiteral(literalNode) : undefined;
  expect(constant).toEqual({
    kind: value === undefined ? "integer" : "long",
    value: value ?? intMost,
  });
});

test("what does not fit an int is a long, and a long stays one", () => {
  const kinds = (expression: string) =>
    [...programOf(`print ${expression}\n`).constants.values()].map((value) => value.kind);
  for (const text of ["-5L", "1L + 1", "9223372036854775807 + 1", "2 ** 64", "~0L", "7 / 2L"]) {
    expect(kinds(text), text).toEqual(["long"]);
  }
  expect(kinds("-9223372036854775808")).toEqual(["integer"]);
  expect(kinds("(-9223372036854775808)")).toEqual(["integer"]);
  expect(kinds("-(9223372036854775808)")).toEqual(["long"]);
  expect(kinds("-9223372036854775809")).toEqual(["long"]);
});

test("minus zero keeps its sign", () => {
  const [value] = folded("-0.0");
  expect(Object.is(value, -0)).toBe(true);
});

test.each([
  "1 // 0",
  "1 % 0",
  "1 << -1",
  "2 ** -1",
  "2 ** 128",
  "2L ** 200",
  "5L / 0L",
  "1.0 / 0.0",
  "0.1 + 0.2",
  "1 + 'a'",
  "'a' + 1",
  "~1.5",
  "'%d' % 3",
  "1 + 1.0",
  "x * 2",
])("%s is left to the core", (expression) => {
  const inner = expression.startsWith("2 ** -1") || expression.startsWith("1 << -1");
  expect(folded(expression)).toEqual(inner ? [-1n] : []);
});

test("with true division / of integers is left to the core", () => {
  expect(folded("7 / 2", "from __future__ import division\n")).toEqual([]);
});

test("strings are folded up to their bound", () => {
  expect(folded(`'a' * ${foldedStringBytes}`)).toEqual(["a".repeat(foldedStringBytes)]);
  expect(folded(`'a' * ${foldedStringBytes + 1}`)).toEqual([]);
  expect(folded("'' * 9223372036854775807")).toEqual([]);
});

test("the outermost constant operation is the one that is kept", () => {
  expect(folded("x[1 + 2 * 3 - 6] + (4 + 5)")).toEqual([1n, 9n]);
});
