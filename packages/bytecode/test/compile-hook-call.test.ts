import { expect, test } from "vitest";
import { codeOf } from "./compiled.ts";

const text = `
def f(a, b):
    if a:
        c = b
    return locals()
print f(1, 2), (3).bit_length()
`;

test("locals() asks each variable whether it has a value", () => {
  const code = codeOf(text, "f");
  expect(code.filter((line) => line.startsWith("JumpIfUnbound"))).toHaveLength(3);
  expect(code.filter((line) => line.startsWith("SetIndex"))).toHaveLength(3);
});

test("bit_length is a function of the prelude", () => {
  const code = codeOf(text, "<module>");
  expect(code.filter((line) => line.startsWith("CallMethod"))).toEqual([]);
});
