import { describe, expect, it } from "vitest";
import { reportOf } from "./comparable.ts";

/** A source, and all that is reported for it. */
const mistakes: readonly { readonly mistake: string; source: string; report: string }[] = [
  {
    mistake: "a missing colon",
    source: "if a > 1\n    print a\n",
    report: `
test.py:1:9: SyntaxError: expected ':' after 'if' [VP1202]
> 1 | if a > 1
    |         ^
hint: end the line with ':'`,
  },
  {
    mistake: "a missing colon before the body",
    source: "while True print 1\n",
    report: `
test.py:1:12: SyntaxError: expected ':' after 'while' [VP1202]
> 1 | while True print 1
    |            ^^^^^
hint: end the line with ':'`,
  },
  {
    mistake: "an assignment for a comparison",
    source: "if x = 1:\n    pass\n",
    report: `
test.py:1:6: SyntaxError: '=' assigns, it does not compare [VP1203]
> 1 | if x = 1:
    |      ^
hint: use '==' to compare`,
  },
  {
    mistake: "else if",
    source: "if a:\n    pass\nelse if b:\n    pass\nelse:\n    pass\n",
    report: `
test.py:3:1: SyntaxError: 'else if' is not Python [VP1204]
> 3 | else if b:
    | ^^^^^^^
hint: use 'elif'`,
  },
  {
    mistake: "a misspelt keyword at the start of a line",
    source: "whlie x:\n    pass\nelse:\n    pass\n",
    report: `
test.py:1:1: SyntaxError: 'whlie' is not a keyword [VP1205]
> 1 | whlie x:
    | ^^^^^
hint: did you mean 'while'?`,
  },
  {
    mistake: "a keyword with a capital letter",
    source: "Print 'x'\n",
    report: `
test.py:1:1: SyntaxError: 'Print' is not a keyword [VP1205]
> 1 | Print 'x'
    | ^^^^^
hint: did you mean 'print'?`,
  },
  {
    mistake: "a misspelt keyword inside a line",
    source: "for i on range(3):\n    pass\n",
    report: `
test.py:1:7: SyntaxError: 'on' is not a keyword [VP1205]
> 1 | for i on range(3):
    |       ^^
hint: did you mean 'in'?`,
  },
  {
    mistake: "a keyword of another language",
    source: "function f():\n    pass\n",
    report: `
test.py:1:1: SyntaxError: 'function' is not a keyword [VP1205]
> 1 | function f():
    | ^^^^^^^^
hint: did you mean 'def'?`,
  },
  {
    mistake: "annotations of parameters and of the result",
    source: "def f(a: int):\n    pass\ndef g(a) -> int:\n    pass\nn: int = 1\n",
    report: `
test.py:1:8: SyntaxError: annotations are Python 3 [VP1206]
> 1 | def f(a: int):
    |        ^^^^^
hint: remove the annotation
test.py:3:10: SyntaxError: annotations are Python 3 [VP1206]
> 3 | def g(a) -> int:
    |          ^^^^^^
hint: remove the annotation
test.py:5:2: SyntaxError: annotations are Python 3 [VP1206]
> 5 | n: int = 1
    |  ^^^^^
hint: remove the annotation`,
  },
  {
    mistake: "print to a file",
    source: "print >>f, 'x'\n",
    report: `
test.py:1:1: SyntaxError: 'print >>' is not supported [VP1207]
> 1 | print >>f, 'x'
    | ^^^^^^^^
hint: print without '>>'; all output of a core goes to the standard output`,
  },
  {
    mistake: "a keyword as a name",
    source: "class = 1\nx.print = 2\nf(lambda=3)\ndef exec(): pass\n",
    report: `
test.py:1:1: SyntaxError: 'class' is a keyword and cannot be a name [VP1214]
> 1 | class = 1
    | ^^^^^
hint: choose another name, such as 'class_'
test.py:2:3: SyntaxError: 'print' is a keyword and cannot be a name [VP1214]
> 2 | x.print = 2
    |   ^^^^^
hint: choose another name, such as 'print_'
test.py:3:3: SyntaxError: 'lambda' is a keyword and cannot be a name [VP1214]
> 3 | f(lambda=3)
    |   ^^^^^^
hint: choose another name, such as 'lambda_'
test.py:4:5: SyntaxError: 'exec' is a keyword and cannot be a name [VP1214]
> 4 | def exec(): pass
    |     ^^^^
hint: choose another name, such as 'exec_'`,
  },
  {
    mistake: "two statements on one line",
    source: "a = 1 b = 2 print a\nsend(1, 2) sync()\n",
    report: `
test.py:1:7: SyntaxError: two statements on one line [VP1212]
> 1 | a = 1 b = 2 print a
    |       ^
hint: put 'b' on a line of its own, or ';' before it
test.py:2:12: SyntaxError: two statements on one line [VP1212]
> 2 | send(1, 2) sync()
    |            ^^^^
hint: put 'sync' on a line of its own, or ';' before it`,
  },
  {
    mistake: "increments",
    source: "x++\nfor i in a: i--\n",
    report: `
test.py:1:2: SyntaxError: '++' is not a Python operator [VP1108]
> 1 | x++
    |  ^^
hint: use 'x += 1'
test.py:2:14: SyntaxError: '--' is not a Python operator [VP1108]
> 2 | for i in a: i--
    |              ^^
hint: use 'i -= 1'`,
  },
  {
    mistake: "a block behind another statement",
    source: "a = 1; if a: pass\n",
    report: `
test.py:1:8: SyntaxError: 'if' cannot stand behind another statement on its line [VP1225]
> 1 | a = 1; if a: pass
    |        ^^
hint: put it on a line of its own`,
  },
  {
    mistake: "an address outside a C call",
    source: "x = f(&a)\n",
    report: `
test.py:1:7: SyntaxError: '&a' is only allowed in the arguments of a native call [VP1226]
> 1 | x = f(&a)
    |       ^^
hint: use it as in 'native f(&a)'`,
  },
  {
    mistake: "a bare yield among arguments",
    source: "def f():\n    g(yield 1)\n",
    report: `
test.py:2:7: SyntaxError: 'yield' needs parentheses here [VP1230]
> 2 |     g(yield 1)
    |       ^^^^^
hint: write (yield value)`,
  },
  {
    mistake: "something unfinished",
    source: "a = 1 +\nx = f(1,, 2)\nimport 3\n",
    report: `
test.py:1:8: SyntaxError: unexpected end of the line, expected an expression [VP1201]
> 1 | a = 1 +
    |        ^
test.py:2:9: SyntaxError: unexpected ',', expected an expression, ')', '*' or '**' [VP1201]
> 2 | x = f(1,, 2)
    |         ^
test.py:3:8: SyntaxError: unexpected '3', expected a name [VP1201]
> 3 | import 3
    |        ^`,
  },
  {
    mistake: "a missing operator",
    source: "x = [1 2]\n",
    report: `
test.py:1:8: SyntaxError: unexpected '2', expected an operator, ',' or ']' [VP1201]
> 1 | x = [1 2]
    |        ^`,
  },
];

