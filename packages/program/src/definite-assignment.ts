/**
 * Finds for each read of a name whether its value is proven bound, proven unbound, or neither.
 *
 * One walk over the code of a frame in the order of execution. The state holds two bits per symbol:
 * it may be bound, it may be unbound; states that meet are joined with "or". Loops and handlers are
 * entered with everything their bodies bind or delete made possible, so that one walk is enough.
 * Over 400 lines because one walk over all statements and expressions shares one state.
 * Source: The Java Language Specification, chapter 16, has the same idea for definite assignment.
 */
import {
  childrenOf,
  type ComprehensionClause,
  type Expression,
  type ForStatement,
  type IfStatement,
  type Node,
  type Statement,
  type Target,
  type TryStatement,
  type WithItem,
  type WhileStatement,
} from "@vipera/parser";
import {
  type Effects,
  havoc,
  join,
  keepNormal,
  maybeBound,
  maybeUnbound,
  type State,
} from "./flow-state.ts";
import type { ScopeDraft, SymbolDraft } from "./scope-drafts.ts";
import type { BindingKind, ScopeNode } from "./scopes.ts";
import { type NameVisitor, parametersOf, walkNames, walkTarget } from "./walk-names.ts";

/** What is known about a value at a place; `unreachable` when control never comes there. */
export type BoundState = "bound" | "unbound" | "either" | "unreachable";

interface Loop {
  breaks: State;
  /** How many `finally` clauses stood around the loop. */
  readonly finals: number;
}

/** What the walk over one frame found. */
export interface FrameFlow {
  /** The state of the named symbol at each read, `del` and augmented assignment of this frame. */
  stateAt(node: Node): BoundState;
  /** Symbols of this frame proven bound when `child`, a frame inside it, was made. */
  boundWhenMade(child: ScopeDraft): ReadonlySet<SymbolDraft>;
  /** Symbols proven bound at the end of the frame's code. */
  readonly boundAtEnd: ReadonlySet<SymbolDraft>;
  /** Module only: symbols proven bound before the first statement that is not quiet. */
  readonly boundEarly: ReadonlySet<SymbolDraft>;
}

/**
 * @param frame    A scope that is its own frame, with all its symbols declared.
 * @param scopes   Every scope of the module by its node.
 * @param isQuiet  Whether a statement of a module can run no function of the program.
 */
export function findDefiniteAssignments(
  frame: ScopeDraft,
  scopes: ReadonlyMap<ScopeNode, ScopeDraft>,
  isQuiet: (statement: Statement) => boolean,
): FrameFlow {
  return new FrameWalk(frame, scopes, isQuiet);
}

class FrameWalk implements FrameFlow {
  readonly boundAtEnd: ReadonlySet<SymbolDraft>;
  boundEarly: ReadonlySet<SymbolDraft> = new Set();
  readonly #frame: ScopeDraft;
  readonly #scopes: ReadonlyMap<ScopeNode, ScopeDraft>;
  readonly #numbers = new Map<SymbolDraft, number>();
  /** Bits that a symbol always has, because functions bind or delete it at any time. */
  readonly #always: number[] = [];
  readonly #reads = new Map<Node, number>();
  readonly #made = new Map<ScopeDraft, ReadonlySet<SymbolDraft>>();
  readonly #loops: Loop[] = [];
  readonly #finals: Effects[] = [];
  #scope: ScopeDraft;
  #state: State;
  /** Whether `#state` may be changed in place; false when somebody else keeps it. */
  #owned = true;

