/**
 * The simulator as a back-end: any profile, 1 to 4 096 cores in one WebAssembly memory.
 */
import { type Backend, backendInterface } from "@vipera/device";
import { diagnose } from "@vipera/diagnostics";
import { compileVm, type Flavour, type VirtualMachine } from "@vipera/vm";
import { coreKindsOf, hostWindows, needsMeter } from "./core-kinds.ts";
import { flavourOf, machineBytes, mostMachineBytes } from "./machine-memory.ts";
import { SimulatedDevice } from "./simulated-device.ts";

/**
 * The back-end with modules of one's own, such as a build for tests.
 *
 * @param moduleOf  Gives the compiled virtual machine of a flavour, if asked one with a meter.
 * @param opened    Told of the machine of each device before anything runs on it.
 */
export function simulatorBackendOf(
  moduleOf: (flavour: Flavour, isMetered: boolean) => Promise<WebAssembly.Module>,
  opened: (vm: VirtualMachine) => void = () => undefined,
): Backend {
  return {
    name: "simulator",
    interfaceVersion: backendInterface,
    tellsObservers: true,
    async open(request) {
      const { profile, placement } = request;
      const cores = placement.cores.length;
      const kinds = coreKindsOf(request);
      const needed = machineBytes(profile, kinds.device.count, hostWindows(kinds));
      if (needed > mostMachineBytes) {
        const holes = { device: profile.id, cores, needed, available: mostMachineBytes };
        return { diagnostics: [diagnose("VP5013", undefined, holes)] };
      }
      const isWatched = (request.observers ?? []).length > 0;
      const isMetered = isWatched || needsMeter(request);
      const module = await moduleOf(flavourOf(profile), isMetered);
      const device = new SimulatedDevice(module, request, isMetered);
      opened(device.vm);
      return { device, diagnostics: [] };
    },
  };
}

/** The back-end with the virtual machine that comes with this version. */
export const simulatorBackend: Backend = simulatorBackendOf(compileVm);
