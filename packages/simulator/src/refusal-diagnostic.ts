/**
 * A refusal of the linker as a diagnostic about this device.
 */
import type { DataPlacement, DeviceProfile } from "@vipera/device";
import { type Diagnostic, diagnose } from "@vipera/diagnostics";
import { leastFreeBytes, type LinkRefusal, type Taker } from "@vipera/vm";

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
