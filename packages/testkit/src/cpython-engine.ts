/**
 * CPython 2.7, the oracle: runs a test program in the real interpreter, where there is one.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Engine, Failure, RunResult } from "./engine.ts";
import type { TestProgram } from "./expectations.ts";

/**
 * Finds a CPython 2.7 that really runs: `VIPERA_PYTHON27`, then `python2.7` of PATH, then those
 * that pyenv keeps, whose stand-in on PATH only runs when the user has chosen a version.
 *
 * @returns The command, or undefined.
 */
export function findPython27(): string | undefined {
  const question = "import sys; print('%d.%d' % sys.version_info[:2])";
  const candidates = [process.env.VIPERA_PYTHON27 ?? "", "python2.7", ...pyenvPythons()];
  return candidates.find((command) => {
    if (command === "") return false;
    const run = spawnSync(command, ["-c", question], { encoding: "utf8" });
    return run.status === 0 && run.stdout.trim() === "2.7";
  });
}

function pyenvPythons(): string[] {
  const versions = join(process.env.PYENV_ROOT ?? join(homedir(), ".pyenv"), "versions");
  if (!existsSync(versions)) return [];
  return readdirSync(versions)
    .filter((name) => name.startsWith("2.7"))
    .map((name) => join(versions, name, "bin/python2.7"));
}

/**
 * @param command  What `findPython27` returned.
 * @param root     The repository's folder; programs run in it, so that paths are as in messages.
 */
export function cpythonEngine(command: string, root: string): Engine {
  return {
    name: "cpython",
    isParallel: false,
    mustRefuse: () => false,
    flavour: undefined,
    run: (program) => runProgram(command, root, program),
  };
}

async function runProgram(command: string, root: string, program: TestProgram): Promise<RunResult> {
  const args = ["-B", join(root, program.path), ...program.header.args];
  const { exitCode, output, errorText } = await runProcess(
    command,
    args,
    program.header.input,
    root,
  );
  const failure = exitCode === 0 ? undefined : readTraceback(errorText, program.path);
  const lines = output.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return {
    output: lines.map((text) => ({ core: 0, text })),
    exitCode,
    errors: [],
    failures: failure === undefined ? [] : [failure],
    waiting: [],
    errorText,
  };
}

interface ProcessResult {
  readonly exitCode: number;
  /** Bytes as characters. */
  readonly output: string;
  readonly errorText: string;
}

/** Runs a command to its end with a text as its standard input. */
export function runProcess(
  command: string,
  args: readonly string[],
  input: string,
  folder: string,
): Promise<ProcessResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: folder, stdio: "pipe" });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on("data", (bytes: Buffer) => output.push(bytes));
    child.stderr.on("data", (bytes: Buffer) => errors.push(bytes));
    // A program that does not read its input closes the pipe; that is no failure.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    child.on("error", reject);
    child.on("close", (status, signal) =>
      resolve({
        exitCode: status ?? (signal === "SIGINT" ? 130 : 128),
        output: Buffer.concat(output).toString("latin1"),
        errorText: Buffer.concat(errors).toString("utf8"),
      }),
    );
  });
}

/**
 * The exception at the end of a traceback, with the innermost line of the program itself.
 *
 * @returns Undefined when the text is no traceback, as after `exit(1)`.
 */
export function readTraceback(text: string, path: string): Failure | undefined {
  const places = [...text.matchAll(/^ {2}File "(.*)", line ([0-9]+)/gm)];
  const place = places.filter(([, file]) => file?.endsWith(path)).at(-1);
  const end = text.lastIndexOf('\n  File "');
  const tail = text.slice(end + 1).split("\n");
  const at = tail.findIndex((line) => /^[A-Za-z_][\w.]*(:|$)/.test(line));
  if (place === undefined || at < 0) return undefined;
  const [, exception = "", message = ""] =
    /^([\w.]+)(?:: ?([\s\S]*))?$/.exec(tail.slice(at).join("\n").trimEnd()) ?? [];
  return { core: 0, exception, message, line: Number(place[2]) };
}
