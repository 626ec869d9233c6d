import { SourceFile } from "@vipera/diagnostics";
import { expect, test } from "vitest";
import { assemble, encodeImage, printImage } from "../../src/image/index.ts";

test("header, sections and bytes are shown", () => {
  const text = '.feature power\n.file 0 "a.py"\n.function 0 "m"\n.line 1 1\nReturnNone\n.end\n';
  const { image } = assemble(new SourceFile("a.vpasm", text));
  if (image === undefined) throw new Error("no image");
  const printed = printImage(image);
  expect(printed).toContain("magic         0x31495056");
  expect(printed).toMatch(/features +0x00000004 {2}power/u);
  expect(printed).toMatch(/code +\d+ +4 +1/u);
  expect(printed).toContain("00000000  56 50 49 31");
  expect(printed.match(/^ {2}[0-9a-f]{8} /gmu)).toHaveLength(
    Math.ceil(encodeImage(image).length / 16),
  );
});
