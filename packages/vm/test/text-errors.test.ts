import { expect, test } from "vitest";
import { ProgramTextError, TextLimitError } from "../src/text-errors.ts";

test("an error names the trap, or the program that has to make the text", () => {
  expect(new TextLimitError("freed").trap).toBe("freed");
  expect(new TextLimitError("memory").message).toBe("value-text: memory");
  expect(new ProgramTextError().message).toBe("value-text: program");
});
