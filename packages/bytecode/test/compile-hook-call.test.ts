import { expect, test } from "vitest";
import { codeOf } from "./compiled.ts";

const text = `
def f(a, b):
    if a:
        c = b
    return locals()
print f(1, 2)
`;

test("locals() asks each variable whether it has a value", () => {
  const code = codeOf(text, "f");
  expect(code.filter((line) => line.startsWith("JumpIfUnbound"))).toHaveLength(3);
  expect(code.filter((line) => line.startsWith("SetIndex"))).toHaveLength(3);
});
