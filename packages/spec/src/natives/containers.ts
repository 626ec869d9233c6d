// Methods of list, tuple, dict and set: ids 160 to 219, sets from 420, bytearrays from 450.

import { type Native, type NativeEffect, native } from "./native-row.ts";

function method(id: number, name: string, signature: string, effect: NativeEffect, doc: string, twin = ""): Native {
  const more = { method: true, twin };
  return native(id, name, "natives-containers", signature, effect, doc, more);
}

/** A method that is a function of the prelude. */
function written(id: number, name: string, signature: string, effect: NativeEffect, doc: string, twin: string): Native {
  return native(id, name, "natives-containers", signature, effect, doc, { method: true, twin, inPython: true });
}

/** A method that the core flavour has in the prelude only. */
function fullOnly(id: number, name: string, signature: string, effect: NativeEffect, doc: string, twin: string, wider = false): Native {
  return native(id, name, "natives-containers", signature, effect, doc, { method: true, twin, wider, inPython: "core" });
}

/** A method of numbers or slices, that is a function of the prelude. */
function ofValues(id: number, name: string, signature: string, doc: string, twin: string): Native {
  return native(id, name, "natives-objects", signature, "allocates", doc, { method: true, twin, inPython: true });
}

export const containerNatives: readonly Native[] = [
  method(160, "list.append", "value", "allocates", "Adds a value at the end."),
  written(161, "list.count", "value", "pure", "How many elements equal value.", "sequence_count"),
  method(162, "list.extend", "iterable", "allocates", "Adds the values of an iterable at the end."),
  written(163, "list.index", "value, start?, stop?", "pure", "The first index of an equal element.", "list_index"),
  written(164, "list.insert", "index, value", "allocates", "Inserts a value before an index.", "list_insert"),
  method(165, "list.pop", "index?", "pure", "Removes and returns an element, the last by default.", "list_pop"),
  written(166, "list.remove", "value", "pure", "Removes the first equal element.", "list_remove"),
  written(167, "list.reverse", "", "pure", "Reverses the list in place.", "list_reverse"),
  fullOnly(168, "list.sort", "", "allocates", "Sorts the list in place, stable.", "list_sort", true),
  written(170, "tuple.count", "value", "pure", "How many elements equal value.", "sequence_count"),
  written(171, "tuple.index", "value, start?, stop?", "pure", "The first index of an equal element.", "tuple_index"),
  method(180, "dict.clear", "", "pure", "Removes all entries; of a set, all values."),
  written(181, "dict.copy", "", "allocates", "A new dict with the same entries.", "dict_copy"),
  method(182, "dict.get", "key, default?", "pure", "The value of a key, or the default, or None.", "dict_get"),
  written(183, "dict.has_key", "key", "pure", "Whether there is an entry for a key.", "dict_has_key"),
  method(184, "dict.items", "", "allocates", "A list of (key, value) tuples."),
  method(185, "dict.keys", "", "allocates", "A list of the keys."),
  written(186, "dict.pop", "key, default?", "pure", "Removes an entry and returns its value, or the default.", "dict_pop"),
  written(187, "dict.popitem", "", "allocates", "Removes the last entry and returns it as a tuple.", "dict_popitem"),
  written(188, "dict.setdefault", "key, default?", "allocates", "The value of a key, bound to the default first if missing.", "dict_setdefault"),
  native(189, "dict.update", "natives-containers", "source?", "allocates", "Adds the entries of a dict or of a sequence of pairs, then keywords.", {
    method: true,
    twin: "dict_update",
    inPython: true,
    wider: true,
  }),
  written(194, "dict.fromkeys", "keys, value?", "allocates", "A new dict with a value for each of the keys.", "dict_fromkeys"),
  method(190, "dict.values", "", "allocates", "A list of the values."),
  method(191, "dict.iteritems", "", "allocates", "An iterator of (key, value) tuples."),
  method(192, "dict.iterkeys", "", "allocates", "An iterator of the keys."),
  ofValues(204, "slice.indices", "length", "The tuple (start, stop, step) of a slice of a sequence of some length.", "slice_indices"),
  ofValues(205, "int.bit_length", "", "The number of binary digits of an integer without its sign.", "int_bit_length"),
  ofValues(206, "int.conjugate", "", "The number.", "number_conjugate"),
  ofValues(207, "float.conjugate", "", "The number.", "number_conjugate"),
  ofValues(208, "float.is_integer", "", "Whether a float is a whole number.", "float_is_integer"),
  ofValues(209, "float.as_integer_ratio", "", "Two integers whose quotient is the float.", "float_as_integer_ratio"),
  native(200, "generator.next", "natives-sequences", "", "allocates", "The next value of a generator or iterator.", { method: true }),
  native(201, "generator.send", "natives-sequences", "value", "allocates", "Runs a generator; value is what its yield gives.", { method: true }),
  native(202, "generator.throw", "natives-sequences", "kind, value?, traceback?", "allocates", "Raises an exception where a generator waits.", {
    method: true,
  }),
  native(203, "generator.close", "natives-sequences", "", "allocates", "Ends a generator.", { method: true, twin: "generator_close", inPython: true }),
  method(193, "dict.itervalues", "", "allocates", "An iterator of the values."),
  method(420, "set.add", "value", "allocates", "Adds a value if no equal one is there.", "set_add"),
  written(422, "set.copy", "", "allocates", "A new set of the same values; a frozenset itself.", "set_copy"),
  written(423, "set.difference", "*others", "allocates", "A set of the values that are in none of the others.", "set_difference"),
  written(424, "set.difference_update", "*others", "allocates", "Removes the values of the others.", "set_difference_update"),
  written(425, "set.discard", "value", "pure", "Removes a value if it is there.", "set_discard"),
  written(426, "set.intersection", "*others", "allocates", "A set of the values that are in all of the others, too.", "set_intersection"),
  written(427, "set.intersection_update", "*others", "allocates", "Keeps the values that are in all of the others.", "set_intersection_update"),
  written(428, "set.isdisjoint", "other", "pure", "Whether no value is in the other.", "set_isdisjoint"),
  written(429, "set.issubset", "other", "allocates", "Whether all values are in the other.", "set_issubset"),
  written(430, "set.issuperset", "other", "allocates", "Whether all values of the other are here.", "set_issuperset"),
  written(431, "set.pop", "", "pure", "Removes the first value and returns it.", "set_pop"),
  method(432, "set.remove", "value", "pure", "Removes a value, which must be there.", "set_remove"),
  written(433, "set.symmetric_difference", "other", "allocates", "A set of the values that are in only one of the two.", "set_symmetric_difference"),
  written(
    234,
    "set.symmetric_difference_update",
    "other",
    "allocates",
    "Removes the values of the other that are here and adds those that are not.",
    "set_symmetric_difference_update",
  ),
  written(435, "set.union", "*others", "allocates", "A set of the values and those of the others.", "set_union"),
  written(436, "set.update", "*others", "allocates", "Adds the values of the others.", "set_update"),
  native(450, "bytearray.append", "host", "value", "allocates", "Adds a value at the end.", { method: true, twin: "bytearray_append" }),
  written(451, "bytearray.capitalize", "", "allocates", "A copy with the first letter upper case and the rest lower case.", "bytearray_capitalize"),
  written(452, "bytearray.center", "width, fill?", "allocates", "A copy centered in a width.", "bytearray_center"),
  written(453, "bytearray.count", "part, start?, end?", "allocates", "How often a part occurs.", "bytearray_count"),
  written(454, "bytearray.endswith", "part, start?, end?", "allocates", "Whether the bytes end with a part or one of a tuple.", "bytearray_endswith"),
  written(455, "bytearray.expandtabs", "size?", "allocates", "A copy with blanks for tabs.", "bytearray_expandtabs"),
  written(456, "bytearray.extend", "iterable", "allocates", "Adds the values of an iterable at the end.", "bytearray_extend"),
  written(457, "bytearray.find", "part, start?, end?", "allocates", "Where a part first occurs, or -1.", "bytearray_find"),
  written(458, "bytearray.index", "part, start?, end?", "allocates", "Where a part first occurs.", "bytearray_index"),
  written(459, "bytearray.insert", "index, value", "allocates", "Inserts a value before an index.", "bytearray_insert"),
  written(460, "bytearray.isalnum", "", "allocates", "Whether all are letters or digits and there is one.", "bytearray_isalnum"),
  written(461, "bytearray.isalpha", "", "allocates", "Whether all are letters and there is one.", "bytearray_isalpha"),
  written(462, "bytearray.isdigit", "", "allocates", "Whether all are digits and there is one.", "bytearray_isdigit"),
  written(463, "bytearray.islower", "", "allocates", "Whether no letter is upper case and there is a letter.", "bytearray_islower"),
  written(464, "bytearray.isspace", "", "allocates", "Whether all are white space and there is one.", "bytearray_isspace"),
  written(465, "bytearray.istitle", "", "allocates", "Whether each word begins with its only upper case letter.", "bytearray_istitle"),
  written(466, "bytearray.isupper", "", "allocates", "Whether no letter is lower case and there is a letter.", "bytearray_isupper"),
  written(467, "bytearray.join", "iterable", "allocates", "The parts of an iterable with the bytes between them.", "bytearray_join"),
  written(468, "bytearray.ljust", "width, fill?", "allocates", "A copy at the left of a width.", "bytearray_ljust"),
  written(469, "bytearray.lower", "", "allocates", "A copy in lower case.", "bytearray_lower"),
  written(470, "bytearray.lstrip", "part?", "allocates", "A copy without bytes at its start.", "bytearray_lstrip"),
  written(471, "bytearray.partition", "separator", "allocates", "What is before the first separator, it, and what is after.", "bytearray_partition"),
  written(472, "bytearray.pop", "index?", "allocates", "Removes and returns a value, the last by default.", "bytearray_pop"),
  written(473, "bytearray.remove", "value", "allocates", "Removes the first equal value.", "bytearray_remove"),
  written(474, "bytearray.replace", "old, new, count?", "allocates", "A copy with a part replaced.", "bytearray_replace"),
  written(475, "bytearray.reverse", "", "allocates", "Reverses the bytes in place.", "bytearray_reverse"),
  written(476, "bytearray.rfind", "part, start?, end?", "allocates", "Where a part last occurs, or -1.", "bytearray_rfind"),
  written(477, "bytearray.rindex", "part, start?, end?", "allocates", "Where a part last occurs.", "bytearray_rindex"),
  written(478, "bytearray.rjust", "width, fill?", "allocates", "A copy at the right of a width.", "bytearray_rjust"),
  written(479, "bytearray.rpartition", "separator", "allocates", "What is before the last separator, it, and what is after.", "bytearray_rpartition"),
  written(480, "bytearray.rsplit", "separator?, count?", "allocates", "The parts between separators, counted from the end.", "bytearray_rsplit"),
  written(481, "bytearray.rstrip", "part?", "allocates", "A copy without bytes at its end.", "bytearray_rstrip"),
  written(482, "bytearray.split", "separator?, count?", "allocates", "The parts between separators.", "bytearray_split"),
  written(483, "bytearray.splitlines", "keep?", "allocates", "The lines.", "bytearray_splitlines"),
  written(484, "bytearray.startswith", "part, start?, end?", "allocates", "Whether the bytes begin with a part or one of a tuple.", "bytearray_startswith"),
  written(485, "bytearray.strip", "part?", "allocates", "A copy without bytes at both ends.", "bytearray_strip"),
  written(486, "bytearray.swapcase", "", "allocates", "A copy with upper and lower case exchanged.", "bytearray_swapcase"),
  written(487, "bytearray.title", "", "allocates", "A copy with words in title case.", "bytearray_title"),
  written(488, "bytearray.upper", "", "allocates", "A copy in upper case.", "bytearray_upper"),
  written(489, "bytearray.zfill", "width", "allocates", "A copy with zeros before it.", "bytearray_zfill"),
];
