/** Calls of constants of the standard library, such as `pi()`. */
import type { Call } from "@vipera/parser";
import type { Resolution } from "@vipera/program";
import { calledConstants } from "@vipera/spec";

/** Whether a call without arguments is of such a constant, whose value it then has. */
export function isCalledConstant(node: Call, resolution: Resolution | undefined): boolean {
  if (resolution?.kind !== "global" || hasArguments(node)) return false;
  const { name, scope } = resolution.symbol;
  const { isStandard, name: module } = scope.module;
  return isStandard && (calledConstants[module]?.includes(name) ?? false);
}

function hasArguments(node: Call): boolean {
  const stars = [node.starArgument, node.doubleStarArgument];
  const count = node.arguments.length + node.keywords.length;
  return count > 0 || stars.some((star) => star !== undefined);
}
