// Methods of list, tuple, dict and set: ids 160 to 219, sets from 420.

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
  native(200, "generator.next", "natives-sequences", "", "allocates", "Runs a generator to its next value.", { method: true }),
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
];
