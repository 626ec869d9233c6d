// How a value lies in a slot and an object in memory: tags, object headers, field offsets.
//
// Consumers: vm/assembly/generated/layout.ts, vm/src (linker and value reader), the simulator,
// docs/bytecode.md. Only accessors in vm/assembly/values.ts touch a slot.
//
//   slot, 8 bytes, 8-byte aligned       object header, 8 bytes
//   +---------------+---------------+   +---------------------------+---------------------+
//   | payload  u32  |   tag   i32   |   | bytes << 5 | type code u8 | 0; mark, forward u32 |
//   +---------------+---------------+   +---------------------------+---------------------+
//
// Full flavour: a tag below `firstTag` (unsigned) makes the slot an IEEE double.
// Core flavour: the same test; the tag of a float is 0 and its payload a single.
// The type code of an object is minus its tag; codes without a tag are internal.
// Object sizes are multiples of 8, so `bytes << 5` leaves the low 8 bits free: at most 128 MB.

export interface Tag {
  readonly name: string;
  readonly tag: number;
  /** Whether the payload is the address of an object. */
  readonly reference: boolean;
  /** Name of the built-in class of such values (classes.ts); none for internal marks. */
  readonly className: string | undefined;
  readonly doc: string;
}

function tag(name: string, value: number, className: string | undefined, doc: string): Tag {
  return { name, tag: value, reference: value <= firstReferenceTag, className, doc };
}

/** Lowest tag, -32; a tag word below it as an unsigned number is part of a float. */
export const firstTag = -32;
/** Highest tag whose payload is an address. */
export const firstReferenceTag = -9;

export const tags: readonly Tag[] = [
  tag("int", -1, "int", "Payload is the number, signed 32 bits."),
  tag("bool", -2, "bool", "Payload 0 or 1."),
  tag("none", -3, "NoneType", "Payload 0."),
  tag("unbound", -4, undefined, "The unbound mark: a variable without value, an omitted argument."),
  tag("native", -5, "builtin_function_or_method", "Payload is the id of a row of natives.ts."),
  tag("type", -6, "type", "Payload is the id of a row of classes.ts."),
  tag("singleton", -7, "NotImplementedType", "Payload 4 NotImplemented, 5 Ellipsis."),
  tag("freed", -8, undefined, "What was freed: whoever referred to it has this instead. Its address."),
  tag("str", -9, "str", "A byte string."),
  tag("list", -10, "list", "A list."),
  tag("tuple", -11, "tuple", "A tuple."),
  tag("dict", -12, "dict", "A dictionary in insertion order."),
  tag("set", -13, "set", "A set: a dict whose values do not count."),
  tag("frozenset", -14, "frozenset", "A set that does not change."),
  tag("generator", -15, "generator", "A suspended frame."),
  tag("bytearray", -16, "bytearray", "Bytes that can change."),
  tag("function", -17, "function", "A function made by MakeFunction or placed by the linker."),
  tag("class", -18, "type", "A class of the program."),
  tag("xrange", -19, "xrange", "An arithmetic progression."),
  tag("slice", -20, "slice", "start, stop and step of a subscript."),
  tag("cell", -21, "cell", "A captured variable."),
  tag("bound", -22, "builtin_function_or_method", "A method together with its object."),
  tag("iterator", -23, "iterator", "An iteration that is an object of its own."),
  tag("exception", -24, undefined, "An exception."),
  tag("big", -25, "int", "An integer outside 32 bits."),
  tag("instance", -26, undefined, "An instance of a class of the program."),
  tag("array", -28, "array", "A typed n-dimensional array."),
  tag("long", -27, "long", "An integer of any size."),
];

/** Type codes of objects that no slot refers to directly. */
export const internalTypes = {
  /** Bytes without references: a dict's index, a packed message. */
  raw: 31,
  /** Slots from offset 8 to its end: storage of lists and dicts. */
  block: 32,
} as const;

export interface Field {
  readonly name: string;
  readonly offset: number;
  readonly width: "u8" | "u16" | "u32" | "i32" | "i64" | "f64" | "slot";
  /** Whether the u32 is the address of an object or 0, followed by the collector. */
  readonly reference: boolean;
  readonly doc: string;
}

export interface ObjectLayout {
  readonly name: string;
  /** Offset where slots begin that run to the object's end; 0 for none. */
  readonly slots: number;
  /** Bytes of the fixed part, header included. */
  readonly bytes: number;
  readonly fields: readonly Field[];
}

type FieldText = [name: string, offset: number, width: Field["width"] | "ref", doc: string];

