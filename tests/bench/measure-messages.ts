// A worker of the bench: what messages between two simulated cores cost the host.
// Arguments: rounds of scalars, rounds of arrays.
//
// Core 0 sends, core 1 answers; a round is both ways. The result is JSON: microseconds of CPU time
// of a scalar's round and bytes a second of 64 KB arrays.

import { readFileSync } from "node:fs";
import { simulatorBackend } from "@vipera/simulator";
import { compileTest, withMemory } from "@vipera/testkit";

const coreBytes = 1_048_576;
const [scalarRounds = "200000", arrayRounds = "2000"] = process.argv.slice(2);
const profileFile = new URL("../../devices/generic/profile.json", import.meta.url);
const profile = withMemory(JSON.parse(readFileSync(profileFile, "utf8")), coreBytes);

/** Both cores send a value to and fro; each way is a message. */
function program(value: string, rounds: number): string {
  return `from array import array
from parallel import coreid, send, recv
def ping(value, rounds):
    for i in xrange(rounds):
        send(value, 1)
        value = recv(1)
def pong(rounds):
    for i in xrange(rounds):
        value = recv(0)
        send(value, 0)
if coreid() == 0:
    ping(${value}, ${rounds})
else:
    pong(${rounds})
`;
}

/** CPU seconds of a run on two cores. */
async function secondsOf(source: string): Promise<number> {
  const { image } = compileTest("messages.py", source, process.cwd());
  const placement = { deviceCores: 2, cores: [0, 1] };
  const { device } = await simulatorBackend.open({ profile, placement, seed: 0 });
  if (image === undefined || device === undefined || device.load(image).length > 0) {
    throw new Error("the program of messages does not run");
  }
  const start = process.cpuUsage();
  device.start();
  for (let running = true; running; ) {
    for (const event of await device.advance()) {
      if (event.kind === "failed") throw new Error(`${event.failure.kind}: ${event.failure.text}`);
      if (event.kind === "idle") running = false;
    }
  }
  const used = process.cpuUsage(start);
  return (used.user + used.system) / 1e6;
}

const rounds = Number(scalarRounds);
const times = Number(arrayRounds);
await secondsOf(program("0", 20_000));
const scalar = await secondsOf(program("0", rounds));
const array = await secondsOf(program("array(65536, dtype='uint8')", times));
const roundTripMicroseconds = (scalar / rounds) * 1e6;
const arrayBytesPerSecond = (2 * 65_536 * times) / array;
process.stdout.write(`${JSON.stringify({ roundTripMicroseconds, arrayBytesPerSecond })}\n`);
