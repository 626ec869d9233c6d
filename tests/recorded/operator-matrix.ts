/**
 * Every operator on values of every type, and on every pair of types: the result, or the class and
 * text of the exception. A program for each operator, a line for each pair.
 *
 * tests/operator-matrix.test.ts fails when a table of packages/spec has an instruction or a type
 * that no row here is about.
 */
import type { MadeProgram } from "./suites.ts";

/** An operand. Each use makes a new one. */
interface Operand {
  /** Of the table of tags, or of classes where a tag has several. */
  readonly types: readonly string[];
  readonly name: string;
  readonly expression: string;
}

function operand(name: string, types: string, expression: string): Operand {
  return { name, types: types.split(" "), expression };
}

export const operands: readonly Operand[] = [
  operand("zero", "int", "0"),
  operand("int", "int", "7"),
  operand("negative", "int", "-2"),
  operand("bool", "bool", "True"),
  operand("big", "big", "1099511627776"),
  operand("long", "long", "3 ** 50"),
  operand("float", "float", "2.5"),
  operand("none", "none NoneType", "None"),
  operand("str", "str", '"ab"'),
  operand("format", "str", '"<%s>"'),
  operand("list", "list", "[1, 2]"),
  operand("tuple", "tuple", "(1, 2)"),
  operand("empty", "tuple", "()"),
  operand("dict", "dict", '{"a": 1, "b": 2}'),
  operand("set", "set", "set([7])"),
  operand("frozenset", "frozenset", "frozenset([1, 2])"),
  operand("bytearray", "bytearray", 'bytearray("ab")'),
  operand("xrange", "xrange", "xrange(3)"),
  operand("slice", "slice", "slice(0, 1)"),
  operand("function", "function", "f"),
  operand("native", "native builtin_function_or_method", "len"),
  operand("bound", "bound", '"ab".upper'),
  operand("type", "type", "list"),
  operand("exception-class", "type", "ValueError"),
  operand("exception", "exception", 'ValueError("v", "w")'),
  operand("enumerate", "iterator enumerate", "enumerate([5])"),
  operand("class", "class", "C"),
  operand("instance", "instance", "C()"),
  operand("method", "bound instancemethod", "C().method"),
  operand("generator", "generator", "make_generator()"),
  operand("singleton", "singleton NotImplementedType", "NotImplemented"),
];

/** An operator. */
export interface Operation {
  readonly name: string;
  /** Instructions that its program has. */
  readonly opcodes: readonly string[];
  /** Statements that leave the result in `r`, from `a` and, for two operands, `b`. */
  readonly lines: readonly string[];
  /** Whether values of unlike types have no order in vPython; 2.7 orders them arbitrarily. */
  readonly orders?: boolean;
  /** Whether only the class of an exception is compared. */
  readonly classOnly?: boolean;
  /** Operands that it is not tried on, with a difference that tests/differences shows. */
  readonly without?: readonly string[];
  /** Pairs of operands that it is not tried on, as a condition on the names left and right. */
  readonly unless?: string;
}

type More = Pick<Operation, "orders" | "classOnly" | "without" | "unless">;

function operation(name: string, opcodes: string, text: string, more: More = {}): Operation {
  return { name, opcodes: opcodes.split(" "), lines: text.split("\n"), ...more };
}

function expression(name: string, opcodes: string, text: string, more: More = {}): Operation {
  return operation(name, opcodes, `r = ${text}`, more);
}

const orders = { orders: true };
const classOnly = { classOnly: true };
/** Ranges end at 32 bits; such an exponent or count makes a number that no machine holds. */
const noBig = { without: ["big", "long"] };
/** A bound method is equal to itself only. */
const noBound = { without: ["bound"] };
/**
 * bytearray is no buffer here that int, float and ord read, nor a mapping for formats; and sums of
 * products are computed in two steps where there is one.
 */
