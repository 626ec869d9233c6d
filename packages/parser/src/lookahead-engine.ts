/**
 * Runs a nearley-compiled grammar with one token of lookahead.
 *
 * nearley's own runtime follows every alternative on speculation, at every token anew. This one
 * filters by the next token: a rule is completed only before a token that may follow it (FOLLOW),
 * and a part is entered only if it can begin with the token (FIRST). The set of places in rules
 * that are open at a point, a `ParserState`, depends on little of what came before, so it is made
 * once and shared by all points alike. For our grammar exactly one way to go on remains at each
 * token, and parsing is a walk over states with a stack:
 *
 *   states   0    12   57      the last one tells what may come next
 *   values     if   a < b      what was built so far, one between two states
 *
 * A grammar with two ways somewhere is refused (`findConflicts`, asked by a test). States are made
 * when first entered: a short program makes few, and all parses share them.
 *
 * Why not nearley's runtime: it takes six times as long (3 000 dense lines, tokens given, both
 * warm) and keeps every speculation in memory. It stands beside this one in the tests.
 */
import { InternalError, unreachable } from "@vipera/diagnostics";
import {
  type CompiledGrammar,
  type NumberedGrammar,
  numberGrammar,
} from "./lookahead-engine/numbered-grammar.ts";
import type { Token } from "./tokens.ts";

export type ParseResult =
  | { readonly ok: true; readonly value: unknown }
  /** `index` is that of the first token that cannot stand where it stands. */
  | { readonly ok: false; readonly index: number; readonly expected: readonly string[] };

/** A place inside a rule: `dot` symbols of it are read. */
interface Item {
  readonly rule: number;
  readonly dot: number;
}

interface ParserState {
  /**
   * By symbol. A number of a state: go there, after a token or after a completed rule. Negative:
   * complete rule `-1 - number`. Or one of the two marks below.
   */
  readonly actions: Int32Array;
  /** The items that are open behind each symbol that may come next. */
  readonly kernels: ReadonlyMap<number, readonly Item[]>;
}

/** The symbol cannot come here. */
const impossible = 0x7fffffff;
/** The symbol leads to a state that is not made yet. */
const unmade = 0x7ffffffe;

export class LookaheadEngine {
  readonly #grammar: NumberedGrammar;
  readonly #goal: number;
  readonly #states: ParserState[] = [];
  /** Numbers of the states by their items, as text. */
  readonly #stateNumbers = new Map<string, number>();
  readonly #conflicts: string[] = [];

  constructor(grammar: CompiledGrammar) {
    this.#grammar = numberGrammar(grammar);
    this.#goal = this.#grammar.rules.length - 1;
    this.#stateOf([{ rule: this.#goal, dot: 0 }]);
  }

  /**
   * Parses all tokens as one start rule.
   *
   * @param report  Handed to the actions of the rules.
   * @returns The start rule's value; or where it went wrong, and the kinds of token that could
   *          stand there, in the order of the grammar. Linear in the number of tokens.
   */
  parse(tokens: readonly Token[], report: unknown): ParseResult {
    const states: number[] = [0];
    const values: unknown[] = [];
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index];
      const kind = this.#grammar.kindNumbers.get(token?.kind ?? "") ?? 0;
      const next = this.#complete(states, values, kind, report);
      if (next === impossible || kind === 0) {
        return { ok: false, index, expected: this.#expected(tokens.slice(0, index)) };
      }
      states.push(next);
      values.push(token);
    }
    if (this.#complete(states, values, 0, report) === impossible) {
      return { ok: false, index: tokens.length, expected: this.#expected(tokens) };
    }
    return { ok: true, value: values[0] };
  }

