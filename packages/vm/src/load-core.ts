/**
 * Compiles the virtual machine, once for a flavour.
 */
import coreBytes from "../build/vm-core.wasm";
import fullBytes from "../build/vm.wasm";
import type { Flavour } from "./flavour.ts";

const embedded: Readonly<Record<Flavour, Uint8Array>> = { full: fullBytes, core: coreBytes };

const compiled = new Map<Flavour, Promise<WebAssembly.Module>>();

/** The module of a flavour that comes with this package; compiled at the first call. */
export function compileVm(flavour: Flavour): Promise<WebAssembly.Module> {
  const known = compiled.get(flavour);
  if (known !== undefined) return known;
  const module = WebAssembly.compile(embedded[flavour]);
  compiled.set(flavour, module);
  return module;
}
