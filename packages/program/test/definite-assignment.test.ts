import { describe, expect, test } from "vitest";
import { kinds, kindsInFunction } from "./program-of.ts";

describe("in straight lines and branches", () => {
  test("a name is bound after its assignment", () => {
    expect(kindsInFunction("a = 1\nprint a")).toEqual(["local", "local"]);
  });
  test("a name may be unbound before its assignment", () => {
    expect(kindsInFunction("print a\na = 1")).toEqual(["local?", "local"]);
  });
  test("one branch is not enough", () => {
    expect(kindsInFunction("if p:\n    a = 1\nprint a")).toEqual(["local", "local?"]);
  });
  test("all branches are enough", () => {
    const body = "if p:\n    a = 1\nelif q:\n    a = 2\nelse:\n    a = 3\nprint a";
    expect(kindsInFunction(body)).toEqual(["local", "local", "local", "local"]);
  });
  test("a branch that returns or raises does not count", () => {
    const body = "if p:\n    return\nelif q:\n    raise p\nelse:\n    a = 3\nprint a";
    expect(kindsInFunction(body)).toEqual(["local", "local"]);
  });
  test("deleting unbinds", () => {
    expect(kindsInFunction("a = 1\ndel a\nprint a")).toEqual(["local", "local", "local?"]);
  });
  test("deleting and augmenting what may be unbound needs a check", () => {
    expect(kindsInFunction("if p:\n    a = 1\na += 1\ndel a")).toEqual([
      "local",
      "local?",
      "local",
    ]);
  });
  test("parameters are bound from the start, also starred ones", () => {
    expect(kinds("def f(a):\n    print a\n", "a")).toEqual(["local", "local"]);
    expect(kinds("def f(*a):\n    print a\n", "a")).toEqual(["local", "local"]);
    expect(kinds("def f(**a):\n    print a\n", "a")).toEqual(["local", "local"]);
  });
});

describe("in loops", () => {
  test("a loop may not run at all", () => {
    expect(kindsInFunction("for a in p:\n    print a\nprint a")).toEqual([
      "local",
      "local",
      "local?",
    ]);
    expect(kindsInFunction("while p:\n    a = 1\nprint a")).toEqual(["local", "local?"]);
  });
  test("an endless loop is left by break alone", () => {
    const body = "while 1:\n    a = 1\n    if p:\n        break\nprint a";
    expect(kindsInFunction(body)).toEqual(["local", "local"]);
    expect(kindsInFunction("while True:\n    if p:\n        break\n    a = 1\nprint a")).toEqual([
      "local",
      "local?",
    ]);
  });
  test("what a later turn deletes may be unbound in the next", () => {
    const body = "a = 1\nwhile p:\n    print a\n    if q:\n        del a";
    expect(kindsInFunction(body)).toEqual(["local", "local?", "local?"]);
  });
  test("else of a loop runs when no break did", () => {
    const body = "for i in p:\n    if i:\n        a = 1\n        break\nelse:\n    a = 2\nprint a";
    expect(kindsInFunction(body)).toEqual(["local", "local", "local"]);
  });
  test("continue does not come to the end of the turn", () => {
    const body = "for i in p:\n    if q:\n        continue\n    else:\n        a = 1\n    print a";
    expect(kindsInFunction(body)).toEqual(["local", "local"]);
  });
});

describe("in try statements", () => {
  test("a handler may be entered before anything was bound", () => {
    const body = "try:\n    a = p()\nexcept q:\n    print a\nprint a";
    expect(kindsInFunction(body)).toEqual(["local", "local?", "local?"]);
  });
  test("else runs after the whole body", () => {
    const body = "try:\n    a = p()\nexcept q:\n    pass\nelse:\n    print a";
    expect(kindsInFunction(body)).toEqual(["local", "local"]);
  });
  test("handlers that all bind or leave are enough", () => {
    const body = "try:\n    a = p()\nexcept q:\n    a = 2\nexcept r:\n    return\nprint a";
    expect(kindsInFunction(body)).toEqual(["local", "local", "local"]);
  });
  test("the target of a handler is bound in it", () => {
    expect(kindsInFunction("try:\n    p()\nexcept q, a:\n    print a\nprint a")).toEqual([
      "local",
      "local",
      "local?",
    ]);
  });
  test("finally may be entered from anywhere, but after it the normal way counts", () => {
    const body = "try:\n    a = p()\nfinally:\n    print a\nprint a";
    expect(kindsInFunction(body)).toEqual(["local", "local?", "local"]);
  });
  test("what finally deletes is unbound after it", () => {
    const body = "a = 1\ntry:\n    p()\nfinally:\n    del a\nprint a";
    expect(kindsInFunction(body)).toEqual(["local", "local", "local?"]);
  });
  test("break through finally takes what finally deletes along", () => {
    const body = "a = 1\nwhile 1:\n    try:\n        break\n    finally:\n        del a\nprint a";
    expect(kindsInFunction(body)).toEqual(["local", "local?", "local?"]);
  });
});
