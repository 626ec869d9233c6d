// A worker of the bench: what many simulated cores cost the host. Argument: `jacobi` or `reduce`.
//
// `jacobi`: the example on 16 and on 4 096 cores, as many cells for each core, in nanoseconds of CPU
// time per step of a core. `reduce`: a reduction over 60 000 cores of 32 KB, in seconds from its
// source text to the last core's end, and the megabytes of the process. The result is JSON.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Device } from "@vipera/device";
import { simulatorBackend } from "@vipera/simulator";
import { compileTest, withMemory } from "@vipera/testkit";

const root = fileURLToPath(new URL("../..", import.meta.url));
const profile = JSON.parse(readFileSync(join(root, "devices/generic/profile.json"), "utf8"));
const [part] = process.argv.slice(2);
const cellsPerCore = 4;
const fewCores = 16;
const manyCores = 4096;
const reducingCores = 60_000;
const reducingBytes = 32_768;
/** Runs on few cores for each on many: about as many steps. */
const runsOnFew = 12;

/** The Jacobi example on as many cells and with as wide a tolerance as are given. */
function jacobi(cells: number, tolerance: number): string {
  const source = readFileSync(join(root, "examples/jacobi.py"), "utf8");
  const values = { CELLS: cells, TOLERANCE: tolerance };
  return Object.entries(values).reduce((text, [name, value]) => {
    const line = new RegExp(`^${name} = .*$`, "mu");
    if (!line.test(text)) throw new Error(`jacobi.py has no ${name}`);
    return text.replace(line, `${name} = ${value}`);
  }, source);
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

const stepsOf = (device: Device): number => device.cores.reduce((sum, { steps }) => sum + steps, 0);

/** Nanoseconds of CPU time per step of a core, over so many runs. */
async function stepNanoseconds(device: Device, runs: number): Promise<number> {
  const before = stepsOf(device);
  const start = process.cpuUsage();
  for (let times = 0; times < runs; times += 1) await run(device);
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1000) / (stepsOf(device) - before);
}

/** Both devices run once before they are measured, so that the host has compiled their code. */
async function measureJacobi(): Promise<object> {
  const bytes = profile.memory.localBytes;
  const few = await loaded(jacobi(fewCores * cellsPerCore, 0.01), fewCores, bytes);
  const many = await loaded(jacobi(manyCores * cellsPerCore, 0.2), manyCores, bytes);
  await run(few);
  await run(many);
  const onFew = await stepNanoseconds(few, runsOnFew);
  return { onFew, onMany: await stepNanoseconds(many, 1) };
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
