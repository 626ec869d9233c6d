// A worker of the bench: what many simulated cores cost the host. Argument: `jacobi` or `reduce`.
//
// `jacobi`: the example on 16 and on 4 096 cores, with as many cells for each core and as many
// steps of all cores together, in microseconds of CPU time per step of a core. `reduce`: a
// reduction over 60 000 cores of 32 KB, in seconds from its source text to the last core's end,
// and the megabytes of the process. The result is JSON.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Device } from "@vipera/device";
import { simulatorBackend } from "@vipera/simulator";
import { compileTest, withMemory } from "@vipera/testkit";

const root = fileURLToPath(new URL("../..", import.meta.url));
const profile = JSON.parse(readFileSync(join(root, "devices/generic/profile.json"), "utf8"));
const [part, cells = "4"] = process.argv.slice(2);
const cellsPerCore = Number(cells);
const fewCores = 16;
const manyCores = 4096;
/** Steps of all cores together: 160 of each of many, so that their start does not count. */
const coreSteps = 160 * manyCores;
const reducingCores = 60_000;
const reducingBytes = 32_768;

/** The Jacobi example with other values of what its lines say. */
function jacobi(changes: Readonly<Record<string, string>>): string {
  let source = readFileSync(join(root, "examples/jacobi.py"), "utf8");
  for (const [line, other] of Object.entries(changes)) {
    if (!source.includes(line)) throw new Error(`jacobi.py has no ${line}`);
    source = source.replace(line, other);
  }
  return source;
}

/** A device of so many cores, each with its memory and the program. */
async function loaded(source: string, cores: number, bytes: number): Promise<Device> {
  const { image } = compileTest("cores.py", source, root);
  const ids = Array.from({ length: cores }, (_, core) => core);
  const placement = { deviceCores: cores, cores: ids };
  const { device } = await simulatorBackend.open({
    profile: withMemory(profile, bytes),
    placement,
    seed: 0,
  });
  if (image === undefined || device === undefined || device.load(image).length > 0) {
    throw new Error(`a program for ${cores} cores does not run`);
  }
  return device;
}

async function run(device: Device): Promise<void> {
  device.start();
  for (let running = true; running; ) {
    for (const event of await device.advance()) {
      if (event.kind === "failed") throw new Error(`${event.failure.kind}: ${event.failure.text}`);
      if (event.kind === "idle") running = false;
    }
  }
}

/** Microseconds of CPU time per Jacobi step of a core, once the host has compiled its own code. */
async function stepMicroseconds(cores: number): Promise<number> {
  const steps = coreSteps / cores;
  const source = jacobi({
    "CELLS = 64 ": `CELLS = ${cellsPerCore * cores} `,
    "while change > TOLERANCE:": `while steps < ${steps}:`,
  });
  const device = await loaded(source, cores, profile.memory.localBytes);
  await run(device);
  const start = process.cpuUsage();
  await run(device);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / coreSteps;
}

async function measureJacobi(): Promise<object> {
  const onFew = await stepMicroseconds(fewCores);
  return { onFew, onMany: await stepMicroseconds(manyCores) };
}

async function measureReduce(): Promise<object> {
  const source = "from parallel import reduce\nreduce(1, 'sum')\n";
  const start = performance.now();
  await run(await loaded(source, reducingCores, reducingBytes));
  const seconds = (performance.now() - start) / 1000;
  return { seconds, megabytes: process.resourceUsage().maxRSS / 1024 };
}

const report = part === "jacobi" ? await measureJacobi() : await measureReduce();
process.stdout.write(`${JSON.stringify(report)}\n`);
