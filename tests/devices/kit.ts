/**
 * The conformance kit: what any back-end must do, whatever the device behind it.
 *
 * A device is supported when its back-end passes `declareKit` with the device's profile. The checks
 * are small vPython programs and what a user sees of them.
 */
import type { Image } from "@vipera/bytecode/image";
import {
  type Backend,
  type CodePlacement,
  choosePlacement,
  type Device,
  type DeviceProfile,
  ManualClock,
  RecordingServices,
  type RunResult,
  runSession,
} from "@vipera/device";
import { compileTest } from "@vipera/testkit";
import { describe, expect, test } from "vitest";
import { root } from "../engines.ts";

interface KitOptions {
  readonly cores?: string;
  readonly input?: readonly string[];
  readonly seed?: number;
  readonly stepLimit?: number;
  readonly code?: CodePlacement;
}

interface KitRun extends RunResult {
  readonly output: string;
  readonly errors: string;
}

/** Declares the checks for a device with at least four cores. */
export function declareKit(backend: Backend, profile: DeviceProfile): void {
  async function open(options: KitOptions = {}): Promise<Device> {
    const { cores = "0:3", seed = 0, stepLimit, code } = options;
    const { value: placement } = choosePlacement({ cores }, profile);
    if (placement === undefined) throw new Error("the device has fewer than four cores");
    const { device } = await backend.open({ profile, placement, seed, stepLimit, code });
    if (device === undefined) throw new Error("the device does not open");
    return device;
  }

  function compile(source: string): Image {
    const forCoreFlavour = profile.word.float === "single";
    const { image, diagnostics } = compileTest("kit.py", source, root, { forCoreFlavour });
    if (image === undefined) throw new Error(diagnostics[0]?.message);
    return image;
  }

  async function drive(device: Device, input: readonly string[] = []): Promise<KitRun> {
    const services = new RecordingServices(input);
    const session = { tagOutput: "auto", deviceCores: profile.cores.count } as const;
    const result = await runSession(device, services, new ManualClock(), session);
    return { ...result, output: services.output, errors: services.errors };
  }

  async function run(source: string, options: KitOptions = {}): Promise<KitRun> {
    const device = await open(options);
    expect(device.load(compile(source))).toEqual([]);
    const result = await drive(device, options.input);
    device.close();
    return result;
  }

  describe(`${backend.name} with ${profile.id}`, () => {
    test("every core runs the program and its output arrives as whole lines", async () => {
      const source =
        "from parallel import coreid\nfor n in range(3):\n  print 'line', n,\n  print coreid()\n";
      const { output, status } = await run(source);
      const expected = [0, 1, 2, 3].flatMap((core) =>
        [0, 1, 2].map((line) => `[core ${core}] line ${line} ${core}`),
      );
      expect(output.trimEnd().split("\n").sort()).toEqual(expected);
      expect(status).toBe(0);
    });

    test("only the chosen cores run; they keep their ids and know their number", async () => {
      const source = "from parallel import *\nprint coreid(), numcores(), cores()\n";
      const { output } = await run(source, { cores: "1,3" });
      expect(output).toBe("[core 1] 1 2 [1, 3]\n[core 3] 3 2 [1, 3]\n");
    });

    test("one core alone has no prefix", async () => {
      expect((await run("print 'x'\n", { cores: "2" })).output).toBe("x\n");
    });

    test("two runs give the same bytes, steps and device time", async () => {
      const source = [
        "from parallel import *",
        "from random import randint",
        "for turn in range(50):",
        "  print randint(0, 99), sendrecv(turn, coreid() ^ 1), reduce(coreid(), 'sum')",
      ].join("\n");
      const first = await run(source);
      expect(await run(source)).toEqual(first);
      expect((await run(source, { seed: 1 })).output).not.toBe(first.output);
    });

    test("messages of a pair stay in order and none is lost", async () => {
      const source = [
        "from parallel import *",
        "if coreid() == 0:",
        "  print [recv(1) for n in range(100)] == range(100)",
        "elif coreid() == 1:",
        "  for n in range(100): send(n, 0)",
      ].join("\n");
      expect((await run(source)).output).toBe("[core 0] True\n");
    });

    test("a message is a copy with its shape", async () => {
      const source = [
        "from parallel import *",
        "if coreid() == 0: send([1, (2.5, 'x'), {'k': None}], 1)",
        "elif coreid() == 1: print recv(0)",
      ].join("\n");
      expect((await run(source)).output).toBe("[core 1] [1, (2.5, 'x'), {'k': None}]\n");
    });

    test("a core that takes no part is an error with its line", async () => {
      const source = "from parallel import *\nif coreid() == 1:\n  send(1, 2)\n";
      const { errors, status } = await run(source, { cores: "0,1" });
      expect(errors).toContain('[core 1]   File "kit.py", line 3, in <module>');
      expect(errors).toContain("[core 1] ValueError: there is no core 2");
      expect(status).toBe(1);
    });

    test("an exception on one core leaves the others running", async () => {
      const source = "from parallel import *\nif coreid() == 2: print [][1]\nprint 'on'\n";
      const { output, errors, status } = await run(source);
      expect(output).toBe("[core 0] on\n[core 1] on\n[core 3] on\n");
      expect(errors).toContain("[core 2] IndexError: list index out of range");
      expect(status).toBe(1);
    });

    test("a deadlock is reported and not waited for", async () => {
      const source = "from parallel import *\nif coreid() < 2: recv(1 - coreid())\n";
      const { diagnostics, status } = await run(source);
      expect(diagnostics.map(({ message }) => message).slice(1)).toEqual([
        "core 0 waits in recv from core 1 at kit.py, line 2",
        "core 1 waits in recv from core 0 at kit.py, line 2",
      ]);
      expect(status).toBe(6);
    });

    test("a step limit ends an endless program", async () => {
      const { status, end } = await run("while True: pass\n", { stepLimit: 10_000 });
      expect([status, end]).toEqual([4, "limit"]);
    });

    test("input reaches the core that asks, and its end is EOFError", async () => {
      const source = [
        "from parallel import *",
        "if coreid() == 3:",
        "  print raw_input('? ')",
        "  raw_input()",
      ].join("\n");
      const { output, errors } = await run(source, { input: ["one"] });
      expect(output).toBe("[core 3] ? one\n");
      expect(errors).toContain("[core 3] EOFError");
    });

    test("a core that waits says where its program is", async () => {
      const device = await open({ cores: "1" });
      device.load(compile("def ask():\n  raw_input()\nask()\n"));
      device.start();
      const [core] = device.cores;
      for (let asks = false; !asks; ) {
        asks = (await device.advance()).some(({ kind }) => kind === "input");
      }
      expect(core?.place).toMatchObject({ file: "kit.py", line: 2, function: "ask" });
      device.answerInput(1, "yes");
      for (let isIdle = false; !isIdle; ) {
        isIdle = (await device.advance()).some(({ kind }) => kind === "idle");
      }
      expect(core?.place).toBeUndefined();
      device.close();
    });

    test("exit ends one core with its status", async () => {
      const source = "from parallel import *\nif coreid() == 1: exit(9)\nprint coreid()\n";
      const { output, status } = await run(source);
      expect(output).toBe("[core 0] 0\n[core 2] 2\n[core 3] 3\n");
      expect(status).toBe(9);
    });

    test("a program too large is refused, and the device still takes another", async () => {
      const device = await open({ code: "core" });
      const literal = "x".repeat(profile.memory.localBytes);
      expect(device.load(compile(`print '${literal}'\n`)).map(({ code }) => code)).toEqual([
        "VP5006",
      ]);
      expect(device.load(compile("print 'small'\n"))).toEqual([]);
      expect((await drive(device)).output).toContain("[core 0] small\n");
      device.close();
    });

    test("an image appended to live cores sees their globals", async () => {
      const device = await open();
      device.load(compile("count = 5\ncount += 0\ndef show():\n  print count\n"));
      await drive(device);
      expect(
        device.load(compile("count = 6\ncount += 0\ndef use():\n  print count\nuse()\n")),
      ).toEqual([]);
      await drive(device);
      expect(device.cores[1]?.call("show")).toBe(true);
      let text = "";
      for (let isIdle = false; !isIdle; ) {
        for (const event of await device.advance()) {
          if (event.kind === "output") text += new TextDecoder().decode(event.bytes);
          isIdle = event.kind === "idle";
        }
      }
      expect(text).toBe("6\n");
      device.close();
    });

    test("closing twice does nothing", async () => {
      const device = await open();
      device.close();
      device.close();
      expect(device.cores).toHaveLength(4);
    });
  });
}
