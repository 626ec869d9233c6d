/**
 * Checks of the conformance kit: the cores themselves, their memory and time, and images on them.
 */
import { bareBoard, type DeviceProfile } from "@vipera/device";
import { expect } from "vitest";
import { advanceTo, type KitCheck, outputOf, parallelProgram } from "./kit-device.ts";

function lacksSharedMemory({ memory }: DeviceProfile): string | undefined {
  // Half of it is divided among four cores.
  return memory.sharedBytes / 8 < 2 * memory.localBytes ? "too little shared memory" : undefined;
}

export const coreChecks: readonly KitCheck[] = [
  {
    name: "a core that waits says where its program is",
    async run(kit) {
      const device = await kit.open({ cores: "1" });
      device.load(kit.compile("def ask():\n  raw_input()\nask()\n"));
      const [core] = device.cores;
      expect(core?.state).toBe("idle");
      device.start();
      await advanceTo(device, "input");
      expect(core?.place).toMatchObject({ file: "kit.py", line: 2, function: "ask" });
      expect(core?.state).toBe("waiting");
      device.answerInput(1, "yes");
      await advanceTo(device, "idle");
      expect(core?.place).toBeUndefined();
      expect(core?.state).toBe("ended");
      device.close();
    },
  },
  {
    name: "a core that failed says so",
    async run(kit) {
      const device = await kit.open();
      device.load(kit.compile(parallelProgram("if coreid() == 2: print [][0]")));
      device.start();
      await advanceTo(device, "idle");
      expect(device.cores.map(({ state }) => state)).toEqual(["ended", "ended", "failed", "ended"]);
      device.close();
    },
  },
  {
    name: "steps, time, messages and memory of every core are counted",
    async run(kit) {
      const source = parallelProgram(
        "if coreid() == 0:",
        "  kept = [0] * 200",
        "  for n in range(1000): pass",
        "  send('x' * 100, 1)",
        "elif coreid() == 1: recv(0)",
      );
      const { activity, deviceSeconds } = await kit.run(source);
      const [first, second, third] = activity;
      if (first === undefined || second === undefined || third === undefined) throw new Error();
      expect(first.steps).toBeGreaterThanOrEqual(1000);
      expect(third.steps).toBeLessThan(100);
      expect([first.messages, second.messages, third.messages]).toEqual([1, 0, 0]);
      expect(first.messageBytes).toBeGreaterThanOrEqual(100);
      expect(first.peakBytes).toBeGreaterThan(800);
      expect(second.blockedShare).toBeGreaterThan(0.5);
      expect(second.blockedShare).toBeLessThanOrEqual(1);
      expect(first.blockedShare).toBeLessThan(0.5);
      const seconds = first.cycles / kit.profile.cores.clockHz;
      expect(first.seconds / seconds).toBeCloseTo(1, 6);
      expect(deviceSeconds).toBe(Math.max(...activity.map((core) => core.seconds)));
      expect(activity.every(({ hostMs }) => hostMs === undefined)).toBe(true);
    },
  },
  {
    name: "the host's time of a core is measured when there is a clock",
    async run(kit) {
      const { activity } = await kit.run("print 1\n", { isMeasured: true });
      expect(activity.every(({ hostMs }) => typeof hostMs === "number")).toBe(true);
    },
  },
  {
    name: "time passes as programs say, and handles tell it alike",
    async run(kit) {
      const device = await kit.open({ cores: "0" });
      const source = [
        "import time",
        "for n in range(60): pass",
        "time.sleep(0.25)",
        "print 0.25 <= time.time() < 0.3",
      ].join("\n");
      device.load(kit.compile(source));
      expect(device.seconds()).toBe(0);
      const { output, activity } = await kit.drive(device);
      expect(output).toBe("True\n");
      expect(device.seconds()).toBeGreaterThanOrEqual(0.25);
      expect(device.cores[0]?.steps).toBeGreaterThanOrEqual(50);
      expect(device.cores[0]?.steps).toBe(activity[0]?.steps);
      device.close();
    },
  },
  {
    name: "a core's memory is that of the profile, and its end a MemoryError",
    async run(kit) {
      const { localBytes, runtimeBytes } = kit.profile.memory;
      const source = [
        "try:",
        `  large = 'x' * ${localBytes - runtimeBytes}`,
        "  print 'larger than it is'",
        "except MemoryError: print 'full'",
        `print len('x' * ${(localBytes - runtimeBytes) / 4})`,
      ].join("\n");
      const { output } = await kit.run(source, { cores: "0" });
      expect(output).toBe(`full\n${(localBytes - runtimeBytes) / 4}\n`);
    },
  },
  {
    name: "data in shared memory have more room",
    lacks: lacksSharedMemory,
    async run(kit) {
      const { localBytes } = kit.profile.memory;
      const source = `print len('x' * ${localBytes})\n`;
      const lines = [0, 1, 2, 3].map((core) => `[core ${core}] ${localBytes}\n`);
      expect((await kit.run(source, { data: "shared" })).output).toBe(lines.join(""));
    },
  },
  {
    name: "cores on the host have ids after the device's, more memory, and a tag",
    async run(kit) {
      const last = kit.profile.cores.count;
      const source = parallelProgram(
        "print coreid(), ishost(), isdevice(), numcores()",
        "if ishost():",
        "  print len('x' * 300000)",
        "  send('hello', 0)",
        `elif coreid() == 0: print recv(${last})`,
      );
      const { output, status } = await kit.run(source, { cores: "0,1", hostCores: 1 });
      expect(output.trimEnd().split("\n").sort()).toEqual([
        "[core 0] 0 False True 3",
        "[core 0] hello",
        "[core 1] 1 False True 3",
        ...[`[host ${last}] 300000`, `[host ${last}] ${last} True False 3`].sort(),
      ]);
      expect(status).toBe(0);
    },
  },
  {
    name: "a program too large is refused, and the device still takes another",
    async run(kit) {
      const device = await kit.open({ code: "core" });
      const large = kit.compile(`print '${"x".repeat(kit.profile.memory.localBytes)}'\n`);
      expect(device.load(large).map(({ code }) => code)).toEqual(["VP5006"]);
      expect(device.load(kit.compile("print 'small'\n"))).toEqual([]);
      expect((await kit.drive(device)).output).toContain("[core 0] small\n");
      device.close();
    },
  },
  {
    name: "an image appended to live cores sees their globals",
    async run(kit) {
      const device = await kit.open();
      device.load(kit.compile("count = 5\ncount += 0\ndef show():\n  print count\n"));
      await kit.drive(device);
      const later = kit.compile("count = 6\ncount += 0\ndef use():\n  print count\nuse()\n");
      expect(device.load(later)).toEqual([]);
      await kit.drive(device);
      expect(device.cores[1]?.call("nothing")).toBe(false);
      expect(device.cores[1]?.call("show")).toBe(true);
      expect(outputOf(await advanceTo(device, "idle"))).toBe("6\n");
      device.close();
    },
  },
  {
    name: "the board has what the board file connects, and tells what happened on it",
    lacks: ({ board }) => (board === undefined ? "it has no board" : undefined),
    async run(kit) {
      const source = [
        "from microblaze import *",
        "out = gpio_open(1)",
        "gpio_set_direction(out, GPIO_OUT)",
        "gpio_write(out, 1)",
        "print gpio_read(gpio_open(2))",
      ].join("\n");
      const board = { ...bareBoard, wires: [{ from: 1, to: 2 }] };
      const result = await kit.run(source, { cores: "0", board });
      expect(result.output).toBe("1\n");
      expect(result.board?.pins.map(({ pin, use }) => [pin, use])).toEqual([
        [1, "gpio out"],
        [2, "gpio in"],
      ]);
    },
  },
  {
    name: "closing twice does nothing",
    async run(kit) {
      const device = await kit.open();
      device.close();
      device.close();
      expect(device.cores).toHaveLength(4);
    },
  },
];
