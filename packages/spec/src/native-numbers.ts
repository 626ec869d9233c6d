// Numbers of native functions in the virtual machine: places in its table of functions, from 1.
//
// Ids are for images and never change; numbers are dense, so that functions with a body come first,
// those that the core flavour leaves to the host last among them, then those of the host alone, then
// those in Python, methods and classes first; they change with every row. The linker turns ids into numbers.
//
// Consumers: vm/assembly/generated (table of functions, arities), vm/src (linker, host).

import { classes } from "./classes.ts";
import { natives } from "./natives.ts";
import type { Native } from "./natives/native-row.ts";

const inEveryCore = natives.filter((row) => row.inPython !== true && row.group !== "host" && !row.hostedInCore);
const withBody = [...inEveryCore, ...natives.filter((row) => row.hostedInCore)];
const ofHost = natives.filter((row) => row.inPython !== true && row.group === "host");
const inPython = natives.filter((row) => row.inPython === true);
const classNames = new Set(classes.map((row) => row.name));

/** Whether a table of bytes has its number: a method, or what makes the values of a class. */
function isInByteTable(row: Native): boolean {
  return row.method || classNames.has(row.name);
}

/** What must have numbers that fit a byte comes first. */
const smallNumbersFirst = [...inPython.filter(isInByteTable), ...inPython.filter((row) => !isInByteTable(row))];

/** Rows in the order of their numbers, the first of which is 1. */
export const numberedNatives: readonly Native[] = [...withBody, ...ofHost, ...smallNumbersFirst];

/** How many rows have a body in some flavour. */
export const nativeBodyCount = withBody.length;

/** How many of them the core flavour does not leave to the host. */
export const coreBodyCount = inEveryCore.length;

/** The number of the last row that is not in Python. */
export const lastHostNative = withBody.length + ofHost.length;

const numbers = new Map(numberedNatives.map((row, index) => [row.id, index + 1] as const));

/** The number of the row with an id, or 0. */
export function numberOfNative(id: number): number {
  return numbers.get(id) ?? 0;
}