/** Constructs of Python 3: a line and the construct that is named. */
const pythonThree: readonly (readonly [string, string])[] = [
  ["nonlocal x", "nonlocal"],
  ["async def f(): pass", "async"],
  ["x = await f()", "await"],
  ["match x:", "match"],
  ["raise A from b", "raise ... from"],
  ["def f(): yield from a", "yield from"],
  ["if (n := 1): pass", ":="],
  ["a, *b = c", "starred target"],
  ["for a, *b in c: pass", "starred target"],
  ["def f(a, *, b): pass", "keyword-only parameter"],
  ["def f(*a, b): pass", "keyword-only parameter"],
  ["def f(**a, b): pass", "argument after **"],
  ["f(*a, *b)", "several * in a call"],
  ["f(**a, b=1)", "argument after **"],
  ["class A(metaclass=M): pass", "keyword in the bases of a class"],
  ["x = ...", "..."],
  ["a @= b", "@="],
  ["x = rb'a'", "rb''"],
];

describe("a typical mistake gets a message of its own", () => {
  it.each(mistakes)("$mistake", ({ source, report }) => {
    expect(reportOf(source)).toBe(report.trimStart());
  });

  it.each(pythonThree)("%s is told to be Python 3", (source, construct) => {
    expect(reportOf(`${source}\n`)).toContain(`SyntaxError: '${construct}' is Python 3 [VP1224]`);
  });
});
