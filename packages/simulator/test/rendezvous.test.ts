import { expect, test } from "vitest";
import { generic, onCores, print, request, simulate, sleep } from "./simulated-run.ts";

const clock = `CallNative r2, 0, time.clock\n${print}`;

/** Ticks that the cores print. */
async function ticksOf(first: string, second: string): Promise<readonly number[]> {
  const messages = { ...generic.messages, cycles: 1000 };
  const profile = { ...generic, messages };
  const { output } = await simulate(onCores(first, second), { deviceCores: 2, profile });
  return [...output.matchAll(/\] (\S+)\n/gu)].map(([, text]) =>
    Math.round(Number(text) * generic.cores.clockHz),
  );
}

test("a value and a blocked receive end at the same time", async () => {
  const ticks = await ticksOf(
    `${sleep(0.5)}\n${request("Send", 1, 7)}\n${clock}`,
    `${request("Receive", 0)}\n${clock}`,
  );
  expect(ticks).toEqual([50_001_000, 50_001_000]);
});

test("a receive by handle ends without its core", async () => {
  const ticks = await ticksOf(
    `${request("PostReceive", 1)}\n${sleep(0.5)}\n${request("Wait", 1)}\n${clock}`,
    `${sleep(0.25)}\n${request("Send", 0, 1)}\n${clock}`,
  );
  expect(ticks).toEqual([25_001_000, 50_000_000]);
});

test("messages and bytes count for the sender, once each", async () => {
  const first = `${request("Post", 1, 1)}\n${request("Send", 1, '"text"')}`;
  const second = `${request("PostReceive", 0)}\n${request("Receive", 0)}`;
  const { activity } = await simulate(onCores(first, second), { deviceCores: 2 });
  expect(activity.map(({ messages }) => messages)).toEqual([2, 0]);
  expect(activity[0]?.messageBytes).toBeGreaterThan(16);
});

test("an exchange ends with the later of its values", async () => {
  const both = await ticksOf(
    `${sleep(0.5)}\n${request("Exchange", 1, 7)}\n${clock}`,
    `${request("Exchange", 0, 8)}\n${clock}`,
  );
  expect(both).toEqual([50_001_000, 50_001_000]);
  const first = await ticksOf(
    `${request("Exchange", 1, 7)}\n${clock}`,
    `${request("Receive", 0)}\n${sleep(0.25)}\n${request("Send", 0, 8)}\n${clock}`,
  );
  expect(first).toEqual([25_002_000, 25_002_000]);
});

test("a value that came before the own one was taken is the answer", async () => {
  const exchange = (core: number, text: string) => `${request("Exchange", core, text)}\n${print}`;
  const send = request("Send", 0, '"theirs"');
  const receive = `${request("Receive", 0)}\n${print}`;
  const post = request("Post", 0, '"theirs"');
  for (const other of [
    `${send}\n${receive}`,
    `${receive}\n${send}`,
    `${post}\n${receive}`,
    `${request("PostReceive", 0)}\n${send}\n${request("Wait", 2)}\n${print}`,
    exchange(0, '"theirs"'),
  ]) {
    const programs = onCores(exchange(1, '"mine"'), other);
    const { output, activity } = await simulate(programs, { deviceCores: 2 });
    expect(output.split("\n").sort()).toEqual(["", "[core 0] theirs", "[core 1] mine"]);
    expect(activity.map(({ messages }) => messages)).toEqual([1, 1]);
  }
});

test("a core that waits for any core gets the value that was sent first", async () => {
  const any = `${request("ProbeAny", 0)}\n${print}`;
  const receive = (core: number) => request("Receive", core);
  const all = `${any}\n${receive(2)}\n${any}\n${receive(1)}`;
  const late = `JumpIfEqualImmediate r0, 2, early\n${sleep(0.5)}\nearly: ${request("Send", 0, 1)}`;
  const { output } = await simulate(onCores(all, late), { deviceCores: 3 });
  expect(output).toBe("[core 0] 2\n[core 0] 1\n");
});
