/**
 * Checks of the conformance kit: values between cores, and what is told of those that do not come.
 */
import type { DeviceProfile } from "@vipera/device";
import { expect } from "vitest";
import { type KitCheck, parallelProgram } from "./kit-device.ts";

/** A value past the limit, and the message made of it, lie in the share of one of two cores. */
function lacksLimits({ memory, messages }: DeviceProfile): string | undefined {
  const isReached = 4 * messages.mostBytes < memory.sharedBytes / 4;
  return isReached ? undefined : "no value of a core is too large for a message";
}

function lacksSharedArrays({ memory }: DeviceProfile): string | undefined {
  const { sharedBytes, sharedArrayBytes = sharedBytes } = memory;
  return sharedArrayBytes < 65_536 ? "its cores cannot write shared memory" : undefined;
}

export const messageChecks: readonly KitCheck[] = [
  {
    name: "messages of a pair stay in order and none is lost",
    async run(kit) {
      const source = parallelProgram(
        "if coreid() == 0:",
        "  print [recv(1) for n in range(100)] == range(100)",
        "elif coreid() == 1:",
        "  for n in range(100): send(n, 0)",
      );
      expect((await kit.run(source)).output).toBe("[core 0] True\n");
    },
  },
  {
    name: "a message is a copy with its shape",
    async run(kit) {
      const source = parallelProgram(
        "if coreid() == 0: send([1, (2.5, 'x'), {'k': None}], 1)",
        "elif coreid() == 1: print recv(0)",
      );
      expect((await kit.run(source)).output).toBe("[core 1] [1, (2.5, 'x'), {'k': None}]\n");
    },
  },
  {
    name: "arrays and functions travel",
    async run(kit) {
      const source = parallelProgram(
        "from array import array",
        "def twice(x): return 2 * x",
        "if coreid() == 0:",
        "  values = array(300, dtype='uint8')",
        "  values[299] = 200",
        "  send((values, twice), 1)",
        "elif coreid() == 1:",
        "  values, f = recv(0)",
        "  print len(values), f(values[299])",
      );
      expect((await kit.run(source)).output).toBe("[core 1] 300 400\n");
    },
  },
  {
    name: "collectives give every core its part, of all cores and of some",
    async run(kit) {
      const source = parallelProgram(
        "me = coreid()",
        "print bcast(me + 5, 2), reduce(me, 'max'), scan(me, 'sum'), scatter(list('abcd'), 1),",
        "print gather(me, 3), allgather(me), alltoall([10 * me + n for n in range(4)]),",
        "sync()",
        "print reduce(me, 'sum', [1, 3]) if me in (1, 3) else '-'",
      );
      const parts = [0, 1, 2, 3].map((core) => {
        const sent = [0, 1, 2, 3].map((from) => 10 * from + core).join(", ");
        const all = core === 3 ? "[0, 1, 2, 3]" : "None";
        const some = core % 2 === 1 ? "4" : "-";
        const sum = (core * (core + 1)) / 2;
        return `[core ${core}] 7 3 ${sum} ${"abcd"[core]} ${all} [0, 1, 2, 3] [${sent}] ${some}`;
      });
      expect((await kit.run(source)).output.trimEnd().split("\n").sort()).toEqual(parts);
    },
  },
  {
    name: "posted values wait, and handles tell when they were taken",
    async run(kit) {
      const source = parallelProgram(
        "import time",
        "if coreid() == 0:",
        "  handle = isend('x', 1)",
        "  print test(handle),",
        "  print wait(irecv(1)), wait(handle), probe(1)",
        "elif coreid() == 1:",
        "  time.sleep(0.01)",
        "  print probe(0), recv(0)",
        "  send('y', 0)",
      );
      const { output } = await kit.run(source);
      expect(output).toBe("[core 1] True x\n[core 0] False y None False\n");
    },
  },
  {
    name: "recv_any takes what was sent first",
    async run(kit) {
      const source = parallelProgram(
        "import time",
        "if coreid() == 0:",
        "  print recv_any(), recv_any([2]), recv_any()",
        "else:",
        "  time.sleep(0.01 * (4 - coreid()))",
        "  send('v', 0)",
      );
      expect((await kit.run(source)).output).toBe("[core 0] ('v', 3) ('v', 2) ('v', 1)\n");
    },
  },
  {
    name: "a core that takes no part is an error with its line",
    async run(kit) {
      const source = parallelProgram("if coreid() == 1:", "  send(1, 2)");
      const { errors, status } = await kit.run(source, { cores: "0,1" });
      expect(errors).toContain('[core 1]   File "kit.py", line 3, in <module>');
      expect(errors).toContain("[core 1] ValueError: there is no core 2");
      expect(status).toBe(1);
    },
  },
  {
    name: "a deadlock is reported and not waited for",
    async run(kit) {
      const source = parallelProgram(
        "if coreid() < 2: recv(1 - coreid())",
        "if coreid() == 2: recv(3)",
      );
      const { diagnostics, status } = await kit.run(source);
      expect(diagnostics.map(({ message }) => message).slice(1)).toEqual([
        "core 0 waits in recv from core 1 at kit.py, line 2",
        "core 1 waits in recv from core 0 at kit.py, line 2",
        "core 2 waits in recv from core 3 at kit.py, line 3; that core has ended",
      ]);
      expect(status).toBe(6);
    },
  },
  {
    name: "cores in different collectives are told, with both lines",
    async run(kit) {
      const source = parallelProgram(
        "if coreid() == 0: reduce(1, 'sum')",
        "else: reduce(1, 'max')",
      );
      const { errors, status } = await kit.run(source, { cores: "0,1" });
      expect(errors).toContain('[core 0]   File "kit.py", line 2, in <module>');
      expect(errors).toContain("[core 0] ValueError: the cores disagree");
      expect(errors).toContain("[core 0] note: core 1 called reduce at kit.py, line 3");
      expect(status).toBe(1);
    },
  },
  {
    name: "posted values that nobody receives are a warning with their line",
    async run(kit) {
      const source = parallelProgram("if coreid() == 1:", "  isend(5, 0)");
      const { diagnostics, status } = await kit.run(source);
      expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
        ["VP5016", "core 1 posted a value to core 0 that nobody received, at kit.py, line 3"],
      ]);
      expect(status).toBe(0);
    },
  },
  {
    name: "messages are no larger than the profile says, mailboxes no fuller",
    lacks: lacksLimits,
    async run(kit) {
      const { mostBytes, mailboxMessages } = kit.profile.messages;
      const source = parallelProgram(
        "if coreid() == 0:",
        `  try: send('x' * ${mostBytes}, 1)`,
        "  except ValueError: print 'too large'",
        "  posted = 0",
        "  try:",
        "    while True:",
        "      isend(posted, 1)",
        "      posted += 1",
        "  except RuntimeError: print posted",
        "else:",
        "  import time",
        "  time.sleep(1)",
        `  print [recv(0) for n in range(${mailboxMessages})] == range(${mailboxMessages})`,
      );
      const { output } = await kit.run(source, { cores: "0,1", data: "shared" });
      const lines = ["[core 0] too large", `[core 0] ${mailboxMessages}`, "[core 1] True", ""];
      expect(output).toBe(lines.join("\n"));
    },
  },
  {
    name: "cores see what others store in shared arrays",
    lacks: lacksSharedArrays,
    async run(kit) {
      const source = parallelProgram(
        "from array import shared_mem_array",
        "table = shared_mem_array(4, dtype='int32')",
        "table[coreid()] = 10 + coreid()",
        "sync()",
        "print table[3 - coreid()]",
      );
      const lines = (await kit.run(source)).output.trimEnd().split("\n").sort();
      expect(lines).toEqual([0, 1, 2, 3].map((core) => `[core ${core}] ${13 - core}`));
    },
  },
];
