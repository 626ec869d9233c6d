/**
 * Checks the packages as their users get them: packs each, looks at the packed files with publint
 * and attw, installs all of them with plain npm in a folder outside the repository, without a
 * network, imports every entry there, compiles against their types and runs `npx vpython`. Needs
 * `pnpm build` first.
 *
 * Prints one line per check, `pass: ...` or `fail: ...`, and the output of what failed.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { packPackage, publishedPackages } from "./packages.mjs";
import { root } from "./source-text.mjs";

const outside = mkdtempSync(join(tmpdir(), "vipera-packages-"));
const bin = (name) => join(root, "node_modules/.bin", name);
const npmQuietly = ["--offline", "--no-audit", "--no-fund", "--loglevel=error"];

let failed = 0;

function check(what, command, args, cwd = outside) {
  const run = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  report(what, run.status === 0, `${run.stdout}${run.stderr}${run.error ?? ""}`);
  return run.stdout;
}

function report(what, passed, output) {
  console.log(`${passed ? "pass" : "fail"}: ${what}`);
  if (passed) return;
  failed += 1;
  console.log(output);
}

function packAll(packages) {
  const packed = new Map();
  for (const entry of packages) {
    try {
      packed.set(entry, packPackage(entry, join(outside, "packed")));
      report(`pnpm pack ${entry.folder}`, true);
    } catch (error) {
      report(`pnpm pack ${entry.folder}`, false, error.message);
    }
  }
  return packed;
}

/** An app has no entry to import, so there are no types for attw to look at. */
function importable({ manifest }) {
  return manifest.exports?.["."] !== undefined;
}

function lintAll(packed) {
  for (const [entry, file] of packed) {
    check(`publint ${entry.manifest.name}`, bin("publint"), ["run", file, "--strict"]);
    if (!importable(entry)) continue;
    const options = ["--profile", "esm-only", "--exclude-entrypoints", "./vm.wasm"];
    check(`attw ${entry.manifest.name}`, bin("attw"), [file, ...options]);
  }
}

/** The overrides make npm take the packed files for the packages' own dependencies as well. */
function installAll(packed) {
  const files = [...packed].map(([{ manifest }, file]) => [manifest.name, `file:${file}`]);
  const dependencies = Object.fromEntries(files);
  const overrides = Object.fromEntries(files.map(([name]) => [name, `$${name}`]));
  const manifest = { name: "outside", private: true, type: "module", dependencies, overrides };
  writeFileSync(join(outside, "package.json"), JSON.stringify(manifest, null, 2));
  check("npm install of all packed files, offline", "npm", ["install", ...npmQuietly]);
}

function importAll(packed) {
  for (const { manifest } of [...packed.keys()].filter(importable)) {
    for (const path of Object.keys(manifest.exports).filter((name) => !name.endsWith(".wasm"))) {
      const name = manifest.name + path.slice(1);
      const script = `import * as all from "${name}"; console.log(Object.keys(all).length);`;
      const exported = check(`import ${name}`, process.execPath, [
        "--input-type=module",
        "-e",
        script,
      ]);
      if (Number(exported) === 0) report(`${name} exports something`, false, "");
    }
  }
}

/** The declarations stand alone: a user's compiler needs no types besides those that come along. */
function typeAll(packed) {
  const names = [...packed.keys()].filter(importable).map(({ manifest }) => manifest.name);
  const lines = names.map((name, index) => `export * as package${index} from "${name}";`);
  writeFileSync(join(outside, "all.mts"), lines.join("\n"));
  const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022"];
  check("tsc of all declarations", bin("tsc"), [...options, "--types", "", "all.mts"]);
}

function runHello() {
  const example = join(root, "examples/hello.py");
  if (existsSync(example)) cpSync(example, join(outside, "hello.py"));
  const output = check("npx vpython hello.py", "npx", ["--offline", "vpython", "hello.py"]);
  const cores = new Set(output.match(/Hello from core \d+ of 16/g));
  report("hello.py speaks from all 16 cores", cores.size === 16, output);
}

/** The example of a program of one's own that compiles and runs vPython. */
function runEmbedded() {
  for (const file of ["examples/embedding/run.mjs", "devices/epiphany-iii/profile.json"]) {
    cpSync(join(root, file), join(outside, basename(file)));
  }
  const words = ["run.mjs", "profile.json", "hello.py"];
  const output = check("node run.mjs profile.json hello.py", process.execPath, words);
  report("hello.py speaks from a user's program", output.includes("core 3: "), output);
}

/** The minimal back-end is no package of the workspace: it is a user's. */
function runBackend() {
  const name = "vipera-backend-minimal";
  const example = join(root, "examples/backend-minimal");
  check(`npm pack ${name}`, "npm", ["pack", example, ...npmQuietly]);
  const file = `./${name}-0.1.0.tgz`;
  check(`npm install ${name}, offline`, "npm", ["install", file, ...npmQuietly]);
  const words = ["--offline", "vpython", "--backend", name, "hello.py"];
  const output = check(`npx vpython --backend ${name} hello.py`, "npx", words);
  const cores = new Set(output.match(/Hello from core \d+ of 16/g));
  report("hello.py speaks through the back-end", cores.size === 16, output);
  const threads = ["--jobs", "2", "-h", "1", "hello.py"];
  const more = check(`${name} with threads`, "npx", [...words.slice(0, -1), ...threads]);
  report("hello.py speaks through it from the host", more.includes("[host 16]"), more);
}

try {
  const packed = packAll(publishedPackages());
  lintAll(packed);
  installAll(packed);
  importAll(packed);
  typeAll(packed);
  runHello();
  runEmbedded();
  runBackend();
} finally {
  rmSync(outside, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;
