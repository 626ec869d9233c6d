/**
 * The WebAssembly module of the virtual machine as typed functions, one set per machine.
 *
 * A module instance holds no state of a core: every function takes the address of a core's window.
 */
import type { Flavour } from "./flavour.ts";
import { writeByteTables } from "./machine-tables.ts";
import type { Port } from "./port.ts";
import { portImports } from "./port-imports.ts";

/** Addresses are bytes from the start of `memory`; `core` is that of a window. */
export interface VirtualMachine {
  readonly flavour: Flavour;
  readonly memory: WebAssembly.Memory;
  /** Runs a core for at most `fuel` units and returns its state, one of coreStates. */
  readonly run: (core: number, fuel: number) => number;
  /** Makes a core ready to run a function object without arguments. */
  readonly start: (core: number, functionAddress: number) => void;
  /** Makes a core ready to call a function object with a tuple of arguments, both in its reach. */
  readonly call: (core: number, functionAddress: number, argumentsAddress: number) => void;
  /** Collects the garbage of a core that does not run. */
  readonly collect: (core: number) => void;
  /** Room for a packed message in a core's heap, collecting if need be; 0 for none. */
  readonly reserve: (core: number, bytes: number) => number;
  /** Answers a request with the packed value copied to reserved room. */
  readonly accept: (core: number, address: number, bytes: number) => void;
  /** Answers a request with the header's `value` slot. */
  readonly complete: (core: number) => void;
  /** Answers a request with a trap, its operands in the header. */
  readonly fail: (core: number, trap: number) => void;
  /** Everything the module exports: builds for tests have more than the above. */
  readonly exports: WebAssembly.Instance["exports"];
}

const functionNames = [
  "run",
  "start",
  "call",
  "collect",
  "reserve",
  "accept",
  "complete",
  "fail",
] as const;

type FunctionName = (typeof functionNames)[number];
type ExportedFunction = (...args: number[]) => number;

/**
 * Bytes at the bottom of the memory that hold what the module reads at fixed addresses: the tables
 * that the host writes, and its own bytes.
 *
 * They take about 2 KB; a whole page keeps everything above it page-aligned.
 */
export const moduleBytes = 65_536;

/**
 * @param memory  The machine's memory; its first page is the module's.
 * @throws WebAssembly.LinkError for a module that is not this version's virtual machine.
 */
export function instantiateVm(
  module: WebAssembly.Module,
  flavour: Flavour,
  memory: WebAssembly.Memory,
  port: Port,
): VirtualMachine {
  const instance = new WebAssembly.Instance(module, {
    env: { memory },
    port: portImports(memory, flavour, port),
  });
  const functions = {} as Record<FunctionName, ExportedFunction>;
  for (const name of functionNames) {
    const value = instance.exports[name];
    if (typeof value !== "function") {
      throw new WebAssembly.LinkError(`the virtual machine exports no function ${name}`);
    }
    functions[name] = value as ExportedFunction;
  }
  writeByteTables(memory);
  return { flavour, memory, ...functions, exports: instance.exports };
}
