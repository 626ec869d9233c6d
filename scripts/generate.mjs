/**
 * `pnpm generate [--check]`: runs every gen/generate.ts of packages and apps, spec first, because
 * the others may read what it writes; then the lists of files in the READMEs. With `--check`
 * nothing is written, and the exit status is non-zero when a file on disk differs.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const packages = readdirSync(join(root, "packages")).sort(
  (left, right) => Number(right === "spec") - Number(left === "spec") || (left < right ? -1 : 1),
);
const folders = [
  ...packages.map((name) => `packages/${name}`),
  ...readdirSync(join(root, "apps")).map((name) => `apps/${name}`),
];

const generators = folders
  .map((folder) => `${folder}/gen/generate.ts`)
  .filter((entry) => existsSync(join(root, entry)))
  .map((entry) => ["scripts/run-ts.mjs", entry]);

let failed = 0;
for (const generator of [...generators, ["scripts/list-files.mjs"]]) {
  const args = [...generator, ...process.argv.slice(2).filter((word) => word !== "--")];
  console.error(`generate: node ${args.join(" ")}`);
  const run = spawnSync(process.execPath, args, { cwd: root, stdio: ["ignore", 2, 2] });
  if (run.status !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
