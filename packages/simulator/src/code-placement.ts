/**
 * Where the code of an image goes: the option of a run and the profile's limit as a plan.
 */
import { type CodePlacement, type DeviceProfile, hasSharedMemory } from "@vipera/device";
import {
  alignUp,
  type LinkedImage,
  type LinkRefusal,
  planWindow,
  type WindowPlan,
} from "@vipera/vm";
import { sharedTableBytes } from "./machine-memory.ts";

/** Code of this size still lies on the cores. */
function codeOnCoreBytes(profile: DeviceProfile, code: CodePlacement): number {
  if (code === "shared") return 0;
  if (code === "core" || !hasSharedMemory(profile)) return Number.POSITIVE_INFINITY;
  return profile.memory.codeOnCoreBytes;
}

/** Bytes of tables that a core has for itself: without shared memory, those of all cores. */
function tablesOnCoreBytes(profile: DeviceProfile, { numbers }: LinkedImage): number {
  return hasSharedMemory(profile) ? 0 : alignUp(sharedTableBytes(profile, numbers.names));
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
  const mayBeShared = code !== "core" && hasSharedMemory(profile);
  const tables = tablesOnCoreBytes(profile, linked);
  const plan = planWindow(linked, windowBytes - tables, mostBytes, mayBeShared, shareBytes);
  if (tables === 0 || !("reason" in plan) || plan.reason !== "window") return plan;
  return {
    ...plan,
    neededBytes: plan.neededBytes + tables,
    availableBytes: windowBytes,
    takers: [...plan.takers, { what: "characters and names", bytes: tables }],
  };
}
