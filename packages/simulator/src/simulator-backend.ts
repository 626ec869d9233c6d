/**
 * The simulator as a back-end: any profile, as many cores as one WebAssembly memory holds.
 */
import { type Backend, backendInterface } from "@vipera/device";
import { diagnose } from "@vipera/diagnostics";
import { compileVm, type Flavour, type VirtualMachine } from "@vipera/vm";
import { coreKindsOf, hostWindows, needsMeter } from "./core-kinds.ts";
import { flavourOf, machineBytes, mostMachineBytes } from "./machine-memory.ts";
import { tablesProblem } from "./refusal-diagnostic.ts";
import { type Schedule, usualSchedule } from "./schedule.ts";
import { SimulatedDevice } from "./simulated-device.ts";

/** Gives the compiled virtual machine of a flavour: with a meter, for several threads. */
type ModuleOf = (
  flavour: Flavour,
  isMetered: boolean,
  isShared: boolean,
) => Promise<WebAssembly.Module>;

/**
 * The back-end with modules of one's own, such as a build for tests.
 *
 * @param opened    Told of the machine of each device before anything runs on it.
 * @param schedule  How cores take turns, which changes nothing that they do.
 */
export function simulatorBackendOf(
  moduleOf: ModuleOf,
  opened: (vm: VirtualMachine) => void = () => undefined,
  schedule: Schedule = usualSchedule,
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
      const { count, shareBytes } = kinds.device;
      const small = tablesProblem(profile, cores, count * shareBytes);
      if (small !== undefined) return { diagnostics: [small] };
      const isWatched = (request.observers ?? []).length > 0;
      const isMetered = isWatched || needsMeter(request);
      // Observers are told in the middle of slices: one thread runs all.
      const threads = isWatched ? undefined : request.threads;
      const isShared = (threads?.count ?? 0) > 0;
      const module = await moduleOf(flavourOf(profile), isMetered, isShared);
      const device = new SimulatedDevice(module, { ...request, threads }, isMetered, schedule);
      opened(device.vm);
      return { device, diagnostics: [] };
    },
  };
}

/** The back-end with the virtual machine that comes with this version. */
export const simulatorBackend: Backend = simulatorBackendOf(compileVm);

/** The same with a schedule of one's own, which changes nothing that programs do. */
export function scheduledBackend(schedule: Schedule): Backend {
  return simulatorBackendOf(compileVm, undefined, schedule);
}
