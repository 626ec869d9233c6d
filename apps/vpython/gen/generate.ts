/**
 * Writes what the app takes from files outside its folder: versions of the packages, the generic
 * device, and docs/cli.md from the option table.
 *
 *   node scripts/run-ts.mjs apps/vpython/gen/generate.ts [--check]
 *
 * With `--check` nothing is written; the exit status is 1 when a file on disk differs.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { optionDocument } from "@vipera/cli";
import { examples, optionTable, usage } from "../src/options.ts";

const root = new URL("../../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const versionOf = (folder: string) => JSON.parse(read(`${folder}/package.json`)).version;

const parts = ["cli", "parser", "program", "bytecode", "vm", "simulator"];
const versions = { vpython: versionOf("apps/vpython") };
for (const part of parts) Object.assign(versions, { [part]: versionOf(`packages/${part}`) });

const origin = "package.json files and devices/generic/profile.json";
const facts = `// Generated from ${origin}; do not edit. Run \`pnpm generate\`.
import type { DeviceProfile } from "@vipera/device";

/** Version of each package the app is made of, by name. */
export const packageVersions = ${JSON.stringify(versions, undefined, 2)} as const;

/** devices/generic/profile.json. */
export const genericProfile: DeviceProfile = ${JSON.stringify(
  JSON.parse(read("devices/generic/profile.json")),
  undefined,
  2,
)};
`;

const document = `# Command line

Generated from apps/vpython/src/options.ts; do not edit. Run \`pnpm generate\`.

## vpython

${optionDocument(optionTable, usage, examples)}`;

const files = [
  { path: "apps/vpython/src/generated/build-facts.ts", text: facts },
  { path: "docs/cli.md", text: document },
];

for (const { path, text } of files) {
  const file = new URL(path, root);
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  if (process.argv.includes("--check")) {
    console.error(`${path} is stale: run \`pnpm generate\``);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.error(`${fileURLToPath(file)} written`);
  }
}
