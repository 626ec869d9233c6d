import { Collector, diagnose, hasErrors, SourceFile, sortDiagnostics } from "@vipera/diagnostics";
import { describe, expect, it } from "vitest";

const first = new SourceFile("first.py", "abc\ndef\n");
const second = new SourceFile("second.py", "abc\ndef\n");
const at = (file: SourceFile, start: number) =>
  diagnose("VP1204", { file, span: { start, end: start + 1 } });

describe("Collector", () => {
  it("keeps what is reported in order, and knows whether there was an error", () => {
    const collector = new Collector();
    expect(collector.hasErrors).toBe(false);
    collector.report(at(first, 4));
    collector.report(at(first, 0));
    expect(collector.diagnostics.map(({ place }) => place?.span.start)).toEqual([4, 0]);
    expect(collector.hasErrors).toBe(true);
  });

  it("does not count a warning as an error", () => {
    expect(hasErrors([{ ...at(first, 0), severity: "warning" }])).toBe(false);
  });
});

describe("sortDiagnostics", () => {
  it("sorts by file as first seen, then by place, without a place first", () => {
    const all = [at(second, 4), at(first, 1), at(second, 0), diagnose("VP1204", undefined)];
    const sorted = sortDiagnostics(all).map(({ place }) => [place?.file.path, place?.span.start]);
    expect(sorted).toEqual([
      [undefined, undefined],
      ["second.py", 0],
      ["second.py", 4],
      ["first.py", 1],
    ]);
  });

  it("keeps one of several that say the same about the same place", () => {
    const other = diagnose(
      "VP1214",
      { file: first, span: { start: 1, end: 2 } },
      { keyword: "if" },
    );
    expect(sortDiagnostics([at(first, 1), at(first, 1), other])).toHaveLength(2);
  });
});
