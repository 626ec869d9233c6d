/**
 * Which prelude functions the instructions of a program may call: those that finish operations on
 * operands the virtual machine does not handle alone. A program that cannot meet such operands does
 * not carry them.
 */
import type { Node } from "@vipera/parser";
import { argumentsMarker, type Native, type operatorHooks } from "@vipera/spec";
import { isNeverText } from "./never-text.ts";
import type { Resolution } from "./scopes.ts";

type OperatorHook = (typeof operatorHooks)[number];

const sliceHooks: readonly OperatorHook[] = ["slice_assign", "slice_delete"];

/**
 * What any text contains whose program may call a hook: the prelude is searched before a text is
 * parsed.
 */
const traces: Readonly<Record<OperatorHook, RegExp>> = {
  slice_assign: /:[^\]\n]*:|slice/u,
  slice_delete: /\bdel\b|slice/u,
  percent: /%/u,
};

/** Whether a function of the prelude is a hook that a program with this text may call. */
export function mayCallHook(text: string, name: string): boolean {
  return name in traces && traces[name as OperatorHook].test(text);
}

/** What the node itself may call, its children apart. */
export function operatorHooksOf(node: Node): readonly OperatorHook[] {
  return targetsOf(node).some(hasStep) ? sliceHooks : [];
}

/** What values that a native function makes may lead to. */
export function operatorHooksOfNative(native: Native): readonly OperatorHook[] {
  return native.name === "slice" ? sliceHooks : [];
}

/** Whether the node may be `%` on a text: `percent` is called where a text may hold a %. */
export function mayFormat(node: Node, resolutions: ReadonlyMap<Node, Resolution>): boolean {
  const isModulo = node.kind === "BinaryOperation" || node.kind === "AugmentedAssignment";
  if (!isModulo || node.operator !== "%") return false;
  return !isNeverText(node.kind === "BinaryOperation" ? node.left : node.target, resolutions);
}

/** Where a text with a % may come from: literals, program arguments, texts of errors, input. */
export function mayMakePercent(node: Node, resolutions: ReadonlyMap<Node, Resolution>): boolean {
  if (node.kind === "StringLiteral") {
    return node.value.includes("%") || node.value.includes(argumentsMarker);
  }
  if (node.kind === "ExceptHandler") return node.target !== undefined;
  const meaning = resolutions.get(node);
  return meaning?.kind === "native" && percentMakers.has(meaning.native.name);
}

const percentMakers: ReadonlySet<string> = new Set(["chr", "raw_input"]);

/** What a statement or a part of a comprehension binds or deletes. */
function targetsOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case "Assignment":
    case "DelStatement":
      return node.targets;
    case "TargetList":
      return node.elements;
    case "AugmentedAssignment":
    case "ForStatement":
    case "ComprehensionClause":
      return [node.target];
    default:
      return [];
  }
}

/** Whether a target is a slice with a step. */
function hasStep(target: Node): boolean {
  if (target.kind !== "Subscript" || target.index.kind !== "Slice") return false;
  return target.index.step !== undefined;
}
