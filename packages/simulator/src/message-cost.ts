/**
 * What a message costs: its way over the mesh and its bytes.
 */
import type { DeviceProfile } from "@vipera/device";
import type { SimulatedCore } from "./simulated-core.ts";

/** Bytes of a value that travels as it is. */
const slotBytes = 8;
const wordBytes = 4;

/** Bytes of the value that a core sends. */
export function messageBytes(core: SimulatedCore): number {
  return core.payload === 0 ? slotBytes : core.payloadBytes;
}

/** Cycles from the moment in which both cores are there to the one in which both go on. */
export function messageTicks(
  profile: DeviceProfile,
  from: number,
  to: number,
  bytes: number,
): number {
  const { cycles, hopCycles, wordCycles } = profile.messages;
  const words = Math.ceil(bytes / wordBytes);
  return cycles + hopCycles * hopsBetween(profile, from, to) + wordCycles * words;
}

/**
 * Hops of a message that goes along a row and then along a column. Cores past the last row of the
 * mesh form further rows; without a mesh every core is next to every other.
 */
export function hopsBetween({ cores }: DeviceProfile, from: number, to: number): number {
  const { columns } = cores;
  if (columns === undefined) return 1;
  const rows = Math.abs(Math.floor(from / columns) - Math.floor(to / columns));
  return rows + Math.abs((from % columns) - (to % columns));
}
