// A worker of the bench: runs main(SIZE) of a kernel on one simulated core.
// Arguments: kernel file, runs to warm up, runs to measure.
//
// The core has more memory than a chip's, so that peers with a host's memory do equal work.

import { readFileSync } from "node:fs";
import { simulatorBackend } from "@vipera/simulator";
import { compileTest, withMemory } from "@vipera/testkit";

const coreBytes = 4 * 1024 * 1024;
const [kernel = "", warmUps = "1", runs = "1"] = process.argv.slice(2);

const source = `${readFileSync(kernel, "utf8")}\nprint(main(SIZE))\n`;
const { image, diagnostics } = compileTest(kernel, source, process.cwd());
if (image === undefined) throw new Error(diagnostics.map((row) => row.message).join("\n"));
const profileFile = new URL("../../devices/generic/profile.json", import.meta.url);
const profile = withMemory(JSON.parse(readFileSync(profileFile, "utf8")), coreBytes);
const placement = { deviceCores: 1, cores: [0] };
const { device } = await simulatorBackend.open({ profile, placement, seed: 0 });
if (device === undefined || device.load(image).length > 0)
  throw new Error(`${kernel} does not fit`);

let result = "";

async function runOnce(): Promise<number> {
  if (device === undefined) return 0;
  result = "";
  const start = process.cpuUsage();
  device.start();
  for (let running = true; running; ) {
    for (const event of await device.advance()) {
      if (event.kind === "output") result += new TextDecoder().decode(event.bytes);
      if (event.kind === "failed") throw new Error(`${event.failure.kind}: ${event.failure.text}`);
      if (event.kind === "idle") running = false;
    }
  }
  const used = process.cpuUsage(start);
  return (used.user + used.system) / 1000;
}

for (let run = 0; run < Number(warmUps); run += 1) await runOnce();
const milliseconds: number[] = [];
for (let run = 0; run < Number(runs); run += 1) milliseconds.push(await runOnce());
process.stdout.write(`${JSON.stringify({ milliseconds, result: result.trim() })}\n`);
