import { diagnose, InternalError, SourceFile } from "@vipera/diagnostics";
import { type DiagnosticRow, diagnosticTable } from "@vipera/spec";
import { describe, expect, it } from "vitest";

const file = new SourceFile("a.py", "class = 1\n");
const place = { file, span: { start: 0, end: 5 } };

describe("diagnose", () => {
  it("fills the holes of a row", () => {
    expect(diagnose("VP1214", place, { keyword: "class" })).toEqual({
      code: "VP1214",
      severity: "error",
      category: "SyntaxError",
      place,
      message: "'class' is a keyword and cannot be a name",
      label: "",
      notes: [],
      hint: "choose another name, such as 'class_'",
      expected: [],
    });
  });

  it("gives second places the row's note", () => {
    const diagnostic = diagnose("VP1217", place, { name: "a" }, { notes: [place] });
    expect(diagnostic.notes).toEqual([{ message: "the first one is here", place }]);
  });

  it("needs no holes for a row without any, and no place for what lies in no file", () => {
    expect(diagnose("VP1204", undefined)).toMatchObject({ place: undefined, hint: "use 'elif'" });
  });

  it("is typed: a hole that is missing or too much does not compile", () => {
    // @ts-expect-error keyword is missing
    expect(() => diagnose("VP1214", place, {})).toThrow(InternalError);
    // @ts-expect-error the row has no such hole
    expect(diagnose("VP1214", place, { keyword: "a", name: "b" }).message).toContain("'a'");
    // @ts-expect-error there is no such row
    expect(() => diagnose("VP9999", place)).toThrow();
  });

  it("keeps braces that are the value of a hole", () => {
    expect(diagnose("VP1214", place, { keyword: "{x}" }).message).toContain("'{x}'");
  });

  it("can make a diagnostic of every row", () => {
    const rows: Readonly<Record<string, DiagnosticRow>> = diagnosticTable;
    for (const [code, row] of Object.entries(rows)) {
      const texts = [row.text, row.fix, row.label ?? "", row.note ?? ""].join(" ");
      const holes = Object.fromEntries(
        [...texts.matchAll(/\{(\w+)\}/g)].map((hole) => [hole[1], 1]),
      );
      const { message, hint } = diagnose(code as "VP1214", place, holes as { keyword: 1 });
      expect(`${message}${hint}`).not.toMatch(/\{\w+\}/);
    }
  });
});
