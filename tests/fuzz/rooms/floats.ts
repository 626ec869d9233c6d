/**
 * Floats: operators and conversions whose results CPython 2.7 and 3 print alike (with `repr`).
 */
import { atom, binary, type Expression, level, ordinary, within } from "../expression.ts";
import type { ExpressionRule, Room, Writer } from "../writer.ts";
import { clamped } from "./numbers.ts";

function arithmetic(writer: Writer, depth: number): Expression {
  const operator = writer.random.pick(["+", "-", "*"] as const);
  const at = operator === "*" ? level.product : level.sum;
  const other = writer.random.chance(30) ? "int" : "float";
  const operands = [writer.expression("float", depth), writer.expression(other, depth)];
  const [left, right] = writer.random.shuffled(operands) as [Expression, Expression];
  return binary(left, operator, right, at, 0);
}

function division(writer: Writer, depth: number): Expression {
  const left = writer.expression("float", depth);
  const right = writer.dares()
    ? writer.expression("float", depth)
    : atom(writer.random.pick(["2.0", "3.0", "0.1", "7", "-4.0", "1e-3"]));
  return binary(left, writer.random.pick(["/", "//", "%"]), right, level.product, 0);
}

function power(writer: Writer, depth: number): Expression {
  const base = writer.expression("float", depth);
  // Only where it may raise OverflowError can the base be large.
  const small = writer.dares() ? within(base, level.atom) : `(${base.text} % 100.0)`;
  return { text: `${small} ** ${writer.random.below(4)}`, level: level.power, most: 0 };
}

function converted(writer: Writer, depth: number): Expression {
  const { random } = writer;
  if (writer.dares()) return atom(`float(${writer.expression("text", depth).text})`);
  const value = clamped(writer, writer.expression("int", depth), ordinary);
  const forms = [
    `float(${value.text})`,
    `abs(${writer.expression("float", depth).text})`,
    `min(${writer.expression("float", 0).text}, ${writer.expression("float", 0).text})`,
    `float(repr(${writer.expression("float", depth).text}))`,
    `divmod(${within(value, level.or)}, 2.5)[${random.below(2)}]`,
  ];
  return atom(random.pick(forms));
}

function signed(writer: Writer, depth: number): Expression {
  const value = writer.expression("float", depth);
  return { text: `-${within(value, level.sign)}`, level: level.sign, most: 0 };
}

function choice(writer: Writer, depth: number): Expression {
  const yes = within(writer.expression("float", depth), level.or);
  const condition = within(writer.expression("bool", depth), level.or);
  const no = writer.expression("float", depth).text;
  return { text: `${yes} if ${condition} else ${no}`, level: level.conditional, most: 0 };
}

function ofText(writer: Writer, depth: number): Expression {
  const digits = writer.random.pick(["'2.5'", "' -1e3 '", "'.5'", "'7'", "'1e400'"]);
  return writer.random.chance(50)
    ? atom(`float(${digits})`)
    : binary(atom(`float(${digits})`), "+", writer.expression("float", depth), level.sum, 0);
}

const rules: readonly Omit<ExpressionRule, "kind">[] = [
  { weight: 10, write: arithmetic },
  { weight: 6, write: division },
  { weight: 3, write: power },
  { weight: 6, write: converted },
  { weight: 3, write: signed },
  { weight: 2, write: choice },
  { weight: 2, write: ofText },
];

export const floats: Room = {
  expressions: rules.map((rule) => ({ ...rule, kind: "float" as const })),
};
