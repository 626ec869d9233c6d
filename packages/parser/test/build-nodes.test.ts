import { Collector, SourceFile } from "@vipera/diagnostics";
import { type Expression, type Node, parse, type Statement, visit } from "@vipera/parser";
import { describe, expect, it } from "vitest";
import { codesOf, parseText, reportOf } from "./comparable.ts";

function statementOf(text: string): Statement {
  const statement = parseText(text).body[0];
  if (statement === undefined) throw new Error("no statement");
  return statement;
}

function expressionOf(text: string): Expression {
  const statement = statementOf(`x = ${text}\n`);
  if (statement.kind !== "Assignment") throw new Error(statement.kind);
  return statement.value;
}

describe("literals", () => {
  it.each([
    ["0", 0n],
    ["0777", 511n],
    ["0o777", 511n],
    ["0XfF", 255n],
    ["0b101", 5n],
    ["00", 0n],
    ["123456789012345678901234567890", 123456789012345678901234567890n],
  ])("%s is a whole number", (text, value) => {
    expect(expressionOf(text)).toMatchObject({ kind: "IntegerLiteral", value, long: false });
    expect(expressionOf(`${text}L`)).toMatchObject({ kind: "IntegerLiteral", value, long: true });
  });

  it.each([
    ["1.", 1],
    [".5", 0.5],
    ["1e3", 1000],
    ["089.5", 89.5],
    ["1e999", Number.POSITIVE_INFINITY],
    ["4.9e-324", 5e-324],
  ])("%s is a float", (text, value) => {
    expect(expressionOf(text)).toMatchObject({ kind: "FloatLiteral", value });
  });

  it.each([
    [String.raw`'\a\b\f\n\r\t\v\\\'\"'`, "\x07\b\f\n\r\t\v\\'\""],
    [String.raw`'\0\12\377\777\08'`, "\0\n\xff\xff\x008"],
    [String.raw`'\x41\xfF'`, "A\xff"],
    [String.raw`'\q\u0041\N{x}'`, String.raw`\q\u0041\N{x}`],
    [String.raw`r'\n\'' "a" 'b'`, String.raw`\n\'ab`],
    ["'a\\\nb\\\r\nc'", "abc"],
    ["'''a\r\nb\rc\n'''", "a\nb\nc\n"],
    ["'\u00e9\u20ac\ud83d\ude00'", "\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80"],
    ["b'a' ''", "a"],
    ['""""quoted\\""""', '"quoted"'],
  ])("%j is a byte string", (text, value) => {
    expect(expressionOf(text)).toMatchObject({ kind: "StringLiteral", value, unicode: false });
  });

  it("are unicode when any part is", () => {
    expect(expressionOf("'a' u'\\u20ac'")).toMatchObject({ value: "a\xe2\x82\xac", unicode: true });
  });

  it("need two digits behind \\x, and say where they are missing", () => {
    expect(reportOf("x = 'ab\\x1'\n")).toContain("test.py:1:8: SyntaxError: '\\x' needs two");
  });
});

describe("operators", () => {
  /** Fully parenthesized, to show what binds what. */
  function grouped(node: Expression): string {
    if (node.kind === "BinaryOperation") {
      return `(${grouped(node.left)}${node.operator}${grouped(node.right)})`;
    }
    if (node.kind === "UnaryOperation") return `(${node.operator}${grouped(node.operand)})`;
    return node.kind === "Name" ? node.name : node.kind;
  }

  it.each([
    ["a-b-c", "((a-b)-c)"],
    ["a+b*c-d", "((a+(b*c))-d)"],
    ["a|b^c&d<<e+f*g", "(a|(b^(c&(d<<(e+(f*g))))))"],
    ["a*b+c<<d&e^f|g", "((((((a*b)+c)<<d)&e)^f)|g)"],
    ["a**b**c", "(a**(b**c))"],
    ["-a**-b", "(-(a**(-b)))"],
    ["a*-b%c//d/e", "((((a*(-b))%c)//d)/e)"],
    ["~a+-b", "((~a)+(-b))"],
  ])("%s is %s", (text, expected) => {
    expect(grouped(expressionOf(text))).toBe(expected);
  });

  it("compare in a chain, and join in a list", () => {
    expect(expressionOf("a < b is not c not in d <> e")).toMatchObject({
      kind: "Comparison",
      operators: ["<", "is not", "not in", "!="],
    });
    expect(expressionOf("a or b or c")).toMatchObject({ operator: "or", operands: { length: 3 } });
    expect(expressionOf("(a or b) or c")).toMatchObject({ operands: { length: 2 } });
  });
});

describe("spans", () => {
  it("enclose the children, and hold the parentheses around an operand", () => {
    const text = "x = (a + b) * [c, (d)]\nprint (a), b(c)[d:e]\nfor (a, b) in c: d\n";
    const check = (node: Node, least: number, most: number) => {
      expect(node.span.start).toBeGreaterThanOrEqual(least);
      expect(node.span.end).toBeLessThanOrEqual(most);
    };
    const spans: string[] = [];
    visit(parseText(text), (node) => {
      check(node, 0, text.length);
      spans.push(text.slice(node.span.start, node.span.end));
      return true;
    });
    expect(spans).toContain("(a + b) * [c, (d)]");
    expect(spans).toContain("(a + b)");
    expect(spans).toContain("b(c)[d:e]");
    expect(spans).toContain("d:e");
  });

  it("end a node where its last token ends", () => {
    const text = "f(a, b=1, *c)\nx[1:]\nwith a as b: pass\nimport a.b as c\n";
    const spans = parseText(text).body.map(({ span }) => text.slice(span.start, span.end));
    expect(spans).toEqual(["f(a, b=1, *c)", "x[1:]", "with a as b: pass", "import a.b as c"]);
  });
});

