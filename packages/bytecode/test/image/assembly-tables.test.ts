import { expect, test } from "vitest";
import type { AssemblyToken } from "../../src/image/assembly-text.ts";
import {
  classId,
  integerConstant,
  literalRow,
  nativeId,
  newTables,
  prefixed,
  wholeNumber,
} from "../../src/image/assembly-tables.ts";

const token = (kind: AssemblyToken["kind"], text: string): AssemblyToken => ({
  kind,
  text,
  span: { start: 0, end: 0 },
});

test("rows are named by a letter and a number", () => {
  expect(prefixed("k", token("word", "k12"))).toBe(12);
  expect(prefixed("k", token("word", "r12"))).toBeUndefined();
  expect(prefixed("k", token("word", "k1x"))).toBeUndefined();
});

test("native functions and classes go by name or number", () => {
  expect(nativeId(token("word", "len"))).toBe(15);
  expect(nativeId(token("number", "15"))).toBe(15);
  expect(classId(token("word", "ValueError"))).toBe(94);
  expect(nativeId(token("word", "nothing"))).toBeUndefined();
});

test("a value without row gets one, once", () => {
  const tables = newTables();
  expect(literalRow(tables, token("number", "1.5"))).toBe(0);
  expect(literalRow(tables, token("word", "none"))).toBe(1);
  expect(literalRow(tables, token("number", "1.5"))).toBe(0);
  expect(literalRow(tables, token("word", "other"))).toBeUndefined();
});

test("an integer has at most 64 bits", () => {
  expect(integerConstant("9223372036854775807")).toBeDefined();
  expect(integerConstant("9223372036854775808")).toBeUndefined();
  expect(wholeNumber(token("number", "1.5"))).toBeUndefined();
});
