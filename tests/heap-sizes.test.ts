/**
 * The language programs in cores of 4 to 64 KB: each runs in all of them, or from the size in
 * tests/heap-sizes.json on; below it ends with a named error, never with another answer.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { actualOutline, expectedOutline, goldenText, testPrograms } from "@vipera/testkit";
import { reasonToSkip, type RunResult, type TestProgram } from "@vipera/testkit";
import { afterAll, expect, test } from "vitest";
import { root, vmEngines } from "./engines.ts";

const smallest = 4096;
const sizes = [smallest, 6144, 8192, 12_288, 16_384, 24_576, 32_768, 49_152, 65_536];
const list = join(root, "tests/heap-sizes.json");
const isRecording = process.env.VIPERA_UPDATE !== undefined;
const recorded: Record<string, number> = isRecording ? {} : JSON.parse(readFileSync(list, "utf8"));

const [engine] = vmEngines;
if (engine === undefined) throw new Error("no engine");
const programs = testPrograms(root, "tests/language").filter(
  (program) =>
    reasonToSkip(engine, program) === undefined && program.header.coreBytes === undefined,
);

async function runIn(program: TestProgram, coreBytes: number) {
  const result = await engine?.run({ ...program, header: { ...program.header, coreBytes } }, 1);
  if (result === undefined) throw new Error("no result");
  const actual = JSON.stringify(actualOutline(program, 1, result));
  return { result, passes: actual === JSON.stringify(expectedOutline(program, 1)) };
}

/** Does not fit, out of memory or stack; a handler of the program may have seen the exception. */
function saysWhy(program: TestProgram, { errors, failures, exitCode }: RunResult): boolean {
  if (errors.length > 0) return errors.every(({ code }) => code === "VP5006");
  const ofMemory = failures.some(
    ({ exception, message }) =>
      exception === "MemoryError" || message.startsWith("maximum recursion depth exceeded"),
  );
  return ofMemory || (exitCode < 2 && /\b(except|finally)\b/.test(program.source));
}

for (const program of programs) {
  const { path } = program;
  const name = path.replace(/^tests\/language\/(.*)\.py$/, "$1");
  test(`${name} runs from ${recorded[path] ?? smallest} bytes on`, async () => {
    let least = Number.POSITIVE_INFINITY;
    for (const size of [...sizes].reverse()) {
      const { result, passes } = await runIn(program, size);
      if (passes && least === (sizes[sizes.indexOf(size) + 1] ?? least)) least = size;
      if (!passes) expect(saysWhy(program, result), `${size}: ${result.errorText}`).toBe(true);
    }
    if (isRecording && least !== smallest) recorded[path] = least;
    expect(least).toBe(recorded[path] ?? smallest);
  });
}

afterAll(() => {
  if (isRecording) goldenText(list, `${JSON.stringify(recorded, undefined, 2)}\n`);
});
