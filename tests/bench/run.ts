// `pnpm bench [--rounds N] [--json FILE] [--python COMMAND] [--parse] [--messages] [--cores]
// [KERNEL...]`: CPU time of kernels on Vipera and its peers, in one run, then of parsing
// (parse-speed.ts), of messages (message-speed.ts) and of many cores (core-speed.ts). Named kernels
// are measured alone, and so are the parts that a flag names.
//
// Every round starts one process per engine and kernel, the engines in turn, so that a change of
// the machine's speed meets all of them. A process warms up, then measures; its figure is the
// median of its runs, an engine's the median over the rounds. Start-up is not counted.

import { spawnSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { measureParsing, parseLines, type ParseReport } from "./parse-speed.ts";
import { coreLines, type CoreReport, measureCores } from "./core-speed.ts";
import { measureMessages, messageLines, type MessageReport } from "./message-speed.ts";
import { findPeers, type Peer } from "./peers.ts";
import { type KernelTimes, tableLines } from "./report-table.ts";
import { median } from "./statistics.ts";

const warmUps = 3;
const measuredRuns = 5;
const processLimitMs = 120_000;

interface Options {
  readonly rounds: number;
  readonly json: string | undefined;
  readonly pythons: readonly string[];
  readonly kernels: readonly string[];
  /** Sections of the report. */
  readonly measuresKernels: boolean;
  readonly measuresParsing: boolean;
  readonly measuresMessages: boolean;
  readonly measuresCores: boolean;
}

function readOptions(words: readonly string[]): Options {
  const rest = [...words];
  const taken = (flag: string): string | undefined => {
    const at = rest.indexOf(flag);
    return at < 0 ? undefined : rest.splice(at, 2)[1];
  };
  const python = taken("--python");
  const rounds = Number(taken("--rounds") ?? "3");
  const json = taken("--json");
  const known = ["--parse", "--messages", "--cores"];
  const parts = new Set(rest.filter((word) => word.startsWith("--")));
  const kernels = rest.filter((word) => !word.startsWith("--"));
  for (const part of parts) if (!known.includes(part)) throw new Error(`no such option: ${part}`);
  const isWhole = rest.length === 0;
  return {
    rounds,
    json,
    pythons: python === undefined ? [] : [python],
    kernels,
    measuresKernels: isWhole || kernels.length > 0,
    measuresParsing: isWhole || parts.has("--parse"),
    measuresMessages: isWhole || parts.has("--messages"),
    measuresCores: isWhole || parts.has("--cores"),
  };
}

const folder = fileURLToPath(new URL("kernels", import.meta.url));
const runner = fileURLToPath(new URL("../../scripts/run-ts.mjs", import.meta.url));
const vipera: Peer = {
  name: "vipera",
  build: `this checkout, Node ${process.versions.node}`,
  command: process.execPath,
  args: [runner, fileURLToPath(new URL("measure-vipera.ts", import.meta.url))],
};

interface Measured {
  readonly milliseconds: readonly number[];
  readonly result: string;
}

/** One process of an engine; undefined, with a line that says why, when a peer lacks a feature. */
function measure(peer: Peer, kernel: string): Measured | undefined {
  const args = [...peer.args, kernel, String(warmUps), String(measuredRuns)];
  const run = spawnSync(peer.command, args, { encoding: "utf8", timeout: processLimitMs });
  if (run.status === 0) return JSON.parse(run.stdout.trim().split("\n").at(-1) ?? "");
  const reason = /^\w+Error: (?!Traceback).*$/mu.exec(run.stderr)?.[0] ?? run.stderr.slice(-400);
  if (peer === vipera) throw new Error(`${basename(kernel)}: ${reason}`);
  console.log(`skipped: ${peer.name} on ${basename(kernel)}: ${reason}`);
  return undefined;
}

/** Measures one kernel on all engines; refuses to compare engines that disagree on the result. */
function measureKernel(peers: readonly Peer[], kernel: string, rounds: number): KernelTimes {
  const milliseconds: Record<string, number[]> = {};
  const results = new Set<string>();
  const able = new Set(peers);
  for (let round = 0; round < rounds; round += 1) {
    for (const peer of able) {
      const measured = measure(peer, join(folder, `${kernel}.py`));
      if (measured === undefined) {
        able.delete(peer);
        continue;
      }
      milliseconds[peer.name] = [...(milliseconds[peer.name] ?? []), median(measured.milliseconds)];
      results.add(measured.result);
    }
  }
  if (results.size > 1) throw new Error(`${kernel} gives ${[...results].join(" and ")}`);
  return { kernel, milliseconds };
}

/** The table of kernels, printed. */
function kernelSection(options: Options, peers: readonly Peer[]): readonly KernelTimes[] {
  const all = readdirSync(folder).map((file) => basename(file, ".py"));
  const kernels = options.kernels.length > 0 ? options.kernels : all.sort();
  const rows = kernels.map((kernel) => {
    console.error(`measuring ${kernel}`);
    return measureKernel(peers, kernel, options.rounds);
  });
  const engines = peers.map((peer) => peer.name);
  console.log(`CPU milliseconds per run, median of ${options.rounds} processes, half spread:`);
  console.log(tableLines(rows, engines).join("\n"));
  return rows;
}

function main(): void {
  const options = readOptions(process.argv.slice(2));
  const found = findPeers(options.pythons);
  const peers = [vipera, ...found.filter((peer) => "command" in peer)];
  for (const peer of found) {
    if ("reason" in peer) console.log(`skipped: ${peer.name}: ${peer.reason}`);
  }
  for (const peer of peers) console.log(`${peer.name}: ${peer.build}`);
  const rows = options.measuresKernels ? kernelSection(options, peers) : [];
  const pythons = peers.filter((peer) => peer.build.startsWith("CPython"));
  let parsing: ParseReport | undefined;
  if (options.measuresParsing) {
    console.error("measuring the parser");
    parsing = measureParsing(pythons, options.rounds);
    console.log(`Lexing and parsing, CPU milliseconds, median of ${options.rounds} processes:`);
    console.log(parseLines(parsing).join("\n"));
  }
  let messages: MessageReport | undefined;
  if (options.measuresMessages) {
    console.error("measuring messages");
    messages = measureMessages(options.rounds);
    console.log(messageLines(messages).join("\n"));
  }
  let cores: CoreReport | undefined;
  if (options.measuresCores) {
    console.error("measuring many cores");
    cores = measureCores(options.rounds);
    console.log(coreLines(cores).join("\n"));
  }
  if (options.json !== undefined) {
    const builds = Object.fromEntries(peers.map((peer) => [peer.name, peer.build]));
    writeFileSync(
      options.json,
      `${JSON.stringify({ builds, rows, parsing, messages, cores }, undefined, 2)}\n`,
    );
  }
}

main();