describe("targets", () => {
  it.each([
    ["f() = 1", "a function call"],
    ["1 = x", "a literal"],
    ["'a' = x", "a literal"],
    ["a + b = c", "an operator"],
    ["-a = c", "an operator"],
    ["a < b = c", "a comparison"],
    ["a and b = c", "an operator"],
    ["None = 1", "'None'"],
    ["a.None = 1", "'None'"],
    ["() = x", "()"],
    ["(a, f()) = x", "a function call"],
    ["[a, 1] = x", "a literal"],
    ["{} = x", "a dict or set"],
    ["[a for a in b] = x", "a comprehension"],
    ["(a for a in b) = x", "a generator expression"],
    ["(lambda: 0) = x", "a lambda"],
    ["(a if b else c) = x", "a conditional expression"],
    ["`a` = x", "a backquoted expression"],
    ["x = yield = y", "a yield expression"],
    ["native f() = x", "a C call"],
    ["for f() in x: pass", "a function call"],
    ["[a for 1 in b]", "a literal"],
    ["with a as b(): pass", "a function call"],
    ["import a as None", "'None'"],
    ["def None(): pass", "'None'"],
    ["def f(None): pass", "'None'"],
    ["f(None=1)", "'None'"],
    ["global None", "'None'"],
    ["class None: pass", "'None'"],
  ])("%s is refused, as it assigns to %s", (text, what) => {
    expect(reportOf(`${text}\n`)).toContain(`cannot assign to ${what} [VP1213]`);
  });

  it("of an except are refused like others", () => {
    const text = "try: pass\nexcept A, 1: pass\n";
    expect(reportOf(text)).toContain("cannot assign to a literal");
  });

  it.each([
    ["del f()", "VP1215"],
    ["del ()", "VP1215"],
    ["del a, 1", "VP1215"],
    ["a, b += 1", "VP1216"],
    ["[a] += 1", "VP1216"],
    ["f() += 1", "VP1216"],
    ["None += 1", "VP1213"],
  ])("%s is refused with %s", (text, code) => {
    expect(codesOf(`${text}\n`)).toEqual([code]);
  });

  it("are lists in the tree, with or without brackets", () => {
    expect(statementOf("a, [b, c.d] = e[0], = f")).toMatchObject({
      targets: [
        { kind: "TargetList", brackets: false, elements: [{}, { brackets: true }] },
        { kind: "TargetList", elements: [{ kind: "Subscript" }] },
      ],
    });
  });
});

describe("arguments and parameters", () => {
  it.each([
    ["f(a=1, b)", "VP1220"],
    ["f(*a, b)", "VP1220"],
    ["f(a=1, a=2)", "VP1219"],
    ["f(a.b=1)", "VP1221"],
    ["f((a)=1, b() = 2)", "VP1221"],
    ["f(a for a in b, c)", "VP1222"],
    ["f(c, a for a in b)", "VP1222"],
    ["f(**a, *b)", "VP1224"],
    ["print(a, file=b)", "VP1223"],
    ["print(**a)", "VP1223"],
    ["def f(a, a): pass", "VP1217"],
    ["def f(a, *a): pass", "VP1217"],
    ["def f(a, (b, (a,))): pass", "VP1217"],
    ["lambda a, a: 0", "VP1217"],
    ["def f(a=1, b): pass", "VP1218"],
    ["def f(a=1, (b, c)): pass", "VP1218"],
  ])("%s is refused with %s", (text, code) => {
    expect(codesOf(`${text}\n`)[0]).toBe(code);
  });

  it("of a call are told apart", () => {
    expect(statementOf("f(a, b=c, *d, **e)")).toMatchObject({
      value: {
        kind: "Call",
        arguments: [{ name: "a" }],
        keywords: [{ name: "b", value: { name: "c" } }],
        starArgument: { name: "d" },
        doubleStarArgument: { name: "e" },
      },
    });
  });

  it("of print() are its separator and its end", () => {
    expect(statementOf("print(a, b, sep='', end=c)")).toMatchObject({
      value: { kind: "PrintCall", separator: { value: "" }, end: { name: "c" } },
    });
  });

  it("of a definition are told apart", () => {
    expect(statementOf("def f(a, (b, c), d=1, *e, **g): pass")).toMatchObject({
      parameters: {
        positional: [{ name: "a" }, { kind: "TupleParameter" }, { name: "d" }],
        star: { name: "e" },
        doubleStar: { name: "g" },
      },
    });
  });
});

describe("a mistake inside a statement", () => {
  it("leaves the rest of the program to be read", () => {
    const collector = new Collector();
    const source = new SourceFile("a.py", "a = 1\nf() = 2\nb = 3\nc = 4 +\nd = 5\n");
    const module = parse(source, collector);
    expect(collector.diagnostics.map(({ code }) => code)).toEqual(["VP1213", "VP1201"]);
    expect(module.body).toHaveLength(4);
  });
});
