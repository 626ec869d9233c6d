/**
 * Both sides of every limit. Small programs stand in tests/limits; those that would be megabytes of
 * one line after another are made here.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { choosePlacement } from "@vipera/device";
import { limitRows } from "@vipera/spec";
import { compileTest, readTestProgram, testPrograms, simulatorEngine } from "@vipera/testkit";
import { describe, expect, test } from "vitest";
import { messagePrograms } from "./message-limits.ts";
import { declarePrograms, deviceEngines, generic, root, vmEngines } from "./engines.ts";

const [vm] = vmEngines;
const [simulator] = deviceEngines;
type LimitName = keyof typeof limitRows;

function repeat(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join("");
}

/** A function of as many words: one for each line and one to return. */
function functionOfWords(name: string, words: number): string {
  return `def ${name}(x):\n${repeat(words - 1, () => "    x = x + x\n")}`;
}

/** Words of the module's own code in the program below. */
const callWords = codeWords(imageOfWords(0)) - 2 * 101;

/** Two functions, and what defines and calls one of them, `more` words longer than small. */
function imageOfWords(more: number): string {
  const most = limitRows.functionWords.value - 101;
  const first = Math.min(more, most);
  return `${functionOfWords("f", 101 + first)}${functionOfWords("g", 101 + more - first)}f(0)\n`;
}

function codeWords(source: string): number {
  const { image } = compileTest("words.py", source, root);
  return image?.functions.reduce((sum, row) => sum + row.code.length, 0) ?? 0;
}

/** For each limit a program that stands at a value of it, and the code that refuses more. */
interface MadeProgram {
  readonly code: string;
  source(value: number): string;
  /** Code of the linker, which refuses by name what the image can still count. */
  readonly refusedAtLoad?: string;
}

const made: { readonly [Name in LimitName]?: MadeProgram } = {
  frameRegisters: {
    code: "VP4001",
    source: (value) => `def f():\n${repeat(value, (index) => `    v${index} = 0\n`)}f()\n`,
  },
  constants: {
    // The tuple of all the others is one too. It lies 131 068 words behind the code that uses it.
    code: "VP4003",
    refusedAtLoad: "VP5009",
    source: (value) => `x = (${repeat(value - 1, (index) => `"s${index}", `)})\n`,
  },
  functionWords: {
    code: "VP4004",
    source: (value) => `${functionOfWords("f", value)}f(0)\n`,
  },
  imageCodeBytes: {
    code: "VP4003",
    source: (value) => imageOfWords(value / 4 - callWords - 2 * 101),
  },
};

describe("limits with a program on each side", () => {
  declarePrograms(testPrograms(root, "tests/limits"), vmEngines);
});

describe("limits of long programs", () => {
  for (const [name, { code, source, refusedAtLoad }] of Object.entries(made)) {
    const { value, unit } = limitRows[name as LimitName];
    const ending =
      refusedAtLoad === undefined ? "run" : `compile, and ${refusedAtLoad} tells what is too far`;
    test(`${name}: ${value} ${unit} ${ending}`, { timeout: 60_000 }, async () => {
      const result = await vm?.run(readTestProgram(`${name}.py`, source(value)), 1);
      const codes = result?.errors.map((error) => error.code);
      expect(codes, result?.errorText).toEqual(refusedAtLoad === undefined ? [] : [refusedAtLoad]);
      expect(result?.failures).toEqual([]);
    });
    test(`${name}: one more is refused`, { timeout: 60_000 }, () => {
      const step = unit === "bytes" ? 4 : 1;
      const { image, diagnostics } = compileTest(`${name}.py`, source(value + step), root);
      expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
      expect(image).toBeUndefined();
    });
  }
});

test("as many cores as the simulator has run, and one more is refused", async () => {
  const { value } = limitRows.cores;
  const source = `from parallel import reduce\nif reduce(1, 'sum') != ${value}: 1 / 0\n`;
  const memory = { ...generic.memory, localBytes: 16_384 };
  const profile = { ...generic, memory };
  const small = simulatorEngine({ name: "small cores", profile, isParallel: true, folder: root });
  const result = await small.run(readTestProgram("cores.py", source), value);
  expect(result.exitCode, result.errorText).toBe(0);
  const placed = choosePlacement({ deviceCores: value + 1 }, generic);
  expect(placed.diagnostics.map(({ code }) => code)).toEqual(["VP5004"]);
}, 60_000);

describe("limits of messages", () => {
  for (const [name, { exception, source }] of Object.entries(messagePrograms)) {
    const { value, unit } = limitRows[name as LimitName];
    const failuresAt = async (value: number) => {
      const result = await simulator?.run(readTestProgram(`${name}.py`, source(value)), 2);
      return result?.failures.map((failure) => failure.exception);
    };
    test(`${name}: ${value} ${unit}`, async () => expect(await failuresAt(value)).toEqual([]));
    test(`${name}: more is a ${exception}`, async () => {
      expect(await failuresAt(value + (unit === "bytes" ? 8 : 1))).toEqual([exception]);
    });
  }
});

test("the limits of messages are those of the generic device", () => {
  const { messageBytes, mailboxMessages, mailboxBytes } = limitRows;
  expect(generic.messages).toMatchObject({
    mostBytes: messageBytes.value,
    mailboxMessages: mailboxMessages.value,
    mailboxBytes: mailboxBytes.value,
  });
});

/** Limits that something else ends before; their rows say what. */
const unreachable: readonly LimitName[] = ["globals", "functions", "objectBytes"];

describe("every row of the table has both sides", () => {
  for (const name of Object.keys(limitRows) as LimitName[]) {
    test(name, () => {
      const file = (side: string) => join(root, `tests/limits/${limitRows[name].test}-${side}.py`);
      const hasFiles = existsSync(file("last")) && existsSync(file("first-beyond"));
      if (unreachable.includes(name)) expect(limitRows[name].reason).toMatch(/before|no core/);
      else
        expect(hasFiles || name in made || name in messagePrograms || name === "cores").toBe(true);
    });
  }
});
