/**
 * Walks over a tree, parents before children, in the order of the source.
 *
 * Without recursion, so that no depth of a tree is too much for it.
 */
import type { Node } from "./ast.ts";
import { childrenOf } from "./child-keys.ts";

/** Calls `enter` for every node; the children of a node for which it returns false are skipped. */
export function visit(root: Node, enter: (node: Node) => boolean | undefined): void {
  const pending: Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (enter(node) === false) continue;
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child !== undefined) pending.push(child);
    }
  }
}

/** The number of nodes on the longest way from the root down, the root included. */
export function depthOf(root: Node): number {
  let deepest = 0;
  const pending: { node: Node; depth: number }[] = [{ node: root, depth: 1 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, depth } = next;
    deepest = Math.max(deepest, depth);
    for (const child of childrenOf(node)) pending.push({ node: child, depth: depth + 1 });
  }
  return deepest;
}
