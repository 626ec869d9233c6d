import { expect, test } from "vitest";
import { grammarAsEbnf } from "../gen/grammar-as-ebnf.ts";

/** What becomes of rules behind the head of a grammar file. */
const printed = (rules: string) => grammarAsEbnf(`# The head.\n\n@lexer tokens\n\n${rules}\n`);

test("actions go away and tokens that are not their own text are capitals", () => {
  expect(printed('call -> %printFunction "(" ")" {% build.call %}')).toBe(
    'call ::= PRINT_FUNCTION "(" ")"',
  );
});

test("left recursion becomes a repetition", () => {
  expect(printed('list -> item\n      | list "," item')).toBe('list ::= item { "," item }');
  expect(printed('value -> atom {% id %}\n | value "." %name\n | value "[" "]"')).toBe(
    'value ::= atom { "." NAME | "[" "]" }',
  );
});

test("what one of two alternatives lacks stands in brackets", () => {
  const rules = 'display -> "[" "]"\n | "[" items "]"\n | "[" items "," "]"';
  expect(printed(rules)).toBe('display ::= "[" [ items [ "," ] ] "]"');
});

test("alternatives that differ in two places stay apart", () => {
  expect(printed('pair -> "a" x "b"\n | "c" x "d" y')).toBe(
    'pair ::= "a" x "b"\n    | "c" x "d" y',
  );
});

test("dashed comments become titles and other comments are left out", () => {
  expect(printed("# ------- lines\n\n# A remark.\n\nline -> %newline")).toBe(
    "(* lines *)\n\nline ::= NEWLINE",
  );
});
