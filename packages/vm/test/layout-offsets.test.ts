import { coreHeader, descriptorFields, handlerFields, segmentHeader } from "@vipera/spec";
import { expect, test } from "vitest";
import {
  coreField,
  coreHeaderBytes,
  descriptorBytes,
  descriptorField,
  handlerBytes,
  segmentField,
  segmentHeaderBytes,
  valueTag,
} from "../src/layout-offsets.ts";

test("offsets are those of the spec", () => {
  for (const { name, offset } of coreHeader) {
    if (name in coreField) expect(coreField[name as keyof typeof coreField]).toBe(offset);
  }
  expect(segmentField.globalCount).toBe(4);
  expect(descriptorField.codeEnd).toBe(24);
});

test("sizes end where the last field does", () => {
  const end = (fields: typeof coreHeader) => fields.at(-1)?.offset ?? 0;
  expect(end(coreHeader)).toBeLessThan(coreHeaderBytes);
  expect(end(segmentHeader) + 4).toBe(segmentHeaderBytes);
  expect(end(descriptorFields) + 4).toBe(descriptorBytes);
  expect(end(handlerFields) + 4).toBe(handlerBytes);
});

test("tags of objects are negative and distinct", () => {
  const tags = Object.values(valueTag);
  expect(new Set(tags).size).toBe(tags.length);
  expect(Math.max(...tags)).toBe(-1);
});
