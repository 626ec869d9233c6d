import { describe, expect, test } from "vitest";
import { build, kinds, meanings, programOf } from "./program-of.ts";

describe("scopes", () => {
  test("assignment anywhere makes a name local to the function", () => {
    expect(kinds("a = 1\ndef f():\n    print a\n    a = 2\n", "a")).toEqual([
      "global",
      "local?",
      "local",
    ]);
  });
  test.each([
    ["for", "for a in []:\n        pass"],
    ["import", "import random as a"],
    ["from", "from random import randint as a"],
    ["def", "def a():\n        pass"],
    ["except", "try:\n        pass\n    except ValueError, a:\n        pass"],
    ["del", "del a"],
    ["augmented assignment", "a += 1"],
    ["list comprehension", "print [0 for a in []]"],
  ])("%s makes a name local", (_, statement) => {
    const program = programOf(`a = 1\ndef f():\n    ${statement}\n`);
    expect(program.entry.scope.children[0]?.symbols.has("a")).toBe(true);
  });
  test("global makes it a name of the module, wherever the statement stands", () => {
    const text = "def f():\n    a = 2\n    if 1:\n        global a\n";
    expect(kinds(text, "a")).toEqual(["global"]);
    expect(programOf(text).entry.scope.symbols.get("a")?.bindings.length).toBe(1);
  });
  test("a name that global declares in the function around is global inside too", () => {
    const text = "a = 1\ndef f():\n    global a\n    def g():\n        return a\n    a = 2\n";
    expect(kinds(text, "a")).toEqual(["global", "global", "global"]);
  });
  test("a closure goes through the function between", () => {
    const program = programOf(
      "def f(a):\n    def g():\n        def h():\n            return a\n        return h\n",
    );
    const [f] = program.entry.scope.children;
    const [g] = f?.children ?? [];
    const [h] = g?.children ?? [];
    expect([g, h].map((scope) => scope?.freeSymbols.map(({ name }) => name))).toEqual([
      ["a"],
      ["a"],
    ]);
    expect(f?.symbols.get("a")?.isCaptured).toBe(true);
  });
  test("defaults are evaluated outside, parameters are inside", () => {
    expect(kinds("a = 1\ndef f(a=a):\n    return a\n", "a")).toEqual([
      "global",
      "local",
      "global",
      "local",
    ]);
  });
  test("the first iterable of a dict comprehension is evaluated outside", () => {
    expect(kinds("a = [1]\nb = {a: 1 for a in a}\n", "a")).toEqual([
      "global",
      "local",
      "local",
      "global",
    ]);
  });
  test("the variable of a list comprehension belongs to the scope around it", () => {
    expect(kinds("print [a for a in []]\n", "a")).toEqual(["global", "global"]);
  });
  test("a lambda in a dict comprehension captures its variable", () => {
    const text = "def f(p):\n    return {a: lambda: a for a in p}\n";
    expect(kinds(text, "a")).toEqual(["cell", "free", "cell"]);
    const program = programOf(text);
    const comprehension = program.entry.scope.children[0]?.children[0];
    expect(comprehension?.frame).toBe(program.entry.scope.children[0]);
  });
});

describe("promotable names", () => {
  function promotable(text: string): readonly string[] {
    const symbols = [...programOf(text, { other: "a = 1\n" }).entry.scope.symbols.values()];
    return symbols.filter(({ isPromotable }) => isPromotable).map(({ name }) => name);
  }
  test("are those that only the module's own code uses", () => {
    expect(promotable("a = 1\nb = 2\ndef f():\n    return b\nprint a\n")).toEqual(["a", "f"]);
  });
  test("are never bound by functions", () => {
    expect(promotable("a = 1\ndef f():\n    global a\n    a = 2\n")).toEqual(["f"]);
  });
  test("are never read where they may be unbound", () => {
    expect(promotable("if len('x'):\n    a = 1\nprint a\n")).toEqual([]);
  });
  test("are no aliases, and none of an imported module", () => {
    expect(promotable("from other import a\nprint a\n")).toEqual([]);
    const program = programOf("import other\n", { other: "a = 1\n" });
    expect(program.modules[0]?.scope.symbols.get("a")?.isPromotable).toBe(false);
  });
});

