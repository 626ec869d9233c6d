import { expect, test } from "vitest";
import { simulatorBackend } from "../src/index.ts";
import { generic, programOf, simulate } from "./simulated-run.ts";

const hello = programOf(`LoadConstant r0, "hello"
PrintItem r0
PrintNewline
ReturnNone`);

test("every core runs the program and its lines carry its id", async () => {
  const { output, status } = await simulate(hello);
  const lines = Array.from({ length: 16 }, (_, id) => `[core ${id}] hello\n`);
  expect(output).toBe(lines.join(""));
  expect(status).toBe(0);
});

test("one core and four thousand run the same program", async () => {
  expect((await simulate(hello, { deviceCores: 1 })).output).toBe("hello\n");
  const { output } = await simulate(hello, { deviceCores: 4096 });
  expect(output.split("\n")).toHaveLength(4097);
});

test("a machine larger than one memory is refused with both sizes", async () => {
  const memory = { ...generic.memory, localBytes: 8_388_608 };
  const cores = Array.from({ length: 1024 }, (_, id) => id);
  const { device, diagnostics } = await simulatorBackend.open({
    profile: { ...generic, memory },
    placement: { deviceCores: 1024, cores },
    seed: 0,
  });
  expect(device).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(["VP5013"]);
});
