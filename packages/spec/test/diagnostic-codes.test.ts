import { type DiagnosticRow, diagnosticTable, findDiagnostic } from "@vipera/spec";
import { describe, expect, it } from "vitest";

const rows: readonly (readonly [string, DiagnosticRow])[] = Object.entries(diagnosticTable);

describe("the catalogue of diagnostics", () => {
  it("has ascending codes of four digits, each once", () => {
    const codes = rows.map(([code]) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const code of codes) expect(code).toMatch(/^VP[1-7]\d{3}$/);
  });

  it.each(rows)("%s says what, why and what to do, with an example", (_, row) => {
    for (const text of [row.text, row.fix, row.label ?? "", row.note ?? ""]) {
      expect(text).not.toMatch(/\n|^\s|\s$|\.$/);
    }
    expect(row.text).not.toBe("");
    expect(row.explanation).toMatch(/[.?]$/);
    expect(row.example).not.toBe("");
  });

  it("has no two rows that say the same", () => {
    const texts = rows.map(([, { text, fix }]) => `${text}; ${fix}`);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it("is searched by text that may be no code", () => {
    expect(findDiagnostic("VP1204")?.fix).toBe("use 'elif'");
    expect(findDiagnostic("VP0000")).toBeUndefined();
    expect(findDiagnostic("toString")).toBeUndefined();
  });
});
