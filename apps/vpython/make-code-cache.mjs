/**
 * Makes dist/main.cache: runs the bundle once with a program that uses many of its parts, and keeps
 * the code that V8 made meanwhile. Part of the build; a start with the cache takes about 150 ms
 * instead of 220, measured where `node -e 0` takes 58.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

const filename = fileURLToPath(new URL("dist/main.cjs", import.meta.url));
const program = fileURLToPath(new URL("../../examples/word_count.py", import.meta.url));

// MATCHES: bundle-wrapper (src/start.ts).
const source = `(function (require, importOutside) {${readFileSync(filename, "utf8")}\n})`;
const script = new Script(source, { filename });
process.argv = [process.argv[0], filename, "--json", program];
process.once("exit", (code) => {
  if (code === 0)
    writeFileSync(new URL("dist/main.cache", import.meta.url), script.createCachedData());
});
script.runInThisContext()(createRequire(filename), (address) => import(address));
