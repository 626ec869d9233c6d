import { Collector, SourceFile } from "@vipera/diagnostics";
import { type Node, parse, visit } from "@vipera/parser";
import { expect, test } from "vitest";
import { isGenerator } from "../src/generator-functions.ts";

/** Kinds and names of the scopes of a program that are generators. */
function generatorsOf(text: string): readonly string[] {
  const found: string[] = [];
  const note = (node: Node) => {
    if (isGenerator(node)) found.push(node.kind === "FunctionDefinition" ? node.name : node.kind);
    return true;
  };
  const ast = parse(new SourceFile("a.py", text), new Collector());
  for (const statement of ast?.body ?? []) visit(statement, note);
  return found;
}

test("a function is a generator by a yield of its own", () => {
  expect(generatorsOf("def f():\n    yield 1\ndef g():\n    return 1\n")).toEqual(["f"]);
  expect(generatorsOf("def f():\n    def g():\n        yield 1\n")).toEqual(["g"]);
  expect(generatorsOf("def f():\n    lambda: (yield 1)\n")).toEqual(["Lambda"]);
});

test("a generator expression is one; its first iterable belongs to the scope around", () => {
  expect(generatorsOf("a = (x for x in [1])\n")).toEqual(["GeneratorExpression"]);
  const outer = "def f():\n    return (x for x in (yield))\n";
  expect(generatorsOf(outer)).toEqual(["f", "GeneratorExpression"]);
});
