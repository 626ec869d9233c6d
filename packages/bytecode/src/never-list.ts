/**
 * Which variables surely never hold a list, so that `s += a * b` needs no care for lists that are
 * extended in place.
 *
 * A variable qualifies when each of its bindings is a number or text constant, or an augmented
 * assignment other than `*=`: number + list is an error, number * list would be a list.
 */
import type { Node } from "@vipera/parser";
import { visit } from "@vipera/parser";
import type { Resolution, Scope } from "@vipera/program";
import type { FunctionContext } from "./function-context.ts";
import { constantValue } from "./literals.ts";

const harmlessBindings = new WeakMap<Scope, ReadonlySet<Node>>();

export function isNeverList(context: FunctionContext, resolution: Resolution): boolean {
  if (resolution.kind !== "local" && resolution.kind !== "global") return false;
  const { bindings, scope } = resolution.symbol;
  let harmless = harmlessBindings.get(scope);
  if (harmless === undefined) {
    harmless = findHarmless(context, scope);
    harmlessBindings.set(scope, harmless);
  }
  return bindings.length > 0 && bindings.every(({ node }) => harmless.has(node));
}

/** The target names whose statement cannot bind them to a list. */
function findHarmless(context: FunctionContext, scope: Scope): ReadonlySet<Node> {
  const harmless = new Set<Node>();
  visit(scope.node, (node) => {
    if (node.kind === "AugmentedAssignment" && node.operator !== "*") harmless.add(node.target);
    if (node.kind === "Assignment" && isScalar(constantValue(context.tables, node.value)?.kind)) {
      for (const target of node.targets) harmless.add(target);
    }
    return true;
  });
  return harmless;
}

function isScalar(kind: string | undefined): boolean {
  return kind === "integer" || kind === "float" || kind === "string";
}
