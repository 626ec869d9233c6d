/**
 * The printed form of tokens, for `--emit tokens`: place, kind and text, one token per line.
 *
 *   1:1    print      print
 *   1:7    integer    1
 *   1:8    newline    "\n"
 */
import type { SourceFile } from "@vipera/diagnostics";
import { keywords, type Token } from "./tokens.ts";

/** @returns Text that ends with a line end, unless there are no tokens. */
export function printTokens(tokens: readonly Token[], source: SourceFile): string {
  return tokens
    .map((token) => {
      const { line, column } = source.position(token.start);
      const place = `${line}:${column}`.padEnd(9);
      return `${place} ${nameKind(token).padEnd(13)} ${showText(token.text)}`.trimEnd() + "\n";
    })
    .join("");
}

/** The kind of a keyword or an operator is its text: here one of the two words. */
function nameKind({ kind, text }: Token): string {
  if (kind === "printFunction" || !(kind === text || kind === "!=")) return kind;
  return keywords.has(kind) || /^[a-z]/.test(kind) ? "keyword" : "operator";
}

/** As written, or quoted when it would not show as one line of visible characters. */
function showText(text: string): string {
  return /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(text) || text === ""
    ? text
    : JSON.stringify(text);
}
