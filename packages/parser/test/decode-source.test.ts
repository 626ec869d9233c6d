import { Collector, formatDiagnostic } from "@vipera/diagnostics";
import { decodeSource } from "@vipera/parser";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

function decode(bytes: readonly number[] | Uint8Array) {
  const collector = new Collector();
  const source = decodeSource(Uint8Array.from(bytes), "a.py", collector);
  const report = collector.diagnostics.map((diagnostic) => formatDiagnostic(diagnostic));
  return { text: source?.text, report: report.join("\n") };
}

describe("decodeSource", () => {
  it("reads any text that was written as UTF-8", () => {
    const text = fc.string({ unit: "binary" }).filter((value) => !value.includes("\0"));
    fc.assert(
      fc.property(text, (value) => {
        const bytes = new TextEncoder().encode(value);
        const isMark = value.startsWith("\ufeff");
        expect(decode(bytes).text).toBe(isMark ? value.slice(1) : value);
      }),
      { seed: 7 },
    );
  });

  it("takes and refuses the same bytes as the platform's decoder", () => {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    const nearUtf8 = fc.array(
      fc.constantFrom(0x41, 0x7f, 0x80, 0xbf, 0xc1, 0xc2, 0xe0, 0xa0, 0xed, 0xf0, 0x90, 0xf4, 0xf5),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(nearUtf8, (bytes) => {
        let expected: string | undefined;
        try {
          expected = decoder.decode(Uint8Array.from(bytes));
        } catch {
          expected = undefined;
        }
        expect(decode(bytes).text).toBe(expected);
      }),
      { seed: 8, numRuns: 3000 },
    );
  });

  it("reads a long text in pieces", () => {
    const text = "x = 'caf\u00e9 \ud83d\ude00'\n".repeat(5000);
    expect(decode(new TextEncoder().encode(text)).text).toBe(text);
  });

  it("drops the byte order mark, and counts it in offsets", () => {
    expect(decode([0xef, 0xbb, 0xbf, 0x61]).text).toBe("a");
    expect(decode([0xef, 0xbb, 0xbf, 0x61, 0x0a, 0x62, 0xff]).report).toBe(
      "a.py:2:2: SyntaxError: byte 0xff at offset 6 is not UTF-8 [VP1001]\n" +
        "> 2 | b\n    |  ^\nhint: save the file as UTF-8",
    );
  });

  it("tells the offset of a NUL byte", () => {
    expect(decode([0x61, 0x00]).report).toContain("NUL byte at offset 1 [VP1002]");
    expect(decode([0x61, 0x00]).text).toBeUndefined();
  });
});
