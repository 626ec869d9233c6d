/**
 * Integers: every operator, with operands that cross 32 bits and stay below 63.
 */
import {
  atom,
  binary,
  element,
  type Expression,
  level,
  ordinary,
  receiver,
  widest,
  within,
} from "../expression.ts";
import type { ExpressionRule, Room, Writer } from "../writer.ts";

const divisors = [2, 3, 7, 10, 16, 97, 1000, 65_536, 1_000_003, 2_147_483_647];

/** The same number, or one not larger than `most`. */
export function clamped(writer: Writer, value: Expression, most: number): Expression {
  if (value.most <= most) return value;
  const divisor = writer.random.pick(divisors.filter((one) => one <= most));
  if (writer.random.chance(20) && most >= 65_535) {
    return binary(value, "&", atom("0xffff"), level.bitAnd, 65_535);
  }
  const by = writer.random.chance(20) ? `-${divisor}` : String(divisor);
  return binary(value, "%", { text: by, level: level.atom, most: divisor }, level.product, divisor);
}

/** An integer of a size that variables hold. */
export function ordinaryInt(writer: Writer, depth: number): Expression {
  return clamped(writer, writer.expression("int", depth), ordinary);
}

/** 0 to `count` - 1, as for a length. */
export function smallInt(writer: Writer, count: number, depth: number): Expression {
  if (depth === 0 || writer.random.chance(50))
    return atom(String(writer.random.below(count)), count);
  const value = writer.expression("int", depth);
  return binary(value, "%", atom(String(count)), level.product, count);
}

function sum(writer: Writer, depth: number): Expression {
  const left = writer.expression("int", depth);
  const right = writer.expression("int", depth);
  const most = left.most + right.most;
  if (most > widest) return clamped(writer, left, ordinary);
  return binary(left, writer.random.pick(["+", "-"]), right, level.sum, most);
}

function product(writer: Writer, depth: number): Expression {
  const left = clamped(writer, writer.expression("int", depth), ordinary);
  const right = clamped(writer, writer.expression("int", depth), ordinary);
  return binary(left, "*", right, level.product, left.most * right.most);
}

/** A divisor that is 0 only where that may be. */
function divisor(writer: Writer, depth: number): Expression {
  if (writer.dares()) return writer.expression("int", depth);
  const value = writer.random.pick(divisors);
  return writer.random.chance(25)
    ? { text: `-${value}`, level: level.sign, most: value }
    : atom(String(value), value);
}

function quotient(writer: Writer, depth: number): Expression {
  const left = writer.expression("int", depth);
  const right = divisor(writer, depth);
  const operator = writer.random.pick(["//", "%"]);
  const most = operator === "//" ? left.most + 1 : right.most;
  if (writer.random.chance(15)) {
    const index = operator === "//" ? 0 : 1;
    return atom(`divmod(${left.text}, ${right.text})[${index}]`, most);
  }
  return binary(left, operator, right, level.product, most);
}

function bits(writer: Writer, depth: number): Expression {
  const left = clamped(writer, writer.expression("int", depth), 2 ** 60);
  const right = clamped(writer, writer.expression("int", depth), 2 ** 60);
  const most = 2 * Math.max(left.most, right.most) + 1;
  const operator = writer.random.pick(["&", "|", "^"] as const);
  const at = { "&": level.bitAnd, "|": level.bitOr, "^": level.bitXor }[operator];
  return binary(left, operator, right, at, most);
}

function shift(writer: Writer, depth: number): Expression {
  const left = clamped(writer, writer.expression("int", depth), ordinary);
  if (writer.dares()) {
    // A negative count raises ValueError.
    const count = binary(writer.expression("int", depth), "%", atom("-4"), level.product, 4);
    return binary(left, ">>", count, level.shift, left.most + 1);
  }
  const count = writer.random.pick([0, 1, 2, 5, 15, 16, 30]);
  if (writer.random.chance(50)) {
    return binary(left, "<<", atom(String(count)), level.shift, left.most * 2 ** count);
  }
  return binary(left, ">>", smallInt(writer, 40, depth), level.shift, left.most + 1);
}

function power(writer: Writer, depth: number): Expression {
  const exponent = writer.random.between(0, 4);
  const base = clamped(writer, writer.expression("int", depth), exponent > 2 ? 1000 : 65_536);
  const most = Math.max(base.most, 1) ** exponent;
  // The base binds stronger than a sign, the exponent may have one.
  const text = `${within(base, level.atom)} ** ${exponent}`;
  return { text, level: level.power, most };
}

function unary(writer: Writer, depth: number): Expression {
  const value = writer.expression("int", depth);
  const operator = writer.random.pick(["-", "~", "+", "abs"]);
  if (operator === "abs") return atom(`abs(${value.text})`, value.most);
  const text = `${operator}${within(value, level.sign)}`;
  return { text, level: level.sign, most: value.most + 1 };
}

