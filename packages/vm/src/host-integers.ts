/**
 * Native functions of the host that make integers, or texts of them: int, long, abs, hex, oct, bin,
 * pow with a modulus, and the hash of a long.
 */
import { valueTag } from "./layout-offsets.ts";
import { powerModulo } from "./long-operators.ts";
import type { HostNative, NativeCall } from "./native-call.ts";
import { readInteger, readShortInteger } from "./read-integer.ts";
import { textOf } from "./read-value.ts";
import { isTextAt, pastInt, textAt } from "./text-argument.ts";

/** Words that int() and long() differ in. */
interface IntegerKind {
  readonly wrongType: string;
  readonly wrongBase: string;
  readonly wrongText: string;
  readonly hasBase: string;
  readonly textMissing: string;
  readonly isLong: boolean;
}

const kinds: Readonly<Record<"int" | "long", IntegerKind>> = {
  int: {
    wrongType: "intType",
    wrongBase: "intBase",
    wrongText: "intLiteral",
    hasBase: "baseOfNumber",
    textMissing: "intTextMissing",
    isLong: false,
  },
  long: {
    wrongType: "longType",
    wrongBase: "longBase",
    wrongText: "longLiteral",
    hasBase: "baseOfLong",
    textMissing: "longTextMissing",
    isLong: true,
  },
};

/** int(x?, base?) or long(x?, base?). */
function convert(kind: IntegerKind): HostNative {
  const finish = (call: NativeCall, value: bigint): number =>
    kind.isLong ? call.returnLong(value) : call.returnWhole(value);
  return (call) => {
    if (!kind.isLong && call.count === 1 && isTextAt(call, 0)) {
      const { start, end } = textAt(call, 0);
      const short = readShortInteger(call.memory.all, start, end);
      if (short !== undefined) return call.returnInteger(short);
    }
    if (!call.has(0)) return call.has(1) ? call.trap(kind.textMissing) : finish(call, 0n);
    const base = call.has(1) ? call.memory.integer(call.slot(1)) : 10;
    if (base === undefined) return call.trap("integerRequired", 1);
    const wrong = pastInt(base);
    if (wrong !== undefined) return call.trap(wrong);
    if (call.memory.tag(call.slot(0)) === valueTag.str) {
      const text = textOf(call.memory, call.memory.u32(call.slot(0)));
      if (base !== 0 && !(base >= 2 && base <= 36)) return call.trap(kind.wrongBase);
      const value = readInteger(text, base, kind.isLong);
      return value === undefined ? wrongText(call, kind, base) : finish(call, value);
    }
    if (call.has(1)) return call.trap(kind.hasBase);
    const whole = call.whole(0) ?? truncated(call);
    return typeof whole === "string" ? call.trap(whole, 0) : finish(call, whole ?? 0n);

    function truncated({ memory }: NativeCall): bigint | string {
      const float = memory.number(call.slot(0));
      if (float === undefined) return kind.wrongType;
      if (Number.isNaN(float)) return "nanToInteger";
      return Number.isFinite(float) ? BigInt(Math.trunc(float)) : "infinityToInteger";
    }
  };
}

/** The text in the first argument is no integer in a base. */
function wrongText(call: NativeCall, kind: IntegerKind, base: number): number {
  return call.aboutTextAndInteger(kind.wrongText, base);
}

/** abs(x) of what is no int and no float. */
function absolute(call: NativeCall): number {
  const value = call.whole(0);
  if (value === undefined) return call.trap("absType", 0);
  return call.returnLong(value < 0n ? -value : value);
}

/** The digits of an integer in a base, after sign and prefix; `suffix` ends those of longs. */
function inBase(base: number, prefix: string, suffix: string, wrong: string): HostNative {
  return (call) => {
    const value = call.whole(0);
    if (value === undefined) return call.trap(wrong, 0);
    const { text } = call.texts;
    call.texts.clear();
    if (value < 0n) text.append("-");
    // 0 in base 8 is its prefix.
    if (base !== 8 || value !== 0n) text.append(prefix);
    text.append((value < 0n ? -value : value).toString(base));
    if (call.memory.tag(call.slot(0)) === valueTag.long) text.append(suffix);
    return call.returnText();
  };
}

/** _power(x, y, modulus): pow with three arguments. */
function power(call: NativeCall): number {
  const [x, y, modulus] = [call.whole(0), call.whole(1), call.whole(2)];
  if (x === undefined || y === undefined || modulus === undefined) return call.trap("powerTypes");
  if (y < 0n) return call.trap("powerNegative");
  if (modulus === 0n) return call.trap("powerZero");
  const { value, isWide } = powerModulo(x, y, modulus);
  const hasLong = [0, 1, 2].some((index) => call.memory.tag(call.slot(index)) === valueTag.long);
  const isLong = hasLong || (isWide && call.memory.flavour === "full");
  return isLong ? call.returnLong(value) : call.returnWhole(value);
}

const view = new DataView(new ArrayBuffer(8));

/**
 * The hash of a long, as its status: that of the float it equals, if there is one. MATCHES:
 * real-hash (assembly/hashing.ts).
 */
function hash(call: NativeCall): number {
  const real = Number(call.whole(0) ?? 0n);
  if ((real | 0) === real) return real;
  view.setFloat64(0, real);
  return Math.imul(view.getUint32(0), 0x01000193) ^ view.getUint32(4);
}

export const integerNatives: Readonly<Record<string, HostNative>> = {
  abs: absolute,
  bin: inBase(2, "0b", "", "notIndex"),
  hash,
  hex: inBase(16, "0x", "L", "hexType"),
  int: convert(kinds.int),
  long: convert(kinds.long),
  oct: inBase(8, "0", "L", "octType"),
  "prelude._power": power,
};
