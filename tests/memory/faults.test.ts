/**
 * Every allocation of a program fails once, and so does every growth of its stack: the program
 * gives its right output, or ends with MemoryError or the error of too deep a recursion and a
 * traceback. What it has printed until then is the beginning of the right output; when it catches
 * the error it goes on as if nothing had been.
 *
 * Runs on the build for tests, which also collects at every allocation. The right output is that of
 * the build that users have.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { simulatorBackendOf } from "@vipera/simulator";
import { compileTest, filesBelow, type RunResult, runImage, withMemory } from "@vipera/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import { generic, root } from "../engines.ts";

type Fault = "failAllocationAt" | "failStackAt";

/** Set before each run: what fails, and how far away. */
let fault: { readonly name: Fault; readonly number: number } | undefined;
/** Of the machine that ran last. */
let faultIsAhead = () => false;
let module: WebAssembly.Module;

const stressed = simulatorBackendOf(
  () => Promise.resolve(module),
  ({ exports }) => {
    const { [fault?.name ?? "failAllocationAt"]: arm, faultIsAhead: isAhead } = exports;
    if (typeof arm !== "function" || typeof isAhead !== "function") throw new Error("no fault");
    arm(fault?.number ?? 0);
    faultIsAhead = () => Number(isAhead()) !== 0;
  },
);

const small = withMemory(generic, 32_768);
const profile = { ...small, memory: { ...small.memory, sharedBytes: 1_048_576 } };

beforeAll(() => {
  const file = join(root, "packages/vm/build/vm-stress.wasm");
  module = new WebAssembly.Module(readFileSync(file));
});

interface Prepared {
  readonly run: (backend?: typeof stressed) => Promise<RunResult>;
}

function prepare(path: string, source: string): Prepared {
  const cores = /^# cores: (\d+)/.exec(source)?.[1];
  const { image, diagnostics } = compileTest(path, source, root);
  if (image === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const from = { path, header: { input: "" } };
  return { run: (backend) => runImage(image, profile, Number(cores ?? 1), from, { backend }) };
}

function textOf(result: RunResult, core: number): string {
  const lines = result.output.filter((line) => line.core === core);
  return lines.map(({ text }) => `${text}\n`).join("");
}

/** Whether a program stopped in the middle of `right`, which it may have left within a line. */
function isBeginning(text: string, right: string): boolean {
  return right.startsWith(text) || right.startsWith(text.trimEnd());
}

const excuses = /^(MemoryError|maximum recursion depth exceeded)/;

/** What is wrong with a run during which something failed; undefined when it did right. */
function problemOf(result: RunResult, right: string, core: number): string | undefined {
  const text = textOf(result, core);
  const [failure] = result.failures.filter((one) => one.core === core);
  if (failure === undefined) {
    const isWaiting = result.waiting.some((one) => one.core === core);
    if (isWaiting) return isBeginning(text, right) ? undefined : "wrong output before waiting";
    return text === right ? undefined : "wrong output";
  }
  const isExcused = failure.exception === "MemoryError" || excuses.test(failure.message);
  if (!isExcused) return "the wrong error";
  if (failure.line === 0) return "no line in the traceback";
  return isBeginning(text, right) ? undefined : "wrong output before the error";
}

/** As `problemOf`, for a program that catches the error, says so, and does its work again. */
function problemOfGuarded(result: RunResult, right: string, core: number): string | undefined {
  const text = textOf(result, core);
  const [before, after, more] = text.split("no memory\n");
  if (after === undefined || more !== undefined) return problemOf(result, right + right, core);
  if (result.failures.length > 0) return "an error that was not caught";
  if (!isBeginning(before ?? "", right)) return "wrong output before the handler";
  return after === right ? undefined : "wrong output after the handler";
}

const plain = "\n\nwork()\n";
const guarded = `

try:
    work()
except MemoryError:
    print "no memory"
except RuntimeError:
    print "no memory"
work()
`;

/** Says what is wrong with the run of a core. */
type Judge = (result: RunResult, right: string, core: number) => string | undefined;

/** @param right  By core. */
async function checkEvery(
  program: Prepared,
  name: Fault,
  right: readonly string[],
  judge: Judge,
): Promise<number> {
  // The call that starts a core has the room that the plan of its memory leaves for it.
  let number = name === "failStackAt" ? 2 * right.length : 0;
  for (let reached = true; reached; ) {
    number += 1;
    fault = { name, number };
    const result = await program.run(stressed);
    reached = !faultIsAhead();
    for (const [core, text] of right.entries()) {
      const problem = judge(result, text, core);
      const shown = `${name} ${number}: ${problem}\n${textOf(result, core)}\n${result.errorText}`;
      expect(problem, shown).toBeUndefined();
    }
  }
  return number;
}

describe.each(filesBelow(root, "tests/memory/faults", ".py"))("%s", (path) => {
  const source = readFileSync(join(root, path), "utf8");
  const cores = Number(/^# cores: (\d+)/.exec(source)?.[1] ?? 1);
  const ids = Array.from({ length: cores }, (_, core) => core);

  async function rightTexts(): Promise<readonly string[]> {
    const result = await prepare(path, source + plain).run();
    expect(result.errorText).toBe("");
    return ids.map((core) => textOf(result, core));
  }

  test.each<Fault>(["failAllocationAt", "failStackAt"])("uncaught, %s", async (name) => {
    const right = await rightTexts();
    const runs = await checkEvery(prepare(path, source + plain), name, right, problemOf);
    expect(runs).toBeGreaterThan(2);
  });

  // A core that goes on after an error says nothing more to the cores that wait for it.
  if (cores > 1) return;
  test.each<Fault>(["failAllocationAt", "failStackAt"])("caught, %s", async (name) => {
    const right = await rightTexts();
    const runs = await checkEvery(prepare(path, source + guarded), name, right, problemOfGuarded);
    expect(runs).toBeGreaterThan(2);
  });
});
