import { SourceFile } from "@vipera/diagnostics";
import { expect, test } from "vitest";
import { assemble } from "../../src/image/index.ts";
import { verifyCode } from "../../src/image/verify-code.ts";

/** The verdict on a function of four registers. */
function verdictOf(code: string) {
  const text = `.function 0 "m"\n.frame registers 4\n${code}\n.end\n`;
  const { image } = assemble(new SourceFile("a.vpasm", text));
  const row = image?.functions[0];
  if (image === undefined || row === undefined) throw new Error("no image");
  return verifyCode(image, 0, row);
}

test("instructions begin where the one before has ended", () => {
  const { starts } = verdictOf("ForRangePrepare r0, r1, r2, end\nMove r0, r1\nend: ReturnNone");
  expect([...(starts ?? [])]).toEqual([0, 2, 3]);
});

test("behind words that are no instruction nothing can be told", () => {
  const { starts, diagnostics } = verdictOf(".word 0xff\nReturnNone");
  expect(starts).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(["VP7101"]);
});

test("a message names the function, the word and what is wrong", () => {
  const { diagnostics } = verdictOf("Move r0, r9\nReturnNone");
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "function 0 'm', word 0: register 9 is not one of its 4",
  ]);
});
