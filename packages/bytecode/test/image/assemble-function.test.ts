import { SourceFile } from "@vipera/diagnostics";
import { expect, test } from "vitest";
import { assemble } from "../../src/image/index.ts";

test("labels may be used before they stand, and name handlers too", () => {
  const text = `
.function 0 "f"
.frame file 2 registers 9 closure 3
.parameters 1 star "a" "rest"
.line 4 2
start: Jump end
       ReturnNone
end:   ReturnNone
.handler start, end, end, r7
.end
`;
  const { image } = assemble(new SourceFile("a.vpasm", text));
  expect(image?.functions[0]).toMatchObject({
    name: "f",
    file: 2,
    registers: 9,
    closure: 3,
    positional: 1,
    star: true,
    doubleStar: false,
    parameters: ["a", "rest"],
    handlers: [{ start: 0, end: 2, target: 2, register: 7 }],
    lines: [{ word: 0, line: 4, column: 2 }],
  });
  expect(image?.functions[0]?.code[0]).toBe(0x00000138);
});
