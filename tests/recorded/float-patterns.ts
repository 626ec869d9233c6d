/**
 * Ten thousand doubles, each as the product of an integer and a power of two, printed by `repr`,
 * `str` and `%.17g`: random bit patterns, and what lies beside powers of two and ten, denormals
 * and halves.
 */
import { doubleOf, randomBits } from "../../packages/vm/test/float-samples.ts";
import type { MadeProgram } from "./suites.ts";

const count = 10_000;
/** Patterns of one program. */
const perProgram = 250;

const fractionBits = 52n;
const leastExponent = -1074;

/** Doubles on edges, positive. */
function edges(): bigint[] {
  const view = new DataView(new ArrayBuffer(8));
  const bitsOf = (value: number) => {
    view.setFloat64(0, value);
    return view.getBigUint64(0);
  };
  const values: bigint[] = [];
  for (let exponent = -1074; exponent < 1024; exponent += 3) values.push(bitsOf(2 ** exponent));
  for (let exponent = -323; exponent <= 308; exponent += 1) {
    values.push(bitsOf(Number(`1e${exponent}`)));
  }
  for (let half = 1; half < 200; half += 2) values.push(bitsOf(half / 2));
  for (let digits = 0; digits < 300; digits += 1) values.push(bitsOf((digits + 0.5) / 1000));
  const neighbours = values.flatMap((bits) => [bits - 1n, bits, bits + 1n]);
  return neighbours.filter((bits) => bits > 0n && bits < 0x7ff0_0000_0000_0000n);
}

function patterns(): bigint[] {
  const chosen = edges();
  const random = randomBits();
  while (chosen.length < count) {
    const bits = random.next().value;
    if (chosen.length % 10 === 0) {
      // A denormal.
      chosen.push(BigInt.asUintN(51, bits) + 1n);
    } else if (Number.isFinite(doubleOf(bits))) {
      chosen.push(bits);
    }
  }
  return chosen;
}

/** A double's exact value as an integer and a power of two. */
function parts(bits: bigint): string {
  const sign = bits >> 63n === 0n ? "" : "-";
  const exponent = Number((bits >> fractionBits) & 0x7ffn);
  const fraction = BigInt.asUintN(52, bits);
  const digits = exponent === 0 ? fraction : fraction + (1n << fractionBits);
  return `(${sign}${digits}, ${Math.max(exponent, 1) - 1 + leastExponent})`;
}

/** 2.0 ** 971 times 53 bits is the largest double; 2.0 ** -1074 is the smallest. */
function program(rows: readonly bigint[]): string {
  return [
    `rows = [${rows.map(parts).join(", ")}]`,
    "for digits, exponent in rows:",
    "    value = digits * 2.0 ** exponent",
    '    print("%r %s %.17g" % (value, value, value))',
    "",
  ].join("\n");
}

export function floatPatterns(): readonly MadeProgram[] {
  const all = patterns();
  return Array.from({ length: count / perProgram }, (_, index) => ({
    name: `patterns-${index * perProgram}`,
    source: program(all.slice(index * perProgram, (index + 1) * perProgram)),
  }));
}
