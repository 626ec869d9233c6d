import { expect, test } from "vitest";
import { fail, FormatError } from "../src/format-error.ts";

test("formatting ends with an error that tells the core its trap", () => {
  expect(() => fail("memory")).toThrow(FormatError);
  const error = new FormatError(() => 5);
  expect(error.message).toBe("format-percent");
});
