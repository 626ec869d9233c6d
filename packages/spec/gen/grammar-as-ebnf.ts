// Prints the parser's grammar as EBNF for readers: without actions, left recursion as repetition,
// and alternatives that differ by one part as that part in brackets.
//
//   list -> item {% ... %}              list ::= item { "," item }
//         | list "," item
//
// Capitals are tokens that are not their own text: NAME, STRING, NEWLINE.

/** The symbols of an alternative; one may be a bracketed part. */
type Alternative = readonly string[];

interface Rule {
  readonly name: string;
  readonly alternatives: readonly Alternative[];
}

/** @param source  Text of grammar.ne. */
export function grammarAsEbnf(source: string): string {
  const blocks = source
    .split("\n")
    .filter((line) => !line.startsWith("@"))
    .join("\n")
    .split(/\n\s*\n/u)
    .map((block) => block.trim());
  // The comment at the head of the file is for those who change it.
  return blocks.slice(1).flatMap(printBlock).join("\n\n");
}

function printBlock(block: string): readonly string[] {
  if (block.startsWith("# ---")) return [`(* ${block.replace(/^# -+ */u, "")} *)`];
  if (block === "" || block.startsWith("#")) return [];
  return [printRule(readRule(block))];
}

function readRule(block: string): Rule {
  const text = block.replace(/\{%[\s\S]*?%\}/gu, "");
  const arrow = text.indexOf("->");
  const name = text.slice(0, arrow).trim();
  const symbols = text.slice(arrow + 2).match(/"[^"]*"|\||[%\w]+/gu) ?? [];
  const alternatives: string[][] = [[]];
  for (const symbol of symbols) {
    if (symbol === "|") alternatives.push([]);
    else alternatives.at(-1)?.push(printSymbol(symbol));
  }
  return { name, alternatives };
}

/** "%printFunction" -> "PRINT_FUNCTION". */
function printSymbol(symbol: string): string {
  if (!symbol.startsWith("%")) return symbol;
  return symbol.slice(1).replace(/[A-Z]/gu, "_$&").toUpperCase();
}

function printRule({ name, alternatives }: Rule): string {
  const recursive = alternatives.filter((alternative) => alternative[0] === name);
  const first = mergeAlternatives(alternatives.filter((alternative) => alternative[0] !== name));
  if (recursive.length === 0) return printAlternatives(name, first);
  const tails = mergeAlternatives(recursive.map((alternative) => alternative.slice(1)));
  const head = printGroup(first, (text) => (first.length > 1 ? `( ${text} )` : text));
  return `${name} ::= ${head} ${printGroup(tails, (text) => `{ ${text} }`)}`;
}

function printAlternatives(name: string, alternatives: readonly Alternative[]): string {
  return alternatives
    .map((alternative, index) => {
      const lead = index === 0 ? `${name} ::=` : "    |";
      return `${lead} ${alternative.join(" ")}`;
    })
    .join("\n");
}

function printGroup(alternatives: readonly Alternative[], wrap: (text: string) => string): string {
  return wrap(alternatives.map((alternative) => alternative.join(" ")).join(" | "));
}

/** Joins two alternatives where one is the other with a run of symbols put in, likest first. */
function mergeAlternatives(alternatives: readonly Alternative[]): readonly Alternative[] {
  let best: { short: number; long: number; merged: Alternative; common: number } | undefined;
  for (const [short, left] of alternatives.entries()) {
    for (const [long, right] of alternatives.entries()) {
      const merged = left.length < right.length ? withOptional(left, right) : undefined;
      if (merged === undefined || left.length <= (best?.common ?? 0)) continue;
      best = { short, long, merged, common: left.length };
    }
  }
  if (best === undefined) return alternatives;
  const { short, long, merged } = best;
  const place = Math.min(short, long);
  const rest = alternatives.flatMap((alternative, index) => {
    if (index === place) return [merged];
    return index === short || index === long ? [] : [alternative];
  });
  return mergeAlternatives(rest);
}

/** The longer one with what the shorter lacks in brackets; undefined when that is not one run. */
function withOptional(short: Alternative, long: Alternative): Alternative | undefined {
  let before = 0;
  while (before < short.length && short[before] === long[before]) before += 1;
  const after = short.length - before;
  const middleEnd = long.length - after;
  if (short.slice(before).join(" ") !== long.slice(middleEnd).join(" ")) return undefined;
  const optional = `[ ${long.slice(before, middleEnd).join(" ")} ]`;
  return [...long.slice(0, before), optional, ...long.slice(middleEnd)];
}
