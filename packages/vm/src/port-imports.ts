/**
 * The functions that the module imports from its host: those of a device's port, and what is the
 * same for every host: native functions, operators, and texts.
 *
 * A text goes to a core in two steps, because the core makes room for it between them: first its
 * length, then its bytes.
 */
import { CoreMemory } from "./core-memory.ts";
import type { Flavour } from "./flavour.ts";
import { runOperator } from "./float-operators.ts";
import { appendFloat } from "./float-text.ts";
import { runOnHost } from "./host-natives.ts";
import { HostText } from "./host-text.ts";
import { NativeCall } from "./native-call.ts";
import { reprOf, strOf } from "./read-value.ts";

/** What a core asks of the device it is on. */
export interface Port {
  /** A core writes bytes of program output; they are in memory only during the call. */
  readonly write: (core: number, address: number, bytes: number) => void;
  /**
   * The text of the exception at an address, which a trap made; undefined when the trap's operand
   * itself is its argument.
   */
  readonly trapText: (core: number, exception: number) => string | undefined;
  /**
   * The exception at an address is caught in the frame at `base` and leaves those above it; the
   * number of a record of all frames it has left.
   */
  readonly leaveFrames: (core: number, exception: number, base: number) => number;
}

/** The imports of a module whose cores lie in `memory`. */
export function portImports(memory: WebAssembly.Memory, flavour: Flavour, port: Port) {
  const cores = new CoreMemory(memory, flavour);
  const text = new HostText();
  const call = new NativeCall(cores);
  return {
    write: port.write,
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
    /** The length of the text of an exception, or -1 when it has none. */
    trapText: (core: number, exception: number): number => {
      const found = port.trapText(core, exception);
      text.clear();
      text.append(found ?? "");
      return found === undefined ? -1 : text.length;
    },
    leaveFrames: port.leaveFrames,
    /** The length of the text of a float in a style of `appendFloat`. */
    realText: (style: number, precision: number, value: number): number => {
      // No core has room for so many digits: they are not made.
      if (precision >= cores.all.length) return precision;
      text.clear();
      appendFloat(text, value, style, precision, flavour);
      return text.length;
    },
    /** The length of the str or repr of the value in a slot, one that holds no others. */
    valueText: (slot: number, isRepr: number): number => {
      const value = cores.slot(slot);
      text.clear();
      text.append(isRepr === 0 ? strOf(cores, value) : reprOf(cores, value));
      return text.length;
    },
    /** Writes the text that was made last to an address. */
    takeText: (to: number): void => {
      text.copyTo(cores.all, to);
    },
  };
}
