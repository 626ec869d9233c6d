/**
 * Both sides of every row of the limits table: the last value that is accepted and the first that is
 * refused. Small ones are programs of tests/limits; what would be a huge file is made here.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { assemble, type Image, type ImageFunction, verifyImage } from "@vipera/bytecode/image";
import { choosePlacement, parseProfile } from "@vipera/device";
import { SourceFile } from "@vipera/diagnostics";
import { limitRows } from "@vipera/spec";
import { compileTest, runImage, testPrograms, withMemory } from "@vipera/testkit";
import { describe, expect, test } from "vitest";
import { declarePrograms, generic, root, vmEngines } from "./engines.ts";

declarePrograms(testPrograms(root, "tests/limits"), vmEngines);

function compile(source: string) {
  const { image, diagnostics } = compileTest("example.py", source, root);
  return { image, codes: diagnostics.map(({ code }) => code) };
}

function accepted(source: string): Image {
  const { image, codes } = compile(source);
  expect(codes).toEqual([]);
  if (image === undefined) throw new Error("no image");
  return image;
}

const wordsOf = (image: Image) => image.functions.map(({ code }) => code.length);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** An image of one instruction, for limits that no program comes to. */
const smallest = assembled(`.file 0 "a.py"
.function 0 "<module>"
.frame file 0 registers 1 closure 0
.parameters 0
.line 1 1
        ReturnNone
.end
.entry 0
`);

function assembled(text: string): Image {
  const { image } = assemble(new SourceFile("smallest.vpasm", text));
  if (image === undefined) throw new Error("the assembly text is wrong");
  return image;
}

function verified(image: Image): readonly string[] {
  return verifyImage(image).map(({ code }) => code);
}

/** What is wrong with a device whose cores have so many bytes. */
function profileCodes(localBytes: number): readonly string[] {
  const text = JSON.stringify(withMemory(generic, localBytes));
  return parseProfile("profile.json", text).diagnostics.map(({ code }) => code);
}

/** What prints one line on a core of so many bytes. */
async function outputWith(source: string, cores: number, localBytes: number) {
  const program = { path: "example.py", header: { input: "" } };
  return runImage(accepted(source), withMemory(generic, localBytes), cores, program);
}

/** A function whose code is `lines` tuples of 200 values, 201 words each, and `more` words. */
function longFunction(name: string, lines: number, more: number): string {
  const tuple = `    a = (${"a, ".repeat(200)})\n`;
  return `def ${name}(a):\n${tuple.repeat(lines)}${"    a = a + a\n".repeat(more)}    return\n`;
}

/** The same with a number of words that is asked for. */
function functionOfWords(name: string, words: number): string {
  const own = (lines: number, more: number) => {
    const image = accepted(`${longFunction(name, lines, more)}${name}(1)\n`);
    return image.functions.find((row) => row.name === name)?.code.length ?? 0;
  };
  const [start, tuple] = [own(0, 1), own(1, 1) - own(0, 1)];
  const lines = Math.floor((words - start) / tuple);
  return longFunction(name, lines, words - start - lines * tuple + 1);
}

interface Sides {
  readonly last: () => void | Promise<void>;
  readonly firstBeyond: () => void | Promise<void>;
}

