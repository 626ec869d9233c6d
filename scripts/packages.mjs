/**
 * The workspace's publishable packages, and packing one as it would be published. pnpm must pack:
 * npm leaves `workspace:^` and the "source" condition in the manifest.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./source-text.mjs";

/** @returns `folder` and `manifest` of every package that is not private, packages before apps. */
export function publishedPackages() {
  return ["packages", "apps"]
    .flatMap((top) => readdirSync(join(root, top)).map((name) => `${top}/${name}`))
    .filter((folder) => existsSync(join(root, folder, "package.json")))
    .map((folder) => ({
      folder,
      manifest: JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")),
    }))
    .filter(({ manifest }) => manifest.private !== true);
}

/** @returns The path of the packed file in `target`, a folder that is made when missing. */
export function packPackage({ folder, manifest }, target) {
  const file = `${manifest.name.replace("@", "").replace("/", "-")}-${manifest.version}.tgz`;
  mkdirSync(target, { recursive: true });
  const pnpm = join(root, "node_modules/.bin/pnpm");
  const run = spawnSync(pnpm, ["pack", "--pack-destination", target], {
    cwd: join(root, folder),
    encoding: "utf8",
  });
  const packed = join(target, file);
  if (run.status !== 0 || !existsSync(packed)) {
    throw new Error(`${folder} cannot be packed: ${run.stdout}${run.stderr}`);
  }
  return packed;
}
