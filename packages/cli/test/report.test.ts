import { diagnose, SourceFile } from "@vipera/diagnostics";
import { expect, test } from "vitest";
import { diagnosticsText, exitCodeOf, jsonReport, wantsColor } from "../src/index.ts";

const usage = diagnose("VP6001", undefined, { option: "-x", tool: "vpython" });
const file = new SourceFile("a.py", "name = $\n");
const syntax = diagnose("VP1101", { file, span: { start: 7, end: 8 } }, { character: "'$'" });

test("color is for terminals whose user did not say no", () => {
  expect(wantsColor({ isTty: true, environment: {} })).toBe(true);
  expect(wantsColor({ isTty: true, environment: { NO_COLOR: "" } })).toBe(true);
  expect(wantsColor({ isTty: true, environment: { NO_COLOR: "1" } })).toBe(false);
  expect(wantsColor({ isTty: true, environment: { TERM: "dumb" } })).toBe(false);
  expect(wantsColor({ isTty: false, environment: {} })).toBe(false);
});

test("diagnostics are shown in the order of their places, each ended by a line end", () => {
  const text = diagnosticsText([syntax, usage], false);
  expect(text).toMatch(/^UsageError: unknown option '-x' \[VP6001\]\n/);
  expect(text).toMatch(/\na\.py:1:8: SyntaxError: unexpected character '\$' \[VP1101\]\n/);
  expect(text.endsWith("\n")).toBe(true);
  expect(diagnosticsText([], false)).toBe("");
});

test("the JSON document always has the same fields", () => {
  const text = jsonReport("vpython", { command: "run", exitCode: 3, diagnostics: [syntax] });
  expect(Object.keys(JSON.parse(text))).toEqual([
    "tool",
    "command",
    "exitCode",
    "diagnostics",
    "result",
  ]);
  expect(JSON.parse(text).diagnostics[0]).toMatchObject({ code: "VP1101" });
  expect(JSON.parse(text).result).toBeNull();
});

test("usage errors give 2, errors of the program 3, warnings nothing", () => {
  expect(exitCodeOf([])).toBe(0);
  expect(exitCodeOf([usage])).toBe(2);
  expect(exitCodeOf([syntax])).toBe(3);
  expect(exitCodeOf([{ ...syntax, severity: "warning" }])).toBe(0);
});
