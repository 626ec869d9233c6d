import { describe, expect, test } from "vitest";
import { kinds } from "./program-of.ts";

/** The kinds of `a` in a function with this body; `p`, `q` and `r` are parameters. */
function inFunction(body: string): readonly string[] {
  const lines = body.split("\n").map((line) => `    ${line}\n`);
  return kinds(`def f(p, q, r):\n${lines.join("")}`, "a");
}

describe("in straight lines and branches", () => {
  test("a name is bound after its assignment", () => {
    expect(inFunction("a = 1\nprint a")).toEqual(["local", "local"]);
  });
  test("a name may be unbound before its assignment", () => {
    expect(inFunction("print a\na = 1")).toEqual(["local?", "local"]);
  });
  test("one branch is not enough", () => {
    expect(inFunction("if p:\n    a = 1\nprint a")).toEqual(["local", "local?"]);
  });
  test("all branches are enough", () => {
    const body = "if p:\n    a = 1\nelif q:\n    a = 2\nelse:\n    a = 3\nprint a";
    expect(inFunction(body)).toEqual(["local", "local", "local", "local"]);
  });
  test("a branch that returns or raises does not count", () => {
    const body = "if p:\n    return\nelif q:\n    raise p\nelse:\n    a = 3\nprint a";
    expect(inFunction(body)).toEqual(["local", "local"]);
  });
  test("deleting unbinds", () => {
    expect(inFunction("a = 1\ndel a\nprint a")).toEqual(["local", "local", "local?"]);
  });
  test("deleting and augmenting what may be unbound needs a check", () => {
    expect(inFunction("if p:\n    a = 1\na += 1\ndel a")).toEqual(["local", "local?", "local"]);
  });
  test("parameters are bound from the start, also starred ones", () => {
    expect(kinds("def f(a):\n    print a\n", "a")).toEqual(["local", "local"]);
    expect(kinds("def f(*a):\n    print a\n", "a")).toEqual(["local", "local"]);
    expect(kinds("def f(**a):\n    print a\n", "a")).toEqual(["local", "local"]);
  });
});

describe("in loops", () => {
  test("a loop may not run at all", () => {
    expect(inFunction("for a in p:\n    print a\nprint a")).toEqual(["local", "local", "local?"]);
    expect(inFunction("while p:\n    a = 1\nprint a")).toEqual(["local", "local?"]);
  });
  test("an endless loop is left by break alone", () => {
    const body = "while 1:\n    a = 1\n    if p:\n        break\nprint a";
    expect(inFunction(body)).toEqual(["local", "local"]);
    expect(inFunction("while True:\n    if p:\n        break\n    a = 1\nprint a")).toEqual([
      "local",
      "local?",
    ]);
  });
  test("what a later turn deletes may be unbound in the next", () => {
    const body = "a = 1\nwhile p:\n    print a\n    if q:\n        del a";
    expect(inFunction(body)).toEqual(["local", "local?", "local?"]);
  });
  test("else of a loop runs when no break did", () => {
    const body = "for i in p:\n    if i:\n        a = 1\n        break\nelse:\n    a = 2\nprint a";
    expect(inFunction(body)).toEqual(["local", "local", "local"]);
  });
  test("continue does not come to the end of the turn", () => {
    const body = "for i in p:\n    if q:\n        continue\n    else:\n        a = 1\n    print a";
    expect(inFunction(body)).toEqual(["local", "local"]);
  });
});

describe("in try statements", () => {
  test("a handler may be entered before anything was bound", () => {
    const body = "try:\n    a = p()\nexcept q:\n    print a\nprint a";
    expect(inFunction(body)).toEqual(["local", "local?", "local?"]);
  });
  test("else runs after the whole body", () => {
    const body = "try:\n    a = p()\nexcept q:\n    pass\nelse:\n    print a";
    expect(inFunction(body)).toEqual(["local", "local"]);
  });
  test("handlers that all bind or leave are enough", () => {
    const body = "try:\n    a = p()\nexcept q:\n    a = 2\nexcept r:\n    return\nprint a";
    expect(inFunction(body)).toEqual(["local", "local", "local"]);
  });
  test("the target of a handler is bound in it", () => {
    expect(inFunction("try:\n    p()\nexcept q, a:\n    print a\nprint a")).toEqual([
      "local",
      "local",
      "local?",
    ]);
  });
  test("finally may be entered from anywhere, but after it the normal way counts", () => {
    const body = "try:\n    a = p()\nfinally:\n    print a\nprint a";
    expect(inFunction(body)).toEqual(["local", "local?", "local"]);
  });
  test("what finally deletes is unbound after it", () => {
    const body = "a = 1\ntry:\n    p()\nfinally:\n    del a\nprint a";
    expect(inFunction(body)).toEqual(["local", "local", "local?"]);
  });
  test("break through finally takes what finally deletes along", () => {
    const body = "a = 1\nwhile 1:\n    try:\n        break\n    finally:\n        del a\nprint a";
    expect(inFunction(body)).toEqual(["local", "local?", "local?"]);
  });
});

describe("in expressions", () => {
  test("the variable of a list comprehension stays, but there may be no turn", () => {
    expect(inFunction("print [a for a in p], a")).toEqual(["local", "local", "local?"]);
  });
  test("clauses bind for those after them", () => {
    expect(inFunction("print [a for b in p for a in b if a]")).toEqual(["local", "local", "local"]);
  });
  test("the variable of a dict comprehension is another one", () => {
    expect(inFunction("a = 1\nprint {a: 1 for a in p}, a")).toEqual([
      "local",
      "local",
      "local",
      "local",
    ]);
  });
});

describe("of captured variables", () => {
  test("a variable is proven where the function is made after it was bound", () => {
    expect(inFunction("a = 1\nreturn lambda: a")).toEqual(["cell", "free"]);
    expect(inFunction("g = lambda: a\na = 1\nreturn g")).toEqual(["free?", "cell"]);
  });
  test("a function finds itself bound", () => {
    expect(kinds("def f():\n    def a():\n        return a()\n    return a\n", "a")).toEqual([
      "free",
      "cell",
    ]);
  });
  test("a function defined later may be unbound", () => {
    const text =
      "def f():\n    def g():\n        return a()\n    def a():\n        pass\n    return g\n";
    expect(kinds(text, "a")).toEqual(["free?"]);
  });
});

describe("of global names", () => {
  test("what is bound before the first call of a function is bound for all functions", () => {
    const text = "a = len('x')\ndef f():\n    return a\nb = 0\nf()\n";
    expect(kinds(text, "a")).toEqual(["global", "global"]);
  });
  test("what is bound after a call may be unbound in functions", () => {
    expect(kinds("def f():\n    return a\nf()\na = 1\nprint a\n", "a")).toEqual([
      "global?",
      "global",
      "global",
    ]);
  });
  test("what a function deletes is never proven", () => {
    const text = "a = 1\ndef f():\n    global a\n    del a\nprint a\n";
    expect(kinds(text, "a")).toEqual(["global", "global?", "global?"]);
  });
});
