import {
  classes,
  coreBodyCount,
  countInPython,
  firstInPython,
  nativeBodyCount,
  natives,
  numberedNatives,
  numberOfNative,
} from "@vipera/spec";
import { expect, test } from "vitest";

test("numbers are dense, and fit the bytes of the tables of methods and classes", () => {
  const numbers = natives.map((row) => numberOfNative(row.id)).sort((a, b) => a - b);
  expect(numbers).toEqual(natives.map((_, index) => index + 1));
  const classNames = new Set(classes.map((row) => row.name));
  const inTables = natives.filter((row) => row.method || classNames.has(row.name));
  for (const row of inTables) expect(numberOfNative(row.id), row.name).toBeLessThan(256);
});

test("functions with a body come first, and those in Python together", () => {
  for (const [index, row] of numberedNatives.entries()) {
    expect(row.inPython === true, row.name).toBe(
      index + 1 >= firstInPython && index + 1 < firstInPython + countInPython,
    );
    if (row.inPython !== false) expect(row.twin, row.name).not.toBe("");
    if (index < nativeBodyCount) expect(row.group, row.name).not.toBe("host");
    else if (row.inPython !== true) expect(row.group, row.name).toBe("host");
  }
});

test("of functions with a body, those that the core flavour leaves to its host come last", () => {
  for (const [index, row] of numberedNatives.slice(0, nativeBodyCount).entries()) {
    expect(row.hostedInCore, row.name).toBe(index >= coreBodyCount);
  }
});

test("no function has the number 0", () => {
  expect(numberOfNative(9999)).toBe(0);
});
