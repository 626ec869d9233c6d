// Texts that the virtual machine prints and that no program brings: words, the names of classes and
// those of native functions. They lie in shared memory, behind the table of one-byte strings, each
// behind its length in one byte.
//
// Consumers: vm/assembly/generated (numbers), vm/src (the table itself).

import { classes } from "./classes.ts";
import { numberedNatives } from "./native-numbers.ts";

/** The words and their names in the virtual machine. */
const wordRows: readonly (readonly [name: string, text: string])[] = [
  ["None", "None"],
  ["False", "False"],
  ["True", "True"],
  ["NotImplemented", "NotImplemented"],
  ["Ellipsis", "Ellipsis"],
  ["Type", "<type '"],
  ["Exceptions", "exceptions."],
  ["TypeEnd", "'>"],
  ["Function", "<function "],
  ["BuiltinFunction", "<built-in function "],
  ["BuiltinMethod", "<built-in method "],
  ["Of", " of "],
  ["Object", " object"],
  ["At", " at 0x"],
  ["Xrange", "xrange("],
  ["Slice", "slice("],
  ["Comma", ", "],
  ["Colon", ": "],
  ["Dots", "..."],
];

const classTexts = new Array<string>(Math.max(...classes.map((row) => row.id)) + 1).fill("");
for (const row of classes) classTexts[row.id] = row.name;

/** Names by number; a method's is found through its attribute. */
const nativeTexts = numberedNatives.map((row) => (row.method ? "" : (row.name.split(".").at(-1) ?? "")));

/** All texts in the order of their numbers. */
export const fixedTexts: readonly string[] = [...wordRows.map((row) => row[1]), ...classTexts, ...nativeTexts];

/** Name and number of each text that has one: the words, and where classes and natives begin. */
export const fixedTextNumbers: readonly (readonly [name: string, number: number])[] = [
  ...wordRows.map(([name], index) => [name, index] as const),
  ["FirstClass", wordRows.length],
  ["FirstNative", wordRows.length + classTexts.length - 1],
];
