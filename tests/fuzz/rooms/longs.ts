/**
 * Integers of any size, inside expressions only: what leaves them is an int again, or a text, so
 * that no `L` of CPython 2.7 is printed.
 */
import { atom, binary, type Expression, level, within } from "../expression.ts";
import type { Room, Writer } from "../writer.ts";

/** `most` of these expressions is their length in bits. */
const mostBits = 600;

function seedOf(writer: Writer): Expression {
  const { random } = writer;
  const forms: readonly (readonly [string, number])[] = [
    [`3 ** ${random.between(30, 99)}`, 160],
    [`10 ** ${random.between(15, 40)}`, 140],
    [`(1 << ${random.between(60, 130)})`, 131],
    ["9223372036854775807", 64],
    ["-9223372036854775808", 64],
    ["4294967296", 33],
  ];
  const [text, bits] = random.pick(forms);
  return { text, level: text.startsWith("-") ? level.sign : level.power, most: bits };
}

/** An integer of many bits; `depth` operators at most. */
function wide(writer: Writer, depth: number): Expression {
  const { random } = writer;
  if (depth === 0) {
    const name = random.chance(40) ? writer.variable("int") : undefined;
    return name === undefined ? seedOf(writer) : atom(name, 32);
  }
  const left = wide(writer, depth - 1);
  const right = wide(writer, depth - 1);
  const bits = Math.max(left.most, right.most) + 1;
  switch (random.below(7)) {
    case 0:
      return binary(left, random.pick(["+", "-"]), right, level.sum, bits);
    case 1:
      if (left.most + right.most > mostBits) return left;
      return binary(left, "*", right, level.product, left.most + right.most);
    case 2: {
      const divisor = random.pick(["7", "-10", "1000003", "10 ** 20", "-(1 << 64)", "3 ** 41"]);
      const by = { text: `(${divisor})`, level: level.atom, most: 66 };
      return binary(left, random.pick(["//", "%"]), by, level.product, left.most);
    }
    case 3: {
      const operator = random.pick(["&", "|", "^"] as const);
      const at = { "&": level.bitAnd, "|": level.bitOr, "^": level.bitXor }[operator];
      return binary(left, operator, right, at, bits);
    }
    case 4: {
      const count = random.between(0, 70);
      if (random.chance(50) && left.most + count <= mostBits) {
        return binary(left, "<<", atom(String(count)), level.shift, left.most + count);
      }
      return binary(left, ">>", atom(String(count)), level.shift, left.most);
    }
    case 5:
      return atom(`divmod(${left.text}, 10 ** 18 + 9)[${random.below(2)}]`, left.most);
    default: {
      const text = `${random.pick(["-", "~"])}${within(left, level.sign)}`;
      return { text, level: level.sign, most: left.most + 1 };
    }
  }
}

function lowDigits(writer: Writer, depth: number): Expression {
  const value = wide(writer, Math.min(depth + 1, 3));
  if (writer.random.chance(20)) {
    const exponent = writer.random.between(2, 50);
    return atom(`int(pow(${value.text}, ${exponent}, 1000003))`, 1_000_003);
  }
  return atom(`int(${within(value, level.product)} % 1000003)`, 1_000_003);
}

function digits(writer: Writer, depth: number): Expression {
  const value = wide(writer, Math.min(depth + 1, 3));
  const form = writer.random.pick([`str(${value.text})`, `"%d" % (${value.text})`]);
  if (writer.random.chance(20)) return atom(`("%x" % (${value.text}))`, 160);
  return atom(`(${form})`, 200);
}

function compared(writer: Writer, depth: number): Expression {
  const operator = writer.random.pick(["<", "<=", "==", "!=", ">"]);
  const least = level.comparison + 1;
  const left = within(wide(writer, depth), least);
  const text = `${left} ${operator} ${within(wide(writer, depth), least)}`;
  return { text, level: level.comparison, most: 0 };
}

function asFloat(writer: Writer, depth: number): Expression {
  return atom(`float(${wide(writer, depth).text})`);
}

export const longs: Room = {
  expressions: [
    { kind: "int", weight: 4, write: lowDigits },
    { kind: "text", weight: 3, write: digits },
    { kind: "bool", weight: 2, write: compared },
    { kind: "float", weight: 1, write: asFloat },
  ],
};
