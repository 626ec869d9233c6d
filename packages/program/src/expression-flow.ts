/**
 * The part of the walk of definite-assignment.ts over expressions and targets: which names they
 * read, bind and delete, in the order of evaluation.
 */
import {
  childrenOf,
  type ComprehensionClause,
  type Expression,
  type Node,
  type Target,
} from "@vipera/parser";
import { havoc, join } from "./flow-state.ts";
import type { FrameBindings } from "./frame-bindings.ts";
import type { ScopeDraft } from "./scope-drafts.ts";
import type { BindingKind, ScopeNode } from "./scopes.ts";

export class ExpressionFlow {
  readonly #bindings: FrameBindings;
  readonly #scopes: ReadonlyMap<ScopeNode, ScopeDraft>;

  constructor(bindings: FrameBindings, scopes: ReadonlyMap<ScopeNode, ScopeDraft>) {
    this.#bindings = bindings;
    this.#scopes = scopes;
  }

  walk(node: Node): void {
    switch (node.kind) {
      case "Name":
        this.#bindings.noteRead(node, node.name);
        return;
      case "BooleanOperation":
        this.#inOrder(node.operands);
        return;
      case "ConditionalExpression": {
        this.walk(node.test);
        const otherwise = this.#bindings.keep();
        this.walk(node.body);
        const after = this.#bindings.keep();
        this.#bindings.continueWith(otherwise);
        this.walk(node.orelse);
        this.#bindings.continueWith(join(after, this.#bindings.keep()));
        return;
      }
      case "Comparison":
        this.#inOrder(node.operands);
        return;
      case "Lambda":
        for (const { defaultValue } of node.parameters.positional) {
          if (defaultValue !== undefined) this.walk(defaultValue);
        }
        this.#bindings.noteMade(node);
        return;
      case "ListComprehension":
        this.#comprehension(node.clauses, [node.element], this.#bindings.scope);
        return;
      case "SetComprehension":
        this.#comprehension(node.clauses, [node.element], this.#scopes.get(node));
        return;
      case "DictComprehension":
        this.#comprehension(node.clauses, [node.value, node.key], this.#scopes.get(node));
        return;
      case "GeneratorExpression": {
        const first = node.clauses[0];
        if (first !== undefined) this.walk(first.iterable);
        this.#bindings.noteMade(node);
        return;
      }
      default:
        for (const child of childrenOf(node)) this.walk(child);
    }
  }

  /** Operands of which each may be the last that is evaluated. */
  #inOrder(operands: readonly Expression[]): void {
    const [first, ...rest] = operands;
    if (first !== undefined) this.walk(first);
    let after = this.#bindings.keep();
    for (const operand of rest) {
      this.walk(operand);
      after = join(after, this.#bindings.keep());
    }
    this.#bindings.continueWith(after);
  }

  #comprehension(
    clauses: readonly ComprehensionClause[],
    elements: readonly Expression[],
    inside: ScopeDraft | undefined,
  ): void {
    const outside = this.#bindings.scope;
    const first = clauses[0];
    if (first !== undefined) this.walk(first.iterable);
    this.#bindings.scope = inside ?? outside;
    if (inside !== undefined && inside !== outside) this.#bindings.unbindAllOf(inside);
    this.clauses(clauses, elements);
    this.#bindings.scope = outside;
  }

  /** Clause `index` and those inside it; the iterable of the first has been evaluated. */
  clauses(
    clauses: readonly ComprehensionClause[],
    elements: readonly Expression[],
    index = 0,
  ): void {
    const clause = clauses[index];
    if (clause === undefined) {
      for (const element of elements) this.walk(element);
      return;
    }
    if (index > 0) this.walk(clause.iterable);
    const parts = [...clause.conditions, ...clauses.slice(index + 1), ...elements];
    const targets = clauses.slice(index).map(({ target }) => target);
    const effects = this.#bindings.effectsOf(parts.flatMap(withoutTarget), targets);
    const exit = havoc(this.#bindings.keep(), effects);
    this.#bindings.continueWith(exit);
    this.target(clause.target, "comprehension");
    for (const condition of clause.conditions) this.walk(condition);
    this.clauses(clauses, elements, index + 1);
    this.#bindings.continueWith(exit);
  }

  target(target: Target, kind: BindingKind): void {
    switch (target.kind) {
      case "Name":
        if (kind !== "delete") this.#bindings.bind(target.name);
        else {
          this.#bindings.noteRead(target, target.name);
          this.#bindings.unbind(target.name);
        }
        return;
      case "TargetList":
        for (const element of target.elements) this.target(element, kind);
        return;
      default:
        for (const child of childrenOf(target)) this.walk(child);
    }
  }
}

function withoutTarget(node: Node): readonly Node[] {
  return node.kind === "ComprehensionClause" ? [node.iterable, ...node.conditions] : [node];
}
