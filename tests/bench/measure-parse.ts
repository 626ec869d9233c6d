// A worker of the bench: lexes and parses a file.
// Arguments: file, runs to warm up, runs to measure.

import { readFileSync } from "node:fs";
import { Collector, SourceFile } from "@vipera/diagnostics";
import { parse } from "@vipera/parser";

const [path = "", warmUps = "0", runs = "1"] = process.argv.slice(2);
const text = readFileSync(path, "utf8");

function runOnce(): number {
  const collector = new Collector();
  const start = process.cpuUsage();
  parse(new SourceFile(path, text), collector);
  const used = process.cpuUsage(start);
  const [problem] = collector.diagnostics;
  if (problem !== undefined) throw new Error(problem.message);
  return (used.user + used.system) / 1000;
}

for (let run = 0; run < Number(warmUps); run += 1) runOnce();
const milliseconds: number[] = [];
for (let run = 0; run < Number(runs); run += 1) milliseconds.push(runOnce());
const peakBytes = process.resourceUsage().maxRSS * 1024;
process.stdout.write(`${JSON.stringify({ milliseconds, peakBytes })}\n`);
