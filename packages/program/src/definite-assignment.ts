/**
 * Finds for each read of a name whether its value is proven bound, proven unbound, or neither.
 *
 * One walk over the code of a frame in the order of execution. The state holds two bits per symbol:
 * it may be bound, it may be unbound; states that meet are joined with "or". Loops and handlers are
 * entered with everything their bodies bind or delete made possible, so that one walk is enough.
 * Source: The Java Language Specification, chapter 16, has the same idea for definite assignment.
 */
import {
  childrenOf,
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
import { havoc, join, keepNormal, type Effects, type State } from "./flow-state.ts";
import { ExpressionFlow } from "./expression-flow.ts";
import { type BoundState, FrameBindings } from "./frame-bindings.ts";
import type { ScopeDraft, SymbolDraft } from "./scope-drafts.ts";
import type { ScopeNode } from "./scopes.ts";
import { parametersOf } from "./walk-names.ts";

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
  readonly #bindings: FrameBindings;
  readonly #expressions: ExpressionFlow;
  readonly #loops: Loop[] = [];
  readonly #finals: Effects[] = [];

  constructor(
    frame: ScopeDraft,
    scopes: ReadonlyMap<ScopeNode, ScopeDraft>,
    isQuiet: (statement: Statement) => boolean,
  ) {
    this.#bindings = new FrameBindings(frame, scopes);
    this.#expressions = new ExpressionFlow(this.#bindings, scopes);
    this.#walkFrame(frame.node, isQuiet);
    this.boundAtEnd = this.#bindings.boundNow();
  }

  stateAt(node: Node): BoundState {
    return this.#bindings.stateAt(node);
  }

  boundWhenMade(child: ScopeDraft): ReadonlySet<SymbolDraft> {
    return this.#bindings.boundWhenMade(child);
  }

  #walkFrame(node: ScopeNode, isQuiet: (statement: Statement) => boolean): void {
    if (node.kind === "Lambda" || node.kind === "FunctionDefinition") {
      for (const parameter of parametersOf(node.parameters)) {
        if (parameter.kind === "Parameter") this.#bindings.bind(parameter.name);
        else this.#expressions.target(parameter.target, "parameter");
      }
    }
    if (node.kind === "Lambda") this.#expressions.walk(node.body);
    else if (node.kind === "GeneratorExpression")
      this.#expressions.clauses(node.clauses, [node.element]);
    else if (node.kind === "Module") this.#module(node.body, isQuiet);
    else if (node.kind === "FunctionDefinition" || node.kind === "ClassDefinition") {
      this.#statements(node.body);
    }
  }

  #module(body: readonly Statement[], isQuiet: (statement: Statement) => boolean): void {
    let early = true;
    for (const statement of body) {
      if (early && !isQuiet(statement)) {
        this.boundEarly = this.#bindings.boundNow();
        early = false;
      }
      this.#statement(statement);
    }
    if (early) this.boundEarly = this.#bindings.boundNow();
  }

  // ------------------------------------------------------------------ statements

  #statements(body: readonly Statement[]): void {
    for (const statement of body) this.#statement(statement);
  }

  #statement(node: Statement): void {
    switch (node.kind) {
      case "Assignment":
        this.#expressions.walk(node.value);
        for (const target of node.targets) this.#expressions.target(target, "assignment");
        return;
      case "AugmentedAssignment":
        this.#augmentedAssignment(node.target, node.value);
        return;
      case "DelStatement":
        for (const target of node.targets) this.#expressions.target(target, "delete");
        return;
      case "Import":
      case "ImportFrom":
        for (const name of this.#bindings.importedNames(node)) this.#bindings.bind(name);
        return;
      case "ReturnStatement":
      case "RaiseStatement":
        for (const child of childrenOf(node)) this.#expressions.walk(child);
        this.#bindings.continueWith(undefined);
        return;
      case "BreakStatement":
        this.#break();
        return;
      case "ContinueStatement":
        this.#bindings.continueWith(undefined);
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
        for (const child of childrenOf(node)) this.#expressions.walk(child);
    }
  }

  #augmentedAssignment(target: Target, value: Expression): void {
    if (target.kind === "Name") this.#bindings.noteRead(target, target.name);
    else this.#expressions.target(target, "augmentedAssignment");
    this.#expressions.walk(value);
    if (target.kind === "Name") this.#bindings.bind(target.name);
  }

  #assert(test: Expression, message: Expression | undefined): void {
    this.#expressions.walk(test);
    const passed = this.#bindings.keep();
    if (message !== undefined) this.#expressions.walk(message);
    this.#bindings.continueWith(passed);
  }

  #break(): void {
    const loop = this.#loops.at(-1);
    if (loop !== undefined) {
      let state = this.#bindings.keep();
      for (const effects of this.#finals.slice(loop.finals)) state = havoc(state, effects);
      loop.breaks = join(loop.breaks, state);
    }
    this.#bindings.continueWith(undefined);
  }

  #if(node: IfStatement): void {
    let after: State;
    for (const { test, body } of node.branches) {
      this.#expressions.walk(test);
      const otherwise = this.#bindings.keep();
      this.#statements(body);
      after = join(after, this.#bindings.keep());
      this.#bindings.continueWith(otherwise);
    }
    this.#statements(node.orelse);
    this.#bindings.continueWith(join(after, this.#bindings.keep()));
  }

  #while(node: WhileStatement): void {
    const loop = this.#enterLoop(this.#bindings.effectsOf([node.test, ...node.body]));
    this.#expressions.walk(node.test);
    const exit = isAlwaysTrue(node.test) ? undefined : this.#bindings.keep();
    this.#bindings.keep();
    this.#statements(node.body);
    this.#leaveLoop(loop, exit, node.orelse);
  }

  #for(node: ForStatement): void {
    this.#expressions.walk(node.iterable);
    const loop = this.#enterLoop(this.#bindings.effectsOf(node.body, [node.target]));
    const exit = this.#bindings.keep();
    this.#expressions.target(node.target, "for");
    this.#statements(node.body);
    this.#leaveLoop(loop, exit, node.orelse);
  }

  #enterLoop(effects: Effects): Loop {
    this.#bindings.continueWith(havoc(this.#bindings.keep(), effects));
    const loop: Loop = { breaks: undefined, finals: this.#finals.length };
    this.#loops.push(loop);
    return loop;
  }

  #leaveLoop(loop: Loop, exit: State, orelse: readonly Statement[]): void {
    this.#loops.pop();
    this.#bindings.continueWith(exit);
    this.#statements(orelse);
    this.#bindings.continueWith(join(this.#bindings.keep(), loop.breaks));
  }

  #try(node: TryStatement): void {
    const entry = this.#bindings.keep();
    const final = this.#bindings.effectsOf(node.finalbody);
    if (node.finalbody.length > 0) this.#finals.push(final);
    this.#statements(node.body);
    this.#statements(node.orelse);
    let after = this.#bindings.keep();
    const raised = havoc(entry, this.#bindings.effectsOf(node.body));
    for (const handler of node.handlers) {
      this.#bindings.continueWith(raised);
      if (handler.type !== undefined) this.#expressions.walk(handler.type);
      if (handler.target !== undefined) this.#expressions.target(handler.target, "except");
      this.#statements(handler.body);
      after = join(after, this.#bindings.keep());
    }
    this.#bindings.continueWith(after);
    if (node.finalbody.length === 0) return;
    this.#finals.pop();
    const parts = [...node.body, ...node.orelse, ...node.handlers];
    this.#finally(node.finalbody, after, havoc(entry, this.#bindings.effectsOf(parts)), final);
  }

  /** Walks a `finally` body once, for all ways into it, then keeps what held on the normal way. */
  #finally(body: readonly Statement[], normal: State, raised: State, effects: Effects): void {
    this.#bindings.continueWith(join(normal, raised));
    this.#statements(body);
    const end = this.#bindings.keep();
    if (end === undefined || normal === undefined) {
      this.#bindings.continueWith(undefined);
      return;
    }
    this.#bindings.continueWith(keepNormal(end, normal, effects));
  }

  #with([item, ...inner]: readonly WithItem[], body: readonly Statement[]): void {
    if (item === undefined) {
      this.#statements(body);
      return;
    }
    this.#expressions.walk(item.context);
    // A context manager may swallow an exception, so all that follows may end anywhere.
    const entry = this.#bindings.keep();
    const swallowed = havoc(entry, this.#bindings.effectsOf([item, ...inner, ...body]));
    if (item.target !== undefined) this.#expressions.target(item.target, "with");
    this.#with(inner, body);
    this.#bindings.continueWith(join(this.#bindings.keep(), swallowed));
  }

  #definition(node: Extract<Statement, { kind: "FunctionDefinition" | "ClassDefinition" }>): void {
    for (const decorator of node.decorators) this.#expressions.walk(decorator);
    if (node.kind === "ClassDefinition") {
      for (const base of node.bases) this.#expressions.walk(base);
      this.#bindings.noteMade(node);
      this.#bindings.bind(node.name);
      return;
    }
    for (const { defaultValue } of node.parameters.positional) {
      if (defaultValue !== undefined) this.#expressions.walk(defaultValue);
    }
    // The body cannot run before the name is bound, unless a decorator calls it.
    if (node.decorators.length > 0) this.#bindings.noteMade(node);
    this.#bindings.bind(node.name);
    if (node.decorators.length === 0) this.#bindings.noteMade(node);
  }
}

/** `while 1:` and `while True:` end only by `break`. */
function isAlwaysTrue(test: Expression): boolean {
  if (test.kind === "IntegerLiteral") return test.value !== 0n;
  return test.kind === "Name" && test.name === "True";
}
