import { expect, test } from "vitest";
import { featuresMissingIn } from "../src/index.ts";

test("the full flavour runs every feature, the core flavour has no wide integers", () => {
  const features = ["power", "wide-integers", "messages"];
  expect(featuresMissingIn("full", features)).toEqual([]);
  expect(featuresMissingIn("core", features)).toEqual(["wide-integers"]);
});
