#!/usr/bin/env node
/**
 * Starts the bundled command with V8's code cache, which saves a third of the time to start.
 *
 *   dist/cli.js (this file)  dist/main.cjs (everything else)  dist/main.cache (code V8 made of it)
 *
 * The cache belongs to one version of V8 on one kind of processor: V8 refuses any other, and the
 * command runs without it. `make-code-cache.mjs` makes it after the build.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

const filename = fileURLToPath(new URL("main.cjs", import.meta.url));

function readCache(): Buffer | undefined {
  try {
    return readFileSync(new URL("main.cache", import.meta.url));
  } catch {
    return undefined;
  }
}

// MATCHES: bundle-wrapper (make-code-cache.mjs): a cache is for one text, to the character.
const source = `(function (require, importOutside) {${readFileSync(filename, "utf8")}\n})`;
const cachedData = readCache();
const script = new Script(
  source,
  cachedData === undefined ? { filename } : { filename, cachedData },
);
// Code from a cache cannot import by itself.
const importOutside = (address: string) => import(address);
script.runInThisContext()(createRequire(filename), importOutside);
