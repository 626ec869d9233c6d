// Methods of str: ids 100 to 159.

import { type Native, type NativeEffect, native } from "./native-row.ts";

/** A method that is a function of the prelude: str_<name>. */
function written(id: number, name: string, signature: string, effect: NativeEffect, doc: string): Native {
  const more = { method: true, twin: `str_${name}`, inPython: true };
  return native(id, `str.${name}`, "natives-text", signature, effect, doc, more);
}

/** A method that the core flavour has in the prelude only: str_<name>. */
function fullOnly(id: number, name: string, signature: string, effect: NativeEffect, doc: string): Native {
  const more = { method: true, twin: `str_${name}`, inPython: "core" as const };
  return native(id, `str.${name}`, "natives-text", signature, effect, doc, more);
}

/** A method that the full flavour does, and the host for the core flavour. */
function fast(id: number, name: string, signature: string, effect: NativeEffect, doc: string): Native {
  const more = { method: true, hostedInCore: true };
  return native(id, `str.${name}`, "natives-strings", signature, effect, doc, more);
}

/** A method that the host does. */
function hosted(id: number, name: string, signature: string, effect: NativeEffect, doc: string): Native {
  return native(id, `str.${name}`, "host", signature, effect, doc, { method: true });
}

export const textNatives: readonly Native[] = [
  fast(100, "capitalize", "", "allocates", "A copy with the first letter upper case and the rest lower case."),
  fast(101, "center", "width, fill?", "allocates", "A copy centred in width characters."),
  fast(102, "count", "part, start?, end?", "pure", "How often part occurs without overlap."),
  fast(103, "endswith", "suffix, start?, end?", "pure", "Whether it ends with a suffix or one of a tuple of suffixes."),
  hosted(104, "expandtabs", "size?", "allocates", "A copy with tabs replaced by spaces, 8 columns by default."),
  fast(105, "find", "part, start?, end?", "pure", "The first index of part, or -1."),
  hosted(106, "index", "part, start?, end?", "pure", "The first index of part, or ValueError."),
  fast(107, "isalnum", "", "pure", "Whether all characters are letters or digits and there is one."),
  fast(108, "isalpha", "", "pure", "Whether all characters are letters and there is one."),
  fast(109, "isdigit", "", "pure", "Whether all characters are digits and there is one."),
  hosted(110, "islower", "", "pure", "Whether no letter is upper case and there is a letter."),
  fast(111, "isspace", "", "pure", "Whether all characters are white space and there is one."),
  hosted(112, "isupper", "", "pure", "Whether no letter is lower case and there is a letter."),
  fullOnly(113, "join", "iterable", "allocates", "The strings of an iterable with this one between them."),
  fast(114, "ljust", "width, fill?", "allocates", "A copy padded on the right to width characters."),
  fast(115, "lower", "", "allocates", "A copy in lower case."),
  fast(116, "lstrip", "characters?", "allocates", "A copy without leading white space or given characters."),
  fullOnly(117, "partition", "separator", "allocates", "The tuple (before, separator, after) at the first separator."),
  fast(118, "replace", "old, new, count?", "allocates", "A copy with old replaced by new, at most count times."),
  fast(119, "rfind", "part, start?, end?", "pure", "The last index of part, or -1."),
  hosted(120, "rindex", "part, start?, end?", "pure", "The last index of part, or ValueError."),
  fast(121, "rjust", "width, fill?", "allocates", "A copy padded on the left to width characters."),
  fullOnly(122, "rpartition", "separator", "allocates", "The tuple (before, separator, after) at the last separator."),
  written(123, "rsplit", "separator?, count?", "allocates", "Words from the right, at most count splits."),
  fast(124, "rstrip", "characters?", "allocates", "A copy without trailing white space or given characters."),
  fullOnly(125, "split", "separator?, count?", "allocates", "The list of words, at most count splits."),
  written(126, "splitlines", "keep?", "allocates", "The list of lines, without their ends unless keep is true."),
  fast(127, "startswith", "prefix, start?, end?", "pure", "Whether it starts with a prefix or one of a tuple of prefixes."),
  fast(128, "strip", "characters?", "allocates", "A copy without white space or given characters at both ends."),
  hosted(129, "swapcase", "", "allocates", "A copy with upper and lower case exchanged."),
  fast(130, "title", "", "allocates", "A copy with each word capitalized."),
  fast(131, "upper", "", "allocates", "A copy in upper case."),
  hosted(132, "zfill", "width", "allocates", "A copy padded with zeros after the sign to width characters."),
  hosted(134, "istitle", "", "pure", "Whether each word begins with a capital and has no other, and there is a letter."),
  hosted(
    135,
    "translate",
    "table, characters?",
    "allocates",
    "A copy without given characters, others replaced by those of a table of 256, or by themselves for None.",
  ),
  native(
    133,
    "str.format",
    "natives-text",
    "*values",
    "allocates",
    "A copy with fields in braces replaced by the texts of values.",
    {
      method: true,
      twin: "str_format",
      inPython: true,
      wider: true,
    },
  ),
];
