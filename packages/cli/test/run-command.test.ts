import { unreachable } from "@vipera/diagnostics";
import { expect, test } from "vitest";
import { internalErrorText, ProgressLine, ReaderGone, runCommand } from "../src/index.ts";

test("the body's number is the exit code", async () => {
  expect(await runCommand("vpython", "1", () => 6)).toBe(6);
});

test("a reader that has gone ends the command with success", async () => {
  const body = () => {
    throw new ReaderGone();
  };
  expect(await runCommand("vpython", "1", body)).toBe(0);
});

test("a bug asks for a report and shows no stack trace unless it is wanted", () => {
  let error: unknown;
  try {
    unreachable("compileProgram", "no case for Yield");
  } catch (caught) {
    error = caught;
  }
  const text = internalErrorText("vpython", "0.1.0", error, false);
  expect(text).toBe(
    "vpython: internal error: compileProgram: no case for Yield\n" +
      "This is a bug of vpython 0.1.0. Please report it, together with the program.\n",
  );
  expect(internalErrorText("vpython", "0.1.0", error, true)).toContain("    at ");
  expect(internalErrorText("vpython", "0.1.0", "odd", true)).toContain("internal error: odd");
});

/** A terminal whose clock the test moves. */
function manualTerminal(isTty: boolean) {
  const written: string[] = [];
  const terminal = {
    isTty,
    time: 0,
    now: () => terminal.time,
    write: (text: string) => void written.push(text),
    written,
  };
  return terminal;
}

test("a progress line appears after a second, is rewritten sparsely and erased once", () => {
  const terminal = manualTerminal(true);
  const line = new ProgressLine(terminal);
  line.update(() => "early");
  line.clear();
  expect(terminal.written).toEqual([]);
  terminal.time = 1000;
  line.update(() => "one");
  terminal.time = 1100;
  line.update(() => "too soon");
  terminal.time = 1200;
  line.update(() => "two");
  line.clear();
  line.clear();
  expect(terminal.written).toEqual(["\r\u001b[Kone", "\r\u001b[Ktwo", "\r\u001b[K"]);
});

test("nothing is shown when standard error is no terminal", () => {
  const terminal = manualTerminal(false);
  terminal.time = 5000;
  new ProgressLine(terminal).update(() => "never");
  expect(terminal.written).toEqual([]);
});
