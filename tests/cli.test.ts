/**
 * The vpython command as its users see it, one folder of tests/cli per case: `command` (one or more
 * lines, `NAME=value` words in front), `stdin`, `stdout`, `stderr`, `exit`, `files/` (where it
 * runs) and `after/` (files that must be there at the end). What is missing is expected to be
 * empty, or 0.
 *
 * In expected texts `{version}` is the app's version, `{any}` stands for any text of one line and
 * `{lines}` for any text.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawn } from "node:child_process";
import { describe, expect, test } from "vitest";
import { bundledCommand } from "./command.ts";
import { root } from "./engines.ts";

const cases = join(root, "tests/cli");
const { version } = JSON.parse(readFileSync(join(root, "apps/vpython/package.json"), "utf8"));
const app = bundledCommand();

interface Run {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line; words are separated by single spaces, and '' is an empty word. */
function runCommandLine(line: string, folder: string, input: string): Promise<Run> {
  const words = line
    .trim()
    .split(" ")
    .map((word) => (word === "''" ? "" : word));
  const at = words.indexOf("vpython");
  const settings = words.slice(0, at).map((word) => word.split("=") as [string, string]);
  const env = { ...process.env, NO_COLOR: "", ...Object.fromEntries(settings) };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [app.path, ...words.slice(at + 1)], { cwd: folder, env });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    child.on("error", reject);
    child.on("close", (exit) => resolve({ exit: exit ?? -1, stdout, stderr }));
  });
}

/** Runs command lines one after another, each of which but the last must succeed. */
async function runLines(lines: readonly string[], folder: string, input: string): Promise<Run> {
  let run: Run = { exit: 0, stdout: "", stderr: "" };
  for (const line of lines) {
    expect(run.exit, run.stderr).toBe(0);
    const { exit, stdout, stderr } = await runCommandLine(line, folder, input);
    run = { exit, stdout: run.stdout + stdout, stderr: run.stderr + stderr };
  }
  return run;
}

/** The text itself, or a pattern when it has holes. */
function matcher(expected: string) {
  const text = expected.replaceAll("{version}", version);
  if (!/\{(any|lines)\}/.test(text)) return text;
  const pattern = text
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("\\{any\\}", ".*")
    .replaceAll("\\{lines\\}", "[^]*");
  return expect.stringMatching(new RegExp(`^${pattern}$`));
}

describe("vpython", () => {
  for (const name of readdirSync(cases).sort()) {
    test(name.replaceAll("-", " "), async () => {
      const read = (file: string, otherwise: string) => {
        const path = join(cases, name, file);
        return existsSync(path) ? readFileSync(path, "utf8") : otherwise;
      };
      const folder = mkdtempSync(join(tmpdir(), "vipera-case-"));
      try {
        const files = join(cases, name, "files");
        if (existsSync(files)) cpSync(files, folder, { recursive: true });
        const run = await runLines(
          read("command", "").trim().split("\n"),
          folder,
          read("stdin", ""),
        );
        expect(run).toEqual({
          exit: Number(read("exit", "0")),
          stdout: matcher(read("stdout", "")),
          stderr: matcher(read("stderr", "")),
        });
        const after = join(cases, name, "after");
        for (const file of existsSync(after) ? readdirSync(after) : []) {
          expect(readFileSync(join(folder, file)), file).toEqual(readFileSync(join(after, file)));
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  }
});