function layout(name: string, bytes: number, slots: number, fields: FieldText[]): ObjectLayout {
  return {
    name,
    slots,
    bytes,
    fields: fields.map(([fieldName, offset, width, doc]) => ({
      name: fieldName,
      offset,
      width: width === "ref" ? "u32" : width,
      reference: width === "ref",
      doc,
    })),
  };
}

/** What dicts and sets have, and instances and classes for their attributes. */
const tableFields: FieldText[] = [
  ["count", 8, "u32", "Live entries."],
  ["used", 12, "u32", "Entries in use, deleted ones (key unbound) included."],
  ["entries", 16, "ref", "Block of 16-byte entries: key slot, value slot; 0 while empty."],
  ["index", 20, "ref", "Raw table of entry numbers, u8, u16 or u32 by its size; 0 while small."],
];

/** Fixed parts of all objects; offsets are from the object's address. */
export const objectLayouts: readonly ObjectLayout[] = [
  layout("str", 16, 0, [
    ["length", 8, "u32", "Bytes of text, which follow at 16, padded to 8."],
    ["hash", 12, "u32", "0 until it is first asked for; never 0 in the linker's strings."],
  ]),
  layout("list", 16, 0, [
    ["length", 8, "u32", "Values in use."],
    ["storage", 12, "ref", "Block with room for at least `length` slots; 0 while empty."],
  ]),
  layout("tuple", 16, 16, [["length", 8, "u32", "Number of slots, which follow at 16."]]),
  layout("dict", 24, 0, tableFields),
  layout("set", 24, 0, tableFields),
  layout("frozenset", 24, 0, tableFields),
  layout("bytearray", 16, 0, [
    ["length", 8, "u32", "Bytes in use."],
    ["storage", 12, "ref", "Raw object with room for at least `length` bytes."],
  ]),
  // The lengths of its dimensions follow at 24, u32 each; the elements lie next to each other, in
  // row order. A row is an array, too: of the same block.
  layout("array", 24, 0, [
    ["length", 8, "u32", "Elements, the product of its dimensions."],
    ["block", 12, "ref", "Raw object with the elements."],
    ["offset", 16, "u32", "Distance of its first element from the block's address."],
    ["kind", 20, "u8", "Type of its elements: a code of element-kinds.ts."],
    ["dimensions", 21, "u8", "Number of dimensions, at least 1."],
  ]),
  layout("function", 32, 0, [
    ["entry", 8, "u32", "Address of the first instruction."],
    ["parameters", 12, "u8", "Positional parameters, without * and **."],
    ["flags", 13, "u8", "Bits of functionFlags."],
    ["frameBytes", 14, "u16", "Bytes of its registers."],
    ["closure", 16, "ref", "Tuple of cells or 0."],
    ["defaults", 20, "ref", "Tuple of the last parameters' defaults or 0."],
    ["descriptor", 24, "u32", "Address of its descriptor; never in the heap."],
    ["attributes", 28, "ref", "Dict of what the program stored in it, or 0."],
  ]),
  layout("big", 16, 0, [["value", 8, "i64", "The number, outside signed 32 bits."]]),
  // Behind the header as many words of 64 bits as the number needs, at least one: two's complement,
  // the lowest word first.
  layout("long", 8, 0, []),
  layout("xrange", 24, 0, [
    ["start", 8, "i32", "First value."],
    ["length", 12, "u32", "Number of values."],
    ["step", 16, "i32", "Distance, not 0."],
  ]),
  layout("slice", 32, 8, []),
  layout("cell", 16, 8, []),
  layout("bound", 24, 8, []),
  layout("iterator", 32, 16, [
    ["kind", 8, "u32", "One of iteratorKinds."],
    ["index", 12, "u32", "Position in the source."],
  ]),
  layout("exception", 56, 24, [
    ["trap", 8, "u32", "Row of traps.ts that made it; 0 when the program raised it."],
    ["origin", 12, "u32", "Address of the instruction that raised it first."],
    ["trace", 16, "u32", "Number of the host's record of the frames it has left; 0 for none."],
    ["hash", 20, "u32", "As that of an instance."],
  ]),
  layout("generator", 24, 16, [
    ["pc", 8, "u32", "Address where it goes on; 0 when it has ended, 1 while it runs."],
    ["unused", 12, "u32", "0."],
  ]),
  layout("instance", 32, 0, [
    ...tableFields,
    ["kind", 24, "ref", "Its class."],
    ["hash", 28, "u32", "0 until it is first asked for."],
  ]),
  layout("class", 48, 32, [
    ...tableFields,
    ["order", 24, "ref", "Tuple of the classes it is searched in, itself first."],
    ["flags", 28, "u32", "Bits of classFlags."],
  ]),
  layout("raw", 8, 0, []),
  layout("block", 8, 8, []),
];

