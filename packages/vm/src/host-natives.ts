/**
 * Native functions that the host runs: mathematics, numbers from text, the end of a program, time,
 * and those of host-objects.ts.
 *
 * A core has no code for them but their number. Rows of the native table in the group "host" are
 * here; so is what the virtual machine leaves of others, such as float() of a text.
 */
import { messages, numberedNatives } from "@vipera/spec";
import { byteNatives } from "./host-bytes.ts";
import { power, transcendental } from "./host-math.ts";
import { coreField, objectBodyOffset, strField, valueTag } from "./layout-offsets.ts";
import { integerNatives } from "./host-integers.ts";
import { objectNatives } from "./host-objects.ts";
import { textNatives } from "./host-text-natives.ts";
import { bitLength } from "./long-words.ts";
import { type HostNative, HostTrapError, type NativeCall } from "./native-call.ts";
import { nearestQuotient, readFloat } from "./read-float.ts";
import { textFunctions } from "./host-texts.ts";
import { nextRandom, seedRandom } from "./random-stream.ts";
import { roundFloat } from "./round-float.ts";

/** A function of one number: what has no result is outside its domain, infinity a range error. */
function ofNumber(compute: (x: number) => number): HostNative {
  return (call) => {
    const x = call.number(0);
    return x === undefined ? call.trap("floatRequired") : finish(call, compute(x), x);
  };
}

/** Returns a result; one that is not finite is an error unless an argument was not. */
function finish(call: NativeCall, exact: number, x: number, y = 0): number {
  const result = call.memory.real(exact);
  if (Number.isNaN(result) && !Number.isNaN(x) && !Number.isNaN(y)) return call.trap("mathDomain");
  const isLost = !Number.isFinite(result) && Number.isFinite(x) && Number.isFinite(y);
  return isLost ? call.trap("mathRange") : call.returnFloat(result);
}

/** The logarithm of an argument; that of a long beyond all floats by its bits, as in Python 2.7. */
function logarithmOf(call: NativeCall, index: number): number {
  const { log } = transcendental;
  const x = call.memory.number(call.slot(index));
  if (x === undefined) throw new HostTrapError("floatRequired");
  const whole = call.whole(index) ?? 0n;
  if (whole > 0n && !Number.isFinite(x)) {
    const exponent = bitLength(whole);
    const mantissa = nearestQuotient(whole, 1n << BigInt(exponent), call.memory.flavour);
    return log(mantissa) + log(2) * exponent;
  }
  const size = log(x);
  if (Number.isNaN(size) && !Number.isNaN(x)) throw new HostTrapError("mathDomain");
  return call.memory.real(size);
}

/** math.log(x, base?): the base is read first, as in Python 2.7. */
function logarithm(call: NativeCall): number {
  if (!call.has(1)) return call.returnFloat(logarithmOf(call, 0));
  const divisor = logarithmOf(call, 1);
  if (divisor === 0) return call.trap("floatDivisionByZero");
  return call.returnFloat(logarithmOf(call, 0) / divisor);
}

/** math.pow(x, y) */
function mathPower(call: NativeCall): number {
  const x = call.number(0);
  const y = call.number(1);
  if (x === undefined || y === undefined) return call.trap("floatRequired");
  return finish(call, x === 0 && y < 0 ? Number.NaN : power(x, y), x, y);
}

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

const functions: Readonly<Record<string, HostNative>> = {
  ...integerNatives,
  ...byteNatives,
  ...objectNatives,
  ...textNatives,
  ...textFunctions,
  exit,
  float,
  quit: exit,
  round,
  "math.floor": ofNumber(Math.floor),
  "math.ceil": ofNumber(Math.ceil),
  "math.fabs": ofNumber(Math.abs),
  "math.sqrt": ofNumber(Math.sqrt),
  "math.exp": ofNumber(transcendental.exp),
  "math.log": logarithm,
  "math.sin": ofNumber(transcendental.sin),
  "math.cos": ofNumber(transcendental.cos),
  "math.pow": mathPower,
  "random.random": nextRandom,
  "random.seed": seedRandom,
  "sys.exit": exit,
  "time.time": clock,
  "time.clock": clock,
  "time.sleep": sleep,
};

const byNumber = numberedNatives.map((row) => functions[row.name]);

/** Runs the native function with a number. */
export function runOnHost(number: number, call: NativeCall): number {
  const run = byNumber[number - 1];
  if (run === undefined) throw new Error(`host-natives: no function ${number}`);
  try {
    return run(call);
  } catch (error) {
    if (error instanceof HostTrapError) return call.trap(error.trap);
    throw error;
  }
}
