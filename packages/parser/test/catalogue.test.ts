import { Collector } from "@vipera/diagnostics";
import { decodeSource, encodeUtf8, parse } from "@vipera/parser";
import { type DiagnosticRow, diagnosticTable } from "@vipera/spec";
import { describe, expect, it } from "vitest";

const rows: readonly (readonly [string, DiagnosticRow])[] = Object.entries(diagnosticTable);
const syntaxRows = rows.filter(([code]) => code.startsWith("VP1"));

/** The codes that reading the example of a row reports. */
function codesOfExample(row: DiagnosticRow): string[] {
  const units = row.exampleIsBytes === true ? row.example : encodeUtf8(row.example);
  const bytes = Uint8Array.from(units, (unit) => unit.charCodeAt(0));
  const collector = new Collector();
  const source = decodeSource(bytes, "example.py", collector);
  if (source !== undefined) parse(source, collector);
  return collector.diagnostics.map(({ code }) => code);
}

describe("every diagnostic of text and syntax", () => {
  it.each(syntaxRows)("%s is what its example shows, and nothing else", (code, row) => {
    expect(codesOfExample(row)).toEqual([code]);
  });
});
