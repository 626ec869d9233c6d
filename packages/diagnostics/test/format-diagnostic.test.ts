import { diagnose, formatDiagnostic, SourceFile } from "@vipera/diagnostics";
import { describe, expect, it } from "vitest";

function format(text: string, start: number, end: number): string {
  const place = { file: new SourceFile("a.py", text), span: { start, end } };
  return formatDiagnostic(diagnose("VP1204", place));
}

describe("formatDiagnostic", () => {
  it("shows the place, the message, the code, a frame and a hint", () => {
    expect(format("a\nelse if b:\nc", 2, 9)).toBe(
      `a.py:2:1: SyntaxError: 'else if' is not Python [VP1204]
> 2 | else if b:
    | ^^^^^^^
hint: use 'elif'`,
    );
  });

  it("shows labels beside the caret and notes with frames of their own", () => {
    const file = new SourceFile("a.py", "x = (1,\n  2]\n");
    const note = { file, span: { start: 4, end: 5 } };
    const place = { file, span: { start: 11, end: 12 } };
    const holes = { closing: "]", bracket: "(", expected: ")" };
    expect(formatDiagnostic(diagnose("VP1117", place, holes, { notes: [note] }))).toBe(
      `a.py:2:4: SyntaxError: ']' does not close '(' [VP1117]
> 2 |   2]
    |    ^
note: a.py:1:5: the open bracket is here
  1 | x = (1,
    |     ^
hint: close '(' with ')' first`,
    );
    expect(formatDiagnostic(diagnose("VP1115", note, { bracket: "(", closing: ")" }))).toContain(
      "|     ^ opens here",
    );
  });

  it("has no frame for what lies in no file", () => {
    expect(formatDiagnostic(diagnose("VP1204", undefined))).toBe(
      "SyntaxError: 'else if' is not Python [VP1204]\nhint: use 'elif'",
    );
  });

  it("puts the caret under its character behind tabs and wide characters", () => {
    expect(format("\t\u00e9\ud83d\ude00 x\n", 5, 6).split("\n").slice(1, 3)).toEqual([
      "> 1 |  \u00e9\ud83d\ude00 x",
      "    |     ^",
    ]);
  });

  it("shows no control characters of the source", () => {
    expect(format("a\u001b[31m\u202eb", 0, 1)).toContain("> 1 | a.[31m.b\n");
  });

  it("shows a long line from near the caret on", () => {
    const [, line, caret] = format(`${"a".repeat(500)}X${"b".repeat(500)}`, 500, 501).split("\n");
    expect(line).toHaveLength("> 1 | ".length + 100);
    expect(line?.indexOf("X")).toBe(caret?.indexOf("^"));
  });

  it("ends the caret with the line when the span goes on", () => {
    expect(format("abc\ndef\n", 1, 6).split("\n")[2]).toBe("    |  ^^");
  });

  it("has colors only when asked", () => {
    const place = { file: new SourceFile("a.py", "a"), span: { start: 0, end: 1 } };
    const diagnostic = diagnose("VP1204", place);
    const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g");
    const colored = formatDiagnostic(diagnostic, { color: true });
    expect(colored).toMatch(escapes);
    expect(colored.replace(escapes, "")).toBe(formatDiagnostic(diagnostic));
  });
});
