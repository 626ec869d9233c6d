/**
 * Compiles the virtual machine, once for a build.
 */
import meteredCoreBytes from "../build/vm-core-metered.wasm";
import coreBytes from "../build/vm-core.wasm";
import meteredBytes from "../build/vm-metered.wasm";
import fullBytes from "../build/vm.wasm";
import type { Flavour } from "./flavour.ts";
import { withSharedMemory } from "./share-memory.ts";

const embedded: Readonly<Record<Flavour, Uint8Array>> = { full: fullBytes, core: coreBytes };
const metered: Readonly<Record<Flavour, Uint8Array>> = {
  full: meteredBytes,
  core: meteredCoreBytes,
};

const compiled = new Map<string, Promise<WebAssembly.Module>>();

/**
 * The module of a flavour that comes with this package; compiled at the first call.
 *
 * @param isMetered  Whether it counts cycles (`CoreMemory.cycles`), which makes it slower.
 * @param isShared   Whether it is for a memory that several threads share.
 */
export function compileVm(
  flavour: Flavour,
  isMetered = false,
  isShared = false,
): Promise<WebAssembly.Module> {
  const key = `${flavour} ${isMetered} ${isShared}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const bytes = (isMetered ? metered : embedded)[flavour];
  const module = WebAssembly.compile(isShared ? withSharedMemory(bytes) : bytes);
  compiled.set(key, module);
  return module;
}
