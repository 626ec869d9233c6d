/**
 * What a device refuses, and refusals of the linker, as diagnostics about this device.
 */
import type { Image } from "@vipera/bytecode/image";
import {
  type DataPlacement,
  type DeviceProfile,
  hasSharedArrays,
  hasSharedMemory,
} from "@vipera/device";
import { type Diagnostic, diagnose } from "@vipera/diagnostics";
import { leastFreeBytes, type LinkRefusal, type Taker } from "@vipera/vm";
import { machineTableBytes } from "./machine-memory.ts";

/**
 * Says when an image needs what a run does not have.
 *
 * @param threads  That run the cores.
 */
export function lackingDiagnostic(
  { features }: Pick<Image, "features">,
  profile: DeviceProfile,
  threads: number,
): Diagnostic | undefined {
  const device = profile.id;
  if (features.includes("board") && profile.board === undefined) {
    return diagnose("VP5032", undefined, { device });
  }
  if (!features.includes("shared-arrays")) return undefined;
  if (!hasSharedArrays(profile)) return diagnose("VP5033", undefined, { device });
  return threads === 1 ? undefined : diagnose("VP5034", undefined, { threads });
}

export function refusalDiagnostic(refusal: LinkRefusal, profile: DeviceProfile): Diagnostic {
  const device = profile.id;
  switch (refusal.reason) {
    case "feature":
      return diagnose("VP5007", undefined, { feature: refusal.feature, device });
    case "natives": {
      const names = refusal.names.map((name) => `${name}()`).join(", ");
      return diagnose("VP5015", undefined, { names, device });
    }
    case "integer": {
      const { value, bits } = refusal;
      return diagnose("VP5008", undefined, { value: String(value), bits, device });
    }
    case "reach":
      return diagnose("VP5009", undefined, { table: refusal.table, device });
    case "window": {
      const { neededBytes: needed, availableBytes: available } = refusal;
      const takers = takersText(refusal.takers);
      return diagnose("VP5006", undefined, { needed, device, available, takers });
    }
  }
}

export function sharedMemoryDiagnostic(
  needed: number,
  available: number,
  takers: readonly Taker[],
  profile: DeviceProfile,
): Diagnostic {
  const holes = { needed, device: profile.id, available, takers: takersText(takers) };
  return diagnose("VP5014", undefined, holes);
}

/** Says when the tables of a machine's cores do not fit what programs have of shared memory. */
export function tablesProblem(
  profile: DeviceProfile,
  cores: number,
  heapsBytes: number,
): Diagnostic | undefined {
  const { sharedBytes, runtimeSharedBytes } = profile.memory;
  const available = sharedBytes - runtimeSharedBytes - heapsBytes;
  const needed = machineTableBytes(profile, cores);
  if (!hasSharedMemory(profile) || needed <= available) return undefined;
  const takers = [{ what: `tables of characters and of ${cores} cores`, bytes: needed }];
  return sharedMemoryDiagnostic(needed, available, takers, profile);
}

/** Says when a share of shared memory is too small for a heap; undefined when none is asked for. */
export function shareProblem(
  profile: DeviceProfile,
  { shareBytes, count }: { readonly shareBytes: number; readonly count: number },
  data: DataPlacement = "core",
): Diagnostic | undefined {
  if (data === "core" || count === 0 || shareBytes >= leastFreeBytes) return undefined;
  const holes = { device: profile.id, available: shareBytes, needed: leastFreeBytes };
  return diagnose("VP5020", undefined, holes);
}

function takersText(takers: readonly Taker[]): string {
  return takers.map(({ what, bytes }) => `${what} ${bytes}`).join(", ");
}
