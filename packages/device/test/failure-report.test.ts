import { expect, test } from "vitest";
import { deadlockDiagnostics, unreceivedDiagnostics } from "../src/failure-report.ts";
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
  const wait = {
    core: 3,
    operation: "recv",
    partner: "from core 5",
    place,
    partnerEnd: "ended" as const,
  };
  const reports = deadlockDiagnostics([wait], 4, []);
  expect(reports.map(({ code }) => code)).toEqual(["VP5010", "VP5011"]);
  expect(reports[1]?.message).toBe(
    "core 3 waits in recv from core 5 at a.py, line 2; that core has ended",
  );
});

test("a deadlock after failures names the cores that failed, and how partners ended", () => {
  const place = { file: "a.py", line: 2, function: "f" };
  const wait = { core: 3, operation: "sync", partner: "with core 2", place };
  const waits = [{ ...wait, partnerEnd: "failed" } as const];
  const [head, report] = deadlockDiagnostics(waits, 4, [2, 1]);
  expect(head?.code).toBe("VP5017");
  expect(head?.message).toBe("1 of 4 cores cannot go on after cores 1, 2 failed");
  expect(report?.message).toBe(
    "core 3 waits in sync with core 2 at a.py, line 2; that core has failed",
  );
});

test("a core that failed in a collective names the other one's line", () => {
  const other = { core: 2, operation: "scan", place: { file: "a.py", line: 7, function: "f" } };
  expect(tracebackText({ kind: "ValueError", text: "no", frames: [], other })).toBe(
    "Traceback (most recent call last):\nValueError: no\nnote: core 2 called scan at a.py, line 7",
  );
});

test("messages left behind are counted, and advice is given once", () => {
  const place = { file: "a.py", line: 2, function: "f" };
  const reports = unreceivedDiagnostics([
    { core: 0, partner: 1, count: 1, place },
    { core: 0, partner: 2, count: 3, place },
  ]);
  expect(reports.map(({ code, message, hint }) => [code, message, hint !== ""])).toEqual([
    ["VP5016", "core 0 posted a value to core 1 that nobody received, at a.py, line 2", true],
    [
      "VP5016",
      "core 0 posted 3 values to core 2 that nobody received, the first at a.py, line 2",
      false,
    ],
  ]);
});

test("of a deadlock of many cores the causes are shown first, and the number of the others", () => {
  const place = { file: "a.py", line: 2, function: "f" };
  const waits = Array.from({ length: 3000 }, (_, core) => {
    const partnerEnd = core === 2000 ? ("ended" as const) : undefined;
    return { core, operation: "recv", partner: "from core 5", place, partnerEnd };
  });
  const messages = deadlockDiagnostics(waits, 3001, []).map(({ message }) => message);
  expect(messages).toHaveLength(1 + 16 + 1);
  expect(messages[1]).toMatch(/^core 0 /u);
  expect(messages[15]).toMatch(/^core 14 /u);
  expect(messages[16]).toMatch(/^core 2000 .*; that core has ended$/u);
  expect(messages[17]).toBe("2984 more cores wait, which are not shown");
  expect(deadlockDiagnostics(waits.slice(0, 16), 16, [])).toHaveLength(1 + 16);
});

test("cores in collectives that differ are the cause, unless a core failed", () => {
  const place = { file: "a.py", line: 2, function: "f" };
  const waits = Array.from({ length: 20 }, (_, core) => {
    const wait = { core, operation: "sync", partner: `with core ${core ^ 1}`, place };
    const other = { core: 18, operation: "scan(..., 'sum')", place };
    return { ...wait, partnerEnd: undefined, ...(core === 19 ? { other } : {}) };
  });
  const [head, ...rows] = deadlockDiagnostics(waits, 20, []);
  expect(head?.code).toBe("VP5035");
  expect(head?.message).toBe(
    "the cores disagree, and 20 of 20 wait: core 19 is in sync, core 18 is in scan(..., 'sum')",
  );
  expect(rows[15]?.message).toBe("core 19 waits in sync with core 18 at a.py, line 2");
  expect(deadlockDiagnostics(waits, 21, [20])[0]?.code).toBe("VP5017");
});

test("of many cores that failed, and of many pairs with messages, the first are named", () => {
  const place = { file: "a.py", line: 2, function: "f" };
  const ids = Array.from({ length: 100 }, (_, id) => id);
  const [head] = deadlockDiagnostics([], 101, ids);
  expect(head?.message).toMatch(/cores 0, .*, 15 and 84 more failed$/u);
  const pairs = ids.map((core) => ({ core, partner: 100, count: 1, place }));
  const reports = unreceivedDiagnostics(pairs);
  expect(reports).toHaveLength(17);
  expect(reports[16]?.message).toBe("84 more pairs of cores have messages that nobody received");
  expect(unreceivedDiagnostics(pairs.slice(0, 16))).toHaveLength(16);
});
