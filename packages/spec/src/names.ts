// Attribute names with a fixed device-wide number: the methods of built-in types and the attributes
// of built-in objects. Names a program brings get the numbers after these from the linker.
//
// Consumers: vm/assembly/generated (method table), vm/src (linker), bytecode.

import { natives } from "./natives.ts";

/** Attributes of exceptions and slices, in the order of their numbers, before all method names. */
export const attributeNames = ["args", "message", "start", "stop", "step"] as const;

/** Special methods that the virtual machine itself looks up. */
export const specialNames = [
  "__init__",
  "__call__",
  "__class__",
  "__module__",
  "__nonzero__",
  "__len__",
  "__get__",
  "__set__",
  "__setattr__",
  "__add__",
  "__sub__",
  "__mul__",
  "__div__",
  "__floordiv__",
  "__mod__",
  "__pow__",
  "__and__",
  "__or__",
  "__xor__",
  "__lshift__",
  "__rshift__",
  "__eq__",
  "__ne__",
  "__lt__",
  "__le__",
  "__gt__",
  "__ge__",
  "__radd__",
  "__rsub__",
  "__rmul__",
  "__rdiv__",
  "__rfloordiv__",
  "__rmod__",
  "__rpow__",
  "__rand__",
  "__ror__",
  "__rxor__",
  "__rlshift__",
  "__rrshift__",
  "__getitem__",
  "__setitem__",
] as const;

/** Attributes and methods of built-in types; the index of a name is its number. */
export const methodNames: readonly string[] = [
  ...new Set([...attributeNames, ...natives.filter((row) => row.method).map((row) => row.name.split(".")[1] ?? "")]),
];

/** Every fixed name; its index is its number. Special names are no methods of built-in types. */
export const fixedNames: readonly string[] = [...methodNames, ...specialNames];

/** Types that have methods of their own. */
export const methodTypes = [
  "str",
  "list",
  "tuple",
  "dict",
  "set",
  "frozenset",
  "generator",
  "bytearray",
  "slice",
  "int",
  "float",
] as const;

const ofInt = { int: ["bit_length", "conjugate"] } as const;

/** Methods whose row is that of another type, by type. */
const sharedMethods: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  bool: ofInt,
  big: ofInt,
  long: ofInt,
  iterator: { generator: ["next"] },
  set: { dict: ["clear"] },
  frozenset: {
    set: ["copy", "difference", "intersection", "isdisjoint", "issubset", "issuperset", "symmetric_difference", "union"],
  },
};

/** Name of the row of a method of a type; of no row when it has none. */
export function methodRowName(type: string, name: string): string {
  const shared = Object.entries(sharedMethods[type] ?? {}).find(([, names]) => names.includes(name));
  return `${shared?.[0] ?? type}.${name}`;
}

function twinsOf(wider: boolean): readonly string[] {
  const rows = natives.filter((row) => row.twin !== "" && row.wider === wider);
  return [...new Set(rows.map((row) => row.twin))];
}

const takingOver = twinsOf(true);

/** Prelude functions that finish an instruction whose operands are not the common ones. */
export const operatorHooks = [
  "slice_assign",
  "slice_delete",
  "list_of",
  "list_extend",
  "slice_fill",
  "missing_attribute",
  "function_attribute",
  "set_described",
  "delete_described",
  "operate_binary",
  "operate_in_place",
  "operate_unary",
  "compare",
  "truth",
  "contains",
  "get_item",
  "set_item",
  "delete_item",
  "length",
  "native_of_instance",
  "find_key",
  "operate_on_key",
  "set_add",
  "set_remove",
  "dict_get",
  "hash_of",
  "iterate",
  "print_instance",
  "print_values",
  "percent_of",
  "format_instance",
  "str_of_instance",
  "repr_of_instance",
  "raise_class",
  "merge_orders",
  "super_attribute",
  "special_method",
  "init_result",
  "mapping_of",
  "text_of_uncaught",
  "set_subtract",
  "set_and",
  "set_or",
  "set_xor",
  "set_subtract_in_place",
  "set_and_in_place",
  "set_or_in_place",
  "set_xor_in_place",
  "bytearray_add_in_place",
  "bytearray_multiply_in_place",
  "bytearray_change",
] as const;

/**
 * Prelude functions the virtual machine can call, in the order of the core's hook table: those that
 * take more than their native function, such as keywords, then the others, then those of operators.
 */
export const hooks: readonly string[] = [...new Set([...takingOver, ...twinsOf(false), ...operatorHooks])];

/** How many of the hooks take more arguments than their native function. */
export const takingOverCount = takingOver.length;
