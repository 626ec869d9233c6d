import { coreStates } from "@vipera/spec";
import { describe, expect, it } from "vitest";
import { AssemblyMachine, type Build } from "./assembly-machine.ts";
import { define, programText } from "./assembly-text.ts";

const builds = ["full", "core", "stress"] as const;

/** Builds `rounds` tuples, each holding the one before the last, and keeps the newest two. */
function churn(rounds: number): string {
  return programText({
    code: `LoadSingleton r0, 0
LoadSingleton r1, 0
LoadInteger r2, 0
LoadConstant r3, ${rounds}
again: NewTuple r4, r1, 2
Move r0, r1
NewTuple r5, r2, 2
Move r1, r5
AddImmediate r2, r2, 1
JumpIfLess r2, r3, again
NewTuple r6, r0, 2
Return r6`,
  });
}

describe.each(builds)("collection in the %s build", (build: Build) => {
  it("keeps what is reachable and gives back the rest", () => {
    const rounds = build === "stress" ? 200 : 20_000;
    const machine = new AssemblyMachine(churn(rounds), { build, windowBytes: 4096 });
    const outcome = machine.run();
    const last = (back: number) => `(${rounds - back}, ${rounds})`;
    expect(outcome.failure).toBeUndefined();
    expect(outcome.result).toBe(`(${last(2)}, ${last(1)})`);
    expect(outcome.collections).toBeGreaterThan(2);
  });

  it("a collection asked for by the host changes nothing a program can see", () => {
    const machine = new AssemblyMachine(churn(50), { build, windowBytes: 8192 });
    const { core } = machine.placed(0);
    machine.start(0);
    while (machine.slice(0, 3) === coreStates.runnable) machine.vm.collect(core);
    expect(machine.outcome(0).result).toBe("((48, 50), (49, 50))");
  });

  it("a window too small gives MemoryError, not a broken heap", () => {
    const text = programText({
      code: `NewList r0, r0, 0
again: NewTuple r1, r0, 1
Move r0, r1
Loop again
ReturnNone`,
    });
    const machine = new AssemblyMachine(text, { build, windowBytes: 2048 });
    expect(machine.run().failure?.kind).toBe("MemoryError");
  });
});

describe("slices", () => {
  const text = programText(
    {
      code: `${define("step", 1)}LoadInteger r0, 0
LoadInteger r1, 0
LoadInteger r2, 100
LoadInteger r3, 1
ForRangePrepare r1, r2, r3, done
body: Move r6, r0
CallGlobal r4, 1, "step"
Move r0, r4
ForRangeLoop r1, r2, body
done: Return r0`,
    },
    { name: "step", parameters: ["n"], code: "AddImmediate r1, r0, 3\nReturn r1" },
  );

  it.each([1, 2, 3, 7, 100, 100_000])("of %i units give the same result and steps", (fuel) => {
    const outcome = new AssemblyMachine(text).run(fuel);
    // 1 call of the entry is free of fuel: 100 calls and 99 taken jumps backward are counted.
    expect([outcome.result, outcome.steps]).toEqual(["300", 199]);
  });

  it("many cores in one memory do not disturb each other", () => {
    const cores = 20;
    const machine = new AssemblyMachine(churn(300), { cores, windowBytes: 4096 });
    for (let index = 0; index < cores; index += 1) machine.start(index);
    const running = new Set(Array.from({ length: cores }, (_, index) => index));
    for (let fuel = 1; running.size > 0; fuel = (fuel % 13) + 1) {
      for (const index of running) {
        if (machine.slice(index, fuel) !== coreStates.runnable) running.delete(index);
      }
    }
    for (let index = 0; index < cores; index += 1) {
      expect(machine.outcome(index).result).toBe("((298, 300), (299, 300))");
    }
  });
});
