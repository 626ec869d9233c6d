// Every instruction of the virtual machine: one row each, in the order of the interpreter's cases.
//
// Consumers: bytecode (builder, peephole, assembler, disassembler, verifier), vm/assembly/generated,
// docs/bytecode.md, the simulator's trace. A code is never renumbered and never reused.
// Adding a row: pick a free code in the group, run `pnpm generate`, add the case to
// `interpreter.ts` at the same place, add `tests/vm/<group>/<name>.vpasm`.
//
// R[x] is register x of the current frame: one 8-byte slot. Registers a call leaves behind are dead.

import { chainTerms } from "./chain-terms.ts";
import { op, type Opcode } from "./opcode-row.ts";

/** `to, left, right` in fields A, B, C: the shape of every binary operator. */
const binary = ["to:write@A", "left:read@B", "right:read@C"] as const;
const unary = ["to:write@A", "from:read@B"] as const;
const compareJump = ["left:read@A", "right:read@B", "target:jump@C"] as const;
const compareImmediate = ["left:read@A", "right:immediate@B", "target:jump@C"] as const;
/** For instructions after which control never goes on to the next one. */
const terminal = { isTerminal: true } as const;
const typeError = { traps: ["TypeError"] } as const;
const arithmeticTraps = { traps: ["TypeError", "OverflowError", "MemoryError"] } as const;
const divisionTraps = { traps: ["TypeError", "ZeroDivisionError", "OverflowError"] } as const;

