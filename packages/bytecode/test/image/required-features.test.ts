import { SourceFile } from "@vipera/diagnostics";
import { expect, test } from "vitest";
import { assemble, requiredFeatures } from "../../src/image/index.ts";

function featuresOf(code: string): readonly string[] {
  const text = `.function 0 "m"\n${code}\nReturnNone\n.end\n`;
  const { image } = assemble(new SourceFile("a.vpasm", text));
  if (image === undefined) throw new Error("no image");
  return requiredFeatures(image);
}

test("each feature is found where it is used", () => {
  expect(featuresOf("Add r0, r0, r0")).toEqual([]);
  expect(featuresOf("LoadConstant r0, 2147483648")).toEqual(["wide-integers"]);
  expect(featuresOf("LoadConstant r0, 2147483647")).toEqual([]);
  expect(featuresOf("Power r0, r0, r0")).toEqual(["power"]);
  expect(featuresOf("CallNative r0, 2, pow")).toEqual(["power"]);
  expect(featuresOf("CallNative r0, 0, bytearray")).toEqual(["bytearrays"]);
  expect(featuresOf("CallNative r0, 0, parallel.numcores")).toEqual(["messages"]);
  expect(featuresOf("CallNative r0, 3, prelude._class")).toEqual(["classes"]);
  expect(featuresOf("CallNative r0, 2, array._share")).toEqual(["shared-arrays"]);
  expect(featuresOf("CallNative r0, 1, microblaze._board")).toEqual(["board"]);
  expect(featuresOf("SetAttribute r0, r0, n0, 0")).toEqual(["classes"]);
  expect(featuresOf("DeleteAttribute r0, n0, 0")).toEqual(["classes"]);
  expect(featuresOf("GetAttribute r0, r0, n0, 0")).toEqual([]);
});