const noBytes = { without: ["bytearray"] };
const noBytesToFormat = { unless: 'right == "bytearray"' };
const noBytesOfLong = { unless: '"bytearray" in (left, right) and "long" in (left, right)' };
const noBytesOfOthers = { unless: 'right == "bytearray" and left in ("long", "instance")' };
/** CPython has words of its own for integers too long for C, and looks at them first. */
const noLong = { without: ["long"] };
/** CPython looks for attributes of a method in its function, and deletes a class's in its dict. */
const noMethods = { without: ["type", "exception-class", "method"] };
const noClasses = { without: ["type", "exception-class", "class"] };
/** CPython words it as for any sequence; here the loop over the instance is what fails. */
const noInstance = { without: ["instance"] };
/** Functions and exceptions have no attributes of the program's own. */
const noAttributes = { without: ["function", "exception", "type", "exception-class"] };
/** Exceptions have no slices; a program with bytearrays has none of these instructions. */
const noSlices = { without: ["exception", "bytearray"] };

export const binaryOperations: readonly Operation[] = [
  expression("add", "Add", "a + b"),
  expression("subtract", "Subtract", "a - b"),
  expression("multiply", "Multiply", "a * b", noBytesOfLong),
  expression("divide", "Divide", "a / b"),
  expression("floor-divide", "FloorDivide", "a // b"),
  expression("modulo", "Modulo", "a % b", noBytesToFormat),
  expression("power", "Power", "a ** b", noBig),
  expression("and", "And", "a & b"),
  expression("or", "Or", "a | b"),
  expression("xor", "Xor", "a ^ b"),
  expression("shift-left", "ShiftLeft", "a << b if b != 1099511627776 else 0"),
  expression("shift-right", "ShiftRight", "a >> b"),
  expression("divmod", "Call", "divmod(a, b)"),
  operation("multiply-add", "MultiplyAdd", "r = 1\nr += a * b", noBytes),
  operation("multiply-subtract", "Multiply", "r = 1\nr -= a * b", noBytesOfLong),
  operation("in-place-add", "InPlaceAdd", "r = a\nr += b"),
  operation("in-place-multiply", "InPlaceMultiply", "r = a\nr *= b", noBytesOfLong),
  operation("in-place-subtract", "InPlaceOther Subtract", "r = a\nr -= b"),
  operation("in-place-divide", "Divide", "r = a\nr /= b"),
  operation("in-place-modulo", "Modulo", "r = a\nr %= b", noBytesToFormat),
  operation("in-place-or", "InPlaceOther Or", "r = a\nr |= b"),
  operation("in-place-shift", "ShiftRight", "r = a\nr >>= b"),
  expression("equal", "Equal", "a == b", noBound),
  expression("not-equal", "NotEqual", "a != b", noBound),
  expression("less", "Less", "a < b", orders),
  expression("less-or-equal", "LessEqual", "a <= b", orders),
  expression("greater", "Greater", "a > b", orders),
  expression("greater-or-equal", "GreaterEqual", "a >= b", orders),
  expression("is", "Is", "a is b"),
  expression("is-not", "IsNot", "a is not b"),
  expression("in", "In", "a in b", noBytesOfOthers),
  expression("not-in", "NotIn", "a not in b", noBytesOfOthers),
  operation("jump-if-less", "JumpIfNotLess", 'r = "no"\nif a < b:\n    r = "yes"', orders),
  operation("jump-unless-less", "JumpIfLess", 'r = "no"\nif not a < b:\n    r = "yes"', orders),
  operation("jump-if-at-most", "JumpIfNotLessEqual", 'r = "no"\nif a <= b:\n    r = "yes"', orders),
  operation(
    "jump-unless-at-most",
    "JumpIfLessEqual",
    'r = "no"\nif not a <= b:\n    r = "yes"',
    orders,
  ),
  operation("jump-if-equal", "JumpIfNotEqual", 'r = "no"\nif a == b:\n    r = "yes"', noBound),
  operation("jump-unless-equal", "JumpIfEqual", 'r = "no"\nif a != b:\n    r = "yes"', noBound),
  expression("and-then", "JumpIfFalse", "a and b"),
  expression("or-else", "JumpIfTrue", "a or b"),
  expression("get-index", "GetIndex", "a[b]", noLong),
  operation("set-index", "SetIndex", "a[b] = 5\nr = a", noLong),
  operation("delete-index", "DeleteIndex", "del a[b]\nr = a", noLong),
  expression("get-slice", "GetSlice", "a[b:]", noSlices),
  expression("get-slice-to", "GetSlice", "a[0:b]", noSlices),
  expression("get-extended-slice", "NewSlice", "a[::b]"),
  operation("set-slice", "SetIndex NewSlice", "a[0:1] = b\nr = a", noInstance),
  operation("set-extended-slice", "SetIndex NewSlice", "a[::2] = b\nr = a", noInstance),
  expression("call", "Call", "a(b)"),
  expression("spread", "CallSpread", "f(*a, **b)", classOnly),
];

