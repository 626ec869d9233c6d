/**
 * What the module of the virtual machine imports from its host, and how texts reach it.
 */

/** What the module asks of its host while a core runs. */
export interface Port {
  /** A core writes bytes of program output; they are in memory only during the call. */
  readonly write: (core: number, address: number, bytes: number) => void;
  /** A transcendental function by its native number; the core flavour rounds to a single. */
  readonly math: (code: number, x: number, y: number) => number;
  /**
   * The text of the exception at an address, which a trap made; undefined when the trap's operand
   * itself is its argument.
   */
  readonly trapText: (core: number, exception: number) => string | undefined;
}

/**
 * The port as the module imports it. A text goes to a core in two steps, because the core makes
 * room for it between them: first its length, or -1 for none, then its bytes.
 */
export function portImports(memory: WebAssembly.Memory, port: Port) {
  let held = "";
  return {
    write: port.write,
    math: port.math,
    trapText: (core: number, exception: number): number => {
      const text = port.trapText(core, exception);
      held = text ?? "";
      return text === undefined ? -1 : held.length;
    },
    takeText: (to: number): void => {
      const bytes = new Uint8Array(memory.buffer, to, held.length);
      for (let index = 0; index < held.length; index += 1) bytes[index] = held.charCodeAt(index);
    },
  };
}
