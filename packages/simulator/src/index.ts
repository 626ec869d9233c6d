/**
 * A Vipera back-end that runs any number of vPython cores in one memory, deterministically.
 * This file only re-exports: it is the package's whole public surface.
 */

// The back-end, for `Backend` of @vipera/device.
export { scheduledBackend, simulatorBackend, simulatorBackendOf } from "./simulator-backend.ts";

// What a program takes of a core's memory and of shared memory.
export {
  type MapPart,
  type MapRequest,
  type MapSource,
  mapProgram,
  type ProgramMap,
} from "./program-map.ts";

// The other side of a thread that `Threads` of @vipera/device starts, and how cores take turns.
export { helpCores } from "./core-helper.ts";
export type { HelperSetup } from "./helper-messages.ts";
export type { Schedule } from "./schedule.ts";
