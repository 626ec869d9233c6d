import { describe, expect, it } from "vitest";
import { codesOf, parseText, reportOf } from "./comparable.ts";

describe("blocks", () => {
  it("belong to the header above them, on its line or below it", () => {
    expect(parseText("if a: b; c\nif a:\n  b\n  c\n").body).toMatchObject([
      { branches: [{ body: { length: 2 } }] },
      { branches: [{ body: { length: 2 } }] },
    ]);
  });

  it("keep a chain of elif flat", () => {
    const text = `if a: b\n${"elif c: d\n".repeat(5000)}else: e\n`;
    const statement = parseText(text).body[0];
    expect(statement).toMatchObject({ kind: "IfStatement", orelse: { length: 1 } });
    expect(statement?.kind === "IfStatement" && statement.branches.length).toBe(5001);
  });

  it("give else to the statement at its depth", () => {
    expect(
      parseText("for a in b:\n  if c:\n    d\n  else:\n    e\nelse:\n  f\n").body,
    ).toMatchObject([
      { kind: "ForStatement", body: [{ orelse: { length: 1 } }], orelse: { length: 1 } },
    ]);
  });

  it("give a statement the span up to the end of its last block", () => {
    const text = "@a\ndef f():\n  if b:\n    c\n  else:\n    d\ne\n";
    const [first, second] = parseText(text).body;
    expect(first?.span).toEqual({ start: 0, end: text.indexOf("\ne\n") });
    expect(second?.span.start).toBe(text.length - 2);
  });

  it("take decorators to the definition below them, over blank lines", () => {
    expect(parseText("@a\n\n# b\n@c.d(1)\nclass E: pass\n").body).toMatchObject([
      { kind: "ClassDefinition", decorators: [{ name: "a" }, { kind: "Call" }] },
    ]);
  });
});

describe("what is wrong with blocks", () => {
  it.each([
    ["a body that is missing", "if a:\nb\n", ["VP1112"]],
    ["a body that is missing at the end of a block", "def f():\n  if a:\nb\n", ["VP1112"]],
    ["a body that is missing at the end of the file", "while a:\n", ["VP1112"]],
    ["a body of comments only", "if a:\n  # b\n", ["VP1112"]],
    ["an else without a body", "if a:\n  b\nelse:\nc\n", ["VP1112"]],
    ["an indent for no reason", "a\n  b\n  c\nd\n", ["VP1111"]],
    ["an indent on the first line", "  a\n", ["VP1111"]],
    ["an indent behind a whole statement", "if a: b\n  c\n", ["VP1111"]],
    ["a dedent to no block", "if a:\n    b\n  c\n", ["VP1113"]],
    ["else without if", "a\nelse:\n  b\n", ["VP1208"]],
    ["except without try", "except A:\n  b\nfinally:\n  c\n", ["VP1208"]],
    ["elif of a for", "for a in b: c\nelif d: e\n", ["VP1208"]],
    ["else of a try without except", "try: a\nelse: b\nfinally: c\n", ["VP1208", "VP1210"]],
    ["elif behind else", "if a: b\nelse: c\nelif d: e\n", ["VP1209"]],
    ["two elses", "if a: b\nelse: c\nelse: d\n", ["VP1209"]],
    ["except behind finally", "try: a\nfinally: b\nexcept: c\n", ["VP1209"]],
    ["except behind else", "try: a\nexcept: b\nelse: c\nexcept: d\n", ["VP1209"]],
    ["try alone", "try:\n  a\nb\n", ["VP1210"]],
    ["a bare except before others", "try: a\nexcept: b\nexcept C: d\n", ["VP1211"]],
    ["a decorator of a statement", "@a\nb = 1\n", ["VP1227"]],
    ["a decorator of a loop", "@a\nfor b in c: d\n", ["VP1227"]],
    ["a decorator at the end of a block", "def f():\n  a\n  @b\nc\n", ["VP1227"]],
    ["a decorator at the end of the file", "@a\n", ["VP1227"]],
  ])("%s is reported once", (_, text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it.each([
    ["a wrong header", "whlie a:\n  b\nelse:\n  c\n", ["VP1205"]],
    ["a header without its colon", "if a\n  b\nelif c\n  d\nelse\n  e\n", Array(3).fill("VP1202")],
    ["a line with a wrong string", "for a in 'b:\n  c\nelse:\n  d\n", ["VP1102"]],
    ["a wrong decorator", "@1\ndef f(): pass\n", ["VP1201"]],
    ["a wrong if in a function", "def f():\n  if a b:\n    c\n  else:\n    d\ne\n", ["VP1201"]],
  ])("%s does not make its block wrong", (_, text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it("is shown with the place to which it belongs", () => {
    expect(reportOf("def f():\nreturn 1\n")).toBe(
      `test.py:2:1: IndentationError: expected an indented block after 'def' [VP1112]
> 2 | return 1
    | ^^^^^^
note: test.py:1:1: the block is opened here
  1 | def f():
    | ^^^^^^^
hint: indent the body, or write 'pass' for an empty one`,
    );
  });

  it("lets the mistakes of several lines be seen in one run", () => {
    const text = "if a = 1:\n    b++\n    c = [1, 2\nd = 'e\nelse:\n    f(\n";
    expect(codesOf(text)).toEqual(["VP1203", "VP1108", "VP1102", "VP1115"]);
  });
});
