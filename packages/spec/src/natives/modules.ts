// Functions of modules that the virtual machine implements: ids 220 to 319.
// The public function of a module may be a vPython function of stdlib/modules around one of these;
// a name that begins with an underscore is for the standard library only.

import { type Native, native } from "./native-row.ts";

export const moduleNatives: readonly Native[] = [
  native(220, "parallel.coreid", "host", "", "pure", "The id of this core."),
  native(221, "parallel.numcores", "host", "", "pure", "The number of cores taking part."),
  native(222, "parallel._flags", "host", "", "pure", "1 for a core of the host, and 256 times its position among the cores taking part."),
  native(
    223,
    "parallel._request",
    "natives-parallel",
    "code, partner, channel, value",
    "blocks",
    "Makes the request of a row of messages.ts and returns the answer; collective operations have channel 1.",
  ),
  native(
    340,
    "prelude._class",
    "natives-objects",
    "name, module, bases, order?",
    "allocates",
    "A class without attributes; order is needed for several bases.",
  ),
  native(342, "prelude._order", "natives-objects", "kind", "pure", "The classes that a class is searched in."),
  native(343, "prelude._lookup", "natives-objects", "kind, name, after?", "pure", "An attribute of a class as it is, or None."),
  native(344, "prelude._bind", "natives-objects", "function, object", "allocates", "A bound method."),
  native(345, "prelude._store", "natives-objects", "object, name, value", "allocates", "Stores an attribute."),
  native(346, "prelude._names", "natives-objects", "object", "allocates", "The dict of an object's own attributes."),
  native(347, "prelude._remove", "natives-objects", "object, name", "pure", "Deletes an attribute."),
  native(348, "prelude._get", "natives-objects", "object, name", "allocates", "object.name for any name."),
  native(349, "prelude._set", "natives-objects", "object, name, value", "allocates", "object.name = value for any name."),
  native(350, "prelude._delete", "natives-objects", "object, name", "allocates", "del object.name for any name."),
  native(351, "prelude._parts", "natives-objects", "method", "allocates", "The object and the function of a bound method."),
  native(352, "prelude._name_number", "host", "name", "pure", "The number of an attribute of built-in objects; other names are their own."),
  native(354, "prelude._bases_of", "host", "kind", "pure", "The tuple of the classes that a class was made of."),
  native(353, "prelude._name_of", "host", "kind", "allocates", "The name of a class or function."),
  native(224, "parallel._core_at", "host", "rank", "pure", "The id of the core at a position."),

  native(244, "random.random", "host", "", "pure", "A float from 0 up to but not including 1."),
  native(245, "random.seed", "host", "number", "pure", "Starts this core's stream of random numbers anew."),

  native(254, "math.sqrt", "natives-math", "x", "pure", "The square root."),
  native(255, "math.floor", "host", "x", "pure", "The largest whole number not above x, as a float."),
  native(256, "math.ceil", "host", "x", "pure", "The smallest whole number not below x, as a float."),
  native(257, "math.fabs", "host", "x", "pure", "The absolute value as a float."),
  native(258, "math.exp", "host", "x", "pure", "e to the power x."),
  native(259, "math.log", "host", "x, base?", "pure", "The natural logarithm, or the one to a base."),
  native(260, "math.sin", "host", "x", "pure", "The sine of x radians."),
  native(261, "math.cos", "host", "x", "pure", "The cosine of x radians."),
  native(262, "math.pow", "host", "x, y", "pure", "x to the power y, as floats."),

  native(284, "memory.gc", "natives-system", "", "pure", "Collects the garbage of this core now."),
  native(
    285,
    "memory.free",
    "natives-system",
    "value",
    "pure",
    "Refuses what has no memory of its own; a value's memory comes back at a collection, once nothing refers to it.",
  ),
  native(286, "memory.free_bytes", "natives-system", "", "pure", "Bytes free for objects and stack after a collection."),
  native(287, "memory.used_bytes", "natives-system", "", "pure", "Bytes of living objects after a collection."),

  native(294, "sys.exit", "host", "status?", "io", "Raises SystemExit, which ends this core with a status."),
  native(295, "sys.stdout_write", "host", "text", "io", "Writes a string to this core's output."),
  native(297, "prelude._print_item", "host", "value?", "io", "Writes an item of a print statement, or without one its end."),
  native(298, "prelude._texts", "host", "*values", "allocates", "The joined texts of values."),
  native(299, "prelude._percent", "host", "format, values, made?, letter?", "allocates", "What the operator % makes of a text."),
  native(320, "prelude._sort_pairs", "natives-containers", "values", "allocates", "Sorts keys, each followed by its item, by the keys.", {
    twin: "sort_pairs",
    inPython: "core",
    wider: true,
  }),
  native(321, "prelude._exchange", "natives-containers", "left, right", "pure", "Lets two lists have each other's items."),
  native(310, "prelude._format_value", "host", "value, spec", "allocates", "The text of a value as a specification of format wants it.", {
    twin: "format_instance",
  }),
  native(307, "prelude._frozen", "host", "values", "pure", "A set that nobody else has as a frozenset."),
  native(365, "prelude._entry", "natives-objects", "what, table, key, value?", "allocates", "An operation of a dict or set by the number of an entry."),
  native(300, "prelude._identities", "natives-objects", "", "allocates", "The list of all values that id() was asked for."),
  native(312, "prelude._power", "host", "x, y, modulus", "allocates", "x ** y modulo a third integer."),
  native(304, "time.time", "host", "", "blocks", "The device's time in seconds."),
  native(305, "time.clock", "host", "", "blocks", "The device's time in seconds."),
  native(306, "time.sleep", "host", "seconds", "blocks", "Lets device time pass."),
];