function measured(writer: Writer, depth: number): Expression {
  const kind = writer.random.pick(["text", "ints", "texts", "pairs", "grid", "table"] as const);
  return atom(`len(${writer.expression(kind, depth).text})`, 100);
}

function choice(writer: Writer, depth: number): Expression {
  const yes = writer.expression("int", depth);
  const no = writer.expression("int", depth);
  const condition = writer.expression("bool", depth);
  const most = Math.max(yes.most, no.most);
  if (writer.random.chance(30)) {
    const operator = writer.random.pick(["and", "or"] as const);
    return binary(yes, operator, no, level[operator], most);
  }
  const text = `${within(yes, level.or)} if ${within(condition, level.or)} else ${no.text}`;
  return { text, level: level.conditional, most };
}

function ofList(writer: Writer, depth: number): Expression | undefined {
  const list = writer.expression("ints", depth);
  const one = writer.expression("int", 0);
  const { random } = writer;
  if (writer.dares()) {
    const index = `[${smallInt(writer, 8, depth).text}]`;
    const forms = [`min(${list.text})`, `max(${list.text})`, receiver(list) + index];
    if (one.most <= ordinary) forms.push(`${receiver(list)}.index(${one.text})`);
    return atom(random.pick(forms), ordinary);
  }
  const padded = `(${list.text} + [${random.below(9)}])`;
  const forms = [
    `sum(${list.text})`,
    `min(${padded})`,
    `max(${padded})`,
    `${padded}[${random.pick(["0", "-1"])}]`,
    `${receiver(list)}.count(${one.text})`,
  ];
  return atom(random.pick(forms), 24 * ordinary);
}

function ofText(writer: Writer, depth: number): Expression {
  const text = writer.expression("text", depth);
  const part = writer.expression("text", 0);
  const { random } = writer;
  if (writer.dares()) {
    const forms = [
      `int(${text.text})`,
      `ord(${text.text})`,
      `${receiver(text)}.index(${part.text})`,
    ];
    // Short texts only: a long one of digits would be a long integer.
    if (text.most <= 9) return atom(random.pick(forms), 10 ** 9);
    return atom(forms[2] ?? "", 100);
  }
  const method = random.pick(["find", "rfind", "count"]);
  return atom(`${receiver(text)}.${method}(${part.text})`, 100);
}

function ofTable(writer: Writer, depth: number): Expression {
  const table = writer.expression("table", depth);
  const key = writer.expression("text", depth);
  if (writer.dares()) return atom(`${receiver(table)}[${key.text}]`, ordinary);
  const other = writer.expression("int", 0);
  const most = Math.max(ordinary, other.most);
  if (writer.random.chance(30)) return atom(`sum(${receiver(table)}.values())`, 24 * ordinary);
  return atom(`${receiver(table)}.get(${key.text}, ${other.text})`, most);
}

function converted(writer: Writer, depth: number): Expression {
  if (writer.random.chance(40)) return atom(`int(${writer.expression("bool", depth).text})`, 1);
  return atom(`int(${within(writer.expression("float", depth), level.product)} % 1000.0)`, 1000);
}

function immediate(writer: Writer, depth: number): Expression {
  const argument = ordinaryInt(writer, depth);
  return writer.scoped("int", 1, (name) => {
    const value = clamped(writer, writer.expression("int", depth), 2 ** 60);
    const second = writer.random.below(20);
    const text = `(lambda ${name}, y=${second}: ${value.text} + y)(${argument.text})`;
    return atom(text, value.most + second);
  });
}

/** Notes when it is evaluated; its value is the number itself. */
function marked(writer: Writer): Expression | undefined {
  if (!writer.place.effects) return undefined;
  const value = writer.random.below(100);
  return atom(`mark(${value})`, value);
}

const rules: readonly Omit<ExpressionRule, "kind">[] = [
  { weight: 10, write: sum },
  { weight: 8, write: product },
  { weight: 8, write: quotient },
  { weight: 5, write: bits },
  { weight: 4, write: shift },
  { weight: 3, write: power },
  { weight: 4, write: unary },
  { weight: 4, write: measured },
  { weight: 4, write: choice },
  { weight: 5, write: ofList },
  { weight: 4, write: ofText },
  { weight: 4, write: ofTable },
  { weight: 2, write: converted },
  { weight: 2, write: immediate },
  { weight: 4, write: marked },
];

export const numbers: Room = {
  expressions: rules.map((rule) => ({ ...rule, kind: "int" as const })),
};

/** Integers as items of a display. */
export function intItems(writer: Writer, count: number, depth: number): string {
  return Array.from({ length: count }, () => element(ordinaryInt(writer, depth))).join(", ");
}
