/** Built-in classes and their tree. */
import { classes, firstExceptionClass } from "@vipera/spec";
import { expect, test } from "vitest";

test("every class but object has a base that stands before it", () => {
  const known = new Set<string>();
  for (const row of classes) {
    if (row.name === "object") expect(row.base).toBeUndefined();
    else expect(known, row.name).toContain(row.base);
    known.add(row.name);
  }
});

test("ids ascend, and exceptions are those from firstExceptionClass on", () => {
  expect(classes.map((row) => row.id)).toEqual(classes.map((row) => row.id).sort((a, b) => a - b));
  const first = classes.find((row) => row.id >= firstExceptionClass);
  expect(first?.name).toBe("BaseException");
});
