/**
 * `pnpm check`: everything that can be said about the repository without running it. `--list`
 * prints the names, a name runs that check alone, no argument runs them all and goes on after a
 * failure. Each check says on standard error what it runs.
 */
import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const binaries = join(root, "node_modules/.bin");

const checks = {
  format: ["biome", "format", "--max-diagnostics=30"],
  lint: ["biome", "lint", "--error-on-warnings", "--max-diagnostics=30"],
  types: ["tsc", "-p", "tsconfig.json"],
  "pure-types": ["tsc", "-p", "tsconfig.pure.json"],
  "assembly-types": ["tsc", "-p", "packages/vm/assembly/tsconfig.json"],
  layers: ["node", "scripts/check-layers.mjs"],
  files: ["node", "scripts/check-files.mjs"],
  docs: ["node", "scripts/check-docs.mjs"],
  "unused-exports": ["knip", "--no-progress", "--no-config-hints"],
  generated: ["node", "scripts/generate.mjs", "--check"],
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => name !== "--list" && !(name in checks));
if (unknown !== undefined) {
  console.error(
    `check: no check is called '${unknown}'; there are ${Object.keys(checks).join(" ")}`,
  );
  process.exitCode = 2;
} else if (asked.includes("--list")) {
  console.log(Object.keys(checks).join("\n"));
} else {
  const failed = Object.keys(checks)
    .filter((name) => asked.length === 0 || asked.includes(name))
    .filter((name) => !passes(name, checks[name]));
  if (asked.length === 0) {
    const failures = failed.length === 0 ? "all passed" : `failed: ${failed.join(" ")}`;
    console.error(`check: ${Object.keys(checks).length} checks, ${failures}`);
  }
  process.exitCode = failed.length === 0 ? 0 : 1;
}

function passes(name, [command, ...args]) {
  const start = performance.now();
  console.error(`check ${name}: ${command} ${args.join(" ")}`);
  const env = { ...process.env, PATH: [binaries, process.env.PATH].join(delimiter) };
  const shell = process.platform === "win32";
  const run = spawnSync(command, args, { cwd: root, env, shell, stdio: ["ignore", 2, 2] });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.error(`check ${name}: ${run.status === 0 ? "passed" : "FAILED"} in ${seconds} s`);
  return run.status === 0;
}
