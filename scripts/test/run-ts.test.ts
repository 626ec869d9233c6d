import { spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { root } from "../source-text.mjs";

test("a TypeScript file runs with its own address and arguments", () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "vipera-run-ts-")));
  const entry = join(folder, "entry.ts");
  writeFileSync(
    entry,
    "type Words = readonly string[];\n" +
      "const words: Words = process.argv.slice(2);\n" +
      "console.log(import.meta.url, ...words);\n",
  );
  const args = [join(root, "scripts/run-ts.mjs"), entry, "--", "--check", "one"];
  const run = spawnSync(process.execPath, args, { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  expect(run.stderr).toBe("");
  expect(run.stdout).toBe(`${pathToFileURL(entry).href} --check one\n`);
});
