/**
 * Runs assembly text on the simulator for the tests of this package, through the whole session.
 */
import { assemble, type Image, requiredFeatures } from "@vipera/bytecode/image";
import {
  type Clock,
  type CodePlacement,
  choosePlacement,
  type DataPlacement,
  type DeviceProfile,
  ManualClock,
  parseProfile,
  RecordingServices,
  type RunObserver,
  type RunResult,
  runSession,
} from "@vipera/device";
import { SourceFile } from "@vipera/diagnostics";
import profileJson from "../../../devices/generic/profile.json" with { type: "json" };
import { simulatorBackend } from "../src/index.ts";

const parsed = parseProfile("devices/generic/profile.json", JSON.stringify(profileJson));
if (parsed.value === undefined) throw new Error("devices/generic/profile.json is wrong");

export const generic: DeviceProfile = parsed.value;

/** An image from assembly text, which must be right, with the features its code needs. */
export function imageOf(text: string): Image {
  const { image, diagnostics } = assemble(new SourceFile("test.vpasm", text));
  if (image === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return { ...image, features: requiredFeatures(image) };
}

/** A program of one function without parameters, at line 1 of ring.py. */
export function programOf(code: string, registers = 12): string {
  return `.file 0 "ring.py"
.entry 0
.function 0 "<module>"
.frame file 0 registers ${registers} closure 0
.parameters 0
.line 1 1
${code}
ReturnNone
.end
`;
}

export interface SimulatedRun extends RunResult {
  readonly output: string;
  readonly errors: string;
}

export interface RunOptions {
  readonly deviceCores?: number;
  /** As `-c`. */
  readonly cores?: string;
  readonly input?: readonly string[];
  readonly profile?: DeviceProfile;
  readonly seed?: number;
  readonly stepLimit?: number;
  readonly clock?: Clock;
  readonly code?: CodePlacement;
  readonly data?: DataPlacement;
  readonly observers?: readonly RunObserver[];
  readonly hostCores?: number;
  readonly host?: DeviceProfile;
}

export async function openDevice(options: RunOptions) {
  const { profile = generic, deviceCores, cores, hostCores, seed = 0, ...request } = options;
  const { value: placement } = choosePlacement({ deviceCores, cores, hostCores }, profile);
  if (placement === undefined) throw new Error("no such placement");
  const { device } = await simulatorBackend.open({ ...request, profile, placement, seed });
  if (device === undefined) throw new Error("no device");
  return { device, deviceCores: placement.deviceCores };
}

/** Loads and runs a program to its end. */
export async function simulate(text: string, options: RunOptions = {}): Promise<SimulatedRun> {
  const { device, deviceCores } = await openDevice(options);
  const refusals = device.load(imageOf(text));
  if (refusals.length > 0) throw new Error(refusals.map(({ message }) => message).join("\n"));
  const services = new RecordingServices(options.input);
  const session = { tagOutput: "auto", deviceCores } as const;
  const result = await runSession(device, services, new ManualClock(), session);
  return { ...result, output: services.output, errors: services.errors };
}
