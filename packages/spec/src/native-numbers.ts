// Numbers of native functions in the virtual machine: places in its table of functions, from 1.
//
// Ids are for images and never change; numbers are dense, and change with every row. The linker turns
// ids into numbers. First come functions with a body, those that the core flavour leaves to the host
// last; then those of the host that are methods or make values of classes, and those in Python, of
// which the same come first: all these have numbers that fit a byte. Other functions of the host
// are the last, and may be as many as there are.
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

function isElsewhere(row: Native): boolean {
  return !isInByteTable(row);
}

const beforePython = [...withBody, ...ofHost.filter(isInByteTable)];
const smallNumbersFirst = [...inPython.filter(isInByteTable), ...inPython.filter(isElsewhere)];

/** Rows in the order of their numbers, the first of which is 1. */
export const numberedNatives: readonly Native[] = [...beforePython, ...smallNumbersFirst, ...ofHost.filter(isElsewhere)];

/** How many rows have a body in some flavour. */
export const nativeBodyCount = withBody.length;

/** How many of them the core flavour does not leave to the host. */
export const coreBodyCount = inEveryCore.length;

/** The number of the first row in Python, and how many there are. */
export const firstInPython = beforePython.length + 1;
export const countInPython = inPython.length;

const numbers = new Map(numberedNatives.map((row, index) => [row.id, index + 1] as const));

/** The number of the row with an id, or 0. */
export function numberOfNative(id: number): number {
  return numbers.get(id) ?? 0;
}
