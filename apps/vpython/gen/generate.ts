/**
 * Writes what the app takes from files outside its folder, versions of the packages and the
 * profiles of devices, and docs/cli.md and docs/devices.md from its tables.
 *
 *   node scripts/run-ts.mjs apps/vpython/gen/generate.ts [--check]
 *
 * With `--check` nothing is written; the exit status is 1 when a file on disk differs.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { optionDocument } from "@vipera/cli";
import { type DeviceProfile, parseProfile } from "@vipera/device";
import { defaultDevice } from "../src/device-options.ts";
import { optionTable } from "../src/options.ts";
import { commands, examples, usage } from "../src/usage.ts";
import { deviceDocument } from "./device-document.ts";

const root = new URL("../../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const versionOf = (folder: string) => JSON.parse(read(`${folder}/package.json`)).version;

const parts = ["cli", "parser", "program", "bytecode", "vm", "simulator"];
const versions = { vpython: versionOf("apps/vpython") };
for (const part of parts) Object.assign(versions, { [part]: versionOf(`packages/${part}`) });

const facts = `// Generated from package.json files; do not edit. Run \`pnpm generate\`.

/** Version of each package the app is made of, by name. */
export const packageVersions = ${JSON.stringify(versions, undefined, 2)} as const;
`;

/** The default stands first, the others by their names. */
const profiles = readdirSync(new URL("devices/", root))
  .sort((left, right) => {
    if (left === defaultDevice || right === defaultDevice) return left === defaultDevice ? -1 : 1;
    return left < right ? -1 : 1;
  })
  .map(profileOf);

function profileOf(folder: string): DeviceProfile {
  const path = `devices/${folder}/profile.json`;
  const { value, diagnostics } = parseProfile(path, read(path));
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  if (value.id !== folder) throw new Error(`${path}: the id is ${value.id}`);
  return value;
}

const devices = `// Generated from devices/*/profile.json; do not edit. Run \`pnpm generate\`.
import type { DeviceProfile } from "@vipera/device";

/** The devices that come with this version, the default first. */
export const deviceProfiles: readonly DeviceProfile[] = ${JSON.stringify(profiles, undefined, 2)};
`;

const document = `# Command line

Generated from apps/vpython/src/options.ts; do not edit. Run \`pnpm generate\`.

## vpython

${optionDocument(optionTable, usage, examples, commands)}`;

const files = [
  { path: "apps/vpython/src/generated/build-facts.ts", text: facts },
  { path: "apps/vpython/src/generated/device-profiles.ts", text: devices },
  { path: "docs/cli.md", text: document },
  { path: "docs/devices.md", text: deviceDocument(profiles) },
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
