/**
 * The two commands of a fresh clone: `bootstrap.mjs vpython FILE` and `bootstrap.mjs test [WORDS]`.
 * Installs what the lockfile says, builds what is stale, then runs. (`config` only installs,
 * `build` builds every package.) It may import nothing from npm, because nothing is installed yet,
 * and it writes to standard error only: standard output belongs to the program.
 *
 *   Node version -> lockfile hash = stamp? -> source fingerprint = stamp? -> run
 *                        | no                        | no
 *                   pnpm install                turbo run build
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const cache = join(root, "node_modules/.cache/vipera");
const app = join(root, "apps/vpython/dist/cli.js");
const wasmFolder = join(root, "packages/vm/build");

/** What the app is made of: a change in any of these makes it stale. */
const appSources = /^(packages\/[^/]+\/(src|assembly|modules)\/|apps\/vpython\/src\/)/;
const appSettings = /^(packages|apps)\/[^/]+\/([^/]+\.json|tsup\.config\.ts|[^/]+\.mjs)$/;

main(process.argv.slice(2)).catch((error) => {
  console.error(`vipera: ${error.message}`);
  process.exitCode = 70;
});

async function main([command, ...args]) {
  checkNode();
  await withLock(async () => {
    await install();
    if (command === "build") await turbo([]);
    else if (command !== "config") await buildApp();
  });
  if (command === "vpython") await runApp(args);
  if (command === "test") process.exitCode = await run(bin("vitest"), ["run", ...args], "inherit");
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`vipera: Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  console.error("vipera: get one from https://nodejs.org or with your version manager.");
  process.exit(2);
}

/** Installs the pinned packages unless the lockfile is the one installed last. */
async function install() {
  const lockfile = readFileSync(join(root, "pnpm-lock.yaml"));
  const wanted = createHash("sha256").update(lockfile).digest("hex");
  const stamp = join(cache, "install.stamp");
  if (existsSync(bin("turbo")) && readIfThere(stamp) === wanted) return;
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const pinned = packageManager.replace(/\+.*/, "");
  const settings = ["install", "--frozen-lockfile", "--config.confirmModulesPurge=false"];
  await quietly("installing packages from the lockfile", "npx", ["--yes", pinned, ...settings]);
  writeStamp(stamp, wanted);
}

/** Builds the VM and the app unless no file they are made of has changed. */
async function buildApp() {
  const wanted = fingerprint();
  const stamp = join(cache, "vpython.stamp");
  if (existsSync(app) && existsSync(wasmFolder) && readIfThere(stamp) === wanted) return;
  await turbo(["--filter=@vipera/vpython"]);
  writeStamp(stamp, wanted);
}

function turbo(filters) {
  const args = ["run", "build", "--output-logs=errors-only", "--ui=stream", ...filters];
  return quietly("building what is stale", bin("turbo"), args);
}

/** A hash over path, size and time of every source file; about 10 ms for 500 files. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const top of ["packages", "apps"]) {
    for (const path of filesBelow(top)) {
      if (!appSources.test(path) && !appSettings.test(path)) continue;
      const { size, mtimeMs } = statSync(join(root, path));
      hash.update(`${path} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest("hex");
}

function filesBelow(folder) {
  const skipped = new Set(["node_modules", "dist", "build", "test", ".turbo"]);
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name))
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}

/** Runs the app in this process, in the folder where npm was called: its paths are the user's. */
async function runApp(args) {
  const { INIT_CWD, npm_lifecycle_event: script } = process.env;
  if (script === "vpython" && INIT_CWD) process.chdir(INIT_CWD);
  process.argv = [process.argv[0], app, ...args];
  await import(pathToFileURL(app).href);
}

/** Runs a step silently; says what it does once it takes over a second, and shows a failure. */
async function quietly(what, command, args) {
  let output = "";
  const timer = setTimeout(() => console.error(`vipera: ${what} ...`), 1000);
  const status = await run(command, args, "pipe", (text) => {
    output += text;
  });
  clearTimeout(timer);
  if (status === 0) return;
  console.error(output);
  console.error(`vipera: ${what} failed (exit status ${status}): ${command} ${args.join(" ")}`);
  process.exit(70);
}

/** @returns The exit status; 127 when the command cannot be started. */
function run(command, args, output, onText = () => {}) {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
  env.PATH = [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter);
  const shell = process.platform === "win32";
  return new Promise((resolve) => {
    const stdio = output === "inherit" ? "inherit" : ["ignore", "pipe", "pipe"];
    const child = spawn(command, args, { cwd: root, env, stdio, shell });
    child.stdout?.on("data", onText);
    child.stderr?.on("data", onText);
    child.on("error", () => resolve(127));
    child.on("close", (status) => resolve(status ?? 1));
  });
}

/** Two first runs at once would build over each other: the second waits for the first. */
async function withLock(work) {
  const lock = join(cache, "bootstrap.lock");
  mkdirSync(cache, { recursive: true });
  while (!tryToLock(lock)) await new Promise((resolve) => setTimeout(resolve, 50));
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function tryToLock(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    process.once("exit", () => {
      if (readIfThere(lock) === String(process.pid)) rmSync(lock, { force: true });
    });
    return true;
  } catch {
    const owner = Number(readIfThere(lock));
    if (owner > 0 && !isAlive(owner)) rmSync(lock, { force: true });
    return false;
  }
}

function isAlive(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}

function bin(name) {
  return join(root, "node_modules/.bin", process.platform === "win32" ? `${name}.cmd` : name);
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

function writeStamp(path, text) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(path, text);
}
