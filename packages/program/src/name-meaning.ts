/**
 * What a name means at one place, by the order of look-up.
 *
 * Names the program binds come first, then built-ins, then public names of imported modules.
 *
 * Source: docs/language.md, Vipera's own extensions.
 */
import { type Collector, diagnose, type Span } from "@vipera/diagnostics";
import type { Node } from "@vipera/parser";
import { descriptorsModule, type Native } from "@vipera/spec";
import { nativeNamed, resolveBuiltin } from "./builtin-names.ts";
import type { FrameFlow } from "./definite-assignment.ts";
import type { BoundState } from "./frame-bindings.ts";
import { chooseReduce, isParallelReduce } from "./link-imports.ts";
import { memberOf, moduleText, publicNamesOf } from "./module-members.ts";
import { privateName } from "./private-names.ts";
import type { ModuleDraft, ScopeDraft, SymbolDraft } from "./scope-drafts.ts";
import type { Resolution, VariableResolution } from "./scopes.ts";

/** What look-up needs to know about the module whose names are resolved. */
export interface NameContext {
  readonly prelude: ModuleDraft | undefined;
  /** The flow of each frame of the module. */
  readonly flows: ReadonlyMap<ScopeDraft, FrameFlow>;
  readonly collector: Collector;
}

/** The meaning of a name that is read (or called) at `node`; undefined when it has none. */
export function meaningOf(
  node: Node,
  written: string,
  scope: ScopeDraft,
  context: NameContext,
): Resolution | undefined {
  const name = privateName(scope, written);
  const symbol = scope.lookUp(name);
  if (symbol === undefined) return meaningOutside(name, scope, context.prelude);
  const state = stateAt(node, symbol, scope, context);
  const outside =
    symbol.scope.kind === "module" ? meaningOutside(name, scope, context.prelude) : undefined;
  if (outside !== undefined && state === "unbound") return outside;
  if (symbol.alias !== undefined) {
    if (state === "unbound" || state === "either") report("VP2017", node.span, symbol, context);
    return symbol.alias;
  }
  if (outside !== undefined && state === "either") report("VP2016", node.span, symbol, context);
  if (symbol.scope.kind === "class") {
    const global = scope.module.scope.symbols.get(name);
    if (global !== undefined && state !== "bound") global.isUsedElsewhere = true;
    const fallback =
      global === undefined ? meaningOutside(name, scope, context.prelude) : globalOf(global);
    return { kind: "classMember", symbol, mayBeUnbound: state !== "bound", outside: fallback };
  }
  return variableOf(node, symbol, scope, context);
}

/** Where the value of a symbol without alias lies, seen from `scope`. */
export function variableOf(
  node: Node,
  symbol: SymbolDraft,
  scope: ScopeDraft,
  context: NameContext,
): VariableResolution {
  const state = stateAt(node, symbol, scope, context);
  const mayBeUnbound = state === "unbound" || state === "either";
  if (symbol.scope.kind === "module") {
    return state === undefined ? globalOf(symbol) : { kind: "global", symbol, mayBeUnbound };
  }
  if (symbol.scope.kind === "class") {
    return { kind: "classMember", symbol, mayBeUnbound, outside: undefined };
  }
  if (symbol.scope.frame === scope.frame) {
    return { kind: symbol.isCaptured ? "cell" : "local", symbol, mayBeUnbound };
  }
  return { kind: "free", symbol, mayBeUnbound: !isBoundForChild(symbol, scope, context) };
}

/** As a function sees it, which may be called at any time after the early statements. */
function globalOf(symbol: SymbolDraft): VariableResolution {
  return { kind: "global", symbol, mayBeUnbound: !symbol.isBoundEarly };
}

/** Undefined when the flow of the symbol's own frame does not pass through this place. */
function stateAt(
  node: Node,
  symbol: SymbolDraft,
  scope: ScopeDraft,
  context: NameContext,
): BoundState | undefined {
  if (symbol.scope.frame !== scope.frame) return undefined;
  return context.flows.get(scope.frame)?.stateAt(node);
}

/** Whether a captured symbol was bound when the function that now reads it was made. */
function isBoundForChild(symbol: SymbolDraft, scope: ScopeDraft, context: NameContext): boolean {
  let child = scope.frame;
  while (child.parent !== undefined && child.parent.frame !== symbol.scope.frame) {
    child = child.parent.frame;
  }
  return context.flows.get(symbol.scope.frame)?.boundWhenMade(child).has(symbol) ?? false;
}

/** The meaning of a name that the program does not bind. */
export function meaningOutside(
  name: string,
  scope: ScopeDraft,
  prelude: ModuleDraft | undefined,
): Resolution | undefined {
  const { module } = scope;
  const own = module.isStandard
    ? (nativeNamed(`${module.name}.${name}`) ?? ofPrelude(module, name))
    : undefined;
  if (own !== undefined) return { kind: "native", native: own };
  const text = moduleText(module, name);
  if (text !== undefined) return text;
  const builtin = resolveBuiltin(name, prelude);
  if (builtin !== undefined && name !== "reduce") return builtin;
  const open = meaningInOpenModules(name, scope);
  if (builtin === undefined) return open?.value;
  return open !== undefined && isParallelReduce(open.module, name)
    ? chooseReduce(open.value, prelude)
    : builtin;
}

/** What the classes beside the prelude have of it. */
function ofPrelude(module: ModuleDraft, name: string): Native | undefined {
  return module.name === descriptorsModule ? nativeNamed(`prelude.${name}`) : undefined;
}

/** The last import of the innermost scope wins. */
function meaningInOpenModules(
  name: string,
  scope: ScopeDraft,
): { readonly value: Resolution; readonly module: ModuleDraft } | undefined {
  for (let at: ScopeDraft | undefined = scope; at !== undefined; at = at.parent) {
    for (const module of at.openModules.toReversed()) {
      if (!publicNamesOf(module).includes(name)) continue;
      const value = memberOf({ kind: "module", module, part: "" }, name);
      if (value !== undefined) return { value, module };
    }
  }
  return undefined;
}

function report(
  code: "VP2016" | "VP2017",
  span: Span,
  symbol: SymbolDraft,
  { collector }: NameContext,
): void {
  const { file } = symbol.scope.module;
  const bound = symbol.bindings[0]?.span;
  const notes = bound === undefined ? [] : [{ file, span: bound }];
  collector.report(diagnose(code, { file, span }, { name: symbol.name }, { notes }));
}
