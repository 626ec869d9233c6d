import { ProfileRecorder } from "@vipera/device";
import { expect, test } from "vitest";
import { simulatorBackend } from "../src/index.ts";
import { generic, programOf, type RunOptions, simulate } from "./simulated-run.ts";

const hello = programOf(`LoadConstant r0, "hello"
PrintItem r0
PrintNewline
ReturnNone`);

test("every core runs the program and its lines carry its id", async () => {
  const { output, status } = await simulate(hello);
  const lines = Array.from({ length: 16 }, (_, id) => `[core ${id}] hello\n`);
  expect(output).toBe(lines.join(""));
  expect(status).toBe(0);
});

test("one core and four thousand run the same program", async () => {
  expect((await simulate(hello, { deviceCores: 1 })).output).toBe("hello\n");
  const { output } = await simulate(hello, { deviceCores: 4096 });
  expect(output.split("\n")).toHaveLength(4097);
});

test("a run that is watched takes one thread, others take what they are given", async () => {
  const startsOf = async (options: RunOptions) => {
    const started: unknown[] = [];
    const start = (setup: unknown) => {
      started.push(setup);
      throw new Error("a thread was asked for");
    };
    const threads = { count: 1, start, turn: () => Promise.resolve() };
    await simulate(hello, { ...options, threads }).catch(() => undefined);
    return started.length;
  };
  expect(await startsOf({})).toBe(1);
  expect(await startsOf({ observers: [new ProfileRecorder()] })).toBe(0);
});

test("a machine of nearly 2 GiB runs, a larger one is refused with both sizes", async () => {
  // Two pages of this memory are not the cores': the module's own, and the last one.
  const room = 2 ** 31 - 2 * 65_536 - generic.memory.sharedBytes;
  const localBytes = Math.floor(room / 16 / 65_536) * 65_536;
  const memory = { ...generic.memory, localBytes };
  const { output } = await simulate(hello, { profile: { ...generic, memory } });
  expect(output).toContain("[core 15] hello\n");
  const larger = await simulatorBackend.open({
    profile: { ...generic, memory: { ...memory, localBytes: localBytes + 65_536 } },
    placement: { deviceCores: 16, cores: Array.from({ length: 16 }, (_, id) => id) },
    seed: 0,
  });
  expect(larger.device).toBeUndefined();
  expect(larger.diagnostics.map(({ code }) => code)).toEqual(["VP5013"]);
});

test("tables of many cores that do not fit the shared memory are refused", async () => {
  const memory = { ...generic.memory, localBytes: 4096, sharedBytes: 65_536 };
  const codesOf = async (count: number) => {
    const cores = Array.from({ length: count }, (_, id) => id);
    const { device, diagnostics } = await simulatorBackend.open({
      profile: { ...generic, memory },
      placement: { deviceCores: count, cores },
      seed: 0,
    });
    device?.close();
    return diagnostics.map(({ code }) => code);
  };
  expect(await codesOf(14_000)).toEqual([]);
  expect(await codesOf(15_000)).toEqual(["VP5014"]);
});
