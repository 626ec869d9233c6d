/**
 * Writes src/generated/modules.ts: the texts of modules/*.py by module name. Files of a name with a
 * hyphen are further parts of the module named before it: prelude-text.py is one of the prelude.
 *
 *   node scripts/run-ts.mjs packages/stdlib/gen/generate.ts [--check]
 *
 * With `--check` nothing is written; the exit status is 1 when the file on disk differs.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const folder = new URL("../modules/", import.meta.url);
const target = new URL("../src/generated/modules.ts", import.meta.url);

const files = readdirSync(folder)
  .filter((name) => name.endsWith(".py"))
  .map((name) => name.slice(0, -3))
  .sort();
const names = files.filter((name) => !name.includes("-"));

const entries = names.map((name) => {
  const parts = files.filter((file) => file === name || file.startsWith(`${name}-`));
  const text = parts
    .map((part) => readFileSync(new URL(`${part}.py`, folder), "utf8"))
    .join("\n\n");
  const lines = text.split(/(?<=\n)/u).map((line) => `    ${JSON.stringify(line)},`);
  return [`  ${name}: [`, ...lines, '  ].join(""),'].join("\n");
});

const output = [
  "// Generated from packages/stdlib/modules/*.py; do not edit. Run `pnpm generate`.",
  "",
  "/** Text of each module of the standard library, by module name. */",
  "export const modules: Readonly<Record<string, string>> = {",
  ...entries,
  "};",
  "",
].join("\n");

const old = existsSync(target) ? readFileSync(target, "utf8") : "";
if (old !== output) {
  if (process.argv.includes("--check")) {
    process.stderr.write("packages/stdlib/src/generated/modules.ts is stale\n");
    process.exitCode = 1;
  } else {
    writeFileSync(target, output);
    process.stderr.write("packages/stdlib/src/generated/modules.ts written\n");
  }
}