export const unaryOperations: readonly Operation[] = [
  expression("negate", "Negate", "-a"),
  expression("positive", "Positive", "+a"),
  expression("invert", "Invert", "~a"),
  expression("not", "Not", "not a"),
  expression("add-immediate", "AddImmediate", "a + 3"),
  expression("subtract-immediate", "AddImmediate", "a - 3"),
  operation("jump-if-true", "JumpIfFalse", 'r = "no"\nif a:\n    r = "yes"'),
  operation(
    "jump-if-less-than-5",
    "JumpIfNotLessImmediate",
    'r = "no"\nif a < 5:\n    r = "yes"',
    orders,
  ),
  operation(
    "jump-unless-less-than-5",
    "JumpIfLessImmediate",
    'r = "no"\nif not a < 5:\n    r = "yes"',
    orders,
  ),
  operation(
    "jump-if-more-than-5",
    "JumpIfNotGreaterImmediate",
    'r = "no"\nif a > 5:\n    r = "yes"',
    orders,
  ),
  operation(
    "jump-unless-more-than-5",
    "JumpIfGreaterImmediate",
    'r = "no"\nif not a > 5:\n    r = "yes"',
    orders,
  ),
  operation("jump-if-7", "JumpIfNotEqualImmediate", 'r = "no"\nif a == 7:\n    r = "yes"'),
  operation("jump-unless-7", "JumpIfEqualImmediate", 'r = "no"\nif a != 7:\n    r = "yes"'),
  operation("range", "ForRangePrepare", "r = []\nfor i in range(a):\n    r.append(i)", noBig),
  operation(
    "range-step",
    "ForRangePrepare",
    "r = []\nfor i in range(0, 9, a):\n    r.append(i)",
    noBig,
  ),
  operation("iterate", "GetIterator ForIterate", "r = []\nfor i in a:\n    r.append(show(i))"),
  operation("comprehend", "GetIterator ListAppend", "r = [show(i) for i in a]"),
  operation("unpack", "Unpack", "p, q = a\nr = show(p) + show(q)"),
  expression("length", "Length", "len(a)"),
  expression("attribute", "GetAttribute", "a.missing", noMethods),
  operation("delete-attribute", "DeleteAttribute", "del a.missing\nr = 0", noClasses),
  operation("set-attribute", "SetAttribute", "a.missing = 1\nr = 0", noAttributes),
  expression("method", "CallMethod", "a.missing(1)", noMethods),
  expression("call-nothing", "Call", "show(a())"),
  expression("spread", "CallSpread", "f(*a)", classOnly),
  expression("key", "NewDict", "{a: 1}[a]"),
  operation("raise", "Raise", "raise a", { without: ["tuple"] }),
  operation(
    "except",
    "MatchException",
    'r = "no"\ntry:\n    raise ValueError("w")\nexcept a:\n    r = "yes"',
  ),
  expression("str", "CallNative", "shown(a, str)"),
  expression("repr", "CallNative", "shown(a, repr)"),
  expression("format", "CallNative", 'shown(a, lambda v: "%s" % (v,))'),
  expression("int", "CallNative", "int(a)", noBytes),
  expression("float", "CallNative", "float(a)", noBytes),
  expression("bool", "CallNative", "bool(a)"),
  expression("abs", "CallNative", "abs(a)"),
  expression("list", "CallNative", "map(show, list(a))"),
  expression("tuple", "CallNative", "map(show, tuple(a))"),
  expression("sorted", "CallNative", "sorted(a)", orders),
  expression("sum", "CallNative", "sum(a)"),
  expression("chr", "CallNative", "chr(a)", noLong),
  expression("ord", "CallNative", "ord(a)", noBytes),
  expression("hex", "CallNative", "hex(a)"),
  expression("hash", "CallNative", "hash(a) == hash(a)"),
  expression("callable", "CallNative", "callable(a)"),
  expression("type", "CallNative", "str(type(a))"),
  expression("isinstance", "CallNative", "isinstance(5, a)"),
  expression("dict", "CallNative", "dict(a)"),
  expression("min", "CallNative", "min(a)", orders),
  expression("join", "CallMethod", '",".join(a)', noInstance),
  expression("append", "CallMethod", "[0].extend(a)"),
  expression("percent-d", "Modulo", '"%d" % a'),
  expression("percent-f", "Modulo", '"%f" % a'),
  expression("percent-c", "Modulo", '"%c" % a', noLong),
  expression("percent-x", "Modulo", '"%x" % a'),
];

