/**
 * Compiles a program and runs it on a simulated device, with the packages of Vipera alone:
 *
 *   node run.mjs profile.json program.py
 *
 * Prints what the cores printed, then what each of them did.
 */
import { readFileSync } from "node:fs";
import { compileProgram } from "@vipera/bytecode";
import { verifyImage } from "@vipera/bytecode/image";
import {
  choosePlacement,
  lackingModules,
  parseProfile,
  RecordingServices,
  runSession,
} from "@vipera/device";
import { Collector, formatDiagnostic } from "@vipera/diagnostics";
import { buildProgram, tableRoot } from "@vipera/program";
import { simulatorBackend } from "@vipera/simulator";
import { libraryFolder } from "@vipera/spec";
import { modules } from "@vipera/stdlib";

const [profilePath, programPath] = process.argv.slice(2);

/** Shows what is wrong, and goes on with the value if there is one and no error. */
function orStop(value, diagnostics) {
  for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
  const isWrong = diagnostics.some(({ severity }) => severity === "error");
  return value === undefined || isWrong ? process.exit(2) : value;
}

const parsed = parseProfile(profilePath, readFileSync(profilePath, "utf8"));
const profile = orStop(parsed.value, parsed.diagnostics);

// The program and the standard library; what the device lacks is refused by name.
const collector = new Collector();
const library = { isStandard: true, folder: libraryFolder };
const program = buildProgram(
  { path: programPath, source: readFileSync(programPath) },
  {
    roots: [tableRoot("the standard library", modules, library)],
    device: { name: profile.id, lacks: lackingModules(profile) },
  },
  collector,
);
const options = { forCoreFlavour: profile.word.float === "single" };
const image = orStop(program && compileProgram(program, collector, options), collector.diagnostics);
orStop(image, verifyImage(image));

const placed = choosePlacement({ cores: "0:3" }, profile);
const placement = orStop(placed.value, placed.diagnostics);
const opened = await simulatorBackend.open({ profile, placement, seed: 0 });
const device = orStop(opened.device, opened.diagnostics);
orStop(image, device.load(image));

const services = new RecordingServices();
const clock = { nowMs: () => performance.now() };
const session = { tagOutput: "auto", deviceCores: profile.cores.count };
const { status, activity, deviceSeconds } = await runSession(device, services, clock, session);
device.close();

process.stdout.write(services.output);
process.stderr.write(services.errors);
for (const { core, cycles, messages, peakBytes } of activity) {
  console.log(`core ${core}: ${cycles} cycles, ${messages} messages, ${peakBytes} bytes`);
}
console.log(`${deviceSeconds} s of device time`);
process.exitCode = status;
