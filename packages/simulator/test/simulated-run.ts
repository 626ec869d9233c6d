/**
 * Runs assembly text on the simulator for the tests of this package, through the whole session.
 */
import { assemble, type Image, requiredFeatures } from "@vipera/bytecode/image";
import {
  type Backend,
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
  type Threads,
} from "@vipera/device";
import { SourceFile } from "@vipera/diagnostics";
import profileJson from "../../../devices/generic/profile.json" with { type: "json" };
import { messages } from "@vipera/spec";
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

/** Code that runs `first` on core 0 and `second` on all others. */
export function onCores(first: string, second: string): string {
  return programOf(`CallNative r0, 0, parallel.coreid
JumpIfNotEqualImmediate r0, 0, others
${first}
ReturnNone
others: ${second}
ReturnNone`);
}

export function call(native: string, ...args: (number | string)[]): string {
  const loads = args.map((arg, index) => {
    const register = `r${index + 4}`;
    return typeof arg === "number"
      ? `LoadInteger ${register}, ${arg}`
      : `LoadConstant ${register}, ${arg}`;
  });
  return `${loads.join("\n")}\nCallNative r2, ${args.length}, ${native}`;
}

/** A request by the name of its row, on the program's channel. */
export function request(name: string, partner: number, value: number | string = 0): string {
  const code = messages.find((row) => row.name === name)?.code ?? 0;
  return call("parallel._request", code, partner, 0, value);
}

/** Core 0 sends a number twice; core 1 works for 9 000 steps, and more, before it receives. */
export function exchangeAfter(more = ""): string {
  const twice = (one: string) => `${one}\n${one}`;
  const loop = `LoadInteger r8, 0
LoadInteger r9, 9001
LoadInteger r10, 1
ForRangePrepare r8, r9, r10, out
body: ForRangeLoop r8, r9, body
out: ${more}`;
  return onCores(twice(request("Send", 1, 5)), `${loop}${twice(request("Receive", 0))}`);
}

/** Prints the answer of the last request. */
export const print = "PrintItem r2\nPrintNewline";

/** Lets device time pass. */
export function sleep(seconds: number): string {
  return `LoadConstant r4, ${seconds.toFixed(2)}\nCallNative r2, 1, time.sleep`;
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
  readonly threads?: Threads;
  readonly backend?: Backend;
}

export async function openDevice(options: RunOptions) {
  const { deviceCores, cores, hostCores, backend = simulatorBackend, ...rest } = options;
  const { profile = generic, seed = 0, ...request } = rest;
  const { value: placement } = choosePlacement({ deviceCores, cores, hostCores }, profile);
  if (placement === undefined) throw new Error("no such placement");
  const { device } = await backend.open({ ...request, profile, placement, seed });
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