/**
 * What vPython does by its own rules, for the run under CPython: numbers join texts, and values of
 * unlike types have no order.
 */
const rules = [
  "plain = (int, long, float, str, list, tuple, type(None), xrange)",
  "numbers = (int, long, float)",
  "def f(*values, **named): return values, sorted(named)",
  "def without_address(text):",
  '    return text.split("0x")[0].replace("make_generator ", "")',
  "def show(value):",
  "    if isinstance(value, dict): return str(sorted(map(show, value.items())))",
  "    if isinstance(value, plain): return without_address(repr(value))",
  "    return str(type(value))",
  "def shown(value, convert): return without_address(convert(value))",
  "def is_ordered(a, b):",
  "    if isinstance(a, numbers): return isinstance(b, numbers)",
  "    return type(a) == type(b) and isinstance(a, (str, list, tuple))",
  "class C(object):",
  "    def method(self): return 1",
  "def make_generator():",
  "    yield 3",
  "def name_of(value): return str(type(value)).split(\"'\")[1].replace('__main__.', '')",
  "def joined(a, b):",
  "    if isinstance(a, str) and isinstance(b, numbers): return repr(a + str(b))",
  "    if isinstance(b, str) and isinstance(a, numbers): return repr(str(a) + b)",
  '    return ""',
  "def product_of(a, b):",
  "    try: return a * b",
  "    except Exception: return None",
];

/** Expressions for the text that vPython's own rules give; "" where CPython's stands. */
const ownTexts: Readonly<Record<string, string>> = {
  add: "joined(a, b)",
  "in-place-add": "joined(a, b)",
  "add-immediate": "joined(a, 3)",
  "multiply-add": "joined(1, product_of(a, b))",
};

function ownRule({ name, orders: isOrder }: Operation, isBinary: boolean): readonly string[] {
  if (isOrder !== true || name === "sorted" || name === "min") {
    return [`def own_rule(a, b): return ${ownTexts[name] ?? '""'}`];
  }
  return [
    "def own_rule(a, b):",
    ...(isBinary ? [] : ["    b = 5"]),
    '    if is_ordered(a, b): return ""',
    '    return "TypeError: unorderable types: %s and %s" % (name_of(a), name_of(b))',
  ];
}

function program(operation: Operation, isBinary: boolean): string {
  const tried = operands.filter(({ name }) => operation.without?.includes(name) !== true);
  const makers = tried.map(
    ({ name, expression: value }) => `        ("${name}", lambda: ${value}),`,
  );
  const detail = operation.classOnly === true ? "" : ' + ": " + shown(problem, str)';
  return [
    ...rules,
    ...ownRule(operation, isBinary),
    "def run():",
    "    others = [",
    ...makers,
    "    ]",
    "    for left, make_left in others:",
    `        for right, make_right in ${isBinary ? "others" : "others[:1]"}:`,
    ...(operation.unless === undefined ? [] : [`            if ${operation.unless}: continue`]),
    "            a, b = make_left(), make_right()",
    "            text = own_rule(a, b)",
    "            try:",
    ...operation.lines.map((line) => `                ${line}`),
    '                if text == "": text = show(r)',
    "            except Exception as problem:",
    `                if text == "": text = str(type(problem))[18:-2]${detail}`,
    `            print("%s ${isBinary ? "%s " : ""}%s" % (left, ${isBinary ? "right, " : ""}text))`,
    "run()",
    "",
  ].join("\n");
}

export function operatorMatrix(): readonly MadeProgram[] {
  return [
    ...binaryOperations.map((row) => ({ name: `two-${row.name}`, source: program(row, true) })),
    ...unaryOperations.map((row) => ({ name: `one-${row.name}`, source: program(row, false) })),
  ];
}
