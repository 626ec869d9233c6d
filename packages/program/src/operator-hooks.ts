/**
 * Which prelude functions the instructions of a program may call: those that finish operations on
 * operands the virtual machine does not handle alone. A program that cannot meet such operands does
 * not carry them.
 */
import { type BinaryOperator, type Node, visit } from "@vipera/parser";
import type { Native, operatorHooks } from "@vipera/spec";

export type OperatorHook = (typeof operatorHooks)[number];

/** Methods that decide which keys are equal. */
const keyNames = /__(hash|eq|cmp)__/u;

/**
 * What stands in the text of a program that may call a hook: the special names whose methods it
 * asks for, and forms of the language. The prelude is searched for hooks before a text is parsed;
 * in a parsed program the same decides about names and short texts, which may name a method.
 */
const traces: Readonly<Record<OperatorHook, RegExp>> = {
  slice_assign: /:[^\]\n]*:|slice/u,
  slice_delete: /\bdel\b|slice/u,
  list_of: /yield|\bfor\b|__(iter|getitem)__/u,
  list_extend: /yield|\bfor\b|__(iter|getitem)__/u,
  slice_fill: /yield|\bfor\b|__(iter|getitem)__/u,
  missing_attribute: missingNames(),
  function_attribute: functionNames(),
  set_described: /__setattr__|__set__|\bproperty\b/u,
  delete_described: /__delattr__|__delete__|\bproperty\b/u,
  operate_binary: binaryNames("[ri]?"),
  operate_in_place: binaryNames("i"),
  operate_unary: /__(neg|pos|invert)__/u,
  compare: /__(eq|ne|lt|le|gt|ge|cmp|hash)__/u,
  truth: /__(nonzero|len)__/u,
  contains: /yield|\bfor\b|__(contains|iter|getitem|eq|ne|lt|le|gt|ge|cmp|hash)__/u,
  get_item: /__getitem__/u,
  set_item: /__(set|del)item__/u,
  delete_item: /__(set|del)item__/u,
  length: /__len__/u,
  native_of_instance: nativeNames(),
  find_key: keyNames,
  operate_on_key: keyNames,
  set_add: keyNames,
  set_remove: keyNames,
  dict_get: keyNames,
  hash_of: keyNames,
  iterate: /__(iter|getitem)__/u,
  print_instance: /__(str|repr)__/u,
  print_values: /__(str|repr)__/u,
  percent_of: /__(str|repr|int|long|float)__/u,
  format_instance: /__(str|repr|format)__/u,
  str_of_instance: /__(str|repr|format)__/u,
  repr_of_instance: /__(str|repr|format)__/u,
  raise_class: /\bclass\b/u,
  merge_orders: /\bclass\b/u,
  super_attribute: /\bsuper\b/u,
  special_method: /\bwith\b/u,
  init_result: /\bdef\s+__init__\b/u,
  mapping_of: /\bdef\s+keys\b/u,
  text_of_uncaught: /__(str|repr)__/u,
  set_subtract: /-/u,
  set_and: /&/u,
  set_or: /\|/u,
  set_xor: /\^/u,
  set_subtract_in_place: /-=/u,
  set_and_in_place: /&=/u,
  set_or_in_place: /\|=/u,
  set_xor_in_place: /\^=/u,
  bytearray_add_in_place: /bytearray/u,
  bytearray_multiply_in_place: /bytearray/u,
  bytearray_change: /bytearray/u,
};

const setHooks: Partial<Record<BinaryOperator, readonly [OperatorHook, OperatorHook]>> = {
  "-": ["set_subtract", "set_subtract_in_place"],
  "&": ["set_and", "set_and_in_place"],
  "|": ["set_or", "set_or_in_place"],
  "^": ["set_xor", "set_xor_in_place"],
};

/** Attributes that the prelude finds. */
function missingNames(): RegExp {
  const special = "getattr|setattr|delattr|name|doc|dict|bases|mro|init";
  return new RegExp(`__(${special})__|\\b(super|errno|strerror|filename)\\b`, "u");
}

/** Attributes of functions and methods that no program stores. */
function functionNames(): RegExp {
  return /__(name|doc|dict|func|self)__|\b(func_(name|doc|dict)|im_(func|self|class))\b/u;
}

/** Methods of operators of two operands. */
function binaryNames(letters: string): RegExp {
  const names = "add|sub|mul|div|floordiv|truediv|mod|pow|and|or|xor|lshift|rshift";
  return new RegExp(`__${letters}(${names})__`, "u");
}

/** Methods that native functions ask for. */
function nativeNames(): RegExp {
  const numbers = "abs|int|long|float|hex|oct|index";
  const others = "nonzero|len|iter|getitem|reversed|call";
  return new RegExp(`__(${numbers}|${others})__`, "u");
}

const hooks = Object.keys(traces) as readonly OperatorHook[];

const sliceHooks: readonly OperatorHook[] = ["slice_assign", "slice_delete"];

/** Hooks of every program with a generator. */
const generatorHooks: readonly OperatorHook[] = [
  "list_of",
  "list_extend",
  "slice_fill",
  "contains",
];

/** Hooks that a name alone asks for. */
const namedHooks = hooks.filter(
  (hook) => traces[hook].source.includes("__") || hook === "super_attribute",
);

/** Whether a statement may raise a class, of which the prelude makes the exception. */
function raisesClass({ exception, value }: Extract<Node, { kind: "RaiseStatement" }>): boolean {
  return value !== undefined || (exception !== undefined && exception.kind !== "Call");
}