export const opcodes: readonly Opcode[] = [
  op("Illegal", 0x00, "exception", [], "Never compiled: stops the core with a system error, so that zeroed memory cannot run.", {
    reserved: true,
  }),

  op("Move", 0x01, "move", ["to:write@A", "from:read@B"], "Copies R[from] to R[to]."),
  op("LoadConstant", 0x02, "move", ["to:write@A", "value:constant@Bx"], "Loads a constant of the image."),
  op("LoadInteger", 0x03, "move", ["to:write@A", "value:immediate@Bx"], "Loads a small integer, -32768 to 32767."),
  op(
    "LoadSingleton",
    0x04,
    "move",
    ["to:write@A", "value:selector@Bx"],
    "Loads 0 None, 1 False, 2 True, 3 the unbound mark, 4 NotImplemented, 5 Ellipsis.",
  ),
  op("GetGlobal", 0x05, "move", ["to:write@A", "slot:global@Bx"], "Reads a global name.", { traps: ["NameError"] }),
  op("SetGlobal", 0x06, "move", ["from:read@A", "slot:global@Bx"], "Binds a global name."),
  op("DeleteGlobal", 0x07, "move", ["slot:global@Bx"], "Unbinds a global name.", { traps: ["NameError"] }),
  op(
    "CheckBound",
    0x08,
    "move",
    ["variable:read@A", "name:constant@Bx"],
    "Raises UnboundLocalError naming the string constant when R[variable] is unbound.",
    {
      traps: ["UnboundLocalError"],
    },
  ),

  op("NewCell", 0x09, "cell", ["variable:update@A"], "Wraps the value of R[variable], bound or not, in a new cell."),
  op("LoadClosure", 0x0a, "cell", ["to:write@A", "index:selector@Bx"], "Copies a cell of the function's closure to R[to]."),
  op("GetCell", 0x0b, "cell", ["to:write@A", "cell:read@B"], "Reads a captured variable; the value may be the unbound mark."),
  op("SetCell", 0x0c, "cell", ["from:read@A", "cell:read@B"], "Binds a captured variable; storing the unbound mark deletes it."),

  op("Add", 0x10, "arithmetic", binary, "R[left] + R[right].", arithmeticTraps),
  op("Subtract", 0x11, "arithmetic", binary, "R[left] - R[right].", arithmeticTraps),
  op("Multiply", 0x12, "arithmetic", binary, "R[left] * R[right].", arithmeticTraps),
  op("Divide", 0x13, "arithmetic", binary, "R[left] / R[right] as Python 2.7: integers round down.", divisionTraps),
  op("FloorDivide", 0x14, "arithmetic", binary, "R[left] // R[right], rounded toward minus infinity.", divisionTraps),
  op("Modulo", 0x15, "arithmetic", binary, "R[left] % R[right]; with a string on the left, formats it.", {
    traps: ["TypeError", "ValueError", "ZeroDivisionError", "KeyError", "MemoryError"],
  }),
  op("Power", 0x16, "arithmetic", binary, "R[left] ** R[right].", {
    traps: ["TypeError", "ValueError", "ZeroDivisionError", "OverflowError"],
  }),
  op("And", 0x17, "arithmetic", binary, "R[left] & R[right].", typeError),
  op("Or", 0x18, "arithmetic", binary, "R[left] | R[right].", typeError),
  op("Xor", 0x19, "arithmetic", binary, "R[left] ^ R[right].", typeError),
  op("ShiftLeft", 0x1a, "arithmetic", binary, "R[left] << R[right].", { traps: ["TypeError", "ValueError", "OverflowError"] }),
  op("ShiftRight", 0x1b, "arithmetic", binary, "R[left] >> R[right].", { traps: ["TypeError", "ValueError"] }),
  op("TrueDivide", 0x1c, "arithmetic", binary, "R[left] / R[right] under `from __future__ import division`.", divisionTraps),
  op("InPlaceAdd", 0x1d, "arithmetic", binary, "R[left] += R[right]: extends a list in place, else as Add.", arithmeticTraps),
  op("InPlaceMultiply", 0x1e, "arithmetic", binary, "R[left] *= R[right]: repeats a list in place.", arithmeticTraps),
  op("AddImmediate", 0x1f, "arithmetic", ["to:write@A", "left:read@B", "right:immediate@C"], "R[left] + right.", arithmeticTraps),
  op(
    "MultiplyAdd",
    0x20,
    "arithmetic",
    ["sum:update@A", "left:read@B", "right:read@C"],
    "R[sum] + R[left] * R[right], the product first.",
    arithmeticTraps,
  ),
  op("Negate", 0x21, "arithmetic", unary, "-R[from].", typeError),
  op("Positive", 0x22, "arithmetic", unary, "+R[from].", typeError),
  op("Invert", 0x23, "arithmetic", unary, "~R[from].", typeError),
  op("Not", 0x24, "arithmetic", unary, "not R[from]."),
  op(
    "InPlaceOther",
    0x25,
    "arithmetic",
    [],
    "Stands before an operator of an augmented assignment: a set, bytearray or instance changes in place.",
  ),

  op("Equal", 0x28, "compare", binary, "R[left] == R[right] as bool."),
  op("NotEqual", 0x29, "compare", binary, "R[left] != R[right] as bool."),
  op("Less", 0x2a, "compare", binary, "R[left] < R[right] as bool.", typeError),
  op("LessEqual", 0x2b, "compare", binary, "R[left] <= R[right] as bool.", typeError),
  op("Greater", 0x2c, "compare", binary, "R[left] > R[right] as bool.", typeError),
  op("GreaterEqual", 0x2d, "compare", binary, "R[left] >= R[right] as bool.", typeError),
  op("Is", 0x2e, "compare", binary, "R[left] is R[right] as bool."),
  op("IsNot", 0x2f, "compare", binary, "R[left] is not R[right] as bool."),
  op("In", 0x30, "compare", binary, "R[left] in R[right] as bool.", typeError),
  op("NotIn", 0x31, "compare", binary, "R[left] not in R[right] as bool.", typeError),

  op("Jump", 0x38, "jump", ["target:jump@J"], "Jumps forward; uses no fuel.", terminal),
  op("Loop", 0x39, "jump", ["target:jump@J"], "Jumps backward; uses one unit of fuel.", terminal),
  op("JumpIfTrue", 0x3a, "jump", ["test:read@A", "target:jump@Bx"], "Jumps when R[test] is true; backward it uses fuel."),
  op("JumpIfFalse", 0x3b, "jump", ["test:read@A", "target:jump@Bx"], "Jumps when R[test] is false; backward it uses fuel."),
  op("JumpIfLess", 0x3c, "jump", compareJump, "Jumps when R[left] < R[right].", typeError),
  op("JumpIfNotLess", 0x3d, "jump", compareJump, "Jumps unless R[left] < R[right]; not the same as >= for NaN.", typeError),
  op("JumpIfLessEqual", 0x3e, "jump", compareJump, "Jumps when R[left] <= R[right].", typeError),
  op("JumpIfNotLessEqual", 0x3f, "jump", compareJump, "Jumps unless R[left] <= R[right].", typeError),
  op("JumpIfEqual", 0x40, "jump", compareJump, "Jumps when R[left] == R[right]."),
  op("JumpIfNotEqual", 0x41, "jump", compareJump, "Jumps when R[left] != R[right]."),
  op("JumpIfLessImmediate", 0x42, "jump", compareImmediate, "Jumps when R[left] < right.", typeError),
  op("JumpIfNotLessImmediate", 0x43, "jump", compareImmediate, "Jumps unless R[left] < right.", typeError),
  op("JumpIfGreaterImmediate", 0x44, "jump", compareImmediate, "Jumps when R[left] > right.", typeError),
  op("JumpIfNotGreaterImmediate", 0x45, "jump", compareImmediate, "Jumps unless R[left] > right.", typeError),
  op("JumpIfEqualImmediate", 0x46, "jump", compareImmediate, "Jumps when R[left] == right."),
  op("JumpIfNotEqualImmediate", 0x47, "jump", compareImmediate, "Jumps when R[left] != right."),
  op("JumpIfUnbound", 0x48, "jump", ["variable:read@A", "target:jump@Bx"], "Jumps when R[variable] holds the unbound mark."),

  op(
    "ForRangePrepare",
    0x50,
    "loop",
    ["counter:update@A", "limit:update@B", "step:read@C", "exit:jump@D"],
    "Checks that counter, limit and step are integers within 32 bits (bool becomes int) and step is not " +
      "0; jumps to the exit when the range is empty.",
    { traps: ["TypeError", "ValueError", "OverflowError"] },
  ),
  op(
    "ForRangeLoop",
    0x51,
    "loop",
    ["counter:update@A", "limit:read@B", "body:jump@C"],
    "Adds 1 to R[counter] and jumps back to the body while it is below R[limit]; the counter keeps its " +
      "last value at the end; one unit of fuel when it jumps.",
  ),
  op(
    "ForRangeStep",
    0x52,
    "loop",
    ["counter:update@A", "limit:read@B", "step:read@C", "body:jump@D"],
    "As ForRangeLoop with any step and any distance.",
  ),
  op(
    "GetIterator",
    0x53,
    "loop",
    ["iterator:write@A", "iterable:read@B"],
    "Makes R[iterator] and the next register the state of an iteration over R[iterable].",
    typeError,
  ),
  op(
    "ForIterate",
    0x54,
    "loop",
    ["iterator:window@A", "to:write@B", "exit:jump@D"],
    "Puts the next value in R[to], or jumps to the exit when there is none; the state is R[iterator] and the next register.",
    { traps: ["RuntimeError", "MemoryError"] },
  ),

  op(
    "ElementChain",
    0x56,
    "index",
    ["to:write@A", "otherwise:jump@DL", "done:jump@DH"],
    "Runs the terms that follow, from the value 1 on, when they are floats and elements of arrays of floats of 64 " +
      "bits that there are: R[to] becomes their value, unless they store it, and it jumps. Jumps otherwise if not.",
  ),
  op(
    "GetRow",
    0x57,
    "index",
    ["to:write@A", "object:read@B", "key:read@C"],
    "R[object][R[key]]; of an array of two dimensions the number of the row that an integer names.",
    { traps: ["TypeError", "IndexError", "KeyError"] },
  ),
  op("GetIndex", 0x58, "index", ["to:write@A", "object:read@B", "key:read@C"], "R[object][R[key]]; the key may be a slice.", {
    traps: ["TypeError", "IndexError", "KeyError"],
  }),
  op("SetIndex", 0x59, "index", ["from:read@A", "object:read@B", "key:read@C"], "R[object][R[key]] = R[from].", {
    traps: ["TypeError", "IndexError", "ValueError", "MemoryError"],
  }),
  op("DeleteIndex", 0x5a, "index", ["object:read@A", "key:read@B"], "del R[object][R[key]].", {
    traps: ["TypeError", "IndexError", "KeyError"],
  }),
  op(
    "GetSlice",
    0x5b,
    "index",
    ["to:write@A", "object:read@B", "bounds:window@C"],
    "R[object][R[bounds]:R[bounds+1]]; None stands for a missing bound.",
    {
      traps: ["TypeError", "MemoryError"],
    },
  ),
  op(
    "NewSlice",
    0x5c,
    "index",
    ["to:write@A", "bounds:window@B"],
    "A slice object from start, stop and step in three registers.",
    { traps: ["MemoryError"] },
  ),
  op(
    "GetIndex2",
    0x5d,
    "index",
    ["to:write@A", "object:read@B", "row:read@C", "column:read@DL", "done:jump@DH"],
    "When R[object] is an array of two dimensions and R[row] an int, R[to] becomes the element of that row " +
      "and column, and it jumps; nothing otherwise.",
    { traps: ["TypeError", "IndexError"] },
  ),
  op(
    "SetIndex2",
    0x5e,
    "index",
    ["from:read@A", "object:read@B", "row:read@C", "column:read@DL", "done:jump@DH"],
    "As GetIndex2; the element becomes R[from].",
    { traps: ["TypeError", "IndexError", "OverflowError"] },
  ),
  op("Length", 0x5f, "index", ["to:write@A", "object:read@B"], "len(R[object]).", typeError),

  op(
    "GetAttribute",
    0x60,
    "attribute",
    ["to:write@A", "object:read@B", "name:name@DL", "cache:selector@DH"],
    "R[object].name; the cache index is 0 where there is none.",
    { traps: ["AttributeError", "MemoryError"] },
  ),
  op(
    "SetAttribute",
    0x61,
    "attribute",
    ["from:read@A", "object:read@B", "name:name@DL", "cache:selector@DH"],
    "R[object].name = R[from].",
    {
      traps: ["AttributeError"],
    },
  ),
  op("DeleteAttribute", 0x62, "attribute", ["object:read@A", "name:name@DL", "cache:selector@DH"], "del R[object].name."),

  op(
    "Call",
    0x68,
    "call",
    ["window:window@A", "arguments:count@B"],
    "Calls R[window] with the arguments in R[window+2...]; the result replaces R[window].",
    typeError,
  ),
  op(
    "CallGlobal",
    0x69,
    "call",
    ["window:window@A", "arguments:count@B", "slot:global@D"],
    "Calls a global name: GetGlobal and Call in one.",
    {
      traps: ["NameError", "TypeError"],
    },
  ),
  op(
    "CallMethod",
    0x6a,
    "call",
    ["window:window@A", "arguments:count@B", "name:name@DL", "cache:selector@DH"],
    "Calls method `name` of R[window+2]; the count includes that object.",
    { traps: ["AttributeError", "TypeError"] },
  ),
  op(
    "CallKeyword",
    0x6b,
    "call",
    ["window:window@A", "arguments:count@B", "names:constant@D"],
    "As Call; the last arguments are named by the constant tuple of strings.",
    typeError,
  ),
  op(
    "CallMethodKeyword",
    0x6c,
    "call",
    ["window:window@A", "arguments:count@B", "name:name@DL", "names:constant@DH"],
    "As CallMethod; the last arguments are named by the constant tuple of strings.",
    { traps: ["AttributeError", "TypeError"] },
  ),
  op(
    "CallSpread",
    0x6d,
    "call",
    ["window:window@A"],
    "Calls R[window] with the positional arguments in the tuple R[window+2] and the keyword arguments in " +
      "the dict R[window+3], if that is bound.",
    typeError,
  ),
  op(
    "CallNative",
    0x6e,
    "call",
    ["window:window@A", "arguments:count@B", "native:native@D"],
    "Calls a native function with the arguments in R[window+2...]; an omitted optional argument is the unbound mark.",
  ),
  op("Return", 0x6f, "call", ["value:read@A"], "Returns R[value] to the caller.", terminal),
  op("ReturnNone", 0x70, "call", [], "Returns None to the caller.", terminal),
  op(
    "MakeFunction",
    0x71,
    "call",
    ["to:write@A", "defaults:read@B", "closure:read@C", "function:function@D"],
    "A function object; R[defaults] and R[closure] are a tuple, the closure's of cells, or None.",
    { traps: ["MemoryError"] },
  ),
  op("Halt", 0x72, "call", [], "Ends the program of this core; the outermost frame returns here.", terminal),
  op(
    "Continue",
    0x73,
    "call",
    [],
    "Ends an instruction that called the prelude: the result goes where that left word. Never compiled.",
    { reserved: true },
  ),

  op("NewList", 0x78, "build", ["to:write@A", "from:window@B", "size:count@C"], "A list of the values in `size` registers.", {
    traps: ["MemoryError"],
  }),
  op("NewTuple", 0x79, "build", ["to:write@A", "from:window@B", "size:count@C"], "A tuple of the values in `size` registers.", {
    traps: ["MemoryError"],
  }),
  op(
    "NewDict",
    0x7a,
    "build",
    ["to:write@A", "from:window@B", "pairs:count@C"],
    "A dict of the keys and values in `2 * pairs` registers; a later equal key wins.",
    { traps: ["TypeError", "MemoryError"] },
  ),
  op("NewSet", 0x7b, "build", ["to:write@A", "from:window@B", "size:count@C"], "A set of the values in `size` registers.", {
    reserved: true,
  }),
  op(
    "ListAppend",
    0x7c,
    "build",
    ["list:read@A", "value:read@B"],
    "Appends to the list, or adds to the set, that a display or comprehension is building.",
    {
      traps: ["MemoryError"],
    },
  ),
  op(
    "Unpack",
    0x7d,
    "build",
    ["to:window@A", "size:count@B", "from:read@C"],
    "Puts the values of R[from] into `size` registers.",
    {
      traps: ["TypeError", "ValueError"],
    },
  ),

  op(
    "Raise",
    0x80,
    "exception",
    ["kind:read@A", "value:read@B"],
    "Raises R[kind], an exception or a class with R[value] as its argument, its argument tuple, or None.",
    terminal,
  ),
  op("Reraise", 0x81, "exception", ["exception:read@A"], "Raises a caught exception again and keeps its traceback.", terminal),
  op(
    "MatchException",
    0x82,
    "exception",
    ["to:write@A", "exception:read@B", "kind:read@C"],
    "Whether R[exception] is an instance of the class, or one of the tuple of classes, R[kind].",
    typeError,
  ),

  op("PrintItem", 0x88, "print", ["value:read@A"], "Writes str(R[value]) as an item of a print statement, after a space if due."),
  op("PrintNewline", 0x89, "print", [], "Ends the line of a print statement."),

  op(
    "Yield",
    0x90,
    "generator",
    ["to:write@A", "value:read@B"],
    "Hands a value to whoever runs this generator; R[to] is what it sends back.",
  ),
  op("GeneratorReturn", 0x91, "generator", [], "Ends a generator.", terminal),

  ...chainTerms,
];
