/**
 * Which prelude functions the instructions of a program may call: those that finish operations on
 * operands the virtual machine does not handle alone. A program that cannot meet such operands does
 * not carry them.
 */
import type { Node } from "@vipera/parser";
import type { Native, operatorHooks } from "@vipera/spec";

type OperatorHook = (typeof operatorHooks)[number];

const sliceHooks: readonly OperatorHook[] = ["slice_assign", "slice_delete"];

/**
 * What any text contains whose program may call a hook: the prelude is searched before a text is
 * parsed.
 */
const traces: Readonly<Record<OperatorHook, RegExp>> = {
  slice_assign: /:[^\]\n]*:|slice/u,
  slice_delete: /\bdel\b|slice/u,
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
