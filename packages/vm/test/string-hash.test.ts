import { expect, test } from "vitest";
import { stringHash } from "../src/index.ts";
import { AssemblyMachine } from "./assembly-machine.ts";
import { programText } from "./assembly-text.ts";

test("a hash is FNV-1a and never 0", () => {
  expect(stringHash("")).toBe(0x811c9dc5);
  expect(stringHash("a")).toBe(0xe40c292c);
  expect(stringHash("foobar")).toBe(0xbf9cf968);
});

test("a core finds a key it made itself among constants (MATCHES: string-hash)", () => {
  const code = `LoadConstant r0, "key"
LoadInteger r1, 7
NewDict r2, r0, 1
LoadConstant r3, "k"
LoadConstant r4, "ey"
Add r3, r3, r4
GetIndex r5, r2, r3
Return r5`;
  const text = programText({ code });
  for (const build of ["full", "core"] as const) {
    expect(new AssemblyMachine(text, { build }).run().result).toBe("7");
  }
});
