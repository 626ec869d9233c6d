import { Collector, SourceFile } from "@vipera/diagnostics";
import { parse } from "@vipera/parser";
import { expect, test } from "vitest";
import { type NameVisitor, walkNames } from "../src/walk-names.ts";

/** What a walk visits: `bind name`, `read name`, each with the names of the scopes around it. */
function visited(text: string): readonly string[] {
  const found: string[] = [];
  const visitor: NameVisitor<string> = {
    openScope: (node, parent) => `${parent}/${"name" in node ? node.name : node.kind}`,
    bind: (kind, _, name, scope) => found.push(`${scope} ${kind} ${name}`),
    read: (node, scope) => found.push(`${scope} read ${node.name}`),
    importNames: (_, scope) => found.push(`${scope} import`),
  };
  const ast = parse(new SourceFile("a.py", text), new Collector());
  for (const statement of ast.body) walkNames(statement, "", visitor);
  return found;
}

test("decorators, defaults and bases are outside, bodies inside", () => {
  expect(visited("@d\ndef f(p=q, *r):\n    return p\n")).toEqual([
    " read d",
    " read q",
    " function f",
    "/f parameter p",
    "/f parameter r",
    "/f read p",
  ]);
  expect(visited("class C(b):\n    x = y\n")).toEqual([
    " read b",
    " class C",
    "/C read y",
    "/C assignment x",
  ]);
});

test("tuple parameters bind their names inside", () => {
  expect(visited("lambda (a, b), c=d: a\n")).toEqual([
    " read d",
    "/Lambda parameter a",
    "/Lambda parameter b",
    "/Lambda parameter c",
    "/Lambda read a",
  ]);
});

test("comprehensions evaluate their first iterable outside", () => {
  expect(visited("(a for b in c for d in e if f)\n")).toEqual([
    " read c",
    "/GeneratorExpression comprehension b",
    "/GeneratorExpression read e",
    "/GeneratorExpression comprehension d",
    "/GeneratorExpression read f",
    "/GeneratorExpression read a",
  ]);
  expect(visited("[a for a in b]\n")).toEqual([" read b", " comprehension a", " read a"]);
});

test("a subscript or an attribute as a target reads its parts", () => {
  expect(visited("a[b].c = d\ndel e[f]\n")).toEqual([
    " read d",
    " read a",
    " read b",
    " read e",
    " read f",
  ]);
});

test("statements bind in their own way", () => {
  const text =
    "import a\nfor b in c: pass\na += 1\ntry: pass\nexcept d, e: pass\nwith f as g: pass\ndel h\n";
  expect(visited(text)).toEqual([
    " import",
    " read c",
    " for b",
    " augmentedAssignment a",
    " read d",
    " except e",
    " read f",
    " with g",
    " delete h",
  ]);
});
