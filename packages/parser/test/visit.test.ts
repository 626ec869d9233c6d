import { depthOf, visit } from "@vipera/parser";
import { describe, expect, it } from "vitest";
import { parseText } from "./comparable.ts";

describe("visit", () => {
  it("comes to parents before their children, in the order of the source", () => {
    const kinds: string[] = [];
    visit(parseText("a = b + 1\npass\n"), ({ kind }) => {
      kinds.push(kind);
      return true;
    });
    expect(kinds).toEqual([
      "Module",
      "Assignment",
      "Name",
      "BinaryOperation",
      "Name",
      "IntegerLiteral",
      "PassStatement",
    ]);
  });

  it("skips what is inside a node for which false is returned", () => {
    const names: string[] = [];
    visit(parseText("a\ndef f(): b\nc\n"), (node) => {
      if (node.kind === "Name") names.push(node.name);
      return node.kind !== "FunctionDefinition";
    });
    expect(names).toEqual(["a", "c"]);
  });
});

describe("depthOf", () => {
  it("counts the nodes on the longest way down", () => {
    expect(depthOf(parseText(""))).toBe(1);
    expect(depthOf(parseText("a\nb + (c + d)\n"))).toBe(5);
  });
});
