import fc from "fast-check";
import { expect, test } from "vitest";
import { featureBits } from "../../src/image/encode-image.ts";
import { decodeImage, encodeImage, verifyImage } from "../../src/image/index.ts";
import { arbitraryImage } from "./arbitrary-image.ts";

test("decoding gives back every image that was encoded", () => {
  fc.assert(
    fc.property(arbitraryImage, (image) => {
      expect(verifyImage(image)).toEqual([]);
      const decoded = decodeImage(encodeImage(image));
      expect(decoded.diagnostics).toEqual([]);
      expect(decoded.image).toEqual(image);
    }),
    { numRuns: 200 },
  );
});

test("encoding the same image twice gives the same bytes", () => {
  fc.assert(
    fc.property(arbitraryImage, (image) => {
      expect(encodeImage(image)).toEqual(encodeImage(image));
    }),
    { numRuns: 20 },
  );
});

test("each feature has a bit of its own", () => {
  expect(featureBits(["wide-integers"])).toBe(1);
  expect(featureBits(["messages", "power"])).toBe(12);
});
