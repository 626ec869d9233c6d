/** Which functions are generators: those with a `yield`, and generator expressions. */
import { childrenOf, type Node } from "@vipera/parser";
import type { Scope } from "@vipera/program";

/** Nodes whose code runs in a frame of their own. */
const ownFrames: ReadonlySet<Node["kind"]> = new Set([
  "FunctionDefinition",
  "Lambda",
  "ClassDefinition",
] as const);

export function isGenerator({ node }: Scope): boolean {
  if (node.kind === "GeneratorExpression") return true;
  if (node.kind === "Lambda") return yields(node.body);
  return node.kind === "FunctionDefinition" && node.body.some(yields);
}

function yields(node: Node): boolean {
  if (node.kind === "YieldExpression") return true;
  if (node.kind === "GeneratorExpression") {
    const [first] = node.clauses;
    return first !== undefined && yields(first.iterable);
  }
  return !ownFrames.has(node.kind) && childrenOf(node).some(yields);
}
