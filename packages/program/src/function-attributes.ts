/**
 * What the user's own modules do with attributes of functions, as far as names tell: a program that
 * does nothing with them has constants for functions, and no texts of theirs.
 */
import { type Node, visit } from "@vipera/parser";
import type { Program } from "./program.ts";
import type { ModuleDraft } from "./scope-drafts.ts";

type FunctionAttributes = Pick<Program, "keepsDocStrings" | "opensFunctions">;

const docNames: ReadonlySet<string> = new Set(["__doc__", "func_doc"]);

/** Names that may lead to an attribute of a function without an assignment to it. */
const openingNames: ReadonlySet<string> = new Set(["setattr", "__dict__", "func_dict", "vars"]);

export function findFunctionAttributes(modules: readonly ModuleDraft[]): FunctionAttributes {
  let keepsDocStrings = false;
  let opensFunctions = false;
  const see = (node: Node): boolean => {
    for (const target of targetsOf(node)) opensFunctions ||= mayBeOfFunction(target);
    const name = nameIn(node);
    if (name !== undefined) {
      keepsDocStrings ||= docNames.has(name);
      opensFunctions ||= openingNames.has(name);
    }
    return !(keepsDocStrings && opensFunctions);
  };
  for (const { ast, isStandard } of modules) if (!isStandard) visit(ast, see);
  return { keepsDocStrings, opensFunctions };
}

/** Whether a target is an attribute of what may be a function; `self` is an instance. */
function mayBeOfFunction(target: Node): boolean {
  if (target.kind === "TargetList") return target.elements.some(mayBeOfFunction);
  if (target.kind !== "Attribute") return false;
  return target.object.kind !== "Name" || target.object.name !== "self";
}

/** What a node itself binds. */
function targetsOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case "Assignment":
      return node.targets;
    case "AugmentedAssignment":
    case "ForStatement":
    case "ComprehensionClause":
      return [node.target];
    case "ExceptHandler":
    case "WithItem":
      return node.target === undefined ? [] : [node.target];
    default:
      return [];
  }
}

/** The name of an attribute or built-in function that a node mentions; a text may be one. */
function nameIn(node: Node): string | undefined {
  if (node.kind === "Attribute") return node.name;
  if (node.kind === "StringLiteral") return node.value;
  return node.kind === "Name" && node.name !== "__doc__" ? node.name : undefined;
}
