// A worker of the bench: runs main(SIZE) of a kernel under MicroPython for WebAssembly.
// Arguments: kernel file, runs to warm up, runs to measure.
import { readFileSync } from "node:fs";
import { loadMicroPython } from "@micropython/micropython-webassembly-pyscript";

const heapBytes = 64 * 1024 * 1024;
const [kernel, warmUps, runs] = process.argv.slice(2);
const machine = await loadMicroPython({ heapsize: heapBytes });
machine.runPython(readFileSync(kernel, "utf8"));

function runOnce() {
  const start = process.cpuUsage();
  machine.runPython("result = str(main(SIZE))");
  const used = process.cpuUsage(start);
  return (used.user + used.system) / 1000;
}

for (let run = 0; run < Number(warmUps); run += 1) runOnce();
const milliseconds = [];
for (let run = 0; run < Number(runs); run += 1) milliseconds.push(runOnce());
const result = machine.globals.get("result");
process.stdout.write(`${JSON.stringify({ milliseconds, result })}\n`);
