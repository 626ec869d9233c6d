import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow, goldenText, readTestProgram } from "@vipera/testkit";
import { expect, test } from "vitest";
import { deviceEngines, root } from "./engines.ts";

/** The examples are shown on the device's own number of cores. */
const cores = 16;

for (const path of filesBelow(root, "examples", ".py")) {
  test(`${path} prints what its expected text says, on ${cores} cores`, async () => {
    const [engine] = deviceEngines;
    if (engine === undefined) throw new Error("no engine");
    const program = readTestProgram(path, readFileSync(join(root, path), "utf8"));
    const result = await engine.run(program, cores);
    const text = result.output.map((line) => `[core ${line.core}] ${line.text}\n`).join("");
    const expected = path.replace(/^examples\/(.*)\.py$/, "examples/expected/$1.txt");
    expect(result.errorText).toBe("");
    expect(result.exitCode).toBe(0);
    expect(text).toBe(goldenText(join(root, expected), text));
  });
}
