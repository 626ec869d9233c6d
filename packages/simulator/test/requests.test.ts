import { messages } from "@vipera/spec";
import { describe, expect, test } from "vitest";
import { call, generic, onCores, print, programOf, request, simulate } from "./simulated-run.ts";

describe("costs", () => {
  const busy = "LoadInteger r8, 0\nLoadInteger r9, 9001\nLoadInteger r10, 1\n";
  const loop = `${busy}ForRangePrepare r8, r9, r10, out\nbody: ForRangeLoop r8, r9, body\nout: `;
  const costs = { ...generic.costs, stepCycles: 7, sharedCodeCycles: 2 };

  test("a step takes the profile's cycles, more with code in shared memory", async () => {
    const on = { ...generic, costs };
    const off = { ...on, memory: { ...generic.memory, codeOnCoreBytes: 0 } };
    const program = programOf(loop);
    const { deviceSeconds: near, activity } = await simulate(program, { cores: "0", profile: on });
    const { deviceSeconds: far } = await simulate(program, { cores: "0", profile: off });
    expect(activity[0]?.steps).toBe(9000);
    expect(near * generic.cores.clockHz).toBeCloseTo(7 * 9000);
    expect(far * generic.cores.clockHz).toBeCloseTo(9 * 9000);
  });

  test("a message takes its beginning, its hops and its words", async () => {
    const messages = { ...generic.messages, cycles: 100, hopCycles: 10, wordCycles: 3 };
    const profile = { ...generic, messages };
    const secondsOf = async (value: number | string, cores: string) => {
      const [, last = ""] = cores.split(",");
      const program = onCores(request("Send", Number(last), value), request("Receive", 0));
      return (await simulate(program, { cores, profile })).deviceSeconds * generic.cores.clockHz;
    };
    expect(await secondsOf(7, "0,1")).toBeCloseTo(100 + 10 + 2 * 3);
    expect(await secondsOf(7, "0,15")).toBeCloseTo(100 + 60 + 2 * 3);
    const long = (await secondsOf(`"${"x".repeat(400)}"`, "0,1")) - 110;
    expect(long / 3).toBeGreaterThan(100);
    expect(long / 3).toBeLessThan(110);
  });
});

describe("rendezvous", () => {
  test("the receiver that waits gets the value", async () => {
    const { output, status } = await simulate(
      onCores(request("Send", 1, 7), `${request("Receive", 0)}\n${print}`),
      { deviceCores: 2 },
    );
    expect(output).toBe("[core 1] 7\n");
    expect(status).toBe(0);
  });

  test("the sender that came first waits", async () => {
    const receive = `${request("Receive", 1)}\n${print}`;
    const busy = "LoadInteger r8, 0\nLoadInteger r9, 9000\nLoadInteger r10, 1\n";
    const loop = `${busy}ForRangePrepare r8, r9, r10, out\nbody: ForRangeLoop r8, r9, body\nout: `;
    const send = request("Send", 0, '"text"');
    const { output, activity } = await simulate(onCores(`${loop}${receive}`, send), {
      deviceCores: 2,
    });
    expect(output).toBe("[core 0] text\n");
    expect(activity[0]?.steps).toBeGreaterThan(8000);
    expect(activity[1]?.steps).toBeLessThan(100);
  });

  test("both sides go on at the same time, after the exchange", async () => {
    const clock = `CallNative r2, 0, time.clock\n${print}`;
    const { output } = await simulate(
      onCores(`${request("Send", 1, 7)}\n${clock}`, `${request("Receive", 0)}\n${clock}`),
      { deviceCores: 2 },
    );
    const times = [...output.matchAll(/\] (\S+)\n/gu)].map(([, text]) => Number(text));
    expect(times).toHaveLength(2);
    expect(Math.abs((times[0] ?? 0) - (times[1] ?? 1))).toBeLessThan(5e-8);
    expect(times[0]).toBeGreaterThanOrEqual(20e-8);
  });
});

describe("refusals", () => {
  test("a value larger than the device's messages is an error", async () => {
    const profile = { ...generic, messages: { ...generic.messages, mostBytes: 200 } };
    const runOf = (length: number) => {
      const send = request("Send", 1, `"${"x".repeat(length)}"`);
      return simulate(onCores(send, request("Receive", 0)), { deviceCores: 2, profile });
    };
    expect(await runOf(100)).toMatchObject({ status: 0 });
    const { errors } = await runOf(200);
    expect(errors).toMatch(/ValueError: a message of 2\d\d bytes is more than the 200 that the/u);
  });

  test("a core that takes no part is an error, whatever its id", async () => {
    const { errors, status } = await simulate(
      onCores(request("Receive", 2), request("Send", 9, 1)),
      { deviceCores: 4, cores: "0,1" },
    );
    expect(errors).toContain("[core 0] ValueError: there is no core 2 among the cores taking part");
    expect(errors).toContain("[core 1] ValueError: there is no core 9");
    expect(status).toBe(1);
  });

  test("a handle that was never given is an error", async () => {
    const { errors } = await simulate(programOf(request("Wait", 5)), { deviceCores: 1 });
    expect(errors).toContain("ValueError: 5 is not the handle of a message on its way");
  });
});

