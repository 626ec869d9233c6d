// The native functions that take keywords in Python 2.7, with the names of their parameters; all others
// refuse keywords. Those whose twins take keywords (sorted, max, dict.update) are not here.
//
// Consumers: bytecode (calls).

/** By the name of the native function. */
export const nativeKeywords: Readonly<Record<string, readonly string[]>> = {
  bool: ["x"],
  enumerate: ["sequence", "start"],
  exit: ["code"],
  float: ["x"],
  int: ["x", "base"],
  list: ["sequence"],
  long: ["x", "base"],
  quit: ["code"],
  round: ["number", "ndigits"],
  str: ["object"],
  tuple: ["sequence"],
};
