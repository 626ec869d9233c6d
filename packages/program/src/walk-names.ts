/**
 * Visits every place of a tree where a name is bound or read, with the scope its code belongs to.
 *
 * The one home of Python's rules on which part of a node is evaluated in which scope: defaults and
 * decorators around a function, its body inside; the first iterable of a generator expression or of
 * a dict or set comprehension around it, everything else inside; list comprehensions have no scope.
 */
import {
  childrenOf,
  type Attribute,
  type ClassDefinition,
  type ComprehensionClause,
  type Expression,
  type FunctionDefinition,
  type Import,
  type ImportFrom,
  type Lambda,
  type Name,
  type Node,
  type Parameter,
  type Parameters,
  type Subscript,
  type Target,
  type TupleParameter,
} from "@vipera/parser";
import type { ScopeDraft } from "./scope-drafts.ts";
import type { BindingKind, ScopeNode } from "./scopes.ts";

/** A node that binds one name by being executed. */
export type BindingNode = Name | Parameter | FunctionDefinition | ClassDefinition;

/** `S` is what the caller uses for scopes: drafts, or the finished ones. */
export interface NameVisitor<S = ScopeDraft> {
  /** Gives the scope that `node`, met in the code of `parent`, opens. */
  openScope(node: ScopeNode, parent: S): S;
  bind?(kind: BindingKind, node: BindingNode, name: string, scope: S): void;
  read?(node: Name, scope: S): void;
  importNames?(node: Import | ImportFrom, scope: S): void;
  /** Asked before most nodes; true when the visitor has dealt with it and all inside it. */
  expression?(node: Node, scope: S): boolean;
  /** Asked before an attribute that is assigned or deleted; true as for `expression`. */
  attributeTarget?(node: Attribute, scope: S): boolean;
}

/** Visits `node` and everything inside it. */
export function walkNames<S>(node: Node, scope: S, visitor: NameVisitor<S>): void {
  switch (node.kind) {
    case "Assignment":
      walkNames(node.value, scope, visitor);
      for (const target of node.targets) walkTarget(target, "assignment", scope, visitor);
      return;
    case "AugmentedAssignment":
      walkTarget(node.target, "augmentedAssignment", scope, visitor);
      walkNames(node.value, scope, visitor);
      return;
    case "DelStatement":
      for (const target of node.targets) walkTarget(target, "delete", scope, visitor);
      return;
    case "Import":
    case "ImportFrom":
      visitor.importNames?.(node, scope);
      return;
    case "ForStatement":
      walkNames(node.iterable, scope, visitor);
      walkTarget(node.target, "for", scope, visitor);
      walkAll([...node.body, ...node.orelse], scope, visitor);
      return;
    case "ExceptHandler":
      if (node.type !== undefined) walkNames(node.type, scope, visitor);
      if (node.target !== undefined) walkTarget(node.target, "except", scope, visitor);
      walkAll(node.body, scope, visitor);
      return;
    case "WithItem":
      walkNames(node.context, scope, visitor);
      if (node.target !== undefined) walkTarget(node.target, "with", scope, visitor);
      return;
    case "FunctionDefinition":
    case "ClassDefinition":
      walkDefinition(node, scope, visitor);
      return;
    default:
      walkExpression(node, scope, visitor);
  }
}

function walkAll<S>(nodes: readonly Node[], scope: S, visitor: NameVisitor<S>): void {
  for (const node of nodes) walkNames(node, scope, visitor);
}

function walkExpression<S>(node: Node, scope: S, visitor: NameVisitor<S>): void {
  if (visitor.expression?.(node, scope) === true) return;
  switch (node.kind) {
    case "Name":
      visitor.read?.(node, scope);
      return;
    case "Lambda":
      walkDefaults(node.parameters, scope, visitor);
      walkFunction(node, scope, visitor);
      return;
    case "ListComprehension":
      for (const clause of node.clauses) {
        walkNames(clause.iterable, scope, visitor);
        walkClause(clause, scope, visitor);
      }
      walkNames(node.element, scope, visitor);
      return;
    case "GeneratorExpression":
    case "SetComprehension":
    case "DictComprehension":
      walkScopedComprehension(node, scope, visitor);
      return;
    default:
      walkAll(childrenOf(node), scope, visitor);
  }
}

