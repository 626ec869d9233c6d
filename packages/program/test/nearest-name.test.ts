import { expect, test } from "vitest";
import { editDistance, nearestName } from "../src/nearest-name.ts";

test.each([
  ["", "", 0],
  ["abc", "abc", 0],
  ["abc", "ab", 1],
  ["abc", "acb", 1],
  ["abc", "xyz", 3],
  ["kitten", "sitting", 3],
])("from %j to %j it takes %d changes", (from, to, changes) => {
  expect(editDistance(from, to)).toBe(changes);
  expect(editDistance(to, from)).toBe(changes);
});

test("the nearest name is near, the first of several, and never far for a short name", () => {
  expect(nearestName("coreID", ["cores", "coreid", "numcores"])).toBe("coreid");
  expect(nearestName("recw", ["recv", "recx"])).toBe("recv");
  expect(nearestName("ab", ["ac"])).toBeUndefined();
  expect(nearestName("numpy", ["parallel", "util"])).toBeUndefined();
});
