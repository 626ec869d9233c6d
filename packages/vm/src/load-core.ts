/**
 * Compiles the virtual machine, once for a build.
 */
import meteredCoreBytes from "../build/vm-core-metered.wasm";
import coreBytes from "../build/vm-core.wasm";
import meteredBytes from "../build/vm-metered.wasm";
import fullBytes from "../build/vm.wasm";
import type { Flavour } from "./flavour.ts";

const embedded: Readonly<Record<Flavour, Uint8Array>> = { full: fullBytes, core: coreBytes };
const metered: Readonly<Record<Flavour, Uint8Array>> = {
  full: meteredBytes,
  core: meteredCoreBytes,
};

const compiled = new Map<Uint8Array, Promise<WebAssembly.Module>>();

/**
 * The module of a flavour that comes with this package; compiled at the first call.
 *
 * @param isMetered  Whether it counts cycles (`CoreMemory.cycles`), which makes it slower.
 */
export function compileVm(flavour: Flavour, isMetered = false): Promise<WebAssembly.Module> {
  const bytes = (isMetered ? metered : embedded)[flavour];
  const known = compiled.get(bytes);
  if (known !== undefined) return known;
  const module = WebAssembly.compile(bytes);
  compiled.set(bytes, module);
  return module;
}
