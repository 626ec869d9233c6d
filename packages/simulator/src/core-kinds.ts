/**
 * The two kinds of cores of a machine: those of the device, and those on the host.
 *
 * Cores on the host have the memory and the speed of another profile. They run the same flavour of
 * the virtual machine, so that values mean the same everywhere, and their time is counted in cycles
 * of the device.
 */
import type { DeviceProfile, OpenRequest } from "@vipera/device";
import { type HostWindows, windowBytesOf } from "./machine-memory.ts";

/** What cores of one kind have in common. */
export interface CoreKind {
  readonly windowBytes: number;
  readonly count: number;
  /** Ticks of a step with its code in the core's memory, and with its code in shared memory. */
  readonly stepTicks: number;
  readonly sharedStepTicks: number;
}

export interface CoreKinds {
  readonly device: CoreKind;
  readonly host: CoreKind;
}

/** @throws Error when the placement has cores on the host and no profile for them. */
export function coreKindsOf({ profile, placement, host }: OpenRequest): CoreKinds {
  const count = placement.cores.filter((id) => id < placement.deviceCores).length;
  const onHost = placement.cores.length - count;
  if (onHost > 0 && host === undefined) throw new Error("core-kinds: no profile of the host");
  const { clockHz } = profile.cores;
  return {
    device: kindOf(profile, count, clockHz),
    host: kindOf(host ?? profile, onHost, clockHz),
  };
}

function kindOf(profile: DeviceProfile, count: number, deviceHz: number): CoreKind {
  const { stepCycles, sharedCodeCycles } = profile.costs;
  const ticks = (cycles: number) =>
    Math.max(1, Math.round((cycles * deviceHz) / profile.cores.clockHz));
  return {
    windowBytes: windowBytesOf(profile),
    count,
    stepTicks: ticks(stepCycles),
    sharedStepTicks: ticks(stepCycles + sharedCodeCycles),
  };
}

export function hostWindows({ host }: CoreKinds): HostWindows {
  return { count: host.count, windowBytes: host.windowBytes };
}
