/**
 * The kinds of token that could stand somewhere, as a person would name them.
 *
 * Behind a name the grammar allows thirty kinds of token; said as "an operator or the end of the
 * line" they can be read.
 */
import { tokenGroups, tokenNames } from "@vipera/spec";
import type { Token } from "../tokens.ts";

/** A group is named when `sign` is expected, and then stands for all its members. */
const groups: readonly {
  readonly sign: string;
  readonly name: string;
  readonly members: ReadonlySet<string>;
}[] = [
  {
    sign: "pass",
    name: tokenGroups.statement,
    members: new Set(
      (
        "assert break class continue def del elif else except exec finally for from global if " +
        "import pass print printFunction raise return try while with yield @ name integer float " +
        "imaginary string ( [ { ` - + ~ not lambda native"
      ).split(" "),
    ),
  },
  {
    sign: "integer",
    name: tokenGroups.expression,
    members: new Set(
      "name integer float imaginary string ( [ { ` - + ~ not lambda native yield".split(" "),
    ),
  },
  {
    sign: "/",
    name: tokenGroups.operator,
    members: new Set(
      "+ - * / // % ** << >> & ^ | < > == >= <= != in not is and or if . ( [ string for else".split(
        " ",
      ),
    ),
  },
  {
    sign: "+=",
    name: tokenGroups.assignment,
    members: new Set("= += -= *= /= //= %= **= >>= <<= &= ^= |=".split(" ")),
  },
];

/** @returns Names without repetition, groups first, then in the order of the grammar. */
export function nameExpected(kinds: readonly string[]): string[] {
  const names = new Set<string>();
  let rest = kinds;
  for (const { sign, name, members } of groups) {
    if (!rest.includes(sign)) continue;
    names.add(name);
    rest = rest.filter((kind) => !members.has(kind));
  }
  for (const kind of rest) {
    if (kind === ";" && kinds.includes("newline")) continue;
    names.add(nameKind(kind));
  }
  return [...names];
}

/** `a, b or c`. */
export function joinNames(names: readonly string[]): string {
  const last = names[names.length - 1] ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} or ${last}`;
}

/** The token as it is written, or what it is when that cannot be shown in a line. */
export function nameFound(token: Token): string {
  if (token.kind === "newline" || token.kind === "string") {
    return tokenNames[token.kind].replace(/^(a|the) /, "");
  }
  return `'${token.text}'`;
}

function nameKind(kind: string): string {
  const names: Readonly<Record<string, string>> = tokenNames;
  return Object.hasOwn(names, kind) ? (names[kind] ?? kind) : `'${kind}'`;
}
