import { SourceFile } from "@vipera/diagnostics";
import { expect, test } from "vitest";
import { assemble, decodeImage, disassemble, encodeImage } from "../src/image/index.ts";
import { compileText, imageOf } from "./compiled.ts";

const program = `
import parallel
def f(a, *rest, **more):
    try:
        return [x ** 2 for x in a if x > 2147483648]
    except (ValueError, KeyError), e:
        print e
    finally:
        print 'done'
print f([1, 2], 3, b=4), sorted([1], key=lambda v: -v), parallel.coreid()
`;

test("the image holds everything that its features, tables and functions say", () => {
  const image = imageOf(program);
  expect(image.features).toEqual(["wide-integers", "power", "messages"]);
  expect(image.files[0]).toBe("a.py");
  expect(image.functions.map(({ name }) => name)).toEqual([
    "<module>",
    "f",
    "sorted_with_key",
    "<lambda>",
  ]);
  expect(image.functions[1]).toMatchObject({
    parameters: ["a", "rest", "more"],
    positional: 1,
    star: true,
    doubleStar: true,
  });
});

test("a compiled image survives bytes and text", () => {
  const image = imageOf(program);
  const bytes = encodeImage(image);
  expect(decodeImage(bytes).image).toEqual(image);
  const again = assemble(new SourceFile("a.vpasm", disassemble(image)));
  expect(again.image && encodeImage(again.image)).toEqual(bytes);
});

test("compiling twice gives the same bytes", () => {
  expect(encodeImage(imageOf(program))).toEqual(encodeImage(imageOf(program)));
});

test("more constants than indices are refused", () => {
  const lines = Array.from({ length: 22000 }, (_, index) => {
    const value = 3 * index;
    return `a = [${value}.5, ${value + 1}.5, ${value + 2}.5, a]\n`;
  });
  const functions = [0, 1, 2, 3, 4].map((part) => {
    const body = lines.slice(part * 4400, (part + 1) * 4400);
    return `def f${part}(a):\n${body.map((line) => `    ${line}`).join("")}`;
  });
  const calls = functions.map((_, part) => `f${part}(0)\n`).join("");
  expect(compileText(functions.join("") + calls).codes).toContain("VP4003");
});
