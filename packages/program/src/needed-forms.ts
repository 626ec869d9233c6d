/**
 * What else a program must do before a hook of the prelude can be called: a program with
 * generators, but without `in`, never asks whether one has a value.
 */
import type { Node } from "@vipera/parser";
import { type OperatorHook, targetsOf } from "./operator-hooks.ts";

/**
 * What hooks wait for. Sets and bytearrays are made by native functions, and keys are looked up in
 * tables; the others are forms of the program's own code: that of the library does nothing of this
 * to what it does not know.
 */
export type Form = "set" | "bytearray" | "key" | "membership" | "addition" | "item" | "deletion";

/** The form without which a hook is never called. */
const formsOfHooks: Partial<Record<OperatorHook, Form>> = {
  slice_assign: "item",
  slice_delete: "item",
  list_extend: "addition",
  slice_fill: "item",
  delete_described: "deletion",
  contains: "membership",
  find_key: "key",
  operate_on_key: "key",
  set_add: "set",
  set_remove: "set",
  dict_get: "key",
  hash_of: "key",
};

/** What the hook with a name waits for. */
export function formOfHook(name: string): Form | undefined {
  return formsOfHooks[name as OperatorHook];
}

/** Forms that a node of the program's own code is, its children apart. */
export function formsOf(node: Node): readonly Form[] {
  switch (node.kind) {
    case "Comparison":
      return node.operators.some((each) => each === "in" || each === "not in")
        ? ["membership"]
        : [];
    case "AugmentedAssignment":
      return node.operator === "+" ? ["addition", ...targetForms(node)] : targetForms(node);
    case "Name":
    case "Attribute":
      return deletingNames.has(node.name) ? ["deletion"] : [];
    case "StringLiteral":
      return deletingNames.has(node.value) ? ["deletion"] : [];
    default:
      return targetForms(node);
  }
}

const deletingNames: ReadonlySet<string> = new Set(["delattr", "__delattr__", "__delete__"]);

function targetForms(node: Node): readonly Form[] {
  const targets = targetsOf(node);
  const forms: Form[] = targets.some(({ kind }) => kind === "Subscript") ? ["item"] : [];
  const isDeletion = node.kind === "DelStatement" || node.kind === "TargetList";
  if (isDeletion && targets.some(({ kind }) => kind === "Attribute")) forms.push("deletion");
  return forms;
}

/** Whether a node of any code makes a dict or a set, where keys are looked up. */
export function makesTable(node: Node): boolean {
  return tables.has(node.kind) || (node.kind === "Parameters" && node.doubleStar !== undefined);
}

const tables: ReadonlySet<Node["kind"]> = new Set([
  "SetDisplay",
  "DictDisplay",
  "SetComprehension",
  "DictComprehension",
] as const);

/** Whether keys are looked up in what a native function makes or does. */
export function looksKeysUp(native: string): boolean {
  return keyNatives.has(native) || native.startsWith("parallel.");
}

const keyNatives: ReadonlySet<string> = new Set([
  "dict",
  "frozenset",
  "hash",
  "prelude._names",
  "set",
]);
