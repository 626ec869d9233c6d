import fc from "fast-check";
import { expect, test } from "vitest";
import {
  printFloat,
  printText,
  readFloat,
  tokenizeAssembly,
} from "../../src/image/assembly-text.ts";

test("a printed text is one token with its value, whatever is in it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const { tokens, strange } = tokenizeAssembly(printText(text), 0);
      expect(tokens.map((token) => token.text)).toEqual([text]);
      expect(strange).toBe(-1);
    }),
  );
});

test("a printed float is the same float", () => {
  fc.assert(
    fc.property(fc.double(), (value) => {
      expect(readFloat(printFloat(value))).toBe(value);
      expect(tokenizeAssembly(printFloat(value), 0).tokens[0]?.kind).toBe("number");
    }),
  );
});

test("a comment ends the line, and what is no token is found", () => {
  expect(tokenizeAssembly("a, b ; c", 0).tokens.map(({ text }) => text)).toEqual(["a", ",", "b"]);
  expect(tokenizeAssembly("a  %", 10)).toMatchObject({ strange: 3 });
  expect(tokenizeAssembly("ab", 10).tokens[0]?.span).toEqual({ start: 10, end: 12 });
});
