import { expect, test } from "vitest";
import { exitStatus } from "../src/index.ts";

const good = { kind: "ended", core: 0, status: 0 } as const;
const failed = { kind: "failed", core: 1 } as const;

test("a run whose cores all end well gives 0", () => {
  expect(exitStatus("ended", [good, { ...good, core: 1 }])).toBe(0);
});

test("an exception gives 1 and wins over the deadlock it causes", () => {
  expect(exitStatus("ended", [good, failed])).toBe(1);
  expect(exitStatus("deadlock", [good, failed])).toBe(1);
});

test("a deadlock gives 6", () => {
  expect(exitStatus("deadlock", [good])).toBe(6);
});

test("a limit gives 4", () => {
  expect(exitStatus("limit", [failed])).toBe(4);
});

test("exit(n) gives n, that of the lowest core when several differ", () => {
  const outcomes = [
    { kind: "ended", core: 5, status: 7 },
    { kind: "ended", core: 2, status: 3 },
    good,
  ] as const;
  expect(exitStatus("ended", outcomes)).toBe(3);
});

test("a status keeps its low eight bits, as a shell sees it", () => {
  expect(exitStatus("ended", [{ ...good, status: -1 }])).toBe(255);
  expect(exitStatus("ended", [{ ...good, status: 256 }])).toBe(0);
});