  constructor(
    frame: ScopeDraft,
    scopes: ReadonlyMap<ScopeNode, ScopeDraft>,
    isQuiet: (statement: Statement) => boolean,
  ) {
    this.#frame = frame;
    this.#scopes = scopes;
    this.#scope = frame;
    this.#number(frame);
    this.#state = new Uint8Array(this.#numbers.size).fill(maybeUnbound);
    for (const [index, bits] of this.#always.entries()) this.#state[index] = maybeUnbound | bits;
    this.#walkFrame(isQuiet);
    this.boundAtEnd = this.#boundNow();
  }

  stateAt(node: Node): BoundState {
    const bits = this.#reads.get(node) ?? 0;
    if (bits === 0) return "unreachable";
    if (bits === maybeBound) return "bound";
    return bits === maybeUnbound ? "unbound" : "either";
  }

  boundWhenMade(child: ScopeDraft): ReadonlySet<SymbolDraft> {
    return this.#made.get(child) ?? new Set();
  }

  /** Gives every symbol that lives in this frame its number. */
  #number(scope: ScopeDraft): void {
    for (const symbol of scope.symbols.values()) {
      const outside = symbol.bindings.filter((binding) => binding.scope.frame !== this.#frame);
      const deletes = outside.some(({ kind }) => kind === "delete");
      this.#always[this.#numbers.size] =
        outside.length === 0 ? 0 : deletes ? maybeBound | maybeUnbound : maybeBound;
      this.#numbers.set(symbol, this.#numbers.size);
    }
    for (const child of scope.children) if (child.frame === this.#frame) this.#number(child);
  }

  #walkFrame(isQuiet: (statement: Statement) => boolean): void {
    const { node } = this.#frame;
    if (node.kind === "Lambda" || node.kind === "FunctionDefinition") {
      for (const parameter of parametersOf(node.parameters)) {
        if (parameter.kind === "Parameter") this.#bindName(parameter.name);
        else this.#target(parameter.target, "parameter");
      }
    }
    if (node.kind === "Lambda") this.#expression(node.body);
    else if (node.kind === "GeneratorExpression") this.#clauses(node.clauses, 0, [node.element]);
    else if (node.kind === "Module") this.#module(node.body, isQuiet);
    else if (node.kind === "FunctionDefinition" || node.kind === "ClassDefinition") {
      this.#statements(node.body);
    }
  }

  #module(body: readonly Statement[], isQuiet: (statement: Statement) => boolean): void {
    let early = true;
    for (const statement of body) {
      if (early && !isQuiet(statement)) {
        this.boundEarly = this.#boundNow();
        early = false;
      }
      this.#statement(statement);
    }
    if (early) this.boundEarly = this.#boundNow();
  }

  #boundNow(): ReadonlySet<SymbolDraft> {
    const bound = new Set<SymbolDraft>();
    for (const [symbol, index] of this.#numbers) {
      if (this.#state !== undefined && this.#state[index] === maybeBound) bound.add(symbol);
    }
    return bound;
  }

  // ------------------------------------------------------------------ states

