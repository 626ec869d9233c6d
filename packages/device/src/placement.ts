/**
 * Which cores take part: the options `-d`, `-c` and `-h` as a list of core ids.
 *
 * Source: Vipera docs, languages/vpython, "Code placement".
 */
import { type Diagnostic, diagnose } from "@vipera/diagnostics";
import { type DeviceProfile, mostCores } from "./profile.ts";

export interface Placement {
  /** Cores of the device, whether or not they take part. */
  readonly deviceCores: number;
  /** Ids of the cores taking part, ascending, none twice; from `deviceCores` up they are host's. */
  readonly cores: readonly number[];
}

export interface PlacementRequest {
  /** `-d`: cores of the device; the profile's count when left out. */
  readonly deviceCores?: number | undefined;
  /** `-c`: which of them take part; all when left out. */
  readonly cores?: string | undefined;
  /** `-h`: cores on the host that take part besides, with the ids after the device's; else none. */
  readonly hostCores?: number | undefined;
}

/**
 * @returns The placement, or what is wrong with the request.
 * @errors VP5001 for text that names no cores, VP5002 for an id the device lacks, VP5003 for an
 *   empty range, VP5004 for more cores than the device can have. Never throws.
 * @example choosePlacement({ cores: "0:2,7" }, generic) // cores 0, 1, 2 and 7
 */
export function choosePlacement(
  request: PlacementRequest,
  profile: DeviceProfile,
): { readonly value?: Placement; readonly diagnostics: readonly Diagnostic[] } {
  const deviceCores = request.deviceCores ?? profile.cores.count;
  const most = mostCores(profile);
  if (!Number.isInteger(deviceCores) || deviceCores < 1 || deviceCores > most) {
    const holes = { count: deviceCores, device: profile.id, most };
    return { diagnostics: [diagnose("VP5004", undefined, holes)] };
  }
  const diagnostics: Diagnostic[] = [];
  const ids = new Set<number>();
  const list = request.cores ?? "all";
  const parts = list.split(",");
  // Nothing between two commas is shown with what is around it.
  for (const part of parts.includes("") ? [list] : parts) {
    for (const id of coresOfPart(part, deviceCores, profile, diagnostics)) ids.add(id);
  }
  if (diagnostics.length > 0) return { diagnostics };
  const { hostCores = 0 } = request;
  for (let id = deviceCores; id < deviceCores + hostCores; id += 1) ids.add(id);
  const cores = [...ids].sort((left, right) => left - right);
  return { value: { deviceCores, cores }, diagnostics };
}

/** The ids that one part of a list names; none when it is wrong, which is then reported. */
function coresOfPart(
  part: string,
  deviceCores: number,
  profile: DeviceProfile,
  diagnostics: Diagnostic[],
): readonly number[] {
  if (part === "all") return idsFrom(0, deviceCores - 1);
  const match = /^(\d{1,15})(?::(\d{1,15}))?$/u.exec(part);
  if (match === null) {
    diagnostics.push(diagnose("VP5001", undefined, { text: part }));
    return [];
  }
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  if (last < first) {
    diagnostics.push(diagnose("VP5003", undefined, { text: part }));
    return [];
  }
  if (last >= deviceCores) {
    const core = first >= deviceCores ? first : last;
    const holes = { core, device: profile.id, last: deviceCores - 1 };
    diagnostics.push(diagnose("VP5002", undefined, holes));
    return [];
  }
  return idsFrom(first, last);
}

function idsFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
