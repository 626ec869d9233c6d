import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crc32 } from "../../src/image/crc32.ts";
import { decodeImage, encodeImage } from "../../src/image/index.ts";
import { arbitraryImage } from "./arbitrary-image.ts";

const [sample] = fc.sample(arbitraryImage, { numRuns: 1, seed: 7 });
if (sample === undefined) throw new Error("no sample");
const bytes = encodeImage(sample);

/** A copy of the sample with one change, and with the right checksum again if wanted. */
function changed(change: (view: DataView) => void, sealed = true): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  change(view);
  if (sealed) view.setUint32(16, crc32(copy.subarray(20)), true);
  return copy;
}

/** Offset of a section's row in the table. */
const rowAt = (kind: number) => 32 + 12 * (kind - 1);
/** Offset of a section's bytes. */
const sectionAt = (view: DataView, kind: number) => view.getUint32(rowAt(kind) + 4, true);

function codeOf(input: Uint8Array): string | undefined {
  const { image, diagnostics } = decodeImage(input);
  expect(image === undefined).toBe(diagnostics.length > 0);
  return diagnostics[0]?.code;
}

describe("what is no image of this version is refused by name", () => {
  test("bytes that do not begin with VPI1", () => {
    expect(codeOf(new Uint8Array(0))).toBe("VP7001");
    expect(codeOf(changed((view) => view.setUint8(0, 0)))).toBe("VP7001");
  });
  test("another version", () => {
    expect(codeOf(changed((view) => view.setUint16(4, 99, true)))).toBe("VP7002");
  });
  test("a cut file at every length", () => {
    for (let length = 6; length < bytes.length; length += 1) {
      expect(codeOf(bytes.subarray(0, length))).toBe("VP7003");
    }
  });
  test("a byte too many", () => {
    expect(codeOf(Uint8Array.from([...bytes, 0]))).toBe("VP7003");
  });
  test("any changed byte behind the checksum", () => {
    for (let at = 20; at < bytes.length; at += 1) {
      expect(codeOf(changed((view) => view.setUint8(at, view.getUint8(at) ^ 1), false))).toBe(
        "VP7004",
      );
    }
  });
  test("a feature bit without meaning", () => {
    expect(codeOf(changed((view) => view.setUint32(8, 1 << 20, true)))).toBe("VP7005");
  });
});

describe("what lies wrong inside is refused by name", () => {
  test("a section that is not where the next one begins", () => {
    expect(codeOf(changed((view) => view.setUint32(rowAt(2) + 4, 4, true)))).toBe("VP7006");
  });
  test("a section of another kind", () => {
    expect(codeOf(changed((view) => view.setUint32(rowAt(3), 9, true)))).toBe("VP7006");
  });
  test("a number of sections", () => {
    expect(codeOf(changed((view) => view.setUint16(6, 7, true)))).toBe("VP7006");
  });
  test("a reserved word that is not 0", () => {
    expect(codeOf(changed((view) => view.setUint32(24, 1, true)))).toBe("VP7006");
  });
  test("a count that is larger than what follows", () => {
    const input = changed((view) => view.setUint32(sectionAt(view, 1), 0xffffffff, true));
    expect(codeOf(input)).toBe("VP7007");
  });
  test("an unknown kind of constant", () => {
    expect(codeOf(changed((view) => view.setUint8(sectionAt(view, 2) + 4, 77)))).toBe("VP7008");
  });
  test("a count that is smaller than what follows", () => {
    expect(codeOf(changed((view) => view.setUint32(sectionAt(view, 1), 0, true)))).toBe("VP7009");
  });
});

test("sealed garbage never throws", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      (changes) => {
        const input = changed((view) => {
          for (const [at, value] of changes) view.setUint8(at, value);
        });
        expect(() => decodeImage(input)).not.toThrow();
      },
    ),
    { numRuns: 500 },
  );
});
