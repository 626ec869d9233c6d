/**
 * `make install`: packs the vpython app, which carries everything it needs, and installs it with
 * npm under a prefix: `node scripts/install-app.mjs PREFIX` makes PREFIX/bin/vpython.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { packPackage, publishedPackages } from "./packages.mjs";

const prefix = resolve(process.argv[2] ?? "");
const folder = mkdtempSync(join(tmpdir(), "vipera-install-"));
try {
  const app = publishedPackages().find(({ manifest }) => manifest.bin?.vpython !== undefined);
  const packed = packPackage(app, folder);
  const args = ["install", "--global", "--no-audit", "--no-fund", "--prefix", prefix, packed];
  const run = spawnSync("npm", args, { stdio: ["ignore", 2, 2] });
  process.exitCode = run.status ?? 1;
  if (run.status === 0) console.error(`installed ${join(prefix, "bin/vpython")}`);
} finally {
  rmSync(folder, { recursive: true });
}
