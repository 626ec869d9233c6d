/** Which functions are generators: those with a `yield`, and generator expressions. */
import { childrenOf, type Node } from "@vipera/parser";

/** Nodes whose code runs in a frame of their own. */
const ownFrames: ReadonlySet<Node["kind"]> = new Set([
  "FunctionDefinition",
  "Lambda",
  "ClassDefinition",
] as const);

/** @param node  What makes a scope: a function, a lambda, a class, a module. */
export function isGenerator(node: Node): boolean {
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
