import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync } from "node:fs";
import { readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../source-text.mjs";

/** A repository of one source file, with an installer and a builder that note that they ran. */
const home = realpathSync(mkdtempSync(join(tmpdir(), "vipera-bootstrap-")));
const source = "packages/spec/src/index.ts";
const builder = `#!/bin/sh
echo build >>log
if [ -e broken ]; then echo "no such type"; exit 1; fi
mkdir -p apps/vpython/dist packages/vm/build
echo 'console.log(process.cwd(), ...process.argv.slice(2));' >apps/vpython/dist/cli.js
`;
const installer = `#!/bin/sh
echo "install $*" >>log
mkdir -p node_modules/.bin
cp turbo.sh node_modules/.bin/turbo
`;

function write(path: string, text: string) {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
  if (text.startsWith("#!")) chmodSync(join(home, path), 0o755);
}

beforeAll(() => {
  write("package.json", '{ "type": "module", "packageManager": "pnpm@1.2.3+sha512.abc" }');
  write("pnpm-lock.yaml", "lockfileVersion: 1\n");
  write(source, "export const one = 1;\n");
  write("apps/vpython/src/index.ts", "");
  write("turbo.sh", builder);
  write("bin/npx", installer);
  mkdirSync(join(home, "scripts"));
  cpSync(join(root, "scripts/bootstrap.mjs"), join(home, "scripts/bootstrap.mjs"));
});

afterAll(() => rmSync(home, { recursive: true }));

function start(...args: string[]) {
  rmSync(join(home, "log"), { force: true });
  const env = { PATH: `${join(home, "bin")}:/usr/bin:/bin`, INIT_CWD: join(home, "packages") };
  const run = spawnSync(process.execPath, ["scripts/bootstrap.mjs", ...args], {
    cwd: home,
    env: { ...env, npm_lifecycle_event: args[0] },
    encoding: "utf8",
  });
  const log = existsSync(join(home, "log")) ? readFileSync(join(home, "log"), "utf8") : "";
  return { ...run, log };
}

test("the first start installs the pinned version, builds and runs where npm was called", () => {
  const run = start("vpython", "hello.py", "--flag");
  expect(run.log).toMatch(/^install --yes pnpm@1\.2\.3 install --frozen-lockfile .*\nbuild\n$/);
  expect(run.stdout).toBe(`${join(home, "packages")} hello.py --flag\n`);
  expect(run.stderr).toBe("");
});

test("the second start only runs", () => {
  const run = start("vpython", "hello.py");
  expect(run.log).toBe("");
  expect(run.stdout).toContain("hello.py");
});

test("a changed source is built again, a changed lockfile is installed again", () => {
  write(source, "export const one = 1 + 0;\n");
  expect(start("vpython").log).toBe("build\n");
  write("pnpm-lock.yaml", "lockfileVersion: 2\n");
  expect(start("vpython").log).toMatch(/^install .*\n$/);
});

test("a failed build shows its output on standard error, exits 70 and is tried again", () => {
  write(source, "export const one: string = 1;\n");
  write("broken", "");
  for (const attempt of [start("vpython"), start("vpython")]) {
    expect(attempt.status).toBe(70);
    expect(attempt.stdout).toBe("");
    expect(attempt.stderr).toContain("no such type");
  }
  rmSync(join(home, "broken"));
  expect(start("vpython").log).toBe("build\n");
});
