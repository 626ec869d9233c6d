/**
 * The conformance kit on a back-end that lies outside the repository, and the command on it.
 *
 * Without `VIPERA_BACKEND`, the folder of an installed package, examples/backend-minimal is packed
 * as the documents say and installed outside, without a network; its dependencies are packed too,
 * each as one file that holds all of it, as a registry would give them. The kit takes the profile
 * that `VIPERA_PROFILE` names; without it two that together have use for every check.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { build } from "esbuild";
import { afterAll, describe, expect, test } from "vitest";
import { chooseBackend } from "../../apps/vpython/src/choose-backend.ts";
import { bundleEntry } from "../../scripts/run-ts.mjs";
import { generic, microblaze, root } from "../engines.ts";
import { declareKit, kitChecks } from "./kit.ts";

const given = process.env.VIPERA_BACKEND;
const outside = mkdtempSync(join(tmpdir(), "vipera-outside-"));
const packageName = "vipera-backend-minimal";
const folder = given === undefined ? await installed() : resolve(given);
afterAll(() => rmSync(outside, { recursive: true }));

function npm(cwd: string, ...args: readonly string[]): string {
  const run = spawnSync("npm", [...args, "--offline", "--no-audit", "--no-fund"], {
    cwd,
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(`npm ${args.join(" ")}: ${run.stderr}`);
  return run.stdout;
}

/** The folder that a document tells its reader to pack, as written there. */
function folderToPack(document: string): string {
  const text = readFileSync(join(root, document), "utf8");
  const [, path] = /^ *npm pack (\S+) --pack-destination /mu.exec(text) ?? [];
  if (path === undefined) throw new Error(`${document} does not say how to pack the example`);
  return path;
}

/** @returns The packed file of a folder, whose path is taken from the repository. */
function packed(path: string): string {
  const lines = npm(root, "pack", path, "--pack-destination", outside).trimEnd().split("\n");
  return join(outside, basename(lines.at(-1) ?? ""));
}

/** One of our packages with everything that it needs of the others in one file. */
async function packedWhole(name: string): Promise<string> {
  const source = join(root, "packages", name);
  const target = join(outside, "whole", name);
  mkdirSync(target, { recursive: true });
  await build({
    entryPoints: [join(source, "src/index.ts")],
    outfile: join(target, "index.js"),
    bundle: true,
    platform: "neutral",
    format: "esm",
    target: "es2022",
    conditions: ["source"],
    loader: { ".wasm": "binary" },
    logLevel: "warning",
  });
  const { version } = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
  const manifest = { name: `@vipera/${name}`, version, type: "module", exports: "./index.js" };
  writeFileSync(join(target, "package.json"), JSON.stringify(manifest));
  return packed(target);
}

/** @returns The folder in which the packed example is installed. */
async function installed(): Promise<string> {
  const example = packed(folderToPack("docs/devices.md"));
  const files = [example, await packedWhole("device"), await packedWhole("simulator")];
  writeFileSync(join(outside, "package.json"), '{ "name": "outside", "private": true }');
  npm(outside, "install", ...files);
  return join(outside, "node_modules", packageName);
}

const { backend, diagnostics } = await chooseBackend(folder);
if (backend === undefined) throw new Error(diagnostics[0]?.message);

const { VIPERA_PROFILE: ownProfile } = process.env;
const profiles =
  ownProfile === undefined ? [generic, microblaze] : [JSON.parse(readFileSync(ownProfile, "utf8"))];
for (const profile of profiles) declareKit(backend, profile);

test.skipIf(ownProfile !== undefined)("no check is left out on all of the profiles", () => {
  const unused = kitChecks.filter(({ lacks }) =>
    profiles.every((profile) => lacks?.(profile) !== undefined),
  );
  expect(unused).toEqual([]);
});

test("the documents pack the example in one way", () => {
  const path = folderToPack("examples/backend-minimal/README.md");
  expect(path).toBe(folderToPack("docs/devices.md"));
});

describe.skipIf(given !== undefined)("vpython outside the repository", () => {
  const source = "from parallel import *\nprint coreid(), reduce(coreid(), 'sum')\n";

  async function runIn(cwd: string, ...args: readonly string[]) {
    const app = await bundleEntry(join(root, "apps/vpython/src/index.ts"));
    writeFileSync(join(outside, "program.py"), source);
    const program = join(outside, "program.py");
    const run = spawnSync(process.execPath, [app, ...args, "-d", "4", program], {
      cwd,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    });
    rmSync(app);
    return { exit: run.status, output: run.stdout, errors: run.stderr };
  }

  test("a package is found from the folder in which vpython starts", async () => {
    const lines = [0, 1, 2, 3].map((core) => `[core ${core}] ${core} 6\n`);
    const run = await runIn(outside, "--backend", packageName);
    expect(run).toEqual({ exit: 0, output: lines.join(""), errors: "" });
  });

  test("times of cores at the other end of a wire are shown", async () => {
    const { errors } = await runIn(outside, "--backend", packageName, "-t");
    expect(errors).toMatch(/^core {2}wall s.*\n {3}0 +0\.\d{3} +[1-9]/);
  });

  test("from elsewhere it is not found", async () => {
    const { exit, errors } = await runIn(tmpdir(), "--backend", packageName);
    expect(exit).toBe(2);
    expect(errors).toContain(`there is no back-end '${packageName}' [VP6053]`);
  });

  test("--size and doctor ask the back-end, and say what they know of it", async () => {
    const size = await runIn(outside, "--backend", packageName, "--size");
    expect([size.exit, size.output]).toEqual([0, expect.stringContaining("it fits")]);
    expect(size.errors).toContain(
      `whether the program fits is what '${packageName}' says [VP6059]`,
    );
    const memory = ["--core-memory", "4096", "-datashared", "--shared-memory", "65536"];
    const small = await runIn(outside, "--backend", packageName, ...memory, "--size");
    expect([small.exit, small.errors]).toEqual([3, expect.stringContaining("PlacementError")]);
    const doctor = await runIn(outside, "--backend", packageName, "doctor");
    expect(doctor.output).toMatch(/^ok {2}runs on epiphany-iii of \S+ +printed 285, exit code 0$/m);
  });

  test("a trace needs a back-end that tells what cores do", async () => {
    const { exit, errors } = await runIn(outside, "--backend", packageName, "--trace", "t.json");
    expect(exit).toBe(2);
    expect(errors).toMatch(/does not tell what its cores do, which '--trace' needs \[VP6057\]/);
  });
});
