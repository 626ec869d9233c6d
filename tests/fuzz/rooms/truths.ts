/**
 * Truth values: comparisons, chained too, membership, and the logical operators.
 */
import { atom, binary, type Expression, level, receiver, within } from "../expression.ts";
import type { ExpressionRule, Room, Writer } from "../writer.ts";

const comparable = ["int", "int", "float", "text", "ints", "texts", "bool"] as const;
const orders = ["<", "<=", ">", ">=", "==", "!="] as const;

function compared(writer: Writer, depth: number): Expression {
  const kind = writer.random.pick(comparable);
  const operand = () => within(writer.expression(kind, depth), level.comparison + 1);
  const parts = [operand()];
  const count = writer.random.chance(25) ? writer.random.between(2, 3) : 1;
  for (let index = 0; index < count; index += 1) {
    parts.push(writer.random.pick(orders), operand());
  }
  return { text: parts.join(" "), level: level.comparison, most: 0 };
}

/** Values of any kinds are equal or not. */
function alike(writer: Writer, depth: number): Expression {
  const kinds = ["int", "float", "text", "ints", "pairs", "table", "bool"] as const;
  const left = writer.expression(writer.random.pick(kinds), depth);
  const right = writer.expression(writer.random.pick(kinds), depth);
  const operator = writer.random.pick(["==", "!="]);
  return comparison(left, operator, right);
}

function comparison(left: Expression, operator: string, right: Expression): Expression {
  const least = level.comparison + 1;
  const text = `${within(left, least)} ${operator} ${within(right, least)}`;
  return { text, level: level.comparison, most: 0 };
}

function member(writer: Writer, depth: number): Expression {
  const pairs = [
    ["int", "ints"],
    ["text", "texts"],
    ["text", "text"],
    ["text", "table"],
    ["ints", "grid"],
    ["float", "ints"],
  ] as const;
  const [item, container] = writer.random.pick(pairs);
  const operator = writer.random.pick(["in", "not in"]);
  return comparison(writer.expression(item, depth), operator, writer.expression(container, depth));
}

function logical(writer: Writer, depth: number): Expression {
  const operator = writer.random.pick(["and", "or"] as const);
  const left = writer.expression("bool", depth);
  return binary(left, operator, writer.expression("bool", depth), level[operator], 0);
}

function negated(writer: Writer, depth: number): Expression {
  const kind = writer.random.pick(["bool", "int", "text", "ints", "table", "float"] as const);
  const value = within(writer.expression(kind, depth), level.not);
  return { text: `not ${value}`, level: level.not, most: 0 };
}

const tests = ["isdigit", "isalpha", "isupper", "islower", "isspace", "isalnum"];

function asked(writer: Writer, depth: number): Expression {
  const { random } = writer;
  const text = receiver(writer.expression("text", depth));
  const part = writer.expression("text", 0).text;
  const ints = writer.expression("ints", depth).text;
  const kind = random.pick(["int", "text", "ints", "float"] as const);
  return atom(
    random.pick([
      `${text}.startswith(${part})`,
      `${text}.endswith((${part}, "b"))`,
      `${text}.${random.pick(tests)}()`,
      `any(${ints})`,
      `all(${ints})`,
      `bool(${writer.expression(kind, depth).text})`,
      `isinstance(${writer.expression(kind, depth).text}, (int, str))`,
    ]),
  );
}

function nothing(writer: Writer, depth: number): Expression {
  const table = receiver(writer.expression("table", depth));
  const key = writer.expression("text", depth).text;
  const operator = writer.random.pick(["is", "is not"]);
  return { text: `${table}.get(${key}) ${operator} None`, level: level.comparison, most: 0 };
}

const rules: readonly Omit<ExpressionRule, "kind">[] = [
  { weight: 10, write: compared },
  { weight: 4, write: alike },
  { weight: 5, write: member },
  { weight: 4, write: logical },
  { weight: 3, write: negated },
  { weight: 4, write: asked },
  { weight: 1, write: nothing },
];

export const truths: Room = {
  expressions: rules.map((rule) => ({ ...rule, kind: "bool" as const })),
};
