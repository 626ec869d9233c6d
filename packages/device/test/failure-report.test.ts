import { expect, test } from "vitest";
import { deadlockDiagnostics } from "../src/failure-report.ts";
import { tracebackText } from "../src/index.ts";

const frames = [
  { file: "a.py", line: 9, function: "<module>" },
  { file: "a.py", line: 2, function: "f" },
];

test("a traceback looks as Python's", () => {
  expect(tracebackText({ kind: "ValueError", text: "no", frames })).toBe(
    `Traceback (most recent call last):
  File "a.py", line 9, in <module>
  File "a.py", line 2, in f
ValueError: no`,
  );
});

test("an exception without text is its name alone", () => {
  expect(tracebackText({ kind: "MemoryError", text: "", frames: [] })).toBe(
    "Traceback (most recent call last):\nMemoryError",
  );
});

test("a deadlock names each waiting core, its operation, partner and line", () => {
  const place = { file: "a.py", line: 2, function: "f" };
  const wait = { core: 3, operation: "recv", partner: "from core 5", place, partnerEnded: true };
  const reports = deadlockDiagnostics([wait], 4);
  expect(reports.map(({ code }) => code)).toEqual(["VP5010", "VP5011"]);
  expect(reports[1]?.message).toBe(
    "core 3 waits in recv from core 5 at a.py, line 2; that core has ended",
  );
});
