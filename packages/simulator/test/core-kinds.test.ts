import { expect, test } from "vitest";
import { coreKindsOf, hostWindows } from "../src/core-kinds.ts";
import { generic, imageOf, openDevice, programOf, simulate } from "./simulated-run.ts";

const fast = {
  ...generic,
  id: "fast",
  cores: { count: 1, clockHz: 10 * generic.cores.clockHz },
  costs: { ...generic.costs, stepCycles: 20, sharedCodeCycles: 10 },
  memory: { ...generic.memory, localBytes: 262_144 },
};

const loop = programOf(`LoadInteger r8, 0
LoadInteger r9, 9001
LoadInteger r10, 1
ForRangePrepare r8, r9, r10, out
body: ForRangeLoop r8, r9, body
out: CallNative r2, 0, parallel.coreid
PrintItem r2
CallNative r2, 0, parallel._flags
PrintItem r2
CallNative r2, 0, parallel.numcores
PrintItem r2
PrintNewline`);

const hosted = { cores: "1,3", deviceCores: 4, hostCores: 2, host: fast };

test("a step of the host is counted in cycles of the device", () => {
  const placement = { deviceCores: 2, cores: [0, 1, 2] };
  const kinds = coreKindsOf({ profile: generic, placement, seed: 0, host: fast });
  expect(kinds.device).toMatchObject({
    count: 2,
    windowBytes: 65_536,
    prices: { core: { stepTicks: 1 } },
  });
  expect(kinds.host).toMatchObject({
    count: 1,
    windowBytes: 262_144,
    prices: { core: { stepTicks: 2 } },
  });
  expect(kinds.host.prices.shared.stepTicks).toBe(3);
  expect([kinds.device.shareBytes, kinds.host.shareBytes]).toEqual([0, 0]);
  expect(hostWindows(kinds)).toEqual({ count: 1, windowBytes: 262_144 });
});

test("cores on the host need a profile", () => {
  const request = { profile: generic, placement: { deviceCores: 1, cores: [0, 1] }, seed: 0 };
  expect(() => coreKindsOf(request)).toThrow("no profile of the host");
});

test("cores on the host have the ids after the device's, and their own speed", async () => {
  const { output, activity } = await simulate(loop, hosted);
  // The flags: bit 0 for the host, from bit 8 on the position among the cores taking part.
  expect(output.split("\n").sort()).toEqual([
    "",
    "[core 1] 1 0 4",
    "[core 3] 3 256 4",
    "[host 4] 4 513 4",
    "[host 5] 5 769 4",
  ]);
  expect(activity.map(({ core, steps, cycles }) => [core, steps, cycles])).toEqual([
    [1, 9000, 9000],
    [3, 9000, 9000],
    [4, 9000, 18_000],
    [5, 9000, 18_000],
  ]);
});

test("a later image is placed in windows of both sizes", async () => {
  const { device } = await openDevice(hosted);
  for (const name of ["x", "y"]) {
    const text = programOf(
      `LoadInteger r0, 7\nSetGlobal r0, "${name}"\nPrintItem r0\nPrintNewline`,
    );
    expect(device.load(imageOf(text))).toEqual([]);
    device.start();
    const events = await device.advance();
    const lines = events.filter(({ kind }) => kind === "output");
    expect(lines).toHaveLength(4);
    expect(events.at(-1)).toEqual({ kind: "idle" });
  }
  device.close();
});

test("only cores of the device have their data in shared memory", () => {
  const placement = { deviceCores: 2, cores: [0, 1, 2] };
  const request = { profile: generic, placement, seed: 0, host: fast, data: "shared" } as const;
  const { device, host } = coreKindsOf(request);
  expect([device.shareBytes, host.shareBytes]).toEqual([8_388_608, 0]);
  expect([device.prices.core.stepTicks, host.prices.core.stepTicks]).toEqual([2, 2]);
});
