/**
 * What operators make of values that a core leaves to its host, by the numbers of their
 * instructions; also the order of two values and the hash of one where a long takes part.
 */
import { opcodes } from "@vipera/spec";
import { operateOnArrays } from "./host-array-operators.ts";
import { compareArrays } from "./host-arrays.ts";
import type { CoreMemory } from "./core-memory.ts";
import { floatOperators } from "./float-operators.ts";
import { valueTag } from "./layout-offsets.ts";
import { bytesContain, compareBytes, operateOnBytes } from "./host-bytes.ts";
import { longOperators } from "./long-operators.ts";
import { HostTrapError } from "./host-trap-error.ts";
import type { NativeCall } from "./native-call.ts";

const nameByCode: ReadonlyMap<number, string> = new Map(
  opcodes.map((row) => [row.code, row.name] as const),
);

const unaryNames: ReadonlySet<string> = new Set(["Negate", "Positive", "Invert"]);
const sequences: ReadonlySet<number> = new Set([valueTag.str, valueTag.list, valueTag.tuple]);

// Orders of two values. MATCHES: order-of-values (assembly/compare.ts).
const less = -1;
const equal = 0;
const greater = 1;
const unordered = 2;
const unlike = 3;

/**
 * Runs an operator on the values in two slots by its opcode: 0 and the result in the call's slot,
 * or another status. Of Equal the answer is the order of the values, of In 0, 1 or minus a trap.
 */
export function runOperator(call: NativeCall, op: number, left: number, right: number): number {
  const name = nameByCode.get(op) ?? "";
  if (name === "Equal") return orderOfObjects(call, left, right);
  if (name === "In") return bytesContain(call, left, right);
  try {
    return operate(call, name, left, right);
  } catch (error) {
    if (error instanceof HostTrapError) return error.status ?? call.trap(error.trap);
    throw error;
  }
}

/** The order of two values of which the host compares one. */
function orderOfObjects(call: NativeCall, left: number, right: number): number {
  const areEqual = compareArrays(call, left, right);
  if (areEqual !== undefined) return areEqual ? equal : unlike;
  return compareBytes(call, left, right) ?? orderOf(call.memory, left, right);
}

function operate(call: NativeCall, name: string, left: number, right: number): number {
  const { memory } = call;
  const x = memory.wholeAt(left);
  const y = memory.wholeAt(right);
  if (x !== undefined && y !== undefined) {
    const run = longOperators[name];
    if (run === undefined) throw new Error(`host-operators: no operator ${name}`);
    return run(call, x, y);
  }
  const run = floatOperators[name];
  const areNumbers = memory.number(left) !== undefined && memory.number(right) !== undefined;
  if (run !== undefined && areNumbers) {
    return run(call, call.floatAt(left) ?? 0, call.floatAt(right) ?? 0);
  }
  return others(call, name, left, right);
}

/** What an operator makes of values that are not both numbers: an error, mostly. */
function others(call: NativeCall, name: string, left: number, right: number): number {
  const { memory, texts } = call;
  const tags = [memory.tag(left), memory.tag(right)];
  const hasLong = tags.includes(valueTag.long);
  if (hasLong && name.endsWith("Add") && tags.includes(valueTag.str)) {
    texts.clear();
    texts.appendStr(memory.slot(left));
    texts.appendStr(memory.slot(right));
    return call.returnText();
  }
  // A repetition comes here only when its count is too long.
  const isRepetition = name.endsWith("Multiply") && tags.some((tag) => sequences.has(tag));
  if (hasLong && isRepetition) return call.trap("longIndex");
  const made = operateOnArrays(call, name, left, right) ?? operateOnBytes(call, name, left, right);
  if (made !== undefined) return made;
  return call.trapOn(unaryNames.has(name) ? "unaryType" : "operandTypes", left, right);
}

/** The order of two numbers, exact also where no float is near; unlike for other values. */
function orderOf(memory: CoreMemory, left: number, right: number): number {
  const x = memory.wholeAt(left) ?? memory.number(left);
  const y = memory.wholeAt(right) ?? memory.number(right);
  if (x === undefined || y === undefined) return unlike;
  if (x < y) return less;
  if (x > y) return greater;
  return Number.isNaN(x) || Number.isNaN(y) ? unordered : equal;
}
