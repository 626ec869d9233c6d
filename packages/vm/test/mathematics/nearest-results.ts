/** Results of functions of math as recorded in nearest-results.txt. */
import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { power } from "../../src/mathematics/elementary.ts";
import { functionsOfOne } from "../../src/mathematics/functions-of-one.ts";
import { arcTangentOfPoint, hypotenuse } from "../../src/mathematics/inverse-circular.ts";

const view = new DataView(new ArrayBuffer(8));

function floatOf(digits: string): number {
  view.setBigUint64(0, BigInt(`0x${digits}`));
  return view.getFloat64(0);
}

/** The distance of a float to the next one. */
function unitOf(x: number): number {
  view.setFloat64(0, Math.abs(x));
  const exponent = view.getUint32(0) >>> 20;
  return 2 ** Math.max(exponent - 1023 - 52, -1074);
}

const functions: Readonly<Record<string, (x: number, y: number) => number>> = {
  ...functionsOfOne,
  atan2: arcTangentOfPoint,
  hypot: hypotenuse,
  pow: power,
};

interface Row {
  readonly name: string;
  readonly args: readonly number[];
  readonly nearest: number;
  readonly missing: number;
}

/** Rows of nearest-results.txt; see record-nearest-results.py. */
function recordedRows(): readonly Row[] {
  const text = readFileSync(new URL("nearest-results.txt", import.meta.url), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", args = "", nearest = "", missing = ""] = line.split(" ");
      const numbers = args.split(":").map(floatOf);
      return { name, args: numbers, nearest: floatOf(nearest), missing: floatOf(missing) };
    });
}

/** Units in the last place between what a function returns and the exact result. */
function errorOf({ name, args, nearest, missing }: Row): number {
  const [x = 0, y = 0] = args;
  const got = functions[name]?.(x, y) ?? Number.NaN;
  return Math.abs(got - nearest - missing) / unitOf(nearest);
}

const rows = recordedRows();

/** Checks a function by its recorded rows: it may be off by `allowed` units in the last place. */
export function expectNearest(name: string, allowed = 0.51): void {
  const own = rows.filter((row) => row.name === name);
  const wrong = own.filter((row) => !(errorOf(row) <= allowed));
  expect(wrong).toEqual([]);
  expect(own.length).toBeGreaterThan(40);
}
