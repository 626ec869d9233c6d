// The bytes of an image file (.vpi): header, section table, sections. All numbers little-endian.
//
// Consumers: bytecode/image (encoder, decoder), docs/bytecode.md.
//
//   0         32            32 + 12 * sections
//   +---------+-------------+-----------+-----------+----
//   | header  | section     | section 1 | section 2 | ...   sections are 4-byte aligned,
//   |         | table       |           |           |       in the order of the table, without gaps
//   +---------+-------------+-----------+-----------+----
//
// A change of meaning raises `imageVersion`; a decoder refuses every version but its own.

export const imageMagic = 0x31495056; // "VPI1"
export const imageVersion = 2;

export const imageHeader = [
  { name: "magic", offset: 0, width: 4, doc: "0x31495056, the letters VPI1." },
  { name: "version", offset: 4, width: 2, doc: "Version of this layout." },
  { name: "sectionCount", offset: 6, width: 2, doc: "Number of rows of the section table." },
  { name: "features", offset: 8, width: 4, doc: "Bits of imageFeatures the program needs." },
  { name: "fileBytes", offset: 12, width: 4, doc: "Length of the whole file." },
  { name: "checksum", offset: 16, width: 4, doc: "CRC-32 (IEEE 802.3) of the file from byte 20." },
  { name: "entry", offset: 20, width: 4, doc: "Number of the function that runs first." },
  { name: "reserved", offset: 24, width: 8, doc: "Zero." },
] as const;

export const imageHeaderBytes = 32;

/** A row of the section table: kind, offset from the file's start, length in bytes; u32 each. */
export const sectionRowBytes = 12;

export const imageSections = [
  { kind: 1, name: "files", doc: "Names of the source files, as text." },
  { kind: 2, name: "constants", doc: "Constants: kind byte, then its value; see constantKinds." },
  { kind: 3, name: "globals", doc: "Global names, qualified by their module but for the program's own." },
  { kind: 4, name: "names", doc: "Attribute names." },
  { kind: 5, name: "functions", doc: "Function headers with parameters and handlers." },
  { kind: 6, name: "code", doc: "Instructions of all functions, in order." },
  {
    kind: 7,
    name: "lines",
    doc: "Line tables: delta of code word times 4 plus a number of instructionNotes, deltas of line and column.",
  },
  { kind: 8, name: "hooks", doc: "Functions the virtual machine calls by itself, by name." },
] as const;

/**
 * What the source says of instructions that look alike, for messages; the first says nothing. At most
 * four: their number has two bits in a line table.
 */
export const instructionNotes = ["plain", "augmented", "xrange", "global"] as const;

/** First byte of a constant. */
export const constantKinds = {
  integer: 1, // i64: an int
  float: 2, // f64
  string: 3, // u32 length, bytes
  tuple: 4, // u32 length, u32 constant indices, each lower than its own
  native: 5, // u32 id of natives.ts
  class: 6, // u32 id of classes.ts
  function: 7, // u32 function number, u32 constant index + 1 of its defaults tuple or 0
  none: 8,
  false: 9,
  true: 10,
  long: 11, // u32 length, bytes: two's complement, lowest first, no more than it needs
} as const;

/**
 * What a program needs of the virtual machine; a VM without it refuses the image by this name. Bit 1
 * is no longer used.
 */
export const imageFeatures = [
  { name: "wide-integers", bit: 0, doc: "An integer constant outside 32 bits." },
  { name: "power", bit: 2, doc: "The ** operator or pow()." },
  { name: "messages", bit: 3, doc: "Communication between cores." },
  {
    name: "full-natives",
    bit: 4,
    doc: "A native function that the core flavour has in the prelude, without its function there.",
  },
  { name: "long-integers", bit: 5, doc: "A constant of the type long, or long()." },
  { name: "bytearrays", bit: 6, doc: "bytearray()." },
  { name: "classes", bit: 7, doc: "Classes of the program, or attributes that only they, exceptions and functions have." },
  { name: "shared-arrays", bit: 8, doc: "Arrays in memory that all cores share." },
  { name: "board", bit: 16, doc: "A device of the board that the cores are on." },
] as const;

/**
 * The constant that stands for the program's arguments in an image: whoever runs it replaces the
 * text by the arguments joined with NUL. MATCHES: arguments-marker (packages/stdlib/modules/sys.py).
 */
export const argumentsMarker = "\0sys.argv\0";
