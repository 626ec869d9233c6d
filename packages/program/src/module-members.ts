/**
 * What a module offers to others, its names and those of them that are public.
 *
 * A name of a module is a symbol that its text binds, or a native function of the standard library
 * (`parallel.send`), or a part that exists only in names of natives (`sys.stdout`, because there is
 * a native `sys.stdout_write`).
 */
import type { Expression } from "@vipera/parser";
import { nativeNamed, nativeNamesOf } from "./builtin-names.ts";
import { draftOfModule, type ModuleDraft, type SymbolDraft } from "./scope-drafts.ts";
import type { ConstantResolution, ModuleResolution, Resolution } from "./scopes.ts";
import { nearestName } from "./nearest-name.ts";

/**
 * What `name` of a module means; undefined when the module has no such name.
 *
 * @param owner  A module, or a part of one, that has gone through all passes.
 */
export function memberOf(owner: ModuleResolution, name: string): Resolution | undefined {
  const module = draftOfModule(owner.module);
  const { part } = owner;
  const symbol = part === "" ? module.scope.symbols.get(name) : undefined;
  if (symbol !== undefined) return symbol.alias ?? globalOf(symbol);
  if (part === "") {
    const text = moduleText(module, name);
    if (text !== undefined) return text;
  }
  if (!module.isStandard) return undefined;
  const path = part === "" ? name : `${part}_${name}`;
  const native = nativeNamed(`${module.name}.${path}`);
  if (native !== undefined) return { kind: "native", native };
  const isPart = nativeNamesOf(module.name).some((other) => other.startsWith(`${path}_`));
  return isPart && !name.startsWith("_") ? { kind: "module", module, part: path } : undefined;
}

/** A module's symbol as another module sees it: after the module has run to its end. */
function globalOf(symbol: SymbolDraft): Resolution {
  return { kind: "global", symbol, mayBeUnbound: !symbol.isBoundAtEnd };
}

/** `__name__`, `__file__` and `__doc__` of a module; undefined for other names. */
export function moduleText(module: ModuleDraft, name: string): ConstantResolution | undefined {
  if (name === "__name__") return { kind: "constant", value: { text: module.name } };
  if (name === "__file__") return { kind: "constant", value: { text: module.path } };
  if (name !== "__doc__") return undefined;
  const first = module.ast.body[0];
  const isText = first?.kind === "ExpressionStatement" && first.value.kind === "StringLiteral";
  return {
    kind: "constant",
    value: isText && first.value.kind === "StringLiteral" ? { text: first.value.value } : "None",
  };
}

/**
 * Names that `import *` brings and that a plain import makes visible: those of `__all__`, or those
 * without a leading underscore. What a standard module imports for itself is not public.
 *
 * @param module  One whose symbols are declared; the answer is kept.
 */
export function publicNamesOf(module: ModuleDraft): readonly string[] {
  module.publicNames ??= findPublicNames(module);
  return module.publicNames;
}

/** The names a program can write behind a module or a part of one, and a dot. */
export function namesOf({ module, part }: ModuleResolution): readonly string[] {
  const draft = draftOfModule(module);
  if (part !== "") {
    const inside = nativeNamesOf(draft.name).filter((name) => name.startsWith(`${part}_`));
    return inside.map((name) => name.slice(part.length + 1));
  }
  return [...new Set(publicNamesOf(draft).map((name) => name.replace(/^stdout_.*$/u, "stdout")))];
}

function findPublicNames(module: ModuleDraft): readonly string[] {
  const listed = namesOfAll(module);
  if (listed !== undefined) return listed;
  const own = [...module.scope.symbols.values()]
    .filter(({ bindings }) => !module.isStandard || bindings.some(({ kind }) => kind !== "import"))
    .map(({ name }) => name);
  const native = module.isStandard ? nativeNamesOf(module.name) : [];
  return [...new Set([...own, ...native])].filter((name) => !name.startsWith("_"));
}

/** The names in `__all__`; undefined when there is none or it is no plain list of texts. */
function namesOfAll(module: ModuleDraft): readonly string[] | undefined {
  const value = valueOfAll(module);
  if (value?.kind !== "ListDisplay" && value?.kind !== "TupleDisplay") return undefined;
  const names = value.elements.map((item) => (item.kind === "StringLiteral" ? item.value : ""));
  return names.includes("") ? undefined : names;
}

function valueOfAll(module: ModuleDraft): Expression | undefined {
  for (const statement of module.ast.body) {
    if (statement.kind !== "Assignment") continue;
    const isAll = (target: { readonly kind: string; readonly name?: string }) =>
      target.kind === "Name" && target.name === "__all__";
    if (statement.targets.some(isAll)) return statement.value;
  }
  return undefined;
}

/** Whether `__all__` is bound in a way that `publicNamesOf` cannot read (VP2018). */
export function hasUnreadableAll(module: ModuleDraft): boolean {
  const symbol = module.scope.symbols.get("__all__");
  if (symbol === undefined) return false;
  return symbol.bindings.length !== 1 || namesOfAll(module) === undefined;
}

/** Public names for a message, most similar lists kept short. */
export function namesForMessage(names: readonly string[], wanted: string): string {
  const nearest = nearestName(wanted, names);
  const others = names.filter((name) => name !== nearest).sort();
  const shown = nearest === undefined ? others : [nearest, ...others];
  const most = 12;
  const rest = shown.length > most ? ", ..." : "";
  return shown.length === 0 ? "none" : `${shown.slice(0, most).join(", ")}${rest}`;
}
