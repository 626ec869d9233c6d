import { describe, expect, test } from "vitest";
import { memberOf, namesForMessage, namesOf, publicNamesOf } from "../src/module-members.ts";
import { draftOfModule } from "../src/scope-drafts.ts";
import { programOf } from "./program-of.ts";

function moduleOf(name: string, text = "") {
  const { modules } = programOf(`import ${name}\n`, text === "" ? {} : { [name]: text });
  const module = modules.find((other) => other.name === name);
  if (module === undefined) throw new Error(`no module ${name}`);
  return draftOfModule(module);
}

function kindOf(name: string, member: string, text = "") {
  return memberOf({ kind: "module", module: moduleOf(name, text), part: "" }, member)?.kind;
}

test("a module's own text comes before the natives of its name", () => {
  expect(kindOf("random", "randint")).toBe("global");
  expect(kindOf("random", "random")).toBe("native");
  expect(kindOf("random", "nothing")).toBeUndefined();
});

test("a user's module has no natives, whatever its name", () => {
  expect(kindOf("random", "seed", "x = 1\n")).toBeUndefined();
});

test("a docstring is the module's __doc__", () => {
  const doc = memberOf({ kind: "module", module: moduleOf("a", "'text'\n"), part: "" }, "__doc__");
  expect(doc).toEqual({ kind: "constant", value: { text: "text" } });
  expect(kindOf("a", "__doc__", "x = 1\n")).toBe("constant");
});

describe("public names", () => {
  test("leave out underscores and, of a standard module, its imports", () => {
    expect(publicNamesOf(moduleOf("a", "import math\nx = _y = 1\n"))).toEqual(["math", "x"]);
    expect(publicNamesOf(moduleOf("parallel"))).not.toContain("util");
    expect(publicNamesOf(moduleOf("parallel"))).not.toContain("_flags");
  });
  test("are those of __all__ when there is one", () => {
    expect(publicNamesOf(moduleOf("a", "__all__ = ['_y']\nx = _y = 1\n"))).toEqual(["_y"]);
  });
});

test("names behind a dot are those a program writes", () => {
  const module = moduleOf("sys");
  expect(namesOf({ kind: "module", module, part: "" })).toContain("stdout");
  expect(namesOf({ kind: "module", module, part: "" })).not.toContain("stdout_write");
  expect(namesOf({ kind: "module", module, part: "stdout" })).toEqual(["write"]);
});

test("the name that was probably meant comes first", () => {
  expect(namesForMessage(["bcast", "cores", "coreid"], "coreID")).toBe("coreid, bcast, cores");
});

test("a message names a dozen names at most", () => {
  expect(namesForMessage([], "x")).toBe("none");
  expect(namesForMessage(["b", "a"], "x")).toBe("a, b");
  expect(namesForMessage([..."abcdefghijklmnop"], "x")).toMatch(/^a, b, .* l, \.\.\.$/);
});
