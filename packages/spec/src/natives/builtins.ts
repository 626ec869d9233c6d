// Built-in functions: ids 1 to 99. Types called as functions (int, str, list...) are rows too.

import { type Native, type NativeEffect, type NativeGroup, native } from "./native-row.ts";

/** A function of the prelude that also takes keywords; calls without them go to a simpler one. */
function wider(id: number, name: string, signature: string, doc: string): Native {
  const more = { twin: `${name}_with_key`, inPython: true, wider: true, simple: `_${name}` };
  return native(id, name, "natives-sequences", signature, "allocates", doc, more);
}

/** A function that is in the prelude, under its own name. */
function written(id: number, name: string, group: NativeGroup, signature: string, effect: NativeEffect, doc: string): Native {
  return native(id, name, group, signature, effect, doc, { twin: name, inPython: true });
}

/** For an instance its class does the work, by a method. */
const ofInstance = { twin: "native_of_instance" } as const;

export const builtinNatives: readonly Native[] = [
  native(1, "abs", "natives-numbers", "x", "allocates", "The absolute value of a number.", ofInstance),
  native(2, "bool", "natives-objects", "x?", "pure", "The truth of a value; False without argument.", ofInstance),
  native(3, "chr", "natives-text", "i", "allocates", "The one-character string with code i, 0 to 255."),
  written(4, "cmp", "natives-objects", "x, y", "pure", "-1, 0 or 1 as x is less than, equal to or greater than y."),
  native(5, "dict", "natives-containers", "source?", "allocates", "A new dict from a dict or a sequence of pairs.", {
    twin: "dict_of",
    wider: true,
  }),
  written(6, "divmod", "natives-numbers", "x, y", "allocates", "The tuple (x // y, x % y)."),
  native(7, "enumerate", "natives-sequences", "iterable, start?", "allocates", "An iterator of (number, value) pairs.", {
    twin: "enumerate_of",
  }),
  native(8, "exit", "host", "status?", "io", "Ends this core with a status, 0 by default.", {}),
  native(9, "float", "natives-numbers", "x?", "allocates", "A number or the text of one as a float.", ofInstance),
  native(10, "hash", "natives-objects", "x", "pure", "The hash of a value that can be a key.", { twin: "hash_of" }),
  written(11, "id", "natives-objects", "x", "allocates", "A number no other living object has now."),
  native(12, "input", "natives-system", "prompt?", "blocks", "Reads a line: an int, float, string, list or tuple literal.", {
    twin: "input_literal",
    inPython: true,
  }),
  native(
    13,
    "int",
    "natives-numbers",
    "x?, base?",
    "allocates",
    "A number or the text of one as an integer, toward zero.",
    ofInstance,
  ),
  native(60, "long", "host", "x?, base?", "allocates", "A number or the text of one as a long, toward zero.", ofInstance),
  native(
    14,
    "isinstance",
    "natives-objects",
    "value, classes",
    "pure",
    "Whether value is an instance of a class or of one of a tuple of classes.",
  ),
  native(15, "len", "natives-objects", "x", "pure", "The number of elements of a string or container.", ofInstance),
  native(16, "list", "natives-containers", "iterable?", "allocates", "A new list of the values of an iterable."),
  wider(17, "max", "value, *values", "The largest of its arguments, or of one iterable."),
  wider(18, "min", "value, *values", "The smallest of its arguments, or of one iterable."),
  native(19, "ord", "natives-text", "c", "pure", "The code of a one-character string, 0 to 255."),
  written(20, "pow", "natives-numbers", "x, y, modulus?", "allocates", "x ** y, with three integers modulo the third."),
  native(
    21,
    "print",
    "host",
    "sep?, end?, *values",
    "io",
    "Writes str of each value with sep between and end after: the function form of print.",
    {
      twin: "print_values",
    },
  ),
  native(22, "quit", "host", "status?", "io", "Ends this core with a status, 0 by default."),
  native(
    23,
    "range",
    "natives-sequences",
    "start, stop?, step?",
    "allocates",
    "A list of an arithmetic progression of integers.",
  ),
  native(24, "raw_input", "host", "prompt?", "blocks", "Reads a line of text without its end."),
  native(25, "repr", "host", "x", "allocates", "The text of a value as a program would write it.", { twin: "repr_of_instance" }),
  native(26, "reversed", "host", "sequence", "allocates", "An iterator from the last value to the first.", ofInstance),
  native(
    27,
    "round",
    "host",
    "x, digits?",
    "allocates",
    "x rounded to a number of digits, halves away from zero, as a float.",
    ofInstance,
  ),
  wider(28, "sorted", "iterable", "A new sorted list."),
  native(29, "str", "natives-strings", "x?", "allocates", "The text of a value as print writes it.", {
    twin: "str_of_instance",
    hostedInCore: true,
  }),
  written(
    30,
    "sum",
    "natives-sequences",
    "iterable, start?",
    "allocates",
    "start, 0 by default, plus the values of an iterable.",
  ),
  native(31, "tuple", "natives-containers", "iterable?", "allocates", "A tuple of the values of an iterable."),
  native(32, "type", "natives-objects", "x", "pure", "The class of a value."),
  native(
    33,
    "xrange",
    "natives-sequences",
    "start, stop?, step?",
    "allocates",
    "An arithmetic progression that makes its values when asked.",
  ),
  written(
    34,
    "zip",
    "natives-sequences",
    "*iterables",
    "allocates",
    "A list of tuples of the values at each position, to the shortest.",
  ),
  written(35, "any", "natives-sequences", "iterable", "pure", "Whether some value of an iterable is true."),
  written(36, "all", "natives-sequences", "iterable", "pure", "Whether every value of an iterable is true."),
  native(
    37,
    "iter",
    "natives-sequences",
    "iterable, sentinel?",
    "allocates",
    "An iterator over an iterable, or over what a function returns up to a sentinel.",
    {
      twin: "iter_until",
    },
  ),
  native(
    38,
    "next",
    "natives-sequences",
    "iterator, default?",
    "allocates",
    "The next value of an iterator, or the default at its end.",
    { twin: "next_or" },
  ),
  native(39, "callable", "natives-objects", "x", "pure", "Whether a value can be called.", ofInstance),
  native(40, "slice", "natives-sequences", "start, stop?, step?", "allocates", "A slice object.", {
    twin: "slice_of",
    inPython: true,
  }),
  native(41, "bin", "host", "x", "allocates", "The binary text of an integer, 0b...", ofInstance),
  native(42, "hex", "host", "x", "allocates", "The hexadecimal text of an integer, 0x...", ofInstance),
  native(43, "oct", "host", "x", "allocates", "The octal text of an integer, 0...", ofInstance),
  native(
    44,
    "issubclass",
    "natives-objects",
    "kind, classes",
    "pure",
    "Whether a class is or derives from a class or one of a tuple of classes.",
  ),
  native(
    45,
    "frozenset",
    "natives-containers",
    "iterable?",
    "allocates",
    "A set of the values of an iterable that does not change and can be a key.",
    {
      twin: "frozenset_of",
      inPython: true,
    },
  ),
  native(
    47,
    "bytearray",
    "host",
    "source?",
    "allocates",
    "Bytes that can change: those of a str, of an iterable of integers, or a number of zeros.",
    {
      twin: "bytearray_of",
    },
  ),
  native(46, "set", "natives-containers", "iterable?", "allocates", "A new set of the values of an iterable.", {
    twin: "set_of",
  }),
  native(90, "format", "natives-text", "value, spec?", "allocates", "The text of a value as a specification wants it.", {
    twin: "format_value",
    inPython: true,
  }),
];
