/**
 * Says what is wrong with a name that means nothing, with the best way out that can be found.
 *
 * Costs a pass over the visible names and, once per name, a search through the standard library's
 * texts; it runs only for programs that are refused.
 */
import { type Collector, diagnose, type Diagnostic, type Place } from "@vipera/diagnostics";
import type { Name } from "@vipera/parser";
import { laterNames, refusedNames } from "@vipera/spec";
import { builtinNames } from "./builtin-names.ts";
import { publicNamesOf } from "./module-members.ts";
import { nearestName } from "./nearest-name.ts";
import { privateName } from "./private-names.ts";
import type { ModuleDraft, ScopeDraft } from "./scope-drafts.ts";
import type { Resolution } from "./scopes.ts";

/** What the standard library could offer, whether or not it is imported. */
export interface StandardNames {
  isModule(name: string): boolean;
  /** The module that has a public function or value of this name. */
  moduleWith(name: string): string | undefined;
}

export interface UnknownNames {
  readonly prelude: ModuleDraft | undefined;
  readonly library: StandardNames;
  /** Names reported before, which are not reported again. */
  readonly reported: Set<string>;
  readonly collector: Collector;
}

/** Codes of names that Python 2.7 does not know either: there the program gets a NameError. */
const unknownInPython: ReadonlySet<string> = new Set(["VP2004", "VP2005", "VP2006", "VP2020"]);

/**
 * Reports a name that means nothing, unless the program is prepared for that.
 *
 * @param isGuarded  Whether the name stands in the body of a `try` with an except clause.
 * @returns For a guarded name that Python does not know either, a global that nothing ever binds:
 *          reading it raises NameError. Otherwise undefined.
 */
export function resolveUnknownName(
  node: Name,
  scope: ScopeDraft,
  isGuarded: boolean,
  context: UnknownNames,
): Resolution | undefined {
  const { span } = node;
  const name = privateName(scope, node.name);
  const place = { file: scope.module.file, span };
  if (isGuarded && unknownInPython.has(explain(name, place, scope, context).code)) {
    return { kind: "global", symbol: scope.module.unboundSymbol(name), mayBeUnbound: true };
  }
  reportUnknownName(node, scope, context);
  return undefined;
}

function reportUnknownName(node: Name, scope: ScopeDraft, context: UnknownNames): void {
  const { span } = node;
  const name = privateName(scope, node.name);
  const key = `${scope.module.path}:${name}`;
  if (context.reported.has(key)) return;
  context.reported.add(key);
  context.collector.report(explain(name, { file: scope.module.file, span }, scope, context));
}

function explain(
  name: string,
  place: Place,
  scope: ScopeDraft,
  { prelude, library }: UnknownNames,
): Diagnostic {
  const refused = Object.hasOwn(refusedNames, name) ? refusedNames[name] : undefined;
  if (refused !== undefined) return diagnose("VP3012", place, { name, advice: refused });
  const later = Object.hasOwn(laterNames, name) ? laterNames[name] : undefined;
  if (later !== undefined) return diagnose("VP3013", place, { name, advice: later });
  if (name === "symbol" || name === "alias") return diagnose("VP2019", place, { name });
  if (library.isModule(name)) return diagnose("VP2020", place, { name });
  const module = library.moduleWith(name);
  if (module !== undefined) return diagnose("VP2006", place, { name, module });
  const suggestion = nearestName(name, visibleNames(scope, prelude));
  return suggestion === undefined
    ? diagnose("VP2004", place, { name })
    : diagnose("VP2005", place, { name, suggestion });
}

function visibleNames(scope: ScopeDraft, prelude: ModuleDraft | undefined): readonly string[] {
  const names: string[] = [];
  for (let at: ScopeDraft | undefined = scope; at !== undefined; at = at.parent) {
    names.push(...at.symbols.keys(), ...at.openModules.flatMap((module) => publicNamesOf(module)));
  }
  return [...names, ...builtinNames(prelude)];
}
