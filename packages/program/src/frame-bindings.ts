/**
 * The symbols of one frame while the walk of definite-assignment.ts goes over its code: which of
 * them may be bound and may be unbound at the place it has reached, and what it noted on its way.
 */
import type { Node, Target } from "@vipera/parser";
import { type Effects, maybeBound, maybeUnbound, type State } from "./flow-state.ts";
import type { ScopeDraft, SymbolDraft } from "./scope-drafts.ts";
import type { BindingKind, ScopeNode } from "./scopes.ts";
import { type NameVisitor, walkNames, walkTarget } from "./walk-names.ts";

/** What is known about a value at a place; `unreachable` when control never comes there. */
export type BoundState = "bound" | "unbound" | "either" | "unreachable";

export class FrameBindings {
  /** The scope in which names are looked up: the frame's, or that of a comprehension in it. */
  scope: ScopeDraft;
  readonly #frame: ScopeDraft;
  readonly #scopes: ReadonlyMap<ScopeNode, ScopeDraft>;
  readonly #numbers = new Map<SymbolDraft, number>();
  /** Bits that a symbol always has, because functions bind or delete it at any time. */
  readonly #always: number[] = [];
  readonly #reads = new Map<Node, number>();
  readonly #made = new Map<ScopeDraft, ReadonlySet<SymbolDraft>>();
  #state: State;
  /** Whether `#state` may be changed in place; false when somebody else keeps it. */
  #owned = true;

  /** Nothing is bound yet but what functions may have bound. */
  constructor(frame: ScopeDraft, scopes: ReadonlyMap<ScopeNode, ScopeDraft>) {
    this.scope = frame;
    this.#frame = frame;
    this.#scopes = scopes;
    this.#number(frame);
    this.#state = new Uint8Array(this.#numbers.size).fill(maybeUnbound);
    for (const [index, bits] of this.#always.entries()) this.#state[index] = maybeUnbound | bits;
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

  // ------------------------------------------------------------------ states

  /** The state, to be kept: later changes copy it first. */
  keep(): State {
    this.#owned = false;
    return this.#state;
  }

  continueWith(state: State): void {
    this.#state = state;
    this.#owned = false;
  }

  bind(name: string): void {
    this.#set(this.#symbolNumber(name), maybeBound);
  }

  unbind(name: string): void {
    this.#set(this.#symbolNumber(name), maybeUnbound);
  }

  /** Enters the scope of a comprehension, where nothing is bound yet. */
  unbindAllOf(scope: ScopeDraft): void {
    for (const symbol of scope.symbols.values()) {
      this.#set(this.#numbers.get(symbol), maybeUnbound);
    }
  }

  #set(index: number | undefined, bits: number): void {
    if (index === undefined || this.#state === undefined) return;
    if (!this.#owned) this.#state = this.#state.slice();
    this.#owned = true;
    this.#state[index] = bits | (this.#always[index] ?? 0);
  }

  #symbolNumber(name: string): number | undefined {
    const symbol = this.scope.lookUp(name);
    return symbol === undefined ? undefined : this.#numbers.get(symbol);
  }

  // ------------------------------------------------------------------ notes of the walk

  noteRead(node: Node, name: string): void {
    const index = this.#symbolNumber(name);
    if (index === undefined || this.#state === undefined) return;
    this.#reads.set(node, (this.#reads.get(node) ?? 0) | (this.#state[index] ?? 0));
  }

  /** Notes what is bound when the frame of `node` is made. */
  noteMade(node: ScopeNode): void {
    const scope = this.#scopes.get(node);
    if (scope === undefined) return;
    const bound = scope.freeSymbols.filter((symbol) => {
      const index = this.#numbers.get(symbol);
      return index !== undefined && this.#state?.[index] === maybeBound && !symbol.isDeleted;
    });
    this.#made.set(scope, new Set(bound));
  }

  /** What all noted reads of `node` together know of its symbol. */
  stateAt(node: Node): BoundState {
    const bits = this.#reads.get(node) ?? 0;
    if (bits === 0) return "unreachable";
    if (bits === maybeBound) return "bound";
    return bits === maybeUnbound ? "unbound" : "either";
  }

  boundWhenMade(child: ScopeDraft): ReadonlySet<SymbolDraft> {
    return this.#made.get(child) ?? new Set();
  }

  boundNow(): ReadonlySet<SymbolDraft> {
    const bound = new Set<SymbolDraft>();
    for (const [symbol, index] of this.#numbers) {
      if (this.#state !== undefined && this.#state[index] === maybeBound) bound.add(symbol);
    }
    return bound;
  }

  // ------------------------------------------------------------------ effects of code

  /** What code binds and deletes in this frame, whether or not it is executed. */
  effectsOf(nodes: readonly Node[], targets: readonly Target[] = []): Effects {
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
        for (const name of this.importedNames(node)) add("import", name, scope);
      },
      // A function's body runs when it is called, not here.
      expression: (node) => node.kind === "Lambda",
    };
    for (const node of nodes) walkNames(node, this.scope, visitor);
    for (const target of targets) walkTarget(target, "for", this.scope, visitor);
    return { bound, deleted };
  }

  importedNames(node: Extract<Node, { kind: "Import" | "ImportFrom" }>): readonly string[] {
    const star = node.kind === "ImportFrom" && node.names === "*";
    if (!star && node.names !== "*") return node.names.map(({ name, alias }) => alias ?? name);
    return [...this.#frame.symbols.values()]
      .filter(({ bindings }) => bindings.some((binding) => binding.node === node))
      .map(({ name }) => name);
  }
}
