import { argumentsMarker } from "@vipera/spec";
import { expect, test } from "vitest";
import { type Image, withArguments } from "../../src/image/index.ts";

function imageWith(...texts: string[]): Image {
  return {
    features: [],
    files: ["a.py"],
    constants: texts.map((value) => ({ kind: "string", value })),
    globals: [],
    names: [],
    functions: [],
    entry: 0,
    hooks: [],
  };
}

test("the marker becomes the arguments, joined with NUL, as UTF-8 bytes", () => {
  const image = withArguments(imageWith("a", argumentsMarker), ["prog.py", "é", ""]);
  expect(image.constants[1]).toEqual({ kind: "string", value: "prog.py\0\u00c3\u00a9\0" });
  expect(image.constants[0]).toEqual({ kind: "string", value: "a" });
});

test("an image that does not look at its arguments stays the same", () => {
  const image = imageWith("a", "sys.argv");
  expect(withArguments(image, ["prog.py"])).toBe(image);
});