describe("posting", () => {
  test("a posted value is copied and its handle is 1", async () => {
    const post = `${request("Post", 1, '"x"')}\n${print}`;
    const { output, status } = await simulate(onCores(post, `${request("Receive", 0)}\n${print}`), {
      deviceCores: 2,
    });
    expect(output).toContain("[core 0] 1\n");
    expect(output).toContain("[core 1] x\n");
    expect(status).toBe(0);
  });

  test("waiting for a posted value ends when it is received", async () => {
    const post = `${request("Post", 1, 3)}\n${request("Wait", 1)}`;
    const receive = `${request("Receive", 0)}\n${print}`;
    const run = await simulate(onCores(post, receive), { deviceCores: 2 });
    expect(run).toMatchObject({ status: 0, output: "[core 1] 3\n" });
  });
});

describe("looking at the present", () => {
  test("a probe sees what was sent before its time, in device time", async () => {
    const sleep = `LoadConstant r4, 0.001\nCallNative r2, 1, time.sleep`;
    const probe = `${request("Probe", 1)}\n${print}`;
    const { output } = await simulate(
      onCores(`${probe}\n${sleep}\n${probe}\n${request("Receive", 1)}`, request("Send", 0, 1)),
      { deviceCores: 2 },
    );
    expect(output).toBe("[core 0] False\n[core 0] True\n");
  });

  test("lines of input go to the cores in the order of device time", async () => {
    const read = `CallNative r2, 0, raw_input\n${print}`;
    const sleep = `LoadConstant r4, 0.5\nCallNative r2, 1, time.sleep`;
    const { output } = await simulate(onCores(`${sleep}\n${read}`, read), {
      deviceCores: 2,
      input: ["one", "two"],
    });
    expect(output).toBe("[core 1] one\n[core 0] two\n");
  });

  test("input that is at its end is EOFError", async () => {
    const { errors } = await simulate(programOf("CallNative r2, 0, raw_input"), {
      deviceCores: 1,
    });
    expect(errors).toContain("EOFError: EOF when reading a line");
  });
});

describe("the board", () => {
  const facts = { pins: 4, timers: 1, registerCycles: 50, i2cHz: 100, spiHz: 100, uartHz: 100 };
  const profile = { ...generic, board: facts };
  const operation = (...words: string[]) =>
    words.map((word, index) => `LoadConstant r${index + 6}, ${word}`).join("\n");
  const ask = (...words: string[]) => `${operation(...words)}
NewTuple r4, r6, ${words.length}
CallNative r2, 1, microblaze._board
PrintItem r2
PrintNewline`;

  test("an operation gives a value or a refusal, and takes its time", async () => {
    const asked = [ask('"gpio_open"', "3"), ask('"gpio_open"', "4"), ask('"gpio_write"', "1", "1")];
    const run = await simulate(programOf(asked.join("\n")), { profile, cores: "0" });
    expect(run.errors).toBe("");
    expect(run.output).toBe("1\n(0, 'a pin must be from 0 to 3, not 4')\nNone\n");
    const cycles = run.activity[0]?.cycles ?? 0;
    expect(cycles).toBeGreaterThanOrEqual(200);
    expect(run.board?.pins).toEqual([{ pin: 3, use: "gpio in", changes: 0, level: "0" }]);
  });

  test("operations of several cores come in the order of their times", async () => {
    const open = ask('"gpio_open"', "1");
    const code = onCores(`LoadConstant r4, 1.0\nCallNative r2, 1, time.sleep\n${open}`, open);
    const { output } = await simulate(code, { profile, cores: "0:1" });
    expect(output).toBe("[core 1] 1\n[core 0] 2\n");
  });

  test("what is no operation ends with an error, not with the host", async () => {
    const { errors: unknown, output } = await simulate(programOf(ask('"gpio_sing"')), {
      profile,
      cores: "0",
    });
    expect(unknown + output).toBe("(2, 'no operation of the board')\n");
    const row = messages.find(({ name }) => name === "Board");
    const packed = call("parallel._request", row?.code ?? 0, 0, 0, '"gpio_open"');
    const { errors } = await simulate(programOf(packed), { profile, cores: "0" });
    expect(errors).toContain("SystemError: illegal instruction");
  });

  test("an image that needs a board is refused by a device without one", async () => {
    const image = programOf(ask('"gpio_open"', "1"));
    await expect(simulate(image)).rejects.toThrow("but generic has no board");
  });
});
