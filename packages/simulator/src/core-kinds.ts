/**
 * The two kinds of cores of a machine: those of the device, and those on the host.
 *
 * Cores on the host have the memory and the speed of another profile. They run the same flavour of
 * the virtual machine, so that values mean the same everywhere, and their time is counted in cycles
 * of the device.
 */
import type { DataPlacement, DeviceProfile, OpenRequest } from "@vipera/device";
import { heapShareBytes, type HostWindows, windowBytesOf } from "./machine-memory.ts";
import { type CorePrices, corePrices, hasPriceList } from "./price-list.ts";

/** What cores of one kind have in common. */
export interface CoreKind {
  readonly windowBytes: number;
  /** Of shared memory, for the heap of each; 0 for a heap in the window. */
  readonly shareBytes: number;
  readonly count: number;
  /** What their work costs with code on the core, and with code in shared memory. */
  readonly prices: { readonly core: CorePrices; readonly shared: CorePrices };
}

export interface CoreKinds {
  readonly device: CoreKind;
  readonly host: CoreKind;
}

/** @throws Error when the placement has cores on the host and no profile for them. */
export function coreKindsOf({ profile, placement, host, data }: OpenRequest): CoreKinds {
  const count = placement.cores.filter((id) => id < placement.deviceCores).length;
  const onHost = placement.cores.length - count;
  if (onHost > 0 && host === undefined) throw new Error("core-kinds: no profile of the host");
  const { clockHz } = profile.cores;
  return {
    device: kindOf(profile, count, clockHz, data ?? "core"),
    host: kindOf(host ?? profile, onHost, clockHz, "core"),
  };
}

function kindOf(
  profile: DeviceProfile,
  count: number,
  deviceHz: number,
  placement: DataPlacement,
): CoreKind {
  const data = placement === "shared";
  const pricesWith = (code: boolean) => corePrices(profile, deviceHz, { code, data });
  return {
    windowBytes: windowBytesOf(profile),
    shareBytes: data ? heapShareBytes(profile, count) : 0,
    count,
    prices: { core: pricesWith(false), shared: pricesWith(true) },
  };
}

/** Whether cores of one of the kinds need the metered virtual machine. */
export function needsMeter({ profile, host }: OpenRequest): boolean {
  return hasPriceList(profile) || (host !== undefined && hasPriceList(host));
}

export function hostWindows({ host }: CoreKinds): HostWindows {
  return { count: host.count, windowBytes: host.windowBytes };
}
