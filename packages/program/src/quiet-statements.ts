/**
 * Which statements cannot run a function of the program.
 *
 * What a module binds before its first statement that is not quiet is bound whenever one of its
 * functions runs. Calls are the only way to run a function; a call of a native function that calls
 * none back is quiet.
 */
import { childrenOf, type Call, type Node } from "@vipera/parser";
import type { Native } from "@vipera/spec";
import { memberOf } from "./module-members.ts";
import { meaningOutside } from "./name-meaning.ts";
import { isOperatorHook } from "./operator-hooks.ts";
import type { ModuleDraft, ScopeDraft } from "./scope-drafts.ts";
import type { Resolution } from "./scopes.ts";

/** @param scope  The module scope whose code `node` is part of; its imports are linked. */
export function isQuiet(node: Node, scope: ScopeDraft, prelude: ModuleDraft | undefined): boolean {
  const quiet = (child: Node) => isQuiet(child, scope, prelude);
  switch (node.kind) {
    case "FunctionDefinition":
      return node.decorators.length === 0 && node.parameters.positional.every(hasQuietDefault);
    case "Lambda":
      return node.parameters.positional.every(hasQuietDefault);
    case "ClassDefinition":
    case "WithStatement":
    case "YieldExpression":
      return false;
    case "Call":
      return isQuietCall(node, scope, prelude) && childrenOf(node).every(quiet);
    default:
      return childrenOf(node).every(quiet);
  }

  function hasQuietDefault(parameter: Node): boolean {
    return childrenOf(parameter).every(quiet);
  }
}

function isQuietCall(call: Call, scope: ScopeDraft, prelude: ModuleDraft | undefined): boolean {
  const found = staticMeaning(call.callee, scope, prelude);
  const meaning = found?.kind === "module" ? memberOf(found, found.module.name) : found;
  if (meaning?.kind === "native") return callsNothingBack(meaning.native);
  if (meaning?.kind !== "class") return false;
  return meaning.maker === undefined || callsNothingBack(meaning.maker);
}

/**
 * Twins that read texts and numbers have nothing to call; to those for instances comes an instance
 * only after the call that made it.
 */
function callsNothingBack({ twin, group }: Native): boolean {
  return (
    twin === "" || isOperatorHook(twin) || group === "natives-text" || group === "natives-numbers"
  );
}

function staticMeaning(
  node: Node,
  scope: ScopeDraft,
  prelude: ModuleDraft | undefined,
): Resolution | undefined {
  if (node.kind === "Name") {
    const symbol = scope.lookUp(node.name);
    return symbol === undefined ? meaningOutside(node.name, scope, prelude) : symbol.alias;
  }
  if (node.kind !== "Attribute") return undefined;
  const owner = staticMeaning(node.object, scope, prelude);
  return owner?.kind === "module" ? memberOf(owner, node.name) : undefined;
}
