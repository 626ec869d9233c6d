import { childKeys, childrenOf, type Node } from "@vipera/parser";
import { describe, expect, it } from "vitest";
import { parseText } from "./comparable.ts";
import { samplePrograms } from "./sample-programs.ts";

/** Every node below a value, found without knowing which fields hold nodes. */
function nodesBelow(value: unknown): Node[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.values(value).flatMap(nodesBelow);
  return "kind" in value && "span" in value ? [value as Node, ...below] : below;
}

function allNodes(root: Node): Node[] {
  return [root, ...childrenOf(root).flatMap(allNodes)];
}

describe("childrenOf", () => {
  it("finds every node of every sample program, parents first and in order", () => {
    for (const text of samplePrograms) {
      const module = parseText(text);
      const found = allNodes(module);
      expect(new Set(found)).toEqual(new Set(nodesBelow(module)));
    }
  });

  it("is tested with every kind of node", () => {
    const seen = new Set(samplePrograms.flatMap((text) => allNodes(parseText(text)).map(kindOf)));
    expect([...seen].sort()).toEqual(Object.keys(childKeys).sort());
  });
});

function kindOf(node: Node): string {
  return node.kind;
}
