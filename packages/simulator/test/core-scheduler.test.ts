import { expect, test } from "vitest";
import { programOf, simulate } from "./simulated-run.ts";

/** Counts to 1 000 times the core's id plus 1, then prints. */
const counting = programOf(`CallNative r0, 0, parallel.coreid
AddImmediate r1, r0, 1
LoadInteger r2, 1000
Multiply r3, r1, r2
LoadInteger r4, 0
LoadInteger r5, 1
ForRangePrepare r4, r3, r5, done
body: ForRangeLoop r4, r3, body
done: PrintItem r0
PrintNewline
ReturnNone`);

test("a run repeats to the byte and to the step", async () => {
  const first = await simulate(counting);
  const second = await simulate(counting);
  expect(second).toEqual(first);
  expect(first.activity.map(({ steps }) => steps)).toEqual(
    [...first.activity.map(({ steps }) => steps)].sort((left, right) => left - right),
  );
});

test("cores that have more to do print later", async () => {
  const { output } = await simulate(counting, { deviceCores: 64 });
  const ids = [...output.matchAll(/\] (\d+)/gu)].map(([, id]) => Number(id));
  expect(ids).toEqual(Array.from({ length: 64 }, (_, id) => id));
});

const endless = programOf("again: Loop again");

test("a step limit ends an endless program at the same step each time", async () => {
  const first = await simulate(endless, { deviceCores: 2, stepLimit: 123_456 });
  expect(first).toMatchObject({ status: 4, end: "limit" });
  expect(first.errors).toContain("123456 steps of core 0");
  expect(await simulate(endless, { deviceCores: 2, stepLimit: 123_456 })).toEqual(first);
});

test("an exception of one core leaves the others running", async () => {
  const code = `CallNative r0, 0, parallel.coreid
LoadInteger r1, 1
LoadInteger r2, 2
Subtract r2, r2, r0
FloorDivide r1, r1, r2
PrintItem r1
PrintNewline
ReturnNone`;
  const { output, errors, status } = await simulate(programOf(code), { deviceCores: 4 });
  expect(output).toBe("[core 0] 0\n[core 1] 1\n[core 3] -1\n");
  expect(errors).toContain("[core 2] ZeroDivisionError: integer division or modulo by zero");
  expect(status).toBe(1);
});

test("a core that exits gives its status and its text", async () => {
  const number = programOf("LoadInteger r4, 5\nCallNative r2, 1, exit");
  expect((await simulate(number, { deviceCores: 1 })).status).toBe(5);
  const text = programOf('LoadConstant r4, "enough"\nCallNative r2, 1, exit');
  expect(await simulate(text, { deviceCores: 1 })).toMatchObject({ status: 1, errors: "enough\n" });
});
