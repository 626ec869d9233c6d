/**
 * Sets of integers. Their order is never seen: it differs between Pythons.
 */
import { atom, binary, type Expression, level, receiver, within } from "../expression.ts";
import type { ExpressionRule, Room, Writer } from "../writer.ts";
import { intItems } from "./numbers.ts";
import { item, shortList } from "./sequences.ts";

function made(writer: Writer, depth: number): Expression {
  const list = shortList(writer.expression("ints", depth));
  const forms = [
    `set(${list.text})`,
    `{${intItems(writer, writer.random.between(1, 4), depth)}}`,
    `set(frozenset(${list.text}))`,
  ];
  return atom(writer.random.pick(forms), 12);
}

function combined(writer: Writer, depth: number): Expression {
  const operator = writer.random.pick(["|", "&", "^", "-"] as const);
  const levels = { "|": level.bitOr, "&": level.bitAnd, "^": level.bitXor, "-": level.sum };
  const left = writer.expression("bag", depth);
  return binary(left, operator, writer.expression("bag", depth), levels[operator], 24);
}

function called(writer: Writer, depth: number): Expression {
  const { random } = writer;
  const bag = receiver(writer.expression("bag", depth));
  const other = writer.expression(random.pick(["bag", "ints"] as const), depth).text;
  const names = ["union", "intersection", "difference", "symmetric_difference"];
  return atom(random.chance(15) ? `${bag}.copy()` : `${bag}.${random.pick(names)}(${other})`, 24);
}

function comprehension(writer: Writer, depth: number): Expression {
  const source = within(shortList(writer.expression("ints", depth)), level.or);
  return writer.scoped("int", 12, (name) => {
    const value = item(writer, "ints", Math.min(depth, 1));
    return atom(`{${value} for ${name} in ${source}}`, 12);
  });
}

function ordered(writer: Writer, depth: number): Expression {
  return atom(`sorted(${writer.expression("bag", depth).text})`, 24);
}

function size(writer: Writer, depth: number): Expression {
  return atom(`len(${writer.expression("bag", depth).text})`, 24);
}

function compared(writer: Writer, depth: number): Expression {
  const { random } = writer;
  const bag = writer.expression("bag", depth);
  if (random.chance(30)) {
    const name = random.pick(["issubset", "issuperset", "isdisjoint"]);
    return atom(`${receiver(bag)}.${name}(${writer.expression("ints", depth).text})`);
  }
  const least = level.comparison + 1;
  const isMember = random.chance(40);
  const left = isMember ? writer.expression("int", depth) : writer.expression("bag", depth);
  const operators = isMember ? ["in", "not in"] : ["==", "!=", "<", "<=", ">", ">="];
  const text = `${within(left, least)} ${random.pick(operators)} ${within(bag, least)}`;
  return { text, level: level.comparison, most: 0 };
}

function changed(writer: Writer): boolean {
  const { random } = writer;
  const name = writer.variable("bag");
  if (name === undefined) return false;
  const value = () => item(writer, "ints", 2);
  const other = () => writer.expression("bag", 1).text;
  const forms = [
    () => `${name}.add(${value()})`,
    () => `${name}.discard(${value()})`,
    () => `${name}.update(${shortList(writer.expression("ints", 1)).text})`,
    () => `${name}.${random.pick(["intersection_update", "difference_update"])}(${other()})`,
    () => `${name}.symmetric_difference_update(${other()})`,
  ];
  writer.line(writer.dares() ? `${name}.remove(${value()})` : random.pick(forms)());
  if (random.chance(50)) writer.line(`if len(${name}) > 12: ${name}.clear()`);
  return true;
}

const rules: readonly Omit<ExpressionRule, "kind">[] = [
  { weight: 5, write: made },
  { weight: 5, write: combined },
  { weight: 3, write: called },
  { weight: 2, write: comprehension },
];

export const sets: Room = {
  expressions: [
    ...rules.map((rule) => ({ ...rule, kind: "bag" as const })),
    { kind: "ints", weight: 3, write: ordered },
    { kind: "int", weight: 2, write: size },
    { kind: "bool", weight: 3, write: compared },
  ],
  statements: [{ weight: 5, write: changed }],
};
