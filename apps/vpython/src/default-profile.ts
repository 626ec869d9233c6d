/**
 * The device that programs run on when nothing else is asked for: devices/generic.
 */
import type { DeviceProfile } from "@vipera/device";
import { genericProfile } from "./generated/build-facts.ts";

/** The generic device with what the command line says about its cores' memory. */
export function profileWith(coreMemory: number | undefined): DeviceProfile {
  if (coreMemory === undefined) return genericProfile;
  return { ...genericProfile, memory: { ...genericProfile.memory, localBytes: coreMemory } };
}