/** Visits a place where a value is stored or deleted. */
export function walkTarget<S>(
  target: Target,
  kind: BindingKind,
  scope: S,
  visitor: NameVisitor<S>,
): void {
  switch (target.kind) {
    case "Name":
      visitor.bind?.(kind, target, target.name, scope);
      return;
    case "TargetList":
      for (const element of target.elements) walkTarget(element, kind, scope, visitor);
      return;
    case "Attribute":
      if (visitor.attributeTarget?.(target, scope) === true) return;
      walkPlace(target, scope, visitor);
      return;
    case "Subscript":
      walkPlace(target, scope, visitor);
      return;
  }
}

function walkPlace<S>(target: Attribute | Subscript, scope: S, visitor: NameVisitor<S>): void {
  walkAll(childrenOf(target), scope, visitor);
}

function walkDefinition<S>(
  node: FunctionDefinition | ClassDefinition,
  scope: S,
  visitor: NameVisitor<S>,
): void {
  walkAll(node.decorators, scope, visitor);
  if (node.kind === "FunctionDefinition") {
    walkDefaults(node.parameters, scope, visitor);
    visitor.bind?.("function", node, node.name, scope);
    walkFunction(node, scope, visitor);
    return;
  }
  walkAll(node.bases, scope, visitor);
  visitor.bind?.("class", node, node.name, scope);
  walkAll(node.body, visitor.openScope(node, scope), visitor);
}

/** Parameters and body, in the function's own scope. */
function walkFunction<S>(
  node: FunctionDefinition | Lambda,
  outside: S,
  visitor: NameVisitor<S>,
): void {
  const scope = visitor.openScope(node, outside);
  for (const parameter of parametersOf(node.parameters)) {
    if (parameter.kind === "Parameter") {
      visitor.bind?.("parameter", parameter, parameter.name, scope);
    } else {
      walkTarget(parameter.target, "parameter", scope, visitor);
    }
  }
  if (node.kind === "Lambda") walkNames(node.body, scope, visitor);
  else walkAll(node.body, scope, visitor);
}

/** All parameters: positional, then `*`, then `**`. */
export function parametersOf(parameters: Parameters): readonly (Parameter | TupleParameter)[] {
  const { positional, star, doubleStar } = parameters;
  return [...positional, star, doubleStar].filter((parameter) => parameter !== undefined);
}

function walkDefaults<S>(parameters: Parameters, scope: S, visitor: NameVisitor<S>): void {
  for (const { defaultValue } of parameters.positional) {
    if (defaultValue !== undefined) walkNames(defaultValue, scope, visitor);
  }
}

function walkScopedComprehension<S>(
  node: Extract<
    Expression,
    { readonly kind: "GeneratorExpression" | "SetComprehension" | "DictComprehension" }
  >,
  outside: S,
  visitor: NameVisitor<S>,
): void {
  let scope: S | undefined;
  for (const clause of node.clauses) {
    walkNames(clause.iterable, scope ?? outside, visitor);
    scope ??= visitor.openScope(node, outside);
    walkClause(clause, scope, visitor);
  }
  const inside = scope ?? outside;
  if (node.kind === "DictComprehension") walkNames(node.key, inside, visitor);
  walkNames(node.kind === "DictComprehension" ? node.value : node.element, inside, visitor);
}

/** The target and conditions of a clause; its iterable has been visited. */
function walkClause<S>(clause: ComprehensionClause, scope: S, visitor: NameVisitor<S>): void {
  walkTarget(clause.target, "comprehension", scope, visitor);
  walkAll(clause.conditions, scope, visitor);
}
