import { SourceFile } from "@vipera/diagnostics";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assemble, disassemble, encodeImage } from "../../src/image/index.ts";
import { arbitraryImage } from "./arbitrary-image.ts";

const read = (text: string) => assemble(new SourceFile("test.vpasm", text));
const codesOf = (text: string) => read(text).diagnostics.map(({ code }) => code);

test("assembling a disassembled image gives the same bytes", () => {
  fc.assert(
    fc.property(arbitraryImage, (image) => {
      const { image: again, diagnostics } = read(disassemble(image));
      expect(diagnostics).toEqual([]);
      expect(again && encodeImage(again)).toEqual(encodeImage(image));
    }),
    { numRuns: 200 },
  );
});

test("literal operands get rows of their own, once", () => {
  const { image } = read(`
.file 0 "a.py"
.function 0 "<module>"
.frame registers 4
.line 1 1
loop:   LoadConstant r0, "text"
        LoadConstant r1, 1.5
        LoadConstant r2, "text"
        LoadConstant r3, none
        SetGlobal r0, "name"
        GetGlobal r0, "name"
        Loop loop
.end
`);
  expect(image?.constants).toEqual([
    { kind: "string", value: "text" },
    { kind: "float", value: 1.5 },
    { kind: "none" },
  ]);
  expect(image?.globals).toEqual(["name"]);
  expect([...(image?.functions[0]?.code ?? [])].at(-1)).toBe(0xfffff939);
});

describe("mistakes are reported where they are", () => {
  const inside = (line: string) => codesOf(`.function 0 "f"\n${line}\n.end\n`);
  test("a character that begins nothing", () => {
    expect(inside("Move r0, %")).toContain("VP7201");
  });
  test("an instruction that does not exist", () => {
    expect(inside("Teleport r0")).toEqual(["VP7202"]);
  });
  test("a number of operands", () => {
    expect(inside("Move r0")).toEqual(["VP7203"]);
  });
  test("an operand that does not fit", () => {
    expect(inside("Move r0, r256")).toEqual(["VP7204"]);
    expect(inside("AddImmediate r0, r0, 128")).toEqual(["VP7204"]);
    expect(inside("Jump nowhere")).toEqual(["VP7204"]);
  });
  test("a label that stands twice", () => {
    expect(inside("a: ReturnNone\na: ReturnNone")).toEqual(["VP7205"]);
  });
  test("a function number out of order", () => {
    expect(codesOf('.function 1 "f"\n.end\n')).toEqual(["VP7206"]);
  });
  test("code outside a function", () => {
    expect(codesOf("ReturnNone\n")).toEqual(["VP7201"]);
  });
  test("a function that does not end", () => {
    expect(codesOf('.function 0 "f"\n')).toEqual(["VP7206"]);
  });
  test("a constant of unknown kind", () => {
    expect(codesOf(".constant 0 quaternion 1\n")).toEqual(["VP7201"]);
  });
});
