/**
 * Where the code of an image goes: the option of a run and the profile's limit as a plan.
 */
import type { CodePlacement, DeviceProfile } from "@vipera/device";
import { type LinkedImage, type LinkRefusal, planWindow, type WindowPlan } from "@vipera/vm";

/** Code of this size still lies on the cores. */
function codeOnCoreBytes({ memory }: DeviceProfile, code: CodePlacement): number {
  if (code === "core") return Number.POSITIVE_INFINITY;
  return code === "shared" ? 0 : memory.codeOnCoreBytes;
}

/** Whether the code of an image belongs into the cores' own memory if there is room. */
export function isCodeForCores(
  linked: LinkedImage,
  profile: DeviceProfile,
  code: CodePlacement,
): boolean {
  return linked.block.bytes.length <= codeOnCoreBytes(profile, code);
}

/**
 * The plan of a window for the first image. Code that must be on the cores is never moved.
 *
 * @param shareBytes  Of shared memory for the core's heap, or 0.
 */
export function planFirst(
  linked: LinkedImage,
  windowBytes: number,
  profile: DeviceProfile,
  code: CodePlacement,
  shareBytes = 0,
): WindowPlan | LinkRefusal {
  const mostBytes = codeOnCoreBytes(profile, code);
  return planWindow(linked, windowBytes, mostBytes, code !== "core", shareBytes);
}