/** Slots of an exception, from offset 24. `arguments` is unbound until asked for when a trap made it. */
export const exceptionSlots = { kind: 24, arguments: 32, first: 40, second: 48 } as const;
/** Slots of a class: its name, and the tuple of the classes it was made of. */
export const classSlots = { name: 32, bases: 40 } as const;
/** Slots of a slice, a bound method, an iterator, a cell. */
export const sliceSlots = { start: 8, stop: 16, step: 24 } as const;
export const boundSlots = { self: 8, callee: 16 } as const;
export const iteratorSlots = { source: 16, state: 24 } as const;
export const cellSlots = { value: 8 } as const;

/** What an iterator object walks. */
export const iteratorKinds = { sequence: 0, dict: 1, enumerate: 2, reversed: 3 } as const;

/** Bits of a function's flags; a function with none and enough arguments is entered at once. */
export const functionFlags = { star: 1, doubleStar: 2, generator: 4, module: 8 } as const;

/** Bits of a class's flags. */
export const classFlags = { exception: 1 } as const;

/** A function's fixed facts, placed by the linker beside its code; 32 bytes. */
export const descriptorFields: readonly Field[] = layout("descriptor", 32, 0, [
  ["entry", 0, "u32", "Address of the first instruction."],
  ["frameBytes", 4, "u16", "Bytes of its registers, at most 2040."],
  ["parameters", 6, "u8", "Positional parameters."],
  ["flags", 7, "u8", "Bits of functionFlags."],
  ["name", 8, "u32", "Address of its name, a str."],
  ["parameterNames", 12, "u32", "Address of a tuple of the names of all parameters, * and ** last."],
  ["handlers", 16, "u32", "Address of its exception handlers, innermost first."],
  ["handlerCount", 20, "u16", "Number of handlers."],
  ["index", 22, "u16", "Its number in its image."],
  ["codeEnd", 24, "u32", "Address after its last instruction."],
  ["image", 28, "u32", "Number of its image on this core, from 0."],
]).fields;

/** One exception handler, 12 bytes: covers code addresses [start, end). */
export const handlerFields: readonly Field[] = layout("handler", 12, 0, [
  ["start", 0, "u16", "First covered word, from the function's entry."],
  ["end", 2, "u16", "Word after the last covered one."],
  ["target", 4, "u16", "Word where the handler begins."],
  ["register", 6, "u16", "Register that receives the exception."],
  ["reserved", 8, "u32", "0."],
]).fields;

/**
 * A frame, as seen from its base: the call wrote the two slots just below it, and below these, when
 * an instruction called a function of the prelude, where that instruction ends: its return address
 * then lies in no function.
 */
export const frameOffsets = {
  instructionEnd: -24,
  generator: -32,
  returnAddress: -16,
  callerBase: -12,
  function: -8,
} as const;

/** What a core is doing: the `state` field of its header. */
export const coreStates = {
  idle: 0,
  runnable: 1,
  blocked: 2,
  finished: 3,
  failed: 4,
} as const;