/** Rows whose two sides are made here. */
const made: Partial<Record<keyof typeof limitRows, Sides>> = {
  frameRegisters: {
    last: () => {
      const image = accepted(manyVariables(254));
      expect(Math.max(...image.functions.map(({ registers }) => registers))).toBe(254);
    },
    firstBeyond: () => expect(compile(manyVariables(255)).codes).toEqual(["VP4001"]),
  },
  constants: {
    last: () => expect(accepted(manyConstants(65_535)).constants).toHaveLength(65_535),
    firstBeyond: () => expect(compile(manyConstants(65_536)).codes).toEqual(["VP4003"]),
  },
  globals: {
    last: () => {
      expect(verified({ ...smallest, globals: manyNames(65_535) })).toEqual([]);
      expect(verified({ ...smallest, names: manyNames(65_535) })).toEqual([]);
    },
    firstBeyond: () => {
      expect(verified({ ...smallest, globals: manyNames(65_536) })).toEqual(["VP7121"]);
      expect(verified({ ...smallest, names: manyNames(65_536) })).toEqual(["VP7121"]);
    },
  },
  functions: {
    last: () => expect(verified({ ...smallest, functions: manyFunctions(65_535) })).toEqual([]),
    firstBeyond: () => {
      const codes = verified({ ...smallest, functions: manyFunctions(65_536) });
      // 65 536 functions are too many words as well.
      expect(codes).toEqual(["VP7121", "VP7121"]);
    },
  },
  functionWords: {
    last: () => {
      const image = accepted(`${functionOfWords("f", 32_767)}f(1)\n`);
      expect(Math.max(...wordsOf(image))).toBe(32_767);
    },
    firstBeyond: () => {
      const { codes } = compile(`${functionOfWords("f", 32_768)}f(1)\n`);
      expect(codes).toEqual(["VP4004"]);
    },
  },
  imageCodeBytes: {
    last: () => expect(4 * sum(wordsOf(accepted(programOfWords(65_535))))).toBe(262_140),
    firstBeyond: () => expect(compile(programOfWords(65_536)).codes).toEqual(["VP4003"]),
  },
  // No core has a larger window, so its heap is full before an object is too large.
  objectBytes: {
    last: async () => {
      expect(profileCodes(134_217_728)).toEqual([]);
      const source = "print len('x' * 134217000)\n";
      const { output, errorText } = await outputWith(source, 1, 134_217_728);
      expect(output, errorText).toEqual([{ core: 0, text: "134217000" }]);
    },
    firstBeyond: async () => {
      expect(profileCodes(134_217_729)).toEqual(["VP5005"]);
      const source = "print len('x' * 134217705)\n";
      const { failures } = await outputWith(source, 1, 134_217_728);
      expect(failures).toMatchObject([{ exception: "MemoryError", line: 1 }]);
    },
  },
  cores: {
    last: async () => {
      const deviceCores = limitRows.cores.value;
      expect(choosePlacement({ deviceCores }, generic).value?.cores).toHaveLength(deviceCores);
      const { output, exitCode } = await outputWith("print 7\n", deviceCores, 4096);
      expect(exitCode).toBe(0);
      expect(output).toHaveLength(deviceCores);
    },
    firstBeyond: () => {
      const { diagnostics } = choosePlacement({ deviceCores: limitRows.cores.value + 1 }, generic);
      expect(diagnostics.map(({ code }) => code)).toEqual(["VP5004"]);
    },
  },
};

function manyVariables(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => `    name${index} = ${index}\n`);
  return `def f():\n${lines.join("")}f()\n`;
}

/** A program of so many constants: tuples of 100 floats, each a constant as its floats are. */
function manyConstants(count: number): string {
  const lines: string[] = [];
  for (let made = 0; made < count; made += 101) {
    const size = Math.min(100, count - made - 1);
    const items = Array.from({ length: size }, (_, index) => `${made + index}.5,`);
    lines.push(`data = (${items.join(" ")})\n`);
  }
  return lines.join("");
}

function manyNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `name${index}`);
}

function manyFunctions(count: number): readonly ImageFunction[] {
  const [only] = smallest.functions;
  if (only === undefined) throw new Error("the image has no function");
  return Array.from({ length: count }, () => only);
}

/** Three functions, called once each, whose code and the module's are so many words. */
function programOfWords(words: number): string {
  const first = functionOfWords("f", 32_000) + functionOfWords("g", 32_000);
  const calls = "f(1)\ng(1)\nh(1)\n";
  const rest = sum(wordsOf(accepted(`${functionOfWords("h", 100)}${first}${calls}`))) - 100;
  return functionOfWords("h", words - rest) + first + calls;
}

describe("both sides of each limit", () => {
  for (const [name, row] of Object.entries(limitRows)) {
    const sides = made[name as keyof typeof limitRows];
    if (sides !== undefined) {
      test(`${name}: ${row.value} ${row.unit} are accepted`, sides.last);
      test(`${name}: one more is refused`, sides.firstBeyond);
      continue;
    }
    test(`${name} has a program for each side`, () => {
      for (const side of ["last", "first-beyond"]) {
        const path = `tests/limits/${row.test}-${side}.py`;
        expect(existsSync(join(root, path)), path).toBe(true);
      }
    });
  }
});
