import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BoardRefusal, refusalKinds } from "../../src/board/board-refusal.ts";

test("the module raises them in the order of their numbers (MATCHES: board-refusals)", () => {
  const library = new URL("../../../stdlib/modules/microblaze.py", import.meta.url);
  const raised = [...readFileSync(library, "utf8").matchAll(/raise (\w+)\(answer\[1\]\)/gu)];
  expect(raised.map(([, name]) => name)).toEqual(refusalKinds);
});

test("a refusal has a class, a text and the cycles that pass", () => {
  const refusal = new BoardRefusal("IOError", "nobody", 7);
  expect([refusal.kind, refusal.message, refusal.cycles]).toEqual(["IOError", "nobody", 7]);
  expect(new BoardRefusal("ValueError", "no").cycles).toBe(0);
});
