import { fixedNames } from "@vipera/spec";
import { expect, test } from "vitest";
import { noLinkNumbers, offsetOfGlobal } from "../src/index.ts";
import { firstGlobalOfSegment } from "../src/link-numbers.ts";

test("the first segment's globals count from 0", () => {
  expect(firstGlobalOfSegment(256)).toBe(0);
  expect(offsetOfGlobal(0)).toBe(272);
});

test("a global's number leads to its slot in any segment", () => {
  const segment = 65_536 - 16 - 8 * 3;
  expect(offsetOfGlobal(firstGlobalOfSegment(segment))).toBe(segment + 16);
});

test("attribute names begin with the fixed ones", () => {
  expect(noLinkNumbers.names).toBe(fixedNames);
});
