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
  readonly follow: readonly ReadonlySet<number>[];
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
  const follow = findFollow(rules, symbolCount, kindNumbers.size);
  const kinds = [...kindNumbers.keys()];
  const names = new Map([...nameNumbers].map(([name, number]) => [number, name]));
  return { kinds, kindNumbers, names, symbolCount, rules, rulesOf, follow };
}

/** The terminals that may begin each symbol; a terminal begins itself. */
function findFirst(
  rules: readonly NumberedRule[],
  symbolCount: number,
  kindCount: number,
): Set<number>[] {
  const first = Array.from(
    { length: symbolCount },
    (_, symbol) => new Set(symbol < kindCount ? [symbol] : []),
  );
  spread(
    first,
    rules.map(({ name, symbols }) => ({ from: symbols[0] ?? 0, to: name })),
  );
  return first;
}

function findFollow(
  rules: readonly NumberedRule[],
  symbolCount: number,
  kindCount: number,
): Set<number>[] {
  const first = findFirst(rules, symbolCount, kindCount);
  const follow = Array.from({ length: symbolCount }, () => new Set<number>());
  const flows: { from: number; to: number }[] = [];
  for (const { name, symbols } of rules) {
    symbols.forEach((symbol, index) => {
      const next = symbols[index + 1];
      if (next === undefined) flows.push({ from: name, to: symbol });
      else for (const kind of first[next] ?? []) follow[symbol]?.add(kind);
    });
  }
  // Behind the goal, the last rule, the tokens end.
  follow[rules[rules.length - 1]?.name ?? 0]?.add(0);
  spread(follow, flows);
  return follow;
}

/** Adds the elements of each `from` to its `to`, until nothing changes. */
function spread(
  sets: readonly Set<number>[],
  flows: readonly { readonly from: number; readonly to: number }[],
): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (const { from, to } of flows) {
      const target = sets[to];
      const before = target?.size;
      for (const element of sets[from] ?? []) target?.add(element);
      changed ||= target?.size !== before;
    }
  }
}