  /** Every state in which one token cannot decide; empty for a grammar that can be run. */
  findConflicts(): readonly string[] {
    for (let number = 0; number < this.#states.length; number += 1) {
      for (const symbol of this.#states[number]?.kernels.keys() ?? []) this.#next(number, symbol);
    }
    return this.#conflicts;
  }

  /** Completes rules until `kind` can be read; returns the state behind it, or `impossible`. */
  #complete(states: number[], values: unknown[], kind: number, report: unknown): number {
    const { rules } = this.#grammar;
    for (;;) {
      const action = this.#next(states[states.length - 1] ?? 0, kind);
      if (action >= 0) return action;
      const rule = rules[-1 - action];
      if (rule === undefined || -1 - action === this.#goal) return 0;
      if (rule.passes) {
        // Most completions: an atom is a primary is a power, up to an expression.
        states.length -= 1;
        states.push(this.#next(states[states.length - 1] ?? 0, rule.name));
        continue;
      }
      const count = rule.symbols.length;
      const first = values.length - count;
      const parts = new Array<unknown>(count);
      for (let index = 0; index < count; index += 1) parts[index] = values[first + index];
      values.length = first;
      states.length = first + 1;
      const build = rule.action;
      values.push(build === undefined ? parts : build(parts as never, report as never));
      states.push(this.#next(states[first] ?? 0, rule.name));
    }
  }

  /** The kinds of token that could stand behind the given ones, which can all stand. */
  #expected(before: readonly Token[]): string[] {
    const states: number[] = [0];
    for (const token of before) {
      states.push(this.#walk(states, this.#grammar.kindNumbers.get(token.kind) ?? 0));
    }
    return this.#grammar.kinds.filter(
      (_, kind) => kind !== 0 && this.#walk([...states], kind) !== impossible,
    );
  }

  /** Completes as `#complete` does, but without values. */
  #walk(states: number[], kind: number): number {
    const { rules } = this.#grammar;
    let action = this.#next(states[states.length - 1] ?? 0, kind);
    while (action < 0 && -1 - action !== this.#goal) {
      const rule = rules[-1 - action] ?? unreachable("parse", "a completion without a rule");
      states.length -= rule.symbols.length;
      states.push(this.#next(states[states.length - 1] ?? 0, rule.name));
      action = this.#next(states[states.length - 1] ?? 0, kind);
    }
    return action;
  }

  /** What a symbol does in a state; makes the state it leads to at its first use. */
  #next(number: number, symbol: number): number {
    const state = this.#states[number];
    const action = state?.actions[symbol] ?? impossible;
    if (action !== unmade || state === undefined) return action;
    const next = this.#stateOf(state.kernels.get(symbol) ?? []);
    state.actions[symbol] = next;
    return next;
  }

  #stateOf(kernel: readonly Item[]): number {
    const key = kernel.map(({ rule, dot }) => `${rule}.${dot}`).join(" ");
    const known = this.#stateNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.#states.length;
    this.#stateNumbers.set(key, number);
    this.#states.push(this.#makeState(kernel));
    return number;
  }

  #makeState(kernel: readonly Item[]): ParserState {
    const { rules, symbolCount, follow } = this.#grammar;
    const actions = new Int32Array(symbolCount).fill(impossible);
    const kernels = new Map<number, Item[]>();
    for (const item of this.#withPredictions(kernel)) {
      const rule = rules[item.rule];
      const symbol = rule?.symbols[item.dot];
      if (rule === undefined) throw new InternalError("parse", `no rule ${item.rule}`);
      if (symbol === undefined) {
        for (const kind of follow[rule.name] ?? []) {
          if (actions[kind] !== impossible) this.#noteConflict(kernel, kind);
          actions[kind] = -1 - item.rule;
        }
        continue;
      }
      const open = kernels.get(symbol);
      if (open === undefined) kernels.set(symbol, [{ rule: item.rule, dot: item.dot + 1 }]);
      else open.push({ rule: item.rule, dot: item.dot + 1 });
    }
    for (const symbol of kernels.keys()) {
      if (actions[symbol] !== impossible) this.#noteConflict(kernel, symbol);
      actions[symbol] = unmade;
    }
    return { actions, kernels };
  }

  /** The items, and the beginnings of all rules that they, or those rules, may begin with. */
  #withPredictions(kernel: readonly Item[]): Item[] {
    const { rules, rulesOf } = this.#grammar;
    const items = [...kernel];
    const predicted = new Set<number>();
    // Items before `index` have their predictions in the list.
    for (let index = 0; index < items.length; index += 1) {
      const item = items[index];
      const symbol = item === undefined ? undefined : rules[item.rule]?.symbols[item.dot];
      if (symbol === undefined || predicted.has(symbol)) continue;
      predicted.add(symbol);
      for (const rule of rulesOf[symbol] ?? []) items.push({ rule, dot: 0 });
    }
    return items;
  }

  /** Names the token and the places in rules that are open, as in `dots "." . name`. */
  #noteConflict(items: readonly Item[], symbol: number): void {
    const { kinds, rules, names } = this.#grammar;
    const open = items.map(({ rule, dot }) => {
      const parts = rules[rule]?.symbols.map((part) => kinds[part] ?? names.get(part) ?? "") ?? [];
      return `${names.get(rules[rule]?.name ?? 0)}: ${parts.toSpliced(dot, 0, "<here>").join(" ")}`;
    });
    this.#conflicts.push(`before '${kinds[symbol] ?? symbol}' in\n  ${open.join("\n  ")}`);
  }
}
