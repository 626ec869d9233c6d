/**
 * Packs every package of this repository as it would be published, for who builds on them outside:
 * `node scripts/pack-packages.mjs FOLDER`, after `npm run -s build`.
 */
import { resolve } from "node:path";
import { packPackage, publishedPackages } from "./packages.mjs";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: node scripts/pack-packages.mjs FOLDER");
for (const entry of publishedPackages()) console.log(packPackage(entry, resolve(folder)));
