/**
 * What is wrong with a line that the grammar does not take.
 *
 * The engine tells the first token that cannot stand where it stands, and what could. Most mistakes
 * are among a few dozen typical ones: each has a rule here, which looks at the tokens around that
 * place and gives the diagnostic that fits. The first rule that fits wins; the last one, which
 * always fits, says what was found and what was expected.
 */
import { type Diagnostic, diagnose, type Place, type SourceFile } from "@vipera/diagnostics";
import { foreignWords, pythonThreeAdvice } from "@vipera/spec";
import { nearestWord } from "./diagnose-line/edit-distance.ts";
import { joinNames, nameExpected, nameFound } from "./diagnose-line/expected-tokens.ts";
import { keywords, type Token } from "./tokens.ts";

/** A line that is wrong, and where. */
interface WrongLine {
  readonly file: SourceFile;
  readonly tokens: readonly Token[];
  /** Of the first token that cannot stand there. */
  readonly index: number;
  readonly token: Token;
  /** Tokens before and behind; of kind "" where there is none. */
  readonly before: Token;
  readonly behind: Token;
  readonly first: Token;
  /** Kinds of token that could stand there. */
  readonly expected: ReadonlySet<string>;
}

type Rule = (line: WrongLine) => Diagnostic | undefined;

const noToken: Token = { kind: "", text: "", start: 0, end: 0 };

const blockKeywords: ReadonlySet<string> = new Set(
  "if elif else while for try except finally with def class".split(" "),
);
const simpleKeywords: ReadonlySet<string> = new Set(
  "assert pass del print return raise break continue import from global exec".split(" "),
);
const assignments: ReadonlySet<string> = new Set(
  "= += -= *= /= //= %= **= >>= <<= &= ^= |=".split(" "),
);

/** In the order in which they are asked. */
const rules: readonly Rule[] = [
  elseIf,
  printRedirection,
  keywordAsName,
  pythonThreeStatement,
  pythonThreeExpression,
  annotation,
  misspeltFirstWord,
  misspeltWord,
  assignmentInExpression,
  increment,
  blockBehindStatement,
  missingColon,
  addressOutsideCall,
  bareYield,
  missingSeparator,
];

/**
 * @param index     Of the first token that cannot stand where it stands.
 * @param expected  Kinds of token that could.
 */
export function diagnoseLine(
  tokens: readonly Token[],
  index: number,
  expected: readonly string[],
  file: SourceFile,
): Diagnostic {
  const line: WrongLine = {
    file,
    tokens,
    index,
    token: tokens[index] ?? noToken,
    before: tokens[index - 1] ?? noToken,
    behind: tokens[index + 1] ?? noToken,
    first: tokens[0] ?? noToken,
    expected: new Set(expected),
  };
  for (const rule of rules) {
    const diagnostic = rule(line);
    if (diagnostic !== undefined) return diagnostic;
  }
  const names = nameExpected(expected);
  const holes = { found: nameFound(line.token), expected: joinNames(names) };
  return diagnose("VP1201", at(line), holes, { expected: names });
}

/** From the wrong token, or another one, to the same or a later one. */
function at(line: WrongLine, from: Token = line.token, to: Token = from): Place {
  return { file: line.file, span: { start: from.start, end: to.end } };
}

function touches(left: Token, right: Token): boolean {
  return left.end === right.start;
}

function elseIf(line: WrongLine): Diagnostic | undefined {
  if (line.first.kind !== "else" || line.index !== 1 || line.token.kind !== "if") return undefined;
  return diagnose("VP1204", at(line, line.first, line.token));
}

function printRedirection(line: WrongLine): Diagnostic | undefined {
  if (line.before.kind !== "print" || line.token.kind !== ">>") return undefined;
  return diagnose("VP1207", at(line, line.before, line.token));
}

function pythonThree(
  construct: keyof typeof pythonThreeAdvice,
  place: Place,
): Diagnostic | undefined {
  return diagnose("VP1224", place, { construct, advice: pythonThreeAdvice[construct] });
}

function pythonThreeStatement(line: WrongLine): Diagnostic | undefined {
  const { first, token, before, index } = line;
  const word = before.kind === "name" ? before.text : "";
  if (index === 1 && (word === "nonlocal" || word === "match") && token.kind === "name") {
    return pythonThree(word, at(line, before));
  }
  if (word === "async" && blockKeywords.has(token.kind))
    return pythonThree("async", at(line, before));
  if (word === "await" && token.kind === "name") return pythonThree("await", at(line, before));
  if (first.kind === "raise" && token.kind === "from")
    return pythonThree("raise ... from", at(line));
  if (before.kind === "yield" && token.kind === "from") {
    return pythonThree("yield from", at(line, before, token));
  }
  return undefined;
}

function pythonThreeExpression(line: WrongLine): Diagnostic | undefined {
  const { first, token, before, behind, tokens, index } = line;
  if (token.kind === ":" && behind.kind === "=" && touches(token, behind)) {
    return pythonThree(":=", at(line, token, behind));
  }
  if (token.kind === "@" && behind.kind === "=") return pythonThree("@=", at(line, token, behind));
  if (token.kind === "." && behind.kind === "." && line.expected.has("integer")) {
    return pythonThree("...", at(line, token, tokens[index + 2] ?? behind));
  }
  if (first.kind === "def" && before.kind === "*" && /^[,)]$/.test(token.kind)) {
    return pythonThree("keyword-only parameter", at(line, before));
  }
  if (first.kind === "class" && token.kind === "=") {
    return pythonThree("keyword in the bases of a class", at(line, before, token));
  }
  const startsTarget = token.kind === "*" && line.expected.has("integer");
  if (startsTarget && (first.kind === "for" || tokens.some(({ kind }) => kind === "="))) {
    return pythonThree("starred target", at(line, token, behind));
  }
  return undefined;
}

