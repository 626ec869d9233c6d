/**
 * Dictionaries from texts to integers. Their order is never seen: it differs between Pythons.
 */
import { atom, type Expression, level, within } from "../expression.ts";
import type { ExpressionRule, Room, Writer } from "../writer.ts";
import { item, shortList } from "./sequences.ts";

/** Nothing in a display may have an effect: 2.7 evaluates the value before its key. */
function display(writer: Writer, depth: number): Expression {
  return writer.with({ effects: false }, () => {
    const count = writer.random.between(0, 4);
    const rows = Array.from(
      { length: count },
      () => `${item(writer, "texts", depth)}: ${item(writer, "ints", depth)}`,
    );
    return atom(`{${rows.join(", ")}}`, count);
  });
}

function comprehension(writer: Writer, depth: number): Expression {
  const source = within(shortList(writer.expression("texts", depth)), level.or);
  return writer.with({ effects: false }, () =>
    writer.scoped("text", 12, (name) => {
      const value = item(writer, "ints", Math.min(depth, 1));
      return atom(`{${name}: ${value} for ${name} in ${source}}`, 12);
    }),
  );
}

function fromPairs(writer: Writer, depth: number): Expression {
  const pairs = within(shortList(writer.expression("pairs", depth)), level.or);
  const [value, key] = [writer.newName("x"), writer.newName("x")];
  return atom(`dict([(${key}, ${value}) for ${value}, ${key} in ${pairs}])`, 12);
}

function copied(writer: Writer, depth: number): Expression {
  const table = writer.expression("table", depth);
  return atom(`dict(${table.text}, z=${item(writer, "ints", 0)})`, table.most + 1);
}

function chosen(writer: Writer, depth: number): Expression {
  const yes = within(writer.expression("table", depth), level.or);
  const condition = within(writer.expression("bool", depth), level.or);
  const no = writer.expression("table", depth).text;
  return { text: `${yes} if ${condition} else ${no}`, level: level.conditional, most: 12 };
}

const rules: readonly Omit<ExpressionRule, "kind">[] = [
  { weight: 5, write: display },
  { weight: 3, write: comprehension },
  { weight: 3, write: fromPairs },
  { weight: 2, write: copied },
  { weight: 2, write: chosen },
];

export const tables: Room = {
  expressions: rules.map((rule) => ({ ...rule, kind: "table" as const })),
};