describe("order of look-up", () => {
  test("what the program binds comes first, then built-ins, then open modules", () => {
    const text = "import math\nprint pow(2, 3), sqrt(2), pi\n";
    const program = programOf(text);
    const native = (name: string) => {
      const [meaning] = meanings(program, name);
      return meaning?.kind === "native" ? meaning.native.name : meaning?.kind;
    };
    expect([native("pow"), native("sqrt"), native("pi")]).toEqual(["pow", "math.sqrt", "global"]);
  });
  test("an explicit import takes the place of a built-in", () => {
    const [meaning] = meanings(programOf("from math import pow\nprint pow(2, 3)\n"), "pow");
    expect(meaning).toMatchObject({ kind: "native", native: { name: "math.pow" } });
  });
  test("an import in a function opens the module there only", () => {
    expect(build("def f():\n    import math\n    return sqrt(2)\n").codes).toEqual([]);
    expect(build("def f():\n    import math\nprint sqrt(2)\n").codes).toEqual(["VP2006"]);
  });
  test("of two open modules the later one wins", () => {
    const text = "import one, two\nprint a\n";
    const [meaning] = meanings(programOf(text, { one: "a = 1\n", two: "a = 2\n" }), "a");
    expect(meaning?.kind === "global" && meaning.symbol.scope.module.name).toBe("two");
  });
  test("before a module binds the name of a built-in, it is the built-in", () => {
    expect(kinds("max = max(1, 2)\nprint max\n", "max")).toEqual(["global", "native", "global"]);
  });
});

describe("reduce", () => {
  test("is chosen by its argument after a plain import of parallel", () => {
    const text = "import parallel\nprint reduce(1, 'max')\nf = reduce\nreduce(*f)\n";
    expect(kinds(text, "reduce")).toEqual(["reduceByArgument", "prelude", "prelude"]);
  });
  test("is chosen by its argument after import * too", () => {
    expect(kinds("from parallel import *\nprint reduce(1, 'max')\n", "reduce")).toEqual([
      "reduceByArgument",
    ]);
  });
  test("is parallel's when imported by name, and called with keywords", () => {
    expect(kinds("from parallel import reduce\nprint reduce(1, 'max')\n", "reduce")).toEqual([
      "global",
    ]);
    const text = "import parallel\nprint reduce(value=1, operator='max')\n";
    expect(kinds(text, "reduce")).toEqual(["global"]);
  });
  test("is the built-in without parallel", () => {
    expect(kinds("print reduce(max, [1])\n", "reduce")).toEqual(["prelude"]);
  });
});

describe("modules", () => {
  test("an attribute of a module is resolved, others are not", () => {
    const text = "import parallel as p\na = p.coreid()\nprint a.coreid\n";
    expect(kinds(text, "coreid")).toEqual(["native", "none"]);
  });
  test("a part of a module exists only in names of natives", () => {
    const text = "import sys\nsys.stdout.write('x')\nfrom sys import stdout\nstdout.write('y')\n";
    const written = meanings(programOf(text), "write");
    expect(written).toMatchObject([
      { kind: "native", native: { name: "sys.stdout_write" } },
      { kind: "native", native: { name: "sys.stdout_write" } },
    ]);
    expect(build("import sys\nprint sys.stdout\n").codes).toEqual(["VP2010"]);
  });
  test("a module with a function of its own name can be called", () => {
    const [imported] = meanings(programOf("import random\nprint random()\n"), "random");
    expect(imported).toMatchObject({ kind: "native", native: { name: "random.random" } });
    expect(build("import math\nprint math()\n").codes).toEqual(["VP2010"]);
  });
  test("a private native is visible in its own module only", () => {
    expect(build("import parallel\nprint parallel.reduce(1, 'max')\n").codes).toEqual([]);
    expect(build("import parallel\nprint _flags()\n").codes).toEqual(["VP2004"]);
  });
  test("__name__ is __main__ in the entry and the name elsewhere", () => {
    const program = programOf("import a\nprint __name__, a.__name__\n", { a: "" });
    expect(meanings(program, "__name__")).toEqual([
      { kind: "constant", value: { text: "__main__" } },
      { kind: "constant", value: { text: "a" } },
    ]);
  });
  test("import * brings public names and runs the module even when there are none", () => {
    const program = programOf("from a import *\nprint x\n", { a: "x = 1\n_y = 2\n" });
    expect([...program.entry.scope.symbols.keys()]).toEqual(["x"]);
    const empty = programOf("from a import *\n", { a: "print 1\n" });
    const [bindings] = [...empty.imports.values()];
    expect(bindings?.map(({ module, target }) => [module.name, target])).toEqual([
      ["a", undefined],
    ]);
  });
  test("a built-in class has its maker, an exception has none", () => {
    const program = programOf("print int, ValueError\n");
    expect(meanings(program, "int")).toMatchObject([{ kind: "class", maker: { name: "int" } }]);
    expect(meanings(program, "ValueError")[0]).toMatchObject({ kind: "class", maker: undefined });
  });
  test("a class that cannot be made yet can still be compared with", () => {
    expect(build("print isinstance(1, (int, basestring))\n").codes).toEqual([]);
    expect(build("print basestring(1)\n").codes).toEqual(["VP3013"]);
  });
});
