import { expect, test } from "vitest";
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
void generic;
