import { SourceFile } from "@vipera/diagnostics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("SourceFile", () => {
  it("counts lines and columns from 1, over all three line ends", () => {
    const file = new SourceFile("a.py", "ab\ncd\r\nef\rgh");
    expect(file.lineStarts).toEqual([0, 3, 7, 10]);
    expect(file.position(0)).toEqual({ line: 1, column: 1 });
    expect(file.position(2)).toEqual({ line: 1, column: 3 });
    expect(file.position(3)).toEqual({ line: 2, column: 1 });
    expect(file.position(11)).toEqual({ line: 4, column: 2 });
  });

  it("takes an offset outside the text as the nearer end", () => {
    const file = new SourceFile("a.py", "ab\n");
    expect(file.position(-5)).toEqual({ line: 1, column: 1 });
    expect(file.position(99)).toEqual({ line: 2, column: 1 });
    expect(new SourceFile("a.py", "").position(0)).toEqual({ line: 1, column: 1 });
  });

  it("gives the text of a line without its end", () => {
    const file = new SourceFile("a.py", "ab\r\n\ncd");
    expect([1, 2, 3, 4, 0].map((line) => file.lineText(line))).toEqual(["ab", "", "cd", "", ""]);
  });

  it("finds the offset again from line and column, for any text", () => {
    const text = fc.array(fc.constantFrom("a", "\n", "\r", "\r\n", " ")).map((all) => all.join(""));
    fc.assert(
      fc.property(text, fc.nat(), (value, seed) => {
        const offset = seed % (value.length + 1);
        const file = new SourceFile("a.py", value);
        const { line, column } = file.position(offset);
        expect((file.lineStarts[line - 1] ?? -1) + column - 1).toBe(offset);
      }),
      { seed: 3 },
    );
  });
});