/** What the operators and texts of views of dicts call: their classes have methods for all that. */
const hooksOfViews: readonly OperatorHook[] = [
  ...(["list_of", "list_extend", "slice_fill", "iterate", "contains", "length", "truth"] as const),
  ...(["print_instance", "print_values", "percent_of", "format_instance"] as const),
  ...(["str_of_instance", "repr_of_instance", "native_of_instance"] as const),
];
const hooksOfSetViews: readonly OperatorHook[] = [
  ...hooksOfViews,
  ...(["operate_binary", "compare"] as const),
  ...hooks.filter((hook) => traces[hook] === keyNames),
];

/** The methods of dicts that make views. */
const viewMethods: ReadonlyMap<string, readonly OperatorHook[]> = new Map([
  ["viewitems", hooksOfSetViews],
  ["viewkeys", hooksOfSetViews],
  ["viewvalues", hooksOfViews],
]);

/** Whether a function of the prelude is a hook that a program with this text may call. */
export function mayCallHook(text: string, name: string): boolean {
  const hook = hooks.find((each) => each === name);
  if (hook === undefined) return false;
  const isOfView = [...viewMethods].some(([method, ofView]) => {
    return text.includes(method) && ofView.includes(hook);
  });
  return isOfView || traces[hook].test(text);
}

/**
 * The text of a library function without the names that only a program's classes give a meaning:
 * what a library looks for is there when the program has it.
 */
export function withoutSpecialNames(text: string): string {
  return text.replace(/__\w+__|\b(super|errno|strerror|filename)\b/gu, "");
}

/** Whether a function of the prelude comes with what it serves, though a native's twin. */
export function isOperatorHook(name: string): boolean {
  return name in traces;
}

/** What the node itself may call because of its form, its children apart. */
export function operatorHooksOf(node: Node): readonly OperatorHook[] {
  if (node.kind === "ClassDefinition") return node.bases.length > 1 ? ["merge_orders"] : [];
  if (node.kind === "RaiseStatement") return raisesClass(node) ? ["raise_class"] : [];
  if (node.kind === "WithStatement") return ["special_method"];
  if (generatorKinds.has(node.kind)) return generatorHooks;
  if (returnsValue(node)) return ["init_result"];
  if (node.kind === "Attribute" && node.name === "throw") return ["raise_class"];
  if (node.kind === "FunctionDefinition" && node.name === "keys") return ["mapping_of"];
  return targetsOf(node).some(hasStep) ? sliceHooks : [];
}

/** What classes make of the name or text that a node of the program is. */
export function namedHooksOf(node: Node): readonly OperatorHook[] {
  const name = nameIn(node);
  if (name === undefined || (node.kind === "Name" && ofModules.has(name))) return [];
  // The machine looks for __getattr__ alone; a mention of __init__ may be that of a built-in class.
  const isSought = node.kind !== "FunctionDefinition" || name === "__getattr__";
  const sought = isSought ? namedHooks : namedHooks.filter((hook) => hook !== "missing_attribute");
  return viewMethods.get(name) ?? sought.filter((hook) => asksFor(name, hook));
}

/** Whether a node is an `__init__` with a value to return, which the prelude checks. */
function returnsValue(node: Node): boolean {
  if (node.kind !== "FunctionDefinition" || node.name !== "__init__") return false;
  let found = false;
  visit(node, (inner) => {
    found ||= inner.kind === "ReturnStatement" && inner.value !== undefined;
    return !found;
  });
  return found;
}

/** Names that a module has, too. */
const ofModules: ReadonlySet<string> = new Set(["__name__", "__doc__"]);

/** Whether a name is one whose method a hook calls. */
function asksFor(name: string, hook: OperatorHook): boolean {
  const found = traces[hook].exec(name);
  return found?.[0] === name && name !== "for" && name !== "class" && name !== "yield";
}

/** The name that a node defines or mentions. */
function nameIn(node: Node): string | undefined {
  switch (node.kind) {
    case "FunctionDefinition":
    case "Name":
    case "Attribute":
      return node.name;
    case "StringLiteral":
      return node.value;
    default:
      return undefined;
  }
}

const generatorKinds: ReadonlySet<Node["kind"]> = new Set([
  "YieldExpression",
  "GeneratorExpression",
] as const);

/** What the node itself may call in a program that makes sets. */
export function setHooksOf(node: Node): readonly OperatorHook[] {
  if (node.kind === "BinaryOperation") return setHooks[node.operator]?.slice(0, 1) ?? [];
  return node.kind === "AugmentedAssignment" ? (setHooks[node.operator] ?? []) : [];
}

/** What the node itself may call in a program that makes bytearrays. */
export function bytearrayHooksOf(node: Node): readonly OperatorHook[] {
  const hooks: OperatorHook[] = [];
  if (targetsOf(node).some(({ kind }) => kind === "Subscript")) hooks.push("bytearray_change");
  if (node.kind !== "AugmentedAssignment") return hooks;
  if (node.operator === "+") hooks.push("bytearray_add_in_place");
  if (node.operator === "*") hooks.push("bytearray_multiply_in_place");
  return hooks;
}

/** What values that a native function makes may lead to. */
export function operatorHooksOfNative(native: Native): readonly OperatorHook[] {
  return native.name === "slice" ? sliceHooks : [];
}

/** What a statement or a part of a comprehension binds or deletes. */
export function targetsOf(node: Node): readonly Node[] {
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
    case "WithItem":
    case "ExceptHandler":
      return node.target === undefined ? [] : [node.target];
    default:
      return [];
  }
}

/** Whether a target is a slice with a step. */
function hasStep(target: Node): boolean {
  if (target.kind !== "Subscript" || target.index.kind !== "Slice") return false;
  return target.index.step !== undefined;
}
