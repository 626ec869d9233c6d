import { Collector, SourceFile } from "@vipera/diagnostics";
import { parse } from "@vipera/parser";
import { expect, test } from "vitest";
import { hasFuture, ModuleDraft, ScopeDraft } from "../src/scope-drafts.ts";

function moduleOf(text: string): ModuleDraft {
  const file = new SourceFile("a.py", text);
  const ast = parse(file, new Collector());
  return new ModuleDraft({ name: "a", file, ast, isStandard: false, imports: new Map() }, true);
}

test("names are looked up from inside to outside, past class bodies", () => {
  const module = moduleOf("");
  const body = new ScopeDraft("class", module.ast, "C", module, module.scope);
  const method = new ScopeDraft("function", module.ast, "m", module, body);
  const outer = module.scope.declare("a");
  const member = body.declare("a");
  expect(method.lookUp("a")).toBe(outer);
  expect(body.lookUp("a")).toBe(member);
  expect(method.lookUp("b")).toBeUndefined();
});

test("a global name is declared in the module and found there from inside", () => {
  const module = moduleOf("");
  const outer = new ScopeDraft("function", module.ast, "f", module, module.scope);
  outer.globalNames.add("a");
  const inner = new ScopeDraft("function", module.ast, "g", module, outer);
  const symbol = outer.declare("a");
  expect(symbol.scope).toBe(module.scope);
  expect(inner.lookUp("a")).toBe(symbol);
});

test("a comprehension uses the frame around it", () => {
  const module = moduleOf("");
  const outer = new ScopeDraft("function", module.ast, "f", module, module.scope);
  const first = new ScopeDraft("comprehension", module.ast, "<dictcomp>", module, outer);
  const second = new ScopeDraft("comprehension", module.ast, "<dictcomp>", module, first);
  expect(second.frame).toBe(outer);
});

test("a future is found where it is named", () => {
  const { ast } = moduleOf("from __future__ import print_function, division\n");
  expect(hasFuture(ast, "division")).toBe(true);
  expect(hasFuture(ast, "with_statement")).toBe(false);
});
