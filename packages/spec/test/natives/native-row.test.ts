/** How a row's signature is read. */
import { natives } from "@vipera/spec";
import { expect, test } from "vitest";

function rowOf(name: string) {
  return natives.find((row) => row.name === name);
}

test("a question mark makes a parameter optional", () => {
  expect(rowOf("dict.get")?.parameters).toEqual([
    { name: "key", optional: false },
    { name: "default", optional: true },
  ]);
});

test("a star makes a function variadic", () => {
  expect(rowOf("print")?.variadic).toBe(true);
  expect(rowOf("len")?.variadic).toBe(false);
});

test("required parameters come before optional ones, but for print's options", () => {
  for (const row of natives.filter((native) => native.name !== "print")) {
    const flags = row.parameters.map((parameter) => parameter.optional);
    expect([...flags].sort(), row.name).toEqual(flags);
  }
});
