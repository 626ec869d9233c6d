/**
 * Both sides of the limits that no program comes to, because another limit ends it before: globals
 * and functions on images made by hand, the size of an object on the largest window there is.
 */
import { assemble, type Image, type ImageFunction, verifyImage } from "@vipera/bytecode/image";
import { parseProfile } from "@vipera/device";
import { SourceFile } from "@vipera/diagnostics";
import { limitRows } from "@vipera/spec";
import { readTestProgram, simulatorEngine, withMemory } from "@vipera/testkit";
import { expect, test } from "vitest";
import { generic, root } from "./engines.ts";

/** An image of one instruction. */
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

function manyNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `name${index}`);
}

function manyFunctions(count: number): readonly ImageFunction[] {
  const [only] = smallest.functions;
  if (only === undefined) throw new Error("the image has no function");
  return Array.from({ length: count }, () => only);
}

test("globals: an image has as many names as their numbers reach, and no more", () => {
  const { value } = limitRows.globals;
  expect(verified({ ...smallest, globals: manyNames(value) })).toEqual([]);
  expect(verified({ ...smallest, names: manyNames(value) })).toEqual([]);
  expect(verified({ ...smallest, globals: manyNames(value + 1) })).toEqual(["VP7121"]);
  expect(verified({ ...smallest, names: manyNames(value + 1) })).toEqual(["VP7121"]);
});

test("functions: an image has as many as their numbers reach, and no more", () => {
  const { value } = limitRows.functions;
  expect(verified({ ...smallest, functions: manyFunctions(value) })).toEqual([]);
  // One function more is too much code as well.
  const codes = verified({ ...smallest, functions: manyFunctions(value + 1) });
  expect(codes).toEqual(["VP7121", "VP7121"]);
});

/** The largest window of a core, in bytes. */
const largestWindow = 134_217_728;

function profileCodes(localBytes: number): readonly string[] {
  const text = JSON.stringify(withMemory(generic, localBytes));
  return parseProfile("profile.json", text).diagnostics.map(({ code }) => code);
}

function runInLargestWindow(source: string) {
  const profile = withMemory(generic, largestWindow);
  const engine = simulatorEngine({ name: "vm", profile, isParallel: false, folder: root });
  return engine.run(readTestProgram("object-bytes.py", source), 1);
}

test("objectBytes: an object may fill the largest window, and is never larger", async () => {
  expect(profileCodes(largestWindow)).toEqual([]);
  expect(profileCodes(largestWindow + 1)).toEqual(["VP5005"]);
  const fits = await runInLargestWindow("print len('x' * 134184000)\n");
  expect(fits.output, fits.errorText).toEqual([{ core: 0, text: "134184000" }]);
  const beyond = limitRows.objectBytes.value - 15;
  const refused = await runInLargestWindow(`print len('x' * ${beyond})\n`);
  expect(refused.failures).toMatchObject([{ exception: "MemoryError", line: 1 }]);
});
