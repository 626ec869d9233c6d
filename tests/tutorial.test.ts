/**
 * The programs of docs/tutorial, run as a reader runs them.
 *
 * A `python` block is the program that the next `sh` block names; each `sh` block is followed by a
 * `text` block with all that its command prints, standard output before standard error, and with
 * the exit status if its last line is `echo $?`. Numbers under `-t` and `--size` and lines of the
 * library in tracebacks are not compared.
 * `VIPERA_UPDATE=1` writes the text blocks.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filesBelow } from "@vipera/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundleEntry } from "../scripts/run-ts.mjs";
import { root } from "./engines.ts";

interface Block {
  readonly kind: string;
  readonly text: string;
  /** Line of the first line inside. */
  readonly line: number;
}

interface Command {
  readonly lines: readonly string[];
  /** Programs by file name, as they stand above the command. */
  readonly programs: ReadonlyMap<string, string>;
  readonly expected: string;
  readonly line: number;
  /** Which of its chapter's commands it is, from 0. */
  readonly position: number;
}

const fence = /^```(\w+)\n([\s\S]*?)^```$/gmu;

function blocksOf(text: string): readonly Block[] {
  return [...text.matchAll(fence)].map((match) => ({
    kind: match[1] ?? "",
    text: match[2] ?? "",
    line: text.slice(0, match.index).split("\n").length + 1,
  }));
}

/** Commands of a chapter; throws for a program that none runs, and a command without its output. */
function commandsOf(path: string, text: string): readonly Command[] {
  const blocks = blocksOf(text);
  const programs = new Map<string, string>();
  let position = -1;
  return blocks.flatMap(({ kind, text: code, line }, index) => {
    const next = blocks[index + 1];
    if (kind === "python" && next?.kind !== "sh") throw new Error(`${path}:${line}: is not run`);
    if (kind !== "sh") return [];
    if (next?.kind !== "text") throw new Error(`${path}:${line}: does not say what it prints`);
    const lines = code.trimEnd().split("\n");
    const before = blocks[index - 1];
    if (before?.kind === "python") programs.set(fileOf(lines[0] ?? ""), before.text);
    position += 1;
    return [{ lines, programs: new Map(programs), expected: next.text, line, position }];
  });
}

function fileOf(commandLine: string): string {
  return commandLine.split(" ").at(-1) ?? "";
}

let app = "";
const folder = mkdtempSync(join(tmpdir(), "vipera-tutorial-"));
beforeAll(async () => {
  app = await bundleEntry(join(root, "apps/vpython/src/index.ts"));
});
afterAll(() => {
  rmSync(app, { force: true });
  rmSync(folder, { recursive: true, force: true });
});

function printed({ lines, programs }: Command): string {
  for (const [name, source] of programs) writeFileSync(join(folder, name), source);
  const [name, ...words] = (lines[0] ?? "").split(" ");
  expect(name).toBe("vpython");
  const env = { ...process.env, NO_COLOR: "" };
  const run = spawnSync(process.execPath, [app, ...words], { cwd: folder, env, encoding: "utf8" });
  const isStatusShown = lines[1] === "echo $?";
  expect(lines.length).toBe(isStatusShown ? 2 : 1);
  return run.stdout + run.stderr + (isStatusShown ? `${run.status}\n` : "");
}

/** Frames of the library in tracebacks: they follow the library and not the program. */
const libraryFrame = /^.*File "<library>.*\n/gmu;

/** Every number as one sign, and every gap as one space: what later versions may change. */
function withoutNumbers(text: string): string {
  return text.replace(/\d+(?:[ .]\d+)*/gu, "#").replace(/ +/gu, " ");
}

const chapters = filesBelow(root, "docs/tutorial", ".md");
const [index = ""] = chapters.filter((path) => path.endsWith("README.md"));

test("the index lists every chapter", () => {
  const text = readFileSync(join(root, index), "utf8");
  const named = [...text.matchAll(/\]\(([0-9]+-[\w-]+\.md)\)/gu)].map((match) => match[1]);
  const others = chapters.filter((path) => path !== index);
  expect(named).toEqual(others.map((path) => path.split("/").at(-1)).sort());
  expect(named.length).toBeGreaterThan(8);
});

test("a program that no command runs is refused, and a command without output", () => {
  expect(() => commandsOf("a.md", "```python\nprint 1\n```\n")).toThrow("a.md:2: is not run");
  expect(() => commandsOf("a.md", "```sh\nvpython a.py\n```\n")).toThrow("does not say");
});

for (const path of chapters) {
  const chapter = readFileSync(join(root, path), "utf8");
  for (const command of commandsOf(path, chapter)) {
    const [line = ""] = command.lines;
    test(`${path}:${command.line} ${line}`, () => {
      const actual = printed(command);
      if (process.env.VIPERA_UPDATE === "1") writeText(path, command, actual);
      const isMeasured = / (?:-t|--size) /u.test(line);
      const compared = (text: string) =>
        isMeasured ? withoutNumbers(text) : text.replace(libraryFrame, "");
      expect(compared(actual)).toBe(compared(command.expected));
    }, 60_000);
  }
}

/** Puts what a command printed into its text block. */
function writeText(path: string, { position }: Command, actual: string): void {
  const text = readFileSync(join(root, path), "utf8");
  let seen = -1;
  const update = (whole: string, kind: string) => {
    if (kind === "sh") seen += 1;
    else if (kind === "text" && seen === position) {
      seen = Number.POSITIVE_INFINITY;
      return `\`\`\`text\n${actual}\`\`\``;
    }
    return whole;
  };
  writeFileSync(join(root, path), text.replace(fence, update));
}
