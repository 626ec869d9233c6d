/**
 * The last program that fits a core and the first that does not, for cores of several sizes: the
 * one runs to its end, the other is refused before it runs, with what takes the room.
 */
import { mapProgram } from "@vipera/simulator";
import { compileTest, runImage, withMemory } from "@vipera/testkit";
import { describe, expect, test } from "vitest";
import { generic, root } from "../engines.ts";

/** A program with that many global names, which prints the last one. */
function programWith(names: number): string {
  const lines = Array.from({ length: names }, (_, index) => `n${index} = ${index}`);
  return `def show():\n    print n${names - 1}\n\n\n${lines.join("\n")}\nshow()\n`;
}

function imageOf(source: string) {
  const { image } = compileTest("globals.py", source, root);
  if (image === undefined) throw new Error("not compiled");
  return image;
}

/** Bytes a core needs when code lies in shared memory. */
function neededBytes(image: ReturnType<typeof imageOf>): number {
  const mapped = mapProgram(image, {
    ...generic,
    memory: { ...generic.memory, codeOnCoreBytes: 0 },
  });
  if (!("map" in mapped)) throw new Error("not linked");
  const { core, leastValueBytes } = mapped.map;
  return core.reduce((sum, { bytes }) => sum + bytes, leastValueBytes);
}

const from = { path: "globals.py", header: { input: "" } };

describe.each([4096, 32_768, 65_536])("a core of %i bytes", (coreBytes) => {
  const least = neededBytes(imageOf(programWith(1)));
  const most = 1 + Math.floor((coreBytes - least) / 8);

  test("runs the largest program that fits", async () => {
    const image = imageOf(programWith(most));
    expect(neededBytes(image)).toBe(coreBytes);
    const result = await runImage(image, withMemory(generic, coreBytes), 2, from);
    expect(result.errorText).toBe("");
    expect(result.output.map(({ text }) => text)).toEqual([String(most - 1), String(most - 1)]);
  });

  test("refuses one with a name more before it runs", async () => {
    const image = imageOf(programWith(most + 1));
    const result = await runImage(image, withMemory(generic, coreBytes), 2, from);
    expect(result).toMatchObject({ output: [], exitCode: 3, failures: [] });
    expect(result.errors.map(({ code }) => code)).toEqual(["VP5006"]);
    const { message = "" } = result.errors[0] ?? {};
    expect(message).toContain(`needs ${coreBytes + 8} bytes on each core`);
    expect(message).toContain(`has ${coreBytes}: `);
    for (const taker of ["globals", "stack and heap", "header"]) {
      expect(message).toMatch(new RegExp(`\\b${taker} [0-9]+(,|$)`));
    }
  });
});

test("the frame of a module with many registers counts: it starts in the least room", async () => {
  const names = Array.from({ length: 200 }, (_, index) => `n${index}`);
  const values = names.map((_, at) => at);
  const source = `print (lambda ${names.join(", ")}: n199)(${values.join(", ")})\n`;
  const image = imageOf(source);
  const result = await runImage(image, withMemory(generic, neededBytes(image)), 1, from);
  expect(result.errorText).not.toContain("VP5006");
  expect(result.output.map(({ text }) => text)).toEqual(["199"]);
});
