import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { completionScript, completionShells, type OptionTable } from "../src/index.ts";

const cores = { argumentDoc: "a number of cores", usage: "-d 4", minimum: 1, maximum: 9 };
const table: OptionTable = {
  tool: "vpython",
  rows: [
    { key: "print", flags: ["-pp"], kind: "flag", doc: "Prints [it]: it's all." },
    { key: "cores", flags: ["-d", "--cores"], kind: "number", argument: "N", doc: "N.", ...cores },
    {
      key: "when",
      flags: ["--when"],
      kind: "choice",
      argument: "W",
      argumentDoc: "a word",
      usage: "--when now",
      choices: ["always", "never"],
      doc: "When.",
    },
    {
      key: "load",
      flags: ["-l"],
      kind: "text",
      argument: "FILE",
      argumentDoc: "a file name",
      usage: "-l f",
      doc: "Loads.",
    },
  ],
  refused: [],
  target: () => "cores",
};
const parts = {
  commands: [
    { name: "devices", does: "lists" },
    { name: "completion", does: "completes", words: completionShells },
  ],
  words: { cores: ["16"] },
  extensions: ["py", "vpi"],
};

const folder = mkdtempSync(join(tmpdir(), "vipera-completion-"));
for (const name of ["ring.py", "ring.vpi", "readme.md"]) writeFileSync(join(folder, name), "");
afterAll(() => rmSync(folder, { recursive: true }));

function has(shell: string): boolean {
  const found = spawnSync(shell, ["-c", "true"]).status === 0;
  if (!found) console.log(`skipped: completion in ${shell}: it is not installed`);
  return found;
}

/** What bash offers for the last of some words, as its own completion cuts them. */
function offered(...words: string[]): string[] {
  const script = [
    completionScript("bash", table, parts),
    `COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _vpython; printf "%s\\n" "\${COMPREPLY[@]}"`,
  ].join("\n");
  const run = spawnSync("bash", ["-c", script, "bash", "vpython", ...words], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(run.stderr).toBe("");
  return run.stdout.split("\n").filter((line) => line !== "");
}

test.skipIf(!has("bash"))("bash completes options, their words, commands and programs", () => {
  expect(offered("--")).toEqual(["--cores", "--when"]);
  expect(offered("-p")).toEqual(["-pp"]);
  expect(offered("--when", "a")).toEqual(["always"]);
  expect(offered("--when", "=", "n")).toEqual(["never"]);
  expect(offered("-d", "1")).toEqual(["16"]);
  expect(offered("de")).toEqual(["devices"]);
  expect(offered("completion", "f")).toEqual(["fish"]);
  expect(offered("-d", "4", "r").sort()).toEqual(["ring.py", "ring.vpi"]);
  expect(offered("-l", "read")).toEqual(["readme.md"]);
});

test.skipIf(!has("bash"))("bash offers any file, and no option, after the program", () => {
  expect(offered("ring.py", "r").sort()).toEqual(["readme.md", "ring.py", "ring.vpi"]);
  expect(offered("ring.py", "-")).toEqual([]);
  expect(offered("devices", "r")).toEqual([]);
});

for (const shell of completionShells) {
  test.skipIf(!has(shell))(`${shell} finds no mistake in its script`, () => {
    const path = join(folder, shell);
    writeFileSync(path, completionScript(shell, table, parts));
    const { status, stderr } = spawnSync(shell, ["-n", path], { encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
  });
}

test("every script names every option", () => {
  for (const shell of completionShells) {
    const script = completionScript(shell, table, parts);
    for (const name of ["pp", "cores", "when", "devices"]) expect(script).toContain(name);
  }
});
