/**
 * The simulator as a back-end: any profile, 1 to 4 096 cores in one WebAssembly memory.
 */
import type { Backend } from "@vipera/device";
import { diagnose } from "@vipera/diagnostics";
import { compileVm, type Flavour } from "@vipera/vm";
import { flavourOf, machineBytes, mostMachineBytes } from "./machine-memory.ts";
import { SimulatedDevice } from "./simulated-device.ts";

/**
 * The back-end with modules of one's own, such as a build for tests.
 *
 * @param moduleOf  Gives the compiled virtual machine of a flavour.
 */
export function simulatorBackendOf(
  moduleOf: (flavour: Flavour) => Promise<WebAssembly.Module>,
): Backend {
  return {
    name: "simulator",
    async open(request) {
      const { profile, placement } = request;
      const cores = placement.cores.length;
      const needed = machineBytes(profile, cores);
      if (needed > mostMachineBytes) {
        const holes = { device: profile.id, cores, needed, available: mostMachineBytes };
        return { diagnostics: [diagnose("VP5013", undefined, holes)] };
      }
      const module = await moduleOf(flavourOf(profile));
      return { device: new SimulatedDevice(module, request), diagnostics: [] };
    },
  };
}

/** The back-end with the virtual machine that comes with this version. */
export const simulatorBackend: Backend = simulatorBackendOf(compileVm);
