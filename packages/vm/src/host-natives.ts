/**
 * Native functions that the host runs: numbers from text, the end of a program, time, and those of
 * the other host-*.ts.
 *
 * A core has no code for them but their number. Rows of the native table in the group "host" are
 * here; so is what the virtual machine leaves of others, such as float() of a text.
 */
import { messages, numberedNatives, traps } from "@vipera/spec";
import { arrayFunctions } from "./host-array-functions.ts";
import { arrayNatives } from "./host-arrays.ts";
import { byteNatives } from "./host-bytes.ts";
import { freeValue } from "./free-value.ts";
import { containerNatives } from "./host-containers.ts";
import { mathematicsNatives } from "./host-mathematics.ts";
import { coreField, objectBodyOffset, strField, valueTag } from "./layout-offsets.ts";
import { integerNatives } from "./host-integers.ts";
import { objectNatives } from "./host-objects.ts";
import { preludeNatives } from "./host-prelude.ts";
import { textNatives } from "./host-text-natives.ts";
import { HostTrapError } from "./host-trap-error.ts";
import type { HostNative, NativeCall } from "./native-call.ts";
import { readFloat } from "./read-float.ts";
import { textFunctions } from "./host-texts.ts";
import { nextBelow, nextRandom, seedRandom } from "./random-stream.ts";
import { roundFloat } from "./round-float.ts";

/** round(x, digits?) */
function round(call: NativeCall): number {
  const x = call.number(0);
  if (x === undefined) return call.trap("floatRequired");
  const digits = call.has(1) ? call.memory.integer(call.slot(1)) : 0;
  if (digits === undefined) return call.trap("notIndex", 1);
  const result = roundFloat(x, digits, call.memory.flavour);
  const isLost = !Number.isFinite(result) && Number.isFinite(x);
  return isLost ? call.trap("roundedRange") : call.returnFloat(result);
}

/** float(x?) of what is no number, or a long. */
function float(call: NativeCall): number {
  if (!call.has(0)) return call.returnFloat(0);
  const { memory } = call;
  const number = call.number(0);
  if (number !== undefined) return call.returnFloat(number);
  if (memory.tag(call.slot(0)) !== valueTag.str) return call.trap("floatType");
  const address = memory.u32(call.slot(0));
  const start = address + objectBodyOffset;
  const end = start + memory.u32(address + strField.length);
  const found = readFloat(memory.all, start, end, memory.flavour);
  if (typeof found === "number") return call.returnFloat(found);
  return call.trap(found === "tail" ? "floatLiteralTail" : "floatLiteral", 0);
}

/** exit(status?): raises SystemExit with the status, or None. */
function exit(call: NativeCall): number {
  if (call.has(0)) return call.trap("exit", 0);
  const status = call.trap("exit");
  call.memory.setTagged(call.core + coreField.trapFirst, valueTag.none, 0);
  return status;
}

function requestOf(name: string): number {
  return messages.find((row) => row.name === name)?.code ?? 0;
}

const clock: HostNative = (call) => call.request(requestOf("Clock"));

/** time.sleep(seconds) */
function sleep(call: NativeCall): number {
  const seconds = call.number(0);
  if (seconds === undefined) return call.trap("floatRequired");
  if (!(seconds >= 0)) return call.trap("sleepNegative");
  const status = call.request(requestOf("Sleep"));
  call.memory.setFloat(call.core + coreField.value, seconds);
  return status;
}

/** microblaze._board(operation): the tuple stays where it is while the core waits. */
function board(call: NativeCall): number {
  const status = call.request(requestOf("Board"));
  call.memory.copySlot(call.core + coreField.value, call.slot(0));
  return status;
}

const functions: Readonly<Record<string, HostNative>> = {
  ...integerNatives,
  ...mathematicsNatives,
  ...arrayFunctions,
  ...arrayNatives,
  ...byteNatives,
  ...containerNatives,
  ...objectNatives,
  ...preludeNatives,
  ...textNatives,
  ...textFunctions,
  exit,
  float,
  quit: exit,
  round,
  "memory.free": freeValue,
  "microblaze._board": board,
  "random._below": nextBelow,
  "random.random": nextRandom,
  "random.seed": seedRandom,
  "sys.exit": exit,
  "time.time": clock,
  "time.clock": clock,
  "time.sleep": sleep,
};

const byNumber = numberedNatives.map((row) => functions[row.name]);

const illegalInstruction = traps.find(({ name }) => name === "illegalInstruction")?.number;

/** Runs the native function with a number. */
export function runOnHost(number: number, call: NativeCall): number {
  const run = byNumber[number - 1];
  if (run === undefined) throw new Error(`host-natives: no function ${number}`);
  try {
    const status = run(call);
    // The library gives its functions values that a method of the program may have freed.
    return status === illegalInstruction && call.hasFreed() ? call.trap("freed") : status;
  } catch (error) {
    if (error instanceof HostTrapError) return error.status ?? call.trap(error.trap);
    throw error;
  }
}
