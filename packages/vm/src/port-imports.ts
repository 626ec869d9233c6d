/**
 * The functions that the module imports from its host: those of a device's port, and what is the
 * same for every host: native functions, operators, and the objects that they make.
 */
import { CoreMemory } from "./core-memory.ts";
import type { Flavour } from "./flavour.ts";
import { runOnHost } from "./host-natives.ts";
import { runOperator } from "./host-operators.ts";
import { NativeCall } from "./native-call.ts";
import type { Port } from "./port.ts";

function nothing(): void {
  // Nobody wants to know.
}

/** The imports of a module whose cores lie in `memory`. */
export function portImports(memory: WebAssembly.Memory, flavour: Flavour, port: Port) {
  const cores = new CoreMemory(memory, flavour);
  const call = new NativeCall(cores, port);
  const { text } = call.texts;
  return {
    /** Runs a native function on slots of a core: 0, a trap, or that the core must wait. */
    native: (core: number, number: number, args: number, count: number, to: number): number => {
      call.core = core;
      call.args = args;
      call.count = count;
      call.to = to;
      return runOnHost(number, call);
    },
    /** Stores what an operator makes of the numbers in two slots in a third: 0 or a trap. */
    operator: (core: number, op: number, left: number, right: number, to: number): number => {
      call.core = core;
      call.to = to;
      return runOperator(call, op, left, right);
    },
    /** Bytes of a str with the text of an exception, 0 for an empty one, or -1 when it has none. */
    trapText: (core: number, exception: number): number => {
      const found = port.trapText(core, exception);
      text.clear();
      text.append(found ?? "");
      if (found === undefined) return -1;
      return found === "" ? 0 : call.made.makeText();
    },
    leaveFrames: port.leaveFrames,
    sample: port.sample ?? nothing,
    collected: port.collected ?? nothing,
    /** Writes type and body of the object that was made last to an address; its tag. */
    takeObject: (to: number): number => call.made.writeTo(cores, to),
  };
}
