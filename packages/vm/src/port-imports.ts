/**
 * The functions that the module imports from its host: those of a device's port, and what is the
 * same for every host: mathematics, and floats to text and back.
 *
 * A text goes to a core in two steps, because the core makes room for it between them: first its
 * length, then its bytes.
 */
import { numberedNatives, traps } from "@vipera/spec";
import { CoreMemory } from "./core-memory.ts";
import type { Flavour } from "./flavour.ts";
import { appendFloat } from "./float-text.ts";
import { hostMath } from "./host-math.ts";
import { HostText } from "./host-text.ts";
import { type NoFloat, readFloat } from "./read-float.ts";
import { roundFloat } from "./round-float.ts";

/** What a core asks of the device it is on. */
export interface Port {
  /** A core writes bytes of program output; they are in memory only during the call. */
  readonly write: (core: number, address: number, bytes: number) => void;
  /**
   * The text of the exception at an address, which a trap made; undefined when the trap's operand
   * itself is its argument.
   */
  readonly trapText: (core: number, exception: number) => string | undefined;
}

/** The traps of texts that are no float. */
const noFloatTraps: Readonly<Record<NoFloat, number>> = {
  nothing: trapNumber("floatLiteral"),
  tail: trapNumber("floatLiteralTail"),
};

function trapNumber(name: string): number {
  return traps.find((row) => row.name === name)?.number ?? 0;
}

const roundNumber = numberedNatives.findIndex((row) => row.name === "round") + 1;

/** The imports of a module whose cores lie in `memory`. */
export function portImports(memory: WebAssembly.Memory, flavour: Flavour, port: Port) {
  const cores = new CoreMemory(memory, flavour);
  const text = new HostText();
  return {
    write: port.write,
    /** A function by the number of its native; the core flavour makes the result a single. */
    math: (code: number, x: number, y: number): number =>
      code === roundNumber ? roundFloat(x, y, flavour) : hostMath(code, x, y),
    /** The length of the text of an exception, or -1 when it has none. */
    trapText: (core: number, exception: number): number => {
      const found = port.trapText(core, exception);
      text.clear();
      text.append(found ?? "");
      return found === undefined ? -1 : text.length;
    },
    /** The length of the text of a float in a style of `appendFloat`. */
    realText: (style: number, precision: number, value: number): number => {
      // No core has room for so many digits: they are not made.
      if (precision >= cores.all.length) return precision;
      text.clear();
      appendFloat(text, value, style, precision, flavour);
      return text.length;
    },
    /** Writes the text that was made last to an address. */
    takeText: (to: number): void => {
      text.copyTo(cores.all, to);
    },
    /** Reads a float from a text into a slot; a trap's number when it is none. */
    parseReal: (address: number, bytes: number, to: number): number => {
      const float = readFloat(cores.all, address, address + bytes, flavour);
      if (typeof float === "string") return noFloatTraps[float];
      cores.setSlot(to, { float });
      return 0;
    },
  };
}
