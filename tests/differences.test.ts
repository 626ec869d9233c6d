import { testPrograms } from "@vipera/testkit";
import { expect, test } from "vitest";
import { declarePrograms, root, vmEngines } from "./engines.ts";

const programs = testPrograms(root, "tests/differences");

declarePrograms(programs, vmEngines);

for (const { path, source, header } of programs) {
  test(`${path} tells the difference, its cause and a way around it`, () => {
    const [difference, cause, workaround] = source.split("\n");
    expect(difference).toMatch(/^# [`A-Za-z].*\.$/);
    expect(cause).toMatch(/^# cause: .*\.$/);
    expect(workaround).toMatch(/^# workaround: ./);
    expect(header.noOracle).toBeDefined();
  });
}
