/**
 * Checks of the conformance kit: what a program prints, how it fails, how it ends.
 */
import { expect } from "vitest";
import { type KitCheck, parallelProgram } from "./kit-device.ts";

export const programChecks: readonly KitCheck[] = [
  {
    name: "every core runs the program and its output arrives as whole lines",
    async run(kit) {
      const source = parallelProgram(
        "for n in range(3):",
        "  print 'line', n,",
        "  print coreid()",
      );
      const { output, status } = await kit.run(source);
      const expected = [0, 1, 2, 3].flatMap((core) =>
        [0, 1, 2].map((line) => `[core ${core}] line ${line} ${core}`),
      );
      expect(output.trimEnd().split("\n").sort()).toEqual(expected);
      expect(status).toBe(0);
    },
  },
  {
    name: "all bytes of long output arrive, and in the order of time",
    async run(kit) {
      const bytes = "''.join([chr(n) for n in range(256) if n != 10])";
      const { output } = await kit.run(`print ${bytes} * 3\n`, { cores: "0" });
      const all = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));
      const line = all.filter((character) => character !== "\n").join("");
      expect(output).toBe(`${line.repeat(3)}\n`);
      const source = parallelProgram(
        "import time",
        "time.sleep(0.01 * (4 - coreid()))",
        "print 'here'",
      );
      const order = [3, 2, 1, 0].map((core) => `[core ${core}] here\n`);
      expect((await kit.run(source)).output).toBe(order.join(""));
    },
  },
  {
    name: "only the chosen cores run; they keep their ids and know their number",
    async run(kit) {
      const source = parallelProgram("print coreid(), numcores(), cores()");
      const { output, activity } = await kit.run(source, { cores: "1,3" });
      expect(output).toBe("[core 1] 1 2 [1, 3]\n[core 3] 3 2 [1, 3]\n");
      expect(activity.map(({ core }) => core)).toEqual([1, 3]);
      const device = await kit.open({ cores: "1,3" });
      expect(device.cores.map(({ id }) => id)).toEqual([1, 3]);
      device.close();
    },
  },
  {
    name: "one core alone has no prefix",
    async run(kit) {
      expect((await kit.run("print 'x'\n", { cores: "2" })).output).toBe("x\n");
    },
  },
  {
    name: "two runs give the same bytes, steps and device time",
    async run(kit) {
      const source = parallelProgram(
        "from random import randint",
        "for turn in range(50):",
        "  print randint(0, 99), sendrecv(turn, coreid() ^ 1), reduce(coreid(), 'sum')",
      );
      const first = await kit.run(source);
      expect(await kit.run(source)).toEqual(first);
      expect((await kit.run(source, { seed: 1 })).output).not.toBe(first.output);
    },
  },
  {
    name: "floats have the precision of the profile",
    async run(kit) {
      const { output } = await kit.run("print 1.0 + 1e-8 == 1.0\n", { cores: "0" });
      expect(output).toBe(kit.profile.word.float === "single" ? "True\n" : "False\n");
    },
  },
  {
    name: "an exception on one core leaves the others running",
    async run(kit) {
      const source = parallelProgram("if coreid() == 2: print [][1]", "print 'on'");
      const { output, errors, status } = await kit.run(source);
      expect(output).toBe("[core 0] on\n[core 1] on\n[core 3] on\n");
      expect(errors).toContain('[core 2]   File "kit.py", line 2, in <module>');
      expect(errors).toContain("[core 2] IndexError: list index out of range");
      expect(status).toBe(1);
    },
  },
  {
    name: "a step limit ends an endless program",
    async run(kit) {
      const { status, end } = await kit.run("while True: pass\n", { stepLimit: 10_000 });
      expect([status, end]).toEqual([4, "limit"]);
    },
  },
  {
    name: "input reaches the core that asks, and its end is EOFError",
    async run(kit) {
      const source = parallelProgram(
        "if coreid() == 3:",
        "  print raw_input('? ')",
        "  raw_input()",
      );
      const { output, errors } = await kit.run(source, { input: ["one"] });
      expect(output).toBe("[core 3] ? one\n");
      expect(errors).toContain("[core 3] EOFError");
    },
  },
  {
    name: "exit ends one core with its status",
    async run(kit) {
      const source = parallelProgram("if coreid() == 1: exit(9)", "print coreid()");
      const { output, status } = await kit.run(source);
      expect(output).toBe("[core 0] 0\n[core 2] 2\n[core 3] 3\n");
      expect(status).toBe(9);
    },
  },
];
