import { expect, test } from "vitest";
import { featuresMissingIn } from "../src/index.ts";

test("the full flavour runs every feature, the core flavour lacks some", () => {
  const features = ["power", "wide-integers", "messages", "full-natives", "classes"];
  expect(featuresMissingIn("full", features)).toEqual([]);
  expect(featuresMissingIn("core", features)).toEqual(["wide-integers", "full-natives", "classes"]);
});
