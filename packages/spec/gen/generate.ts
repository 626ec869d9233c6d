// Writes every generated copy of the tables; with `--check` it compares and names the stale files.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { tableErrors } from "./check-tables.ts";
import { emitAssembly } from "./emit-assembly.ts";
import { emitDocuments } from "./emit-documents.ts";

const root = process.env.VIPERA_ROOT ?? process.cwd();
const check = process.argv.includes("--check");

const errors = tableErrors();
if (errors.length > 0) {
  console.error(errors.join("\n"));
  process.exit(1);
}

const files = [...emitAssembly(), ...emitDocuments(root)];
let stale = 0;
for (const { path, text } of files) {
  const target = join(root, path);
  const current = existsSync(target) ? readFileSync(target, "utf8") : undefined;
  if (current === text) continue;
  stale += 1;
  if (check) {
    console.error(`${path} is stale: run \`pnpm generate\``);
    continue;
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  console.error(`${path} written`);
}
process.exit(check && stale > 0 ? 1 : 0);
