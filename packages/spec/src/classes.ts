// Every built-in class: its number, name and base. A class value of a program is the tag `type`
// with this number as payload, so that built-in classes take no memory on a core.
//
// Consumers: vm/assembly/generated (names, parents), bytecode (constants), program (built-in names),
// traps.ts (the class a trap raises), diagnostics of the simulator, docs.
// Adding a row: take the next free number in its group; numbers are never reused.

export interface BuiltinClass {
  readonly id: number;
  /** Name that `type(x)` and tracebacks print. */
  readonly name: string;
  /** Name of the base class; `object` has none. */
  readonly base: string | undefined;
  /** Whether the name is a built-in name that a program can use. */
  readonly visible: boolean;
}

function row(id: number, name: string, base?: string, visible = true): BuiltinClass {
  return { id, name, base, visible };
}

/** First id of an exception class; all ids from here up are exceptions. */
export const firstExceptionClass = 64;

export const classes: readonly BuiltinClass[] = [
  row(0, "object"),
  row(1, "type", "object"),
  row(2, "NoneType", "object", false),
  row(3, "int", "object"),
  row(4, "bool", "int"),
  row(5, "long", "object"),
  row(6, "float", "object"),
  row(7, "basestring", "object"),
  row(8, "str", "basestring"),
  row(9, "list", "object"),
  row(10, "tuple", "object"),
  row(11, "dict", "object"),
  row(12, "set", "object"),
  row(13, "frozenset", "object"),
  row(14, "bytearray", "object"),
  row(15, "xrange", "object"),
  row(16, "slice", "object"),
  row(17, "function", "object", false),
  row(18, "builtin_function_or_method", "object", false),
  row(19, "instancemethod", "object", false),
  row(20, "generator", "object", false),
  row(21, "enumerate", "object"),
  row(22, "reversed", "object"),
  row(23, "iterator", "object", false),
  row(24, "NotImplementedType", "object", false),
  row(25, "ellipsis", "object", false),
  row(26, "array", "object", false),
  row(27, "property", "object", false),
  row(28, "staticmethod", "object", false),
  row(29, "classmethod", "object", false),
  row(30, "super", "object"),
  row(31, "cell", "object", false),

  row(64, "BaseException", "object"),
  row(65, "SystemExit", "BaseException"),
  row(66, "KeyboardInterrupt", "BaseException"),
  row(67, "GeneratorExit", "BaseException"),
  row(68, "Exception", "BaseException"),
  row(69, "StopIteration", "Exception"),
  row(70, "StandardError", "Exception"),
  row(71, "Warning", "Exception"),
  row(72, "ArithmeticError", "StandardError"),
  row(73, "FloatingPointError", "ArithmeticError"),
  row(74, "OverflowError", "ArithmeticError"),
  row(75, "ZeroDivisionError", "ArithmeticError"),
  row(76, "AssertionError", "StandardError"),
  row(77, "AttributeError", "StandardError"),
  row(78, "EnvironmentError", "StandardError"),
  row(79, "IOError", "EnvironmentError"),
  row(80, "OSError", "EnvironmentError"),
  row(81, "EOFError", "StandardError"),
  row(82, "ImportError", "StandardError"),
  row(83, "LookupError", "StandardError"),
  row(84, "IndexError", "LookupError"),
  row(85, "KeyError", "LookupError"),
  row(86, "MemoryError", "StandardError"),
  row(87, "NameError", "StandardError"),
  row(88, "UnboundLocalError", "NameError"),
  row(89, "RuntimeError", "StandardError"),
  row(90, "NotImplementedError", "RuntimeError"),
  row(91, "SyntaxError", "StandardError"),
  row(92, "SystemError", "StandardError"),
  row(93, "TypeError", "StandardError"),
  row(94, "ValueError", "StandardError"),
];
