import { keywords } from "@vipera/parser";
import { describe, expect, it } from "vitest";
import { grammar } from "../src/generated/grammar.ts";
import { createLexer, statementKeywords } from "../src/tokens.ts";

function lexemesOf(text: string): (readonly [string | undefined, string])[] {
  return [...createLexer(text)].map(({ type, text: lexeme }) => [type, lexeme] as const);
}

describe("the lexer", () => {
  it("finds the longest operator", () => {
    const operators = "** **= * *= // //= / /= << <<= < <= >> >>= > >= -> - -= <> == = != .";
    expect(lexemesOf(operators).filter(([type]) => type !== "space")).toEqual(
      operators.split(" ").map((text) => ["operator", text]),
    );
  });

  it("takes a name before a quote for a prefix only if it is one", () => {
    expect(lexemesOf(`print"a"`)).toEqual([
      ["nameBeforeQuote", "print"],
      ["string", '"a"'],
    ]);
    expect(lexemesOf(`ur"a"`)).toEqual([["string", 'ur"a"']]);
  });

  it("needs time in proportion to a string that does not end", () => {
    const text = `x = "${"a\\b".repeat(500_000)}`;
    expect(lexemesOf(text).map(([type]) => type)).toEqual([
      "name",
      "space",
      "operator",
      "space",
      "unclosedShort",
    ]);
    expect(lexemesOf(`'''${"a'".repeat(500_000)}`)).toHaveLength(1);
  });
});

describe("the keywords", () => {
  it("are those of the grammar, with the words of C calls", () => {
    const words = grammar.rules.flatMap(({ symbols }) =>
      symbols.flatMap((symbol) =>
        typeof symbol !== "string" && /^[a-z]+$/.test(symbol.type) ? [symbol.type] : [],
      ),
    );
    const layoutAndLiterals = ["name", "integer", "float", "imaginary", "string", "newline"];
    const ofCalls = ["native", "include", "const", "pragma"];
    expect([...new Set(words)].sort()).toEqual(
      [...keywords, ...layoutAndLiterals, ...ofCalls].sort(),
    );
  });

  it("that begin statements are among them", () => {
    for (const keyword of statementKeywords) expect(keywords.has(keyword)).toBe(true);
  });
});
