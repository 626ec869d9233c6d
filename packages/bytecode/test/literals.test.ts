import { expect, test } from "vitest";
import { truthOf } from "../src/literals.ts";
import { codeOfBody } from "./compiled.ts";

test("each kind of constant has the cheapest instruction", () => {
  const load = (value: string) => codeOfBody("", `return ${value}`)[0];
  expect(load("32767")).toBe("LoadInteger r0, 32767");
  expect(load("-32768")).toBe("LoadInteger r0, -32768");
  expect(load("32768")).toBe("LoadConstant r0, integer 32768");
  expect(load("True")).toBe("LoadSingleton r0, 2");
  expect(load("'a'")).toBe('LoadConstant r0, string "a"');
  expect(load("__name__")).toBe('LoadConstant r0, string "__main__"');
});

test("the truth of constants is Python's", () => {
  expect(truthOf({ kind: "integer", value: 0n })).toBe(false);
  expect(truthOf({ kind: "float", value: Number.NaN })).toBe(true);
  expect(truthOf({ kind: "string", value: "" })).toBe(false);
  expect(truthOf({ kind: "none" })).toBe(false);
  expect(truthOf({ kind: "boolean", value: true })).toBe(true);
  expect(truthOf({ kind: "tuple", items: [] })).toBe(false);
});
