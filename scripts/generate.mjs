/**
 * `pnpm generate [--check]`: runs every packages/<name>/gen/generate.ts, spec first, because the
 * others may read what it writes. Each writes its package's generated files; with `--check` it
 * writes nothing and exits non-zero when a file on disk differs.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const packages = readdirSync(join(root, "packages")).sort(
  (left, right) => Number(right === "spec") - Number(left === "spec") || (left < right ? -1 : 1),
);

let failed = 0;
for (const name of packages) {
  const entry = join("packages", name, "gen", "generate.ts");
  if (!existsSync(join(root, entry))) continue;
  const args = [join("scripts", "run-ts.mjs"), entry, ...process.argv.slice(2)];
  console.error(`generate: node ${args.join(" ")}`);
  const run = spawnSync(process.execPath, args, { cwd: root, stdio: ["ignore", 2, 2] });
  if (run.status !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
