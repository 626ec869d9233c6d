/** The bytes of an image file. */
import {
  constantKinds,
  imageFeatures,
  imageHeader,
  imageHeaderBytes,
  imageSections,
} from "@vipera/spec";
import { expect, test } from "vitest";

test("the header's fields follow one another and fill it", () => {
  let end = 0;
  for (const field of imageHeader) {
    expect(field.offset, field.name).toBe(end);
    end += field.width;
  }
  expect(end).toBe(imageHeaderBytes);
});

test("sections, constant kinds and feature bits are numbered once", () => {
  expect(new Set(imageSections.map((row) => row.kind)).size).toBe(imageSections.length);
  const kinds = Object.values(constantKinds);
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(new Set(imageFeatures.map((row) => row.bit)).size).toBe(imageFeatures.length);
});
