import type { CodePlacement } from "@vipera/device";
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
