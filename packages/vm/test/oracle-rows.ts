/**
 * Rows recorded from CPython 2.7 by oracle/record*.py: an operation, its arguments, what came out.
 */
import { readFileSync } from "node:fs";
import { natives, traps } from "@vipera/spec";
import type { Answer, TextMachine, Value } from "./text-machine.ts";

/** A value as it stands in the file of recorded rows. */
export type Recorded =
  | number
  | string
  | boolean
  | null
  | { float: string }
  | { big: string }
  | { long: string }
  | { tuple: Recorded[] }
  | { list: Recorded[] }
  | { dict: [Recorded, Recorded][] };

/** Arguments and what came out, or "Class: text" of the exception. */
export type RecordedRow = [
  operation: string,
  args: Recorded[],
  result: Recorded | { error: string },
];

/** All recorded rows. */
export function recordedRows(): readonly RecordedRow[] {
  return ["expected", "formats"].flatMap((name) => {
    const path = new URL(`oracle/${name}.json`, import.meta.url);
    return JSON.parse(readFileSync(path, "utf8")) as RecordedRow[];
  });
}

export interface OracleRow {
  readonly operation: string;
  readonly args: readonly Value[];
  /** What CPython returned, or "Class: text" of the exception. */
  readonly result: Value | { readonly error: string };
}

const specialFloats: Readonly<Record<string, number>> = {
  inf: Number.POSITIVE_INFINITY,
  "-inf": Number.NEGATIVE_INFINITY,
  nan: Number.NaN,
};

function decode(value: Recorded): Value {
  if (value === null || typeof value !== "object") return value;
  if ("float" in value) return { float: specialFloats[value.float] ?? Number(value.float) };
  if ("big" in value) return BigInt(value.big);
  if ("long" in value) return { long: BigInt(value.long) };
  if ("tuple" in value) return { tuple: value.tuple.map(decode) };
  if ("list" in value) return { list: value.list.map(decode) };
  return { dict: value.dict.map(([key, item]) => [decode(key), decode(item)] as const) };
}

const inPython = new Set(natives.filter((row) => row.inPython === true).map((row) => row.name));

/** The recorded rows whose operation a test is about; those of the prelude are no core's. */
export function oracleRows(isWanted: (operation: string) => boolean): readonly OracleRow[] {
  return recordedRows()
    .filter(([operation]) => isWanted(operation) && !inPython.has(operation))
    .map(([operation, args, result]) => {
      const isError = result !== null && typeof result === "object" && "error" in result;
      return { operation, args: args.map(decode), result: isError ? result : decode(result) };
    });
}

/** A value as text that tells -0.0, nan and big integers apart. */
export function show(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === "bigint") return `${part}n`;
    if (Object.is(part, -0)) return "-0.0";
    return typeof part === "number" && !Number.isFinite(part) ? String(part) : part;
  });
}

/** What the machine answers to a row. */
export function answer(machine: TextMachine, { operation, args }: OracleRow): Answer {
  const [first = null, second = null] = args;
  if (natives.some((row) => row.name === operation)) return machine.call(operation, ...args);
  return args.length === 1
    ? machine.unary(operation, first)
    : machine.binary(operation, first, second);
}

/**
 * Whether a trap is the recorded exception: its class, and its text or that of a variant, where
 * they have no holes.
 */
function isSameError(got: Answer, error: string): boolean {
  const name = got !== null && typeof got === "object" && "trap" in got ? got.trap : "";
  const trap = traps.find((row) => row.name === name);
  const separator = error.indexOf(": ");
  if (separator === -1) return trap?.exception === error;
  if (trap?.exception !== error.slice(0, separator)) return false;
  const texts = traps.filter((row) => row === trap || row.raisedAs === trap.name);
  return texts.some(({ text }) => text.includes("{") || text === error.slice(separator + 2));
}

/** The rows that the machine answers otherwise than CPython, as lines for a message. */
export function differences(machine: TextMachine, rows: readonly OracleRow[]): readonly string[] {
  return rows.flatMap((row) => {
    const got = answer(machine, row);
    const { result } = row;
    const isError = result !== null && typeof result === "object" && "error" in result;
    const same = isError ? isSameError(got, result.error) : show(got) === show(result);
    return same ? [] : [`${row.operation} ${show(row.args)}: ${show(got)}, not ${show(result)}`];
  });
}