/** The first 256 bytes of a core's window. Slots from 128 on are roots of the collector. */
export const coreHeader: readonly Field[] = layout("core", 256, 128, [
  ["state", 0, "u32", "One of coreStates."],
  ["windowBytes", 4, "u32", "Size of the window."],
  ["pc", 8, "u32", "Address of the next instruction."],
  ["base", 12, "u32", "Address of register 0 of the running frame; stackLow when none runs."],
  ["stackLow", 16, "u32", "First byte of the stack; 8-byte aligned."],
  ["heapLow", 20, "u32", "End of the stack and first byte of the heap; moves at a collection."],
  ["heapTop", 24, "u32", "First free byte of the heap."],
  ["heapEnd", 28, "u32", "Byte after the heap; appended images lower it."],
  ["segments", 32, "u32", "Address of the newest segment header; 0 for none."],
  ["hooks", 36, "u32", "Address of the table of hook functions, or 0."],
  ["heapFloor", 40, "u32", "Where the heap always begins, in shared memory; 0 when it shares the window with the stack."],
  ["names", 44, "u32", "Address of the table of attribute names (str), by device-wide number."],
  ["characters", 48, "u32", "Address of 256 one-byte strings, 24 bytes each, and of the fixed texts behind them."],
  ["coreId", 52, "u32", "Id of this core."],
  ["coreCount", 56, "u32", "Number of cores taking part."],
  ["flags", 60, "u32", "Bit 0: this core runs on the host; bits 8 and up: its position among the cores taking part, from 0."],
  ["stepsLow", 64, "u32", "Units of fuel used so far, low half."],
  ["stepsHigh", 68, "u32", "High half."],
  ["collections", 72, "u32", "Collections so far."],
  ["peakBytes", 76, "u32", "Most bytes of stack and heap that survived a collection or end."],
  ["request", 80, "u32", "What the core waits for: a row of messages.ts, or 0."],
  ["partner", 84, "u32", "Core id or handle the request names."],
  ["channel", 88, "u32", "0 for the program's messages, 1 for collectives."],
  ["requestSlot", 92, "u32", "Address of the slot that receives the answer."],
  ["payload", 96, "u32", "Address of the packed value, 0 when the value is in the `value` slot."],
  ["payloadBytes", 100, "u32", "Its size."],
  ["softSpace", 104, "u32", "Whether a print statement owes a space."],
  ["meter", 108, "u32", "Address of this core's meter, which only the metered virtual machine reads."],
  ["randomLow", 112, "u32", "State of the random generator."],
  ["randomHigh", 116, "u32", "State of the random generator."],
  ["value", 128, "slot", "Value a request carries, if it needs no packing."],
  ["exception", 136, "slot", "Exception that ended the core."],
  ["trapFirst", 144, "slot", "First operand of the trap."],
  ["trapSecond", 152, "slot", "Second operand of the trap."],
  ["temporaries", 160, "slot", "Three slots for helpers to keep values across a collection."],
  ["identities", 184, "slot", "A list of the values whose id() the program asked for; no list before."],
  ["participants", 192, "slot", "An int: address of a u32 table of the ids of the cores taking part, ascending."],
  ["emergency", 200, "slot", "An exception object, 56 bytes, for when the heap has no room for one."],
]).fields;

/** Header of the globals an image owns in a window; segments form a list through `next`. */
export const segmentHeader: readonly Field[] = layout("segment", 16, 0, [
  ["next", 0, "u32", "Address of the next older segment header, or 0."],
  ["globalCount", 4, "u32", "Number of global slots, which follow at 16."],
  ["unused", 8, "u32", "0."],
  ["reserved", 12, "u32", "0."],
]).fields;

/** What the metered virtual machine counts for a core; outside its window. */
export const meterFields: readonly Field[] = layout("meter", 24, 0, [
  ["cyclesLow", 0, "u32", "Cycles of the instructions so far, low half."],
  ["cyclesHigh", 4, "u32", "High half."],
  ["prices", 8, "u32", "Address of the price list that counts now."],
  ["period", 12, "u32", "Instructions between two samples."],
  ["left", 16, "u32", "Instructions until the next sample; 0 when none are taken."],
  ["unused", 20, "u32", "0."],
]).fields;

/** A row of a price list for each opcode: cycles, cycles more for a float, bits of the registers A, B, C. */
export const instructionPrice: readonly Field[] = layout("instructionPrice", 16, 0, [
  ["cycles", 0, "u32", "Cycles of the instruction."],
  ["floatCycles", 4, "u32", "More cycles when one of the operands is a float."],
  ["operands", 8, "u32", "Bits 0, 1 and 2: registers A, B and C hold operands."],
  ["unused", 12, "u32", "0."],
]).fields;

/** A row for each number of a native function. */
export const nativePrice: readonly Field[] = layout("nativePrice", 8, 0, [
  ["cycles", 0, "u32", "Cycles of a call, besides those of the instruction."],
  ["elementCycles", 4, "u32", "More cycles for each element of its arguments, for each byte of a str."],
]).fields;

/** A price list: rows by opcode, rows by native number, then the prices of memory. */
export const priceList = {
  natives: 256 * 16,
  mostNatives: 1024,
  memory: 256 * 16 + 1024 * 8,
  bytes: 256 * 16 + 1024 * 8 + 16,
} as const;

/** Prices of memory, at the end of a price list. */
export const memoryPrice: readonly Field[] = layout("memoryPrice", 16, 0, [
  ["wordCycles", 0, "u32", "Cycles for each 4 bytes of a new object."],
  ["collectionCycles", 4, "u32", "Cycles of a collection."],
  ["livingWordCycles", 8, "u32", "More cycles for each 4 bytes that survive it."],
  ["unused", 12, "u32", "0."],
]).fields;
