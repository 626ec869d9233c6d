/**
 * A compiled grammar with numbers for names, and what may begin and follow each rule.
 *
 * Terminals are 0 to `kinds.length - 1`; rule names come after them. Terminal 0 is the end of the
 * tokens. No rule is empty: grammar.ne writes optional parts out, which keeps both sets simple.
 */
import { InternalError } from "@vipera/diagnostics";

/** A terminal, matched by the kind of a token, or the name of a rule. */
export type GrammarSymbol = string | { readonly type: string };

/**
 * Makes a rule's value from the values of its symbols. `report` takes what is wrong although the
 * grammar allows it. (`never` because each action knows the types of its own parts.)
 */
export type Action = (values: never, report: never) => unknown;

export interface GrammarRule {
  readonly name: string;
  readonly symbols: readonly GrammarSymbol[];
  /** Without it the rule's value is the list of its parts' values. */
  readonly action?: Action;
  /** The rule's value is that of its only part. */
  readonly passes?: true;
}

export interface CompiledGrammar {
  readonly start: string;
  readonly rules: readonly GrammarRule[];
}

export interface NumberedRule {
  readonly name: number;
  readonly symbols: readonly number[];
  readonly action: Action | undefined;
  readonly passes: boolean;
}

export interface NumberedGrammar {
  /** Kinds of tokens by number; the first is the end of the tokens. */
  readonly kinds: readonly string[];
  readonly kindNumbers: ReadonlyMap<string, number>;
  /** Rule names by their number. */
  readonly names: ReadonlyMap<number, string>;
  /** How many numbers there are, of terminals and rule names together. */
  readonly symbolCount: number;
  /** The goal comes last: `start` up to the end of the tokens. */
  readonly rules: readonly NumberedRule[];
  /** The rules of a name, by the name's number; empty for terminals. */
  readonly rulesOf: readonly (readonly number[])[];
  /** The terminals that may follow a rule, by the name's number. */
  readonly follow: readonly (readonly number[])[];
}

const endOfTokens = "";

export function numberGrammar(grammar: CompiledGrammar): NumberedGrammar {
  const goal: GrammarRule = { name: "goal", symbols: [grammar.start] };
  const source = [...grammar.rules, goal];
  const kindNumbers = new Map<string, number>([[endOfTokens, 0]]);
  for (const { symbols } of source) {
    for (const symbol of symbols) {
      if (typeof symbol !== "string" && !kindNumbers.has(symbol.type)) {
        kindNumbers.set(symbol.type, kindNumbers.size);
      }
    }
  }
  const nameNumbers = new Map<string, number>();
  for (const { name } of source) {
    if (!nameNumbers.has(name)) nameNumbers.set(name, kindNumbers.size + nameNumbers.size);
  }
  const numberOf = (symbol: GrammarSymbol): number => {
    const isName = typeof symbol === "string";
    const number = isName ? nameNumbers.get(symbol) : kindNumbers.get(symbol.type);
    if (number === undefined) throw new InternalError("parse", `no rule ${String(symbol)}`);
    return number;
  };
  const symbolCount = kindNumbers.size + nameNumbers.size;
  const rules = source.map((rule): NumberedRule => {
    if (rule.symbols.length === 0) throw new InternalError("parse", `${rule.name} may be empty`);
    return {
      name: numberOf(rule.name),
      symbols: rule.symbols.map(numberOf),
      action: rule.action,
      passes: rule.passes ?? false,
    };
  });
  const rulesOf = Array.from({ length: symbolCount }, (): number[] => []);
  rules.forEach((rule, index) => {
    rulesOf[rule.name]?.push(index);
  });
  const followSets = findFollow(rules, symbolCount, kindNumbers.size);
  const follow = rulesOf.map((_, symbol) => followSets.of(symbol));
  const kinds = [...kindNumbers.keys()];
  const names = new Map([...nameNumbers].map(([name, number]) => [number, name]));
  return { kinds, kindNumbers, names, symbolCount, rules, rulesOf, follow };
}

/** What flows from the set of one symbol into that of another. */
interface Flow {
  readonly from: number;
  readonly to: number;
}

/**
 * A set of terminals for each symbol, as bits: `words` numbers of 32 bits per symbol.
 *
 * Why not `Set`: these are the first loops that a fresh process runs, before anything is compiled;
 * with sets they take 14 ms of the first parse, with bits 3 ms.
 */
class TerminalSets {
  readonly #words: number;
  readonly #bits: Uint32Array;

  constructor(symbolCount: number, kindCount: number) {
    this.#words = Math.ceil(kindCount / 32);
    this.#bits = new Uint32Array(symbolCount * this.#words);
  }

  add(symbol: number, kind: number): void {
    const index = symbol * this.#words + (kind >>> 5);
    this.#bits[index] = (this.#bits[index] ?? 0) | (1 << (kind & 31));
  }

  /** Adds what `other` has for one symbol to what this has for another; true for anything new. */
  addAll({ from, to }: Flow, other: TerminalSets = this): boolean {
    let changed = false;
    for (let word = 0; word < this.#words; word += 1) {
      const target = to * this.#words + word;
      const before = this.#bits[target] ?? 0;
      const after = (before | (other.#bits[from * this.#words + word] ?? 0)) >>> 0;
      this.#bits[target] = after;
      changed ||= after !== before;
    }
    return changed;
  }

  /** Follows all flows until nothing is new. */
  spread(flows: readonly Flow[]): void {
    for (let changed = true; changed; ) {
      changed = false;
      for (const flow of flows) {
        if (this.addAll(flow)) changed = true;
      }
    }
  }

  /** In ascending order. */
  of(symbol: number): number[] {
    const kinds: number[] = [];
    for (let word = 0; word < this.#words; word += 1) {
      let rest = this.#bits[symbol * this.#words + word] ?? 0;
      for (; rest !== 0; rest &= rest - 1) {
        kinds.push(word * 32 + 31 - Math.clz32(rest & -rest));
      }
    }
    return kinds;
  }
}

/** The terminals that may begin each symbol; a terminal begins itself. */
function findFirst(
  rules: readonly NumberedRule[],
  symbolCount: number,
  kindCount: number,
): TerminalSets {
  const first = new TerminalSets(symbolCount, kindCount);
  for (let kind = 0; kind < kindCount; kind += 1) first.add(kind, kind);
  // Rules stand before those they use, so from last to first little is gone over twice.
  const flows = rules.map(({ name, symbols }) => ({ from: symbols[0] ?? 0, to: name }));
  first.spread(flows.reverse());
  return first;
}

function findFollow(
  rules: readonly NumberedRule[],
  symbolCount: number,
  kindCount: number,
): TerminalSets {
  const first = findFirst(rules, symbolCount, kindCount);
  const follow = new TerminalSets(symbolCount, kindCount);
  const flows: Flow[] = [];
  for (const { name, symbols } of rules) {
    symbols.forEach((symbol, index) => {
      const next = symbols[index + 1];
      if (next === undefined) flows.push({ from: name, to: symbol });
      else follow.addAll({ from: next, to: symbol }, first);
    });
  }
  // Behind the goal, the last rule, the tokens end.
  follow.add(rules[rules.length - 1]?.name ?? 0, 0);
  follow.spread(flows);
  return follow;
}