  /** The state, to be kept: later changes copy it first. */
  #keep(): State {
    this.#owned = false;
    return this.#state;
  }

  #continueWith(state: State): void {
    this.#state = state;
    this.#owned = false;
  }

  #set(index: number, bits: number): void {
    if (this.#state === undefined) return;
    if (!this.#owned) this.#state = this.#state.slice();
    this.#owned = true;
    this.#state[index] = bits | (this.#always[index] ?? 0);
  }

  #symbolNumber(name: string): number | undefined {
    const symbol = this.#scope.lookUp(name);
    return symbol === undefined ? undefined : this.#numbers.get(symbol);
  }

  #bindName(name: string): void {
    const index = this.#symbolNumber(name);
    if (index !== undefined) this.#set(index, maybeBound);
  }

  #read(node: Node, name: string): void {
    const index = this.#symbolNumber(name);
    if (index === undefined || this.#state === undefined) return;
    this.#reads.set(node, (this.#reads.get(node) ?? 0) | (this.#state[index] ?? 0));
  }

  /** What code binds and deletes in this frame, whether or not it is executed. */
  #effectsOf(nodes: readonly Node[], targets: readonly Target[] = []): Effects {
    const bound = new Set<number>();
    const deleted = new Set<number>();
    const add = (kind: BindingKind, name: string, scope: ScopeDraft) => {
      const symbol = scope.frame === this.#frame ? scope.lookUp(name) : undefined;
      const index = symbol === undefined ? undefined : this.#numbers.get(symbol);
      if (index !== undefined) (kind === "delete" ? deleted : bound).add(index);
    };
    const visitor: NameVisitor = {
      openScope: (node, parent) => this.#scopes.get(node) ?? parent,
      bind: (kind, _node, name, scope) => add(kind, name, scope),
      importNames: (node, scope) => {
        for (const name of this.#importedNames(node)) add("import", name, scope);
      },
      // A function's body runs when it is called, not here.
      expression: (node) => node.kind === "Lambda",
    };
    for (const node of nodes) walkNames(node, this.#scope, visitor);
    for (const target of targets) walkTarget(target, "for", this.#scope, visitor);
    return { bound, deleted };
  }

  #importedNames(node: Extract<Node, { kind: "Import" | "ImportFrom" }>): readonly string[] {
    const star = node.kind === "ImportFrom" && node.names === "*";
    if (!star && node.names !== "*") return node.names.map(({ name, alias }) => alias ?? name);
    return [...this.#frame.symbols.values()]
      .filter(({ bindings }) => bindings.some((binding) => binding.node === node))
      .map(({ name }) => name);
  }

  // ------------------------------------------------------------------ statements

  #statements(body: readonly Statement[]): void {
    for (const statement of body) this.#statement(statement);
  }

  #statement(node: Statement): void {
    switch (node.kind) {
      case "Assignment":
        this.#expression(node.value);
        for (const target of node.targets) this.#target(target, "assignment");
        return;
      case "AugmentedAssignment":
        this.#augmentedAssignment(node.target, node.value);
        return;
      case "DelStatement":
        for (const target of node.targets) this.#target(target, "delete");
        return;
      case "Import":
      case "ImportFrom":
        for (const name of this.#importedNames(node)) this.#bindName(name);
        return;
      case "ReturnStatement":
      case "RaiseStatement":
        for (const child of childrenOf(node)) this.#expression(child);
        this.#continueWith(undefined);
        return;
      case "BreakStatement":
        this.#break();
        return;
      case "ContinueStatement":
        this.#continueWith(undefined);
        return;
      case "AssertStatement":
        this.#assert(node.test, node.message);
        return;
      case "IfStatement":
        this.#if(node);
        return;
      case "WhileStatement":
        this.#while(node);
        return;
      case "ForStatement":
        this.#for(node);
        return;
      case "TryStatement":
        this.#try(node);
        return;
      case "WithStatement":
        this.#with(node.items, node.body);
        return;
      case "FunctionDefinition":
      case "ClassDefinition":
        this.#definition(node);
        return;
      default:
        for (const child of childrenOf(node)) this.#expression(child);
    }
  }

  #augmentedAssignment(target: Target, value: Expression): void {
    if (target.kind === "Name") this.#read(target, target.name);
    else this.#target(target, "augmentedAssignment");
    this.#expression(value);
    if (target.kind === "Name") this.#bindName(target.name);
  }

  #assert(test: Expression, message: Expression | undefined): void {
    this.#expression(test);
    const passed = this.#keep();
    if (message !== undefined) this.#expression(message);
    this.#continueWith(passed);
  }

  #break(): void {
    const loop = this.#loops.at(-1);
    if (loop !== undefined) {
      let state = this.#keep();
      for (const effects of this.#finals.slice(loop.finals)) state = havoc(state, effects);
      loop.breaks = join(loop.breaks, state);
    }
    this.#continueWith(undefined);
  }

  #if(node: IfStatement): void {
    let after: State;
    for (const { test, body } of node.branches) {
      this.#expression(test);
      const otherwise = this.#keep();
      this.#statements(body);
      after = join(after, this.#keep());
      this.#continueWith(otherwise);
    }
    this.#statements(node.orelse);
    this.#continueWith(join(after, this.#keep()));
  }

  #while(node: WhileStatement): void {
    const loop = this.#enterLoop(this.#effectsOf([node.test, ...node.body]));
    this.#expression(node.test);
    const exit = isAlwaysTrue(node.test) ? undefined : this.#keep();
    this.#keep();
    this.#statements(node.body);
    this.#leaveLoop(loop, exit, node.orelse);
  }

  #for(node: ForStatement): void {
    this.#expression(node.iterable);
    const loop = this.#enterLoop(this.#effectsOf(node.body, [node.target]));
    const exit = this.#keep();
    this.#target(node.target, "for");
    this.#statements(node.body);
    this.#leaveLoop(loop, exit, node.orelse);
  }

  #enterLoop(effects: Effects): Loop {
    this.#continueWith(havoc(this.#keep(), effects));
    const loop: Loop = { breaks: undefined, finals: this.#finals.length };
    this.#loops.push(loop);
    return loop;
  }

  #leaveLoop(loop: Loop, exit: State, orelse: readonly Statement[]): void {
    this.#loops.pop();
    this.#continueWith(exit);
    this.#statements(orelse);
    this.#continueWith(join(this.#keep(), loop.breaks));
  }

  #try(node: TryStatement): void {
    const entry = this.#keep();
    const final = this.#effectsOf(node.finalbody);
    if (node.finalbody.length > 0) this.#finals.push(final);
    this.#statements(node.body);
    this.#statements(node.orelse);
    let after = this.#keep();
    const raised = havoc(entry, this.#effectsOf(node.body));
    for (const handler of node.handlers) {
      this.#continueWith(raised);
      if (handler.type !== undefined) this.#expression(handler.type);
      if (handler.target !== undefined) this.#target(handler.target, "except");
      this.#statements(handler.body);
      after = join(after, this.#keep());
    }
    this.#continueWith(after);
    if (node.finalbody.length === 0) return;
    this.#finals.pop();
    const parts = [...node.body, ...node.orelse, ...node.handlers];
    this.#finally(node.finalbody, after, havoc(entry, this.#effectsOf(parts)), final);
  }

  /** Walks a `finally` body once, for all ways into it, then keeps what held on the normal way. */
  #finally(body: readonly Statement[], normal: State, raised: State, effects: Effects): void {
    this.#continueWith(join(normal, raised));
    this.#statements(body);
    const end = this.#keep();
    if (end === undefined || normal === undefined) {
      this.#continueWith(undefined);
      return;
    }
    this.#continueWith(keepNormal(end, normal, effects));
  }

  #with([item, ...inner]: readonly WithItem[], body: readonly Statement[]): void {
    if (item === undefined) {
      this.#statements(body);
      return;
    }
    this.#expression(item.context);
    // A context manager may swallow an exception, so all that follows may end anywhere.
    const entry = this.#keep();
    const swallowed = havoc(entry, this.#effectsOf([item, ...inner, ...body]));
    if (item.target !== undefined) this.#target(item.target, "with");
    this.#with(inner, body);
    this.#continueWith(join(this.#keep(), swallowed));
  }

  #definition(node: Extract<Statement, { kind: "FunctionDefinition" | "ClassDefinition" }>): void {
    for (const decorator of node.decorators) this.#expression(decorator);
    if (node.kind === "ClassDefinition") {
      for (const base of node.bases) this.#expression(base);
      this.#noteMade(node);
      this.#bindName(node.name);
      return;
    }
    for (const { defaultValue } of node.parameters.positional) {
      if (defaultValue !== undefined) this.#expression(defaultValue);
    }
    // The body cannot run before the name is bound, unless a decorator calls it.
    if (node.decorators.length > 0) this.#noteMade(node);
    this.#bindName(node.name);
    if (node.decorators.length === 0) this.#noteMade(node);
  }

  /** Notes what is bound when the frame of `node` is made. */
  #noteMade(node: ScopeNode): void {
    const scope = this.#scopes.get(node);
    if (scope === undefined) return;
    const bound = scope.freeSymbols.filter((symbol) => {
      const index = this.#numbers.get(symbol);
      return index !== undefined && this.#state?.[index] === maybeBound && !symbol.isDeleted;
    });
    this.#made.set(scope, new Set(bound));
  }

  // ------------------------------------------------------------------ expressions

  #expression(node: Node): void {
    switch (node.kind) {
      case "Name":
        this.#read(node, node.name);
        return;
      case "BooleanOperation":
        this.#inOrder(node.operands);
        return;
      case "ConditionalExpression": {
        this.#expression(node.test);
        const otherwise = this.#keep();
        this.#expression(node.body);
        const after = this.#keep();
        this.#continueWith(otherwise);
        this.#expression(node.orelse);
        this.#continueWith(join(after, this.#keep()));
        return;
      }
      case "Comparison":
        this.#inOrder(node.operands);
        return;
      case "Lambda":
        for (const { defaultValue } of node.parameters.positional) {
          if (defaultValue !== undefined) this.#expression(defaultValue);
        }
        this.#noteMade(node);
        return;
      case "ListComprehension":
        this.#comprehension(node.clauses, [node.element], this.#scope);
        return;
      case "SetComprehension":
        this.#comprehension(node.clauses, [node.element], this.#scopes.get(node));
        return;
      case "DictComprehension":
        this.#comprehension(node.clauses, [node.value, node.key], this.#scopes.get(node));
        return;
      case "GeneratorExpression": {
        const first = node.clauses[0];
        if (first !== undefined) this.#expression(first.iterable);
        this.#noteMade(node);
        return;
      }
      default:
        for (const child of childrenOf(node)) this.#expression(child);
    }
  }

  /** Operands of which each may be the last that is evaluated. */
  #inOrder(operands: readonly Expression[]): void {
    const [first, ...rest] = operands;
    if (first !== undefined) this.#expression(first);
    let after = this.#keep();
    for (const operand of rest) {
      this.#expression(operand);
      after = join(after, this.#keep());
    }
    this.#continueWith(after);
  }

  #comprehension(
    clauses: readonly ComprehensionClause[],
    elements: readonly Expression[],
    inside: ScopeDraft | undefined,
  ): void {
    const outside = this.#scope;
    const first = clauses[0];
    if (first !== undefined) this.#expression(first.iterable);
    this.#scope = inside ?? outside;
    if (inside !== outside) {
      for (const symbol of inside?.symbols.values() ?? []) {
        const index = this.#numbers.get(symbol);
        if (index !== undefined) this.#set(index, maybeUnbound);
      }
    }
    this.#clauses(clauses, 0, elements);
    this.#scope = outside;
  }

  /** Clause `index` and those inside it; the iterable of the first has been evaluated. */
  #clauses(
    clauses: readonly ComprehensionClause[],
    index: number,
    elements: readonly Expression[],
  ): void {
    const clause = clauses[index];
    if (clause === undefined) {
      for (const element of elements) this.#expression(element);
      return;
    }
    if (index > 0) this.#expression(clause.iterable);
    const parts = [...clause.conditions, ...clauses.slice(index + 1), ...elements];
    const targets = clauses.slice(index).map(({ target }) => target);
    const effects = this.#effectsOf(parts.flatMap(withoutTarget), targets);
    const exit = havoc(this.#keep(), effects);
    this.#continueWith(exit);
    this.#target(clause.target, "comprehension");
    for (const condition of clause.conditions) this.#expression(condition);
    this.#clauses(clauses, index + 1, elements);
    this.#continueWith(exit);
  }

  #target(target: Target, kind: BindingKind): void {
    switch (target.kind) {
      case "Name":
        if (kind !== "delete") this.#bindName(target.name);
        else {
          this.#read(target, target.name);
          const index = this.#symbolNumber(target.name);
          if (index !== undefined) this.#set(index, maybeUnbound);
        }
        return;
      case "TargetList":
        for (const element of target.elements) this.#target(element, kind);
        return;
      default:
        for (const child of childrenOf(target)) this.#expression(child);
    }
  }
}

function withoutTarget(node: Node): readonly Node[] {
  return node.kind === "ComprehensionClause" ? [node.iterable, ...node.conditions] : [node];
}

/** `while 1:` and `while True:` end only by `break`. */
function isAlwaysTrue(test: Expression): boolean {
  if (test.kind === "IntegerLiteral") return test.value !== 0n;
  return test.kind === "Name" && test.name === "True";
}
