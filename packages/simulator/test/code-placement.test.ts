import type { CodePlacement, DataPlacement } from "@vipera/device";
import { expect, test } from "vitest";
import { generic, imageOf, openDevice, programOf, simulate } from "./simulated-run.ts";

test("code lies where the run asks for it, and steps cost what that costs", async () => {
  const loop = programOf(
    "LoadInteger r8, 0\nLoadInteger r9, 9001\nLoadInteger r10, 1\n" +
      "ForRangePrepare r8, r9, r10, out\nbody: ForRangeLoop r8, r9, body\nout: ReturnNone",
  );
  const costs = { ...generic.costs, stepCycles: 3, sharedCodeCycles: 4 };
  const cyclesOn = async (codeOnCoreBytes: number, code: CodePlacement) => {
    const profile = { ...generic, costs, memory: { ...generic.memory, codeOnCoreBytes } };
    const { activity } = await simulate(loop, { deviceCores: 1, profile, code });
    return activity[0]?.cycles;
  };
  expect(await cyclesOn(0, "core")).toBe(3 * 9000);
  expect(await cyclesOn(0, "automatic")).toBe(7 * 9000);
  expect(await cyclesOn(65_536, "automatic")).toBe(3 * 9000);
  expect(await cyclesOn(65_536, "shared")).toBe(7 * 9000);
});

test("code that must lie on cores without room for it is refused", async () => {
  const memory = { ...generic.memory, localBytes: 4096 };
  const profile = { ...generic, memory };
  const large = imageOf(programOf("LoadInteger r0, 1\n".repeat(1000)));
  const load = async (code: CodePlacement) => {
    const { device } = await openDevice({ deviceCores: 1, profile, code });
    return device.load(large).map(({ message }) => message);
  };
  expect(await load("automatic")).toEqual([]);
  expect(await load("shared")).toEqual([]);
  const [refusal] = await load("core");
  expect(refusal).toMatch(
    /generic has 4096: code 4\d{3}, stack and heap 1120, header 272, globals 0$/,
  );
});

/** Fills the heap with lists that are dropped, and keeps one of 400 numbers in r2. */
const lists = programOf(`LoadInteger r4, 0
NewList r2, r4, 0
LoadInteger r8, 0
LoadInteger r9, 400
LoadInteger r10, 1
ForRangePrepare r8, r9, r10, out
body: ListAppend r2, r8
NewList r5, r8, 1
NewList r5, r8, 1
NewList r5, r8, 1
ForRangeLoop r8, r9, body
out: Length r3, r2
PrintItem r3
PrintNewline`);

async function heapOf(data: DataPlacement, sharedBytes = 65_536) {
  const memory = { ...generic.memory, localBytes: 4096, sharedBytes };
  const profile = { ...generic, memory };
  const { output, errors, activity } = await simulate(lists, { deviceCores: 1, profile, data });
  return { output, error: errors.trimEnd().split("\n").at(-1), activity: activity[0] };
}

test("data in shared memory have its room, and every access costs more", async () => {
  const { error } = await heapOf("core");
  expect(error).toBe("MemoryError");
  const { output, activity } = await heapOf("shared");
  expect(output).toBe("400\n");
  expect(activity?.cycles).toBeGreaterThanOrEqual(2 * 399);
});

test("a heap in shared memory is collected there", async () => {
  // 38 KB of dropped lists in a heap of 32 KB.
  const { output, activity } = await heapOf("shared", 65_536);
  expect(output).toBe("400\n");
  const few = await heapOf("shared", 1_048_576);
  expect(few.output).toBe("400\n");
  expect(activity?.cycles).toBeGreaterThan(few.activity?.cycles ?? 0);
});

test("a share of shared memory too small for a heap is refused with its size", async () => {
  const profile = { ...generic, memory: { ...generic.memory, sharedBytes: 65_536 } };
  const { device } = await openDevice({ deviceCores: 64, profile, data: "shared" });
  const [refusal] = device.load(imageOf(lists));
  expect(refusal?.code).toBe("VP5020");
  expect(refusal?.message).toContain("512 bytes of it for each core, 1024 are needed");
});

test("a stack does not grow into its heap", async () => {
  const text = `.file 0 "deep.py"
.entry 0
.function 0 "<module>"
.frame file 0 registers 4 closure 0
.parameters 0
.line 1 1
LoadSingleton r1, 0
MakeFunction r0, r1, r1, f1
SetGlobal r0, "f"
CallGlobal r0, 0, "f"
ReturnNone
.end
.function 1 "f"
.frame file 0 registers 20 closure 0
.parameters 0
.line 2 1
CallGlobal r0, 0, "f"
ReturnNone
.end
`;
  const failureOf = async (data: DataPlacement) => {
    const { errors, activity } = await simulate(text, { deviceCores: 1, data });
    return { error: errors.trimEnd().split("\n").at(-1), peak: activity[0]?.peakBytes ?? 0 };
  };
  for (const data of ["core", "shared"] as const) {
    const { error, peak } = await failureOf(data);
    expect(error).toMatch(/^RuntimeError: maximum recursion depth exceeded/u);
    expect(peak).toBeLessThanOrEqual(65_536);
    expect(peak).toBeGreaterThan(60_000);
  }
});

test("without shared memory each core has tables and code, if they fit", async () => {
  const hello = imageOf(programOf('LoadConstant r0, "hello"\nPrintItem r0\nPrintNewline'));
  const load = async (localBytes: number, code: CodePlacement) => {
    const memory = { ...generic.memory, localBytes, sharedBytes: 0, codeOnCoreBytes: 0 };
    const { device } = await openDevice({
      deviceCores: 1,
      profile: { ...generic, memory },
      code,
    });
    const messages = device.load(hello).map(({ message }) => message);
    device.close();
    return messages[0];
  };
  expect(await load(65_536, "automatic")).toBeUndefined();
  expect(await load(65_536, "shared")).toMatch(/bytes of shared memory, generic has 0 left/u);
  const refusal = await load(8192, "automatic");
  const sizes = /needs (\d+) bytes on each core, generic has 8192: .*characters and names (\d+)$/u;
  const [, needed, tables] = sizes.exec(refusal ?? "") ?? [];
  expect(Number(tables)).toBeGreaterThan(6000);
  expect(await load(Number(needed) - 8, "automatic")).toBeDefined();
  expect(await load(Number(needed), "automatic")).toBeUndefined();
});
