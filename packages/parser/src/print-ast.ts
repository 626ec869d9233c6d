/**
 * The printed form of a tree, for `--emit ast`: an indented s-expression with spans.
 *
 *   (Module 0..8
 *     (PrintStatement 0..7 trailingComma=false
 *       values:
 *         (IntegerLiteral 6..7 value=1 long=false)))
 *
 * Fields with nodes stand below, by name; other fields stand beside the kind. What is absent is not
 * shown.
 */
import type { Span } from "@vipera/diagnostics";
import type { Node } from "./ast.ts";
import { childKeys } from "./child-keys.ts";
import { quoteBytes } from "./quote-bytes.ts";

type Fields = Readonly<Record<string, unknown>>;

/** @returns Text that ends with a line end. */
export function printAst(root: Node): string {
  return `${printNode(root, "")}\n`;
}

function printNode(node: Node, indent: string): string {
  const fields = node as unknown as Fields;
  const keys: readonly string[] = childKeys[node.kind];
  const lines: string[] = [];
  for (const key of keys) {
    const children = nodesIn(fields[key]);
    if (children.length === 0) continue;
    lines.push(`${indent}  ${key}:`);
    for (const child of children) lines.push(`${indent}    ${printNode(child, `${indent}    `)}`);
  }
  const { start, end } = node.span;
  const head = `(${node.kind} ${start}..${end}${printFields(fields, keys)}`;
  return `${[head, ...lines].join("\n")})`;
}

/** The fields that hold no nodes, in the order of the node. */
function printFields(fields: Fields, childKeys: readonly string[]): string {
  return Object.entries(fields)
    .filter(([key, value]) => {
      if (key === "kind" || key === "span" || value === undefined) return false;
      return !childKeys.includes(key) || value === "*";
    })
    .map(([key, value]) => ` ${key}=${printValue(value)}`)
    .join("");
}

function printValue(value: unknown): string {
  if (typeof value === "string") return quoteBytes(value);
  if (Array.isArray(value)) return `[${value.join(", ")}]`;
  if (isSpan(value)) return `${value.start}..${value.end}`;
  return String(value);
}

function isSpan(value: unknown): value is Span {
  return typeof value === "object" && value !== null && "start" in value && "end" in value;
}

function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value;
  return typeof value === "object" && value !== null ? [value as Node] : [];
}
