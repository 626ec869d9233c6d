/**
 * The vpython command as its users see it, one folder of tests/cli per case: `command` (with
 * `NAME=value` words in front), `stdin`, `stdout`, `stderr`, `exit`, `files/` (where it runs) and
 * `after/` (files that must be there at the end). What is missing is expected to be empty, or 0.
 *
 * In expected texts `{version}` is the app's version and `{any}` stands for any text of one line.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawn } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleEntry } from "../scripts/run-ts.mjs";
import { root } from "./engines.ts";

const cases = join(root, "tests/cli");
const { version } = JSON.parse(readFileSync(join(root, "apps/vpython/package.json"), "utf8"));
let app = "";

beforeAll(async () => {
  app = await bundleEntry(join(root, "apps/vpython/src/index.ts"));
});
afterAll(() => rmSync(app, { force: true }));

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
    const child = spawn(process.execPath, [app, ...words.slice(at + 1)], { cwd: folder, env });
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

/** The text itself, or a pattern when it has `{any}`. */
function matcher(expected: string) {
  const text = expected.replaceAll("{version}", version);
  if (!text.includes("{any}")) return text;
  const parts = text.split("{any}").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return expect.stringMatching(new RegExp(`^${parts.join(".*")}$`));
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
        const run = await runCommandLine(read("command", ""), folder, read("stdin", ""));
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