/** `def f(a: int)`, `def f() -> int` and `a: int = 1`; but `whlie:` is misspelt. */
function annotation(line: WrongLine): Diagnostic | undefined {
  const { first, token, behind, index } = line;
  const inHeader = first.kind === "def" && /^(:|->)$/.test(token.kind) && index > 2;
  const ofName = first.kind === "name" && token.kind === ":" && index > 0;
  if (!inHeader && !(ofName && behind.kind !== "newline" && !isNearKeyword(first)))
    return undefined;
  return diagnose("VP1206", at(line, token, behind));
}

function keywordAsName(line: WrongLine): Diagnostic | undefined {
  const { token, before, behind, expected, index } = line;
  const found = (keyword: Token) =>
    diagnose("VP1214", at(line, keyword), { keyword: keyword.text });
  // `print = 1`, `f(lambda=1)`
  if (keywords.has(before.kind) && assignments.has(token.kind)) return found(before);
  if (!keywords.has(token.kind)) return undefined;
  // `def print():` and `a.print`: only a name could stand there.
  if (expected.has("name") && !expected.has("integer")) return found(token);
  // `f(class=1)`
  return expected.has("integer") && behind.kind === "=" && index > 0 ? found(token) : undefined;
}

function isNearKeyword(token: Token): boolean {
  return nearestWord(token.text, [...blockKeywords, ...simpleKeywords]) !== undefined;
}

function misspelt(line: WrongLine, token: Token, keyword: string): Diagnostic {
  return diagnose("VP1205", at(line, token), { name: token.text, keyword });
}

/** `whlie x:`, `esle:`, `Print x`: a name where a statement begins, and nothing that fits it. */
function misspeltFirstWord(line: WrongLine): Diagnostic | undefined {
  const { before, token, index, tokens } = line;
  const startsStatement = index === 1 || tokens[index - 2]?.kind === ";";
  if (!startsStatement || before.kind !== "name" || assignments.has(token.kind)) return undefined;
  const foreign: Readonly<Record<string, string>> = foreignWords;
  const keyword = Object.hasOwn(foreign, before.text)
    ? foreign[before.text]
    : nearestWord(before.text, [...blockKeywords, ...simpleKeywords]);
  return keyword === undefined ? undefined : misspelt(line, before, keyword);
}

/** `for i on x:`, `a adn b`: a name where a keyword could stand that is spelled almost like it. */
function misspeltWord(line: WrongLine): Diagnostic | undefined {
  const { token, expected } = line;
  if (token.kind !== "name") return undefined;
  const possible = [...expected].filter((kind) => keywords.has(kind));
  const near = nearestWord(token.text, possible);
  // A keyword of two letters is near to many names; only `in` can stand where it alone can.
  const onlyIn = expected.has("in") && !expected.has("==") && token.text.length === 2;
  const keyword = near ?? (onlyIn ? "in" : undefined);
  return keyword === undefined ? undefined : misspelt(line, token, keyword);
}

function assignmentInExpression(line: WrongLine): Diagnostic | undefined {
  if (line.token.kind !== "=" || !line.expected.has("==")) return undefined;
  return diagnose("VP1203", at(line));
}

/** `x++`: the second sign wants an operand. */
function increment(line: WrongLine): Diagnostic | undefined {
  const { before, tokens, index, expected } = line;
  const earlier = tokens[index - 2] ?? noToken;
  const sign = before.kind;
  if ((sign !== "+" && sign !== "-") || earlier.kind !== sign || !touches(earlier, before)) {
    return undefined;
  }
  if (!expected.has("integer")) return undefined;
  const operand = tokens[index - 3]?.text ?? "x";
  const holes = { operator: `${sign}${sign}`, replacement: `${operand} ${sign}= 1` };
  return diagnose("VP1108", at(line, earlier, before), holes);
}

function blockBehindStatement(line: WrongLine): Diagnostic | undefined {
  const { token, before } = line;
  if (!blockKeywords.has(token.kind) || !/^[:;]$/.test(before.kind)) return undefined;
  return diagnose("VP1225", at(line), { keyword: token.text });
}

/** At the end of a header, or where its body begins. */
function missingColon(line: WrongLine): Diagnostic | undefined {
  const { first, token, expected } = line;
  if (!blockKeywords.has(first.kind) || !expected.has(":")) return undefined;
  if (token.kind !== "newline" && !simpleKeywords.has(token.kind)) return undefined;
  return diagnose("VP1202", at(line), { header: first.text });
}

function addressOutsideCall(line: WrongLine): Diagnostic | undefined {
  const { token, behind, expected } = line;
  if (token.kind !== "&" || behind.kind !== "name" || !expected.has("integer")) return undefined;
  return diagnose("VP1226", at(line, token, behind), { name: behind.text });
}

function bareYield(line: WrongLine): Diagnostic | undefined {
  if (line.token.kind !== "yield" || !line.expected.has("integer")) return undefined;
  return diagnose("VP1230", at(line));
}

/** `a = 1 b = 2`: the line could end here, and what follows looks like a statement. */
function missingSeparator(line: WrongLine): Diagnostic | undefined {
  const { token, tokens, index, expected } = line;
  if (!expected.has("newline")) return undefined;
  const rest = tokens.slice(index + 1);
  const isStatement =
    simpleKeywords.has(token.kind) ||
    blockKeywords.has(token.kind) ||
    (token.kind === "name" && index > 1 && rest.some(({ kind }) => assignments.has(kind))) ||
    (token.kind === "name" && index > 1 && rest[0]?.kind === "(");
  if (!isStatement) return undefined;
  return diagnose("VP1212", at(line), { second: token.text });
}
