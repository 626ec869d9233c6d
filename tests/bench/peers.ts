// The engines a bench compares: how each is started and which build of it runs.
//
// A worker is a process that runs one kernel `repeats` times after a warm-up and prints one line of
// JSON: {"milliseconds": [CPU time of each run], "result": "text of main(SIZE)"}.

import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { findPython27 } from "@vipera/testkit";

export interface Peer {
  readonly name: string;
  /** Version and build options, for the head of the report. */
  readonly build: string;
  readonly command: string;
  readonly args: readonly string[];
}

export interface AbsentPeer {
  readonly name: string;
  readonly reason: string;
}

const describePython = `
import sys, sysconfig
flags = sysconfig.get_config_var("CONFIG_ARGS") or ""
pgo = "PGO" if "--enable-optimizations" in flags else "plain, no PGO"
print("%d.%d.%d (%s)" % (sys.version_info[0], sys.version_info[1], sys.version_info[2], pgo))
`;

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

function python(name: string, command = name): Peer | AbsentPeer {
  const run = spawnSync(command, ["-c", describePython], { encoding: "utf8" });
  if (run.status !== 0) return { name, reason: `${command} does not run here` };
  const build = run.stdout.trim();
  return {
    name,
    build: `CPython ${build}`,
    command,
    args: [pathOf("measure-cpython.py")],
  };
}

function microPython(): Peer | AbsentPeer {
  const name = "micropython";
  const packageName = "@micropython/micropython-webassembly-pyscript";
  try {
    const manifest = createRequire(import.meta.url)(`${packageName}/package.json`);
    return {
      name,
      build: `MicroPython ${manifest.version} for WebAssembly, from npm`,
      command: process.execPath,
      args: [pathOf("measure-micropython.mjs")],
    };
  } catch {
    return { name, reason: `${packageName} is not installed` };
  }
}

/** All peers but Vipera itself; absent ones say why. `extra` names further Python commands. */
export function findPeers(extra: readonly string[]): readonly (Peer | AbsentPeer)[] {
  return [
    python("python3"),
    python("python2.7", findPython27()),
    ...extra.map((command) => python(command)),
    microPython(),
  ];
}
