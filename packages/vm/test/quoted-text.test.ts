import { expect, test } from "vitest";
import { quote, quoteBytes } from "../src/quoted-text.ts";

test("quotes are chosen as Python 2 chooses them", () => {
  expect(quote("it's")).toBe(`"it's"`);
  expect(quote(`it's "so"`)).toBe(`'it\\'s "so"'`);
  expect(quote("\x00\t\\\xe9")).toBe("'\\x00\\t\\\\\\xe9'");
});

test("a bytearray's single quotes are escaped always, its double ones never", () => {
  expect(quoteBytes("it's")).toBe(`"it\\'s"`);
  expect(quoteBytes(`it's "so"`)).toBe(`'it\\'s "so"'`);
  expect(quoteBytes("a\n")).toBe("'a\\n'");
});
