/**
 * A device under the conformance kit: opened as a check wants it, and what a run on it leaves.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Image } from "@vipera/bytecode/image";
import {
  type Backend,
  type BoardScript,
  type CodePlacement,
  choosePlacement,
  type DataPlacement,
  type Device,
  type DeviceEvent,
  type DeviceProfile,
  ManualClock,
  RecordingServices,
  type RunResult,
  runSession,
} from "@vipera/device";
import { compileTest } from "@vipera/testkit";
import { expect } from "vitest";
import { root } from "../engines.ts";

/** What all devices under the kit have for cores on the host. */
const host: DeviceProfile = JSON.parse(
  readFileSync(join(root, "devices/host/profile.json"), "utf8"),
);

export interface KitOptions {
  readonly cores?: string;
  readonly hostCores?: number;
  readonly input?: readonly string[];
  readonly seed?: number;
  readonly stepLimit?: number;
  readonly code?: CodePlacement;
  readonly data?: DataPlacement;
  readonly board?: BoardScript;
  /** Whether the host's time is measured. */
  readonly isMeasured?: boolean;
}

export interface KitRun extends RunResult {
  readonly output: string;
  readonly errors: string;
}

/** One check of the kit. */
export interface KitCheck {
  readonly name: string;
  /** Why a device with this profile cannot be checked so; undefined when it can. */
  lacks?(profile: DeviceProfile): string | undefined;
  run(kit: KitDevice): Promise<void>;
}

/** Opens devices of one back-end with one profile. */
export class KitDevice {
  readonly profile: DeviceProfile;
  readonly #backend: Backend;

  constructor(backend: Backend, profile: DeviceProfile) {
    this.#backend = backend;
    this.profile = profile;
  }

  /** Cores 0 to 3, unless others are asked for. */
  async open(options: KitOptions = {}): Promise<Device> {
    const { cores = "0:3", hostCores, seed = 0, stepLimit, code, data, board } = options;
    const { profile } = this;
    const { value: placement } = choosePlacement({ cores, hostCores }, profile);
    if (placement === undefined) throw new Error("the device has fewer than four cores");
    const clock = options.isMeasured === true ? { clock: new ManualClock() } : {};
    const where = { code, data, board, ...(hostCores === undefined ? {} : { host }), ...clock };
    const opened = await this.#backend.open({ profile, placement, seed, stepLimit, ...where });
    const { device, diagnostics } = opened;
    if (device === undefined) throw new Error(diagnostics[0]?.message ?? "it does not open");
    return device;
  }

  compile(source: string): Image {
    const { profile } = this;
    const forCoreFlavour = profile.word.float === "single";
    const options = { forCoreFlavour, profile };
    const { image, diagnostics } = compileTest("kit.py", source, root, options);
    if (image === undefined) throw new Error(diagnostics[0]?.message);
    return image;
  }

  async drive(device: Device, input: readonly string[] = []): Promise<KitRun> {
    const services = new RecordingServices(input);
    const session = { tagOutput: "auto", deviceCores: this.profile.cores.count } as const;
    const result = await runSession(device, services, new ManualClock(), session);
    return { ...result, output: services.output, errors: services.errors };
  }

  /** Compiles and runs a program on a device of its own. */
  async run(source: string, options: KitOptions = {}): Promise<KitRun> {
    const device = await this.open(options);
    expect(device.load(this.compile(source))).toEqual([]);
    const result = await this.drive(device, options.input);
    device.close();
    return result;
  }
}

/** Lets a device work until an event of some kind, and returns all events up to it. */
export async function advanceTo(
  device: Device,
  kind: DeviceEvent["kind"],
): Promise<readonly DeviceEvent[]> {
  const events: DeviceEvent[] = [];
  while (!events.some((event) => event.kind === kind)) events.push(...(await device.advance()));
  return events;
}

/** The bytes that events print, one character each. */
export function outputOf(events: readonly DeviceEvent[]): string {
  let text = "";
  for (const event of events) {
    if (event.kind === "output") text += String.fromCharCode(...event.bytes);
  }
  return text;
}

/** A program of several lines that begins with everything of module parallel. */
export function parallelProgram(...lines: readonly string[]): string {
  return ["from parallel import *", ...lines, ""].join("\n");
}
