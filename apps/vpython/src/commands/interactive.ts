/**
 * `-i`: a session that reads statements, after a program if one is named.
 */
import { isatty } from "node:tty";
import { ProgressLine, readBytes, writeError, writeOutput } from "@vipera/cli";
import type { Backend } from "@vipera/device";
import { diagnose } from "@vipera/diagnostics";
import { type CommandResult, failed } from "../command-result.ts";
import { plainEntry } from "../entry-text.ts";
import { InteractiveSession, type SessionTerminal } from "../interactive-session.ts";
import { openRequest } from "../open-request.ts";
import type { Options } from "../options.ts";
import { clock } from "../run-device.ts";
import { InputLines, TerminalServices } from "../terminal-services.ts";
import { versions } from "../versions.ts";
import { withBackend } from "../with-backend.ts";

/** Options that are about one whole run. */
const wholeRun = [
  ["timing", "-t"],
  ["sizes", "-s"],
  ["trace", "--trace"],
  ["profile", "--profile"],
  ["json", "--json"],
  ["watch", "--watch"],
] as const;

export async function interactive(
  options: Options,
  path: string | undefined,
  args: readonly string[],
): Promise<CommandResult> {
  for (const [key, second] of wholeRun) {
    if (options[key] === undefined) continue;
    return failed("interactive", [diagnose("VP6010", undefined, { first: "-i", second })]);
  }
  if (path?.endsWith(".vpi") === true) {
    return failed("interactive", [diagnose("VP6026", undefined, { option: "-i", path })]);
  }
  return withBackend("interactive", options, (backend) => converse(backend, options, path, args));
}

async function converse(
  backend: Backend,
  options: Options,
  path: string | undefined,
  args: readonly string[],
): Promise<CommandResult> {
  const { request, diagnostics: wrong } = openRequest(options);
  if (request === undefined) return failed("interactive", wrong);
  const file = path === undefined ? undefined : readBytes(path);
  if (file !== undefined && file.bytes === undefined) {
    return failed("interactive", [file.diagnostic]);
  }
  const terminal = new PromptTerminal(new InputLines());
  const asked = { options, backend, request, programPath: path ?? "session.py", args };
  const session = new InteractiveSession(asked, terminal);
  try {
    const count = request.placement.cores.length;
    const cores = count === 1 ? "one core" : `${count} cores`;
    terminal.greet(`vpython ${versions.vpython} on ${cores}`);
    const text = file && new TextDecoder().decode(file.bytes);
    const status = text && (await session.runEntry(plainEntry(path ?? "", `${text.trimEnd()}\n`)));
    const exitCode = typeof status === "number" ? status : await session.run();
    return { command: "interactive", exitCode, diagnostics: [] };
  } finally {
    terminal.close();
  }
}

/** Prompts for a person; for a pipe there are none. */
class PromptTerminal extends TerminalServices implements SessionTerminal {
  readonly #isPerson = isatty(0);
  #interrupt: (() => void) | undefined;
  readonly #listener = () => this.#interrupt?.();

  readonly #lines: InputLines;

  constructor(lines: InputLines) {
    super(new ProgressLine({ isTty: false, now: clock.nowMs, write: writeError }), lines);
    this.#lines = lines;
    process.on("SIGINT", this.#listener);
  }

  greet(text: string): void {
    if (this.#isPerson) writeOutput(`${text}; Ctrl-D ends.\n`);
  }

  async ask(prompt: string): Promise<string | undefined | "interrupted"> {
    this.flush();
    if (this.#isPerson) writeOutput(prompt);
    const interrupted = new Promise<"interrupted">((resolve) => {
      this.#interrupt = () => resolve("interrupted");
    });
    const line = await Promise.race([this.readLine(), interrupted]);
    this.#interrupt = undefined;
    if (this.#isPerson && (line === undefined || line === "interrupted")) writeOutput("\n");
    return line;
  }

  close(): void {
    process.off("SIGINT", this.#listener);
    this.flush();
    this.#lines.close();
  }
}
