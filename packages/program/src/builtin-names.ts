/**
 * What built-in names mean, those of classes, functions and constants.
 *
 * Functions and classes come from the tables of the spec and from the prelude; only the names of
 * the constants stand here.
 */
import { type BuiltinClass, classes, hooks, type Native, natives } from "@vipera/spec";
import type { ModuleDraft } from "./scope-drafts.ts";
import type { ConstantResolution, Resolution } from "./scopes.ts";

const constantNames: ReadonlyMap<string, ConstantResolution> = new Map(
  (["None", "True", "False", "NotImplemented", "Ellipsis"] as const).map((value) => [
    value,
    { kind: "constant", value },
  ]),
);

const nativeByName: ReadonlyMap<string, Native> = new Map(natives.map((row) => [row.name, row]));

const classByName: ReadonlyMap<string, BuiltinClass> = new Map(
  classes.filter((row) => row.visible).map((row) => [row.name, row]),
);

/** The native row of a dotted or plain Python name. */
export function nativeNamed(name: string): Native | undefined {
  return nativeByName.get(name);
}

const moduleNativeNames = moduleNatives();

function moduleNatives(): ReadonlyMap<string, readonly string[]> {
  const byModule = new Map<string, string[]>();
  for (const { name, method } of natives) {
    const dot = name.indexOf(".");
    if (method || dot < 0) continue;
    const module = name.slice(0, dot);
    byModule.set(module, [...(byModule.get(module) ?? []), name.slice(dot + 1)]);
  }
  return byModule;
}

/** Names of the native functions of a module, in the order of their rows. */
export function nativeNamesOf(module: string): readonly string[] {
  return moduleNativeNames.get(module) ?? [];
}

/**
 * What a built-in name means; undefined when it is none.
 *
 * @param prelude  Gives the built-ins written in vPython: its functions without a leading
 *   underscore that are not the twin of a native.
 */
export function resolveBuiltin(
  name: string,
  prelude: ModuleDraft | undefined,
): Resolution | undefined {
  const constant = constantNames.get(name);
  if (constant !== undefined) return constant;
  const native = nativeByName.get(name);
  const builtinClass = classByName.get(name);
  if (builtinClass !== undefined) return { kind: "class", class: builtinClass, maker: native };
  if (native !== undefined) return { kind: "native", native };
  if (name.startsWith("_") || hooks.includes(name)) return undefined;
  const symbol = prelude?.scope.symbols.get(name);
  return symbol?.definition === undefined ? undefined : { kind: "prelude", name, symbol };
}

/** Every name `resolveBuiltin` knows; for the search for a name spelled nearly the same. */
export function builtinNames(prelude: ModuleDraft | undefined): readonly string[] {
  const plain = natives.filter(({ name }) => !name.includes(".")).map(({ name }) => name);
  const written = [...(prelude?.scope.symbols.keys() ?? [])].filter(
    (name) => resolveBuiltin(name, prelude)?.kind === "prelude",
  );
  return [...constantNames.keys(), ...classByName.keys(), ...plain, ...written];
}
