/**
 * Lists of integers, of texts, of pairs and of lists: displays, slices, comprehensions, sorting.
 */
import {
  atom,
  binary,
  type Expression,
  type Kind,
  level,
  longestList,
  receiver,
  within,
} from "../expression.ts";
import type { ExpressionRule, Room, Writer } from "../writer.ts";
import { intItems, ordinaryInt, smallInt } from "./numbers.ts";
import { shortened, sliceBounds } from "./texts.ts";

type ListKind = "ints" | "texts" | "pairs" | "grid";

const itemOf = { ints: "int", texts: "text", grid: "ints" } as const;

/** The same list, or its beginning when it could be too long to keep. */
export function shortList(value: Expression): Expression {
  return value.most <= longestList
    ? value
    : atom(`${receiver(value)}[:${longestList}]`, longestList);
}

/** An item that may stand in a list of a kind. */
export function item(writer: Writer, kind: ListKind, depth: number): string {
  if (kind === "ints") return ordinaryInt(writer, depth).text;
  if (kind === "texts") return shortened(writer.expression("text", depth)).text;
  if (kind === "grid") return shortList(writer.expression("ints", depth)).text;
  return `(${item(writer, "ints", depth)}, ${item(writer, "texts", depth)})`;
}

function display(kind: ListKind) {
  return (writer: Writer, depth: number): Expression => {
    const count = writer.random.between(0, 4);
    const items = Array.from({ length: count }, () => item(writer, kind, depth)).join(", ");
    return atom(`[${items}]`, count);
  };
}

function slice(kind: ListKind) {
  return (writer: Writer, depth: number): Expression => {
    const list = writer.expression(kind, depth);
    return atom(`${receiver(list)}[${sliceBounds(writer, depth)}]`, list.most);
  };
}

function joined(kind: ListKind) {
  return (writer: Writer, depth: number): Expression => {
    const left = shortList(writer.expression(kind, depth));
    if (writer.random.chance(30)) {
      const times = smallInt(writer, 4, depth);
      return binary(left, "*", times, level.product, left.most * 4);
    }
    const right = shortList(writer.expression(kind, depth));
    return binary(left, "+", right, level.sum, left.most + right.most);
  };
}

function chosen(kind: ListKind) {
  return (writer: Writer, depth: number): Expression => {
    const yes = writer.expression(kind, depth);
    const no = writer.expression(kind, depth);
    const most = Math.max(yes.most, no.most);
    if (writer.random.chance(50)) return binary(yes, "or", no, level.or, most);
    const condition = within(writer.expression("bool", depth), level.or);
    const text = `${within(yes, level.or)} if ${condition} else ${no.text}`;
    return { text, level: level.conditional, most };
  };
}

/** Sorted, reversed or copied; integers also by a key. */
function arranged(kind: ListKind) {
  return (writer: Writer, depth: number): Expression => {
    const list = writer.expression(kind, depth);
    const order = writer.random.pick(["", ", reverse=True", keyOf(writer, kind, depth)]);
    const forms = [
      `sorted(${list.text}${order})`,
      `sorted(${list.text}${order})`,
      `list(reversed(${list.text}))`,
      `list(${list.text})`,
      `list(tuple(${list.text}))`,
    ];
    return atom(writer.random.pick(forms), list.most);
  };
}

function keyOf(writer: Writer, kind: ListKind, depth: number): string {
  if (kind === "pairs")
    return writer.random.pick([", key=lambda p: p[1]", ", key=lambda p: -p[0]"]);
  const of = itemOf[kind];
  return writer.scoped(of, longestList, (name) => {
    const key = writer.random.pick(["int", "text", "bool"] as const);
    return `, key=lambda ${name}: ${writer.expression(key, Math.min(depth, 1)).text}`;
  });
}

/** A comprehension over one or two sources, with or without conditions. */
function comprehension(kind: ListKind) {
  return (writer: Writer, depth: number): Expression => {
    const [of, source] = sourceOf(writer, depth);
    const inner = Math.min(depth, 1);
    return writer.scoped(of, longestList, (name) => {
      const condition = writer.random.chance(50)
        ? ` if ${within(writer.expression("bool", inner), level.or)}`
        : "";
      if (kind === "ints" && writer.random.chance(20)) {
        return writer.scoped("int", 4, (second) => {
          const text = item(writer, kind, inner);
          return atom(
            `[${text} for ${name} in ${source}${condition} for ${second} in range(3)]`,
            72,
          );
        });
      }
      return atom(`[${item(writer, kind, inner)} for ${name} in ${source}${condition}]`, 24);
    });
  };
}

/** Something to iterate over in an expression, and the kind of its items. */
function sourceOf(writer: Writer, depth: number): readonly [Kind, string] {
  const { random } = writer;
  const kind = random.pick(["range", "ints", "texts", "grid", "text", "table"] as const);
  if (kind === "range") return ["int", `range(${random.between(0, 8)})`];
  const source = writer.expression(kind, depth);
  if (kind === "text") return ["text", `${receiver(source)}[:8]`];
  if (kind === "table") return ["text", `sorted(${source.text})`];
  return [itemOf[kind], within(shortList(source), level.or)];
}

function mapped(writer: Writer, depth: number): Expression {
  const list = shortList(writer.expression("ints", depth));
  return writer.scoped("int", longestList, (name) => {
    const inner = Math.min(depth, 1);
    if (writer.random.chance(50)) {
      const condition = writer.expression("bool", inner).text;
      return atom(`list(filter(lambda ${name}: ${condition}, ${list.text}))`, list.most);
    }
    return atom(
      `list(map(lambda ${name}: ${item(writer, "ints", inner)}, ${list.text}))`,
      list.most,
    );
  });
}

function ranged(writer: Writer): Expression {
  const { random } = writer;
  const step = random.pick([-3, -1, 2, 4]);
  const forms = [
    `list(range(${random.between(-2, 9)}))`,
    `list(range(${random.between(-5, 5)}, ${random.between(-5, 9)}))`,
    `list(range(${random.between(-5, 9)}, ${random.between(-9, 9)}, ${step}))`,
  ];
  return atom(random.pick(forms), 14);
}

function ofTable(writer: Writer, depth: number): Expression {
  return atom(`sorted(${receiver(writer.expression("table", depth))}.values())`, 24);
}

function ofPairs(writer: Writer, depth: number): Expression {
  const pairs = shortList(writer.expression("pairs", depth));
  const [left, right] = [writer.newName("x"), writer.newName("x")];
  return atom(`[${left} for ${left}, ${right} in ${within(pairs, level.or)}]`, 12);
}

function ofGrid(writer: Writer, depth: number): Expression {
  const grid = writer.expression("grid", depth);
  const index = writer.dares() ? smallInt(writer, 5, depth).text : "-1";
  return writer.dares()
    ? atom(`${receiver(grid)}[${index}]`, 24)
    : atom(`(${grid.text} + [[${intItems(writer, 2, 0)}]])[${index}]`, 24);
}

function split(writer: Writer, depth: number): Expression {
  const text = shortened(writer.expression("text", depth), 30);
  const call = writer.random.pick([
    ".split()",
    '.split(",")',
    '.split("a", 1)',
    '.rsplit(" ", 1)',
    ".splitlines()",
  ]);
  return shortList(atom(`[x[:24] for x in ${receiver(text)}${call}]`, 31));
}

function characters(writer: Writer, depth: number): Expression {
  return atom(`list(${receiver(writer.expression("text", depth))}[:6])`, 6);
}

function keys(writer: Writer, depth: number): Expression {
  const table = writer.expression("table", depth);
  const forms = [`sorted(${table.text})`, `sorted(${receiver(table)}.keys())`];
  return atom(writer.random.pick(forms), 24);
}

function items(writer: Writer, depth: number): Expression {
  const table = writer.expression("table", depth);
  const [key, value] = [writer.newName("x"), writer.newName("x")];
  const pairs = `sorted(${receiver(table)}.items())`;
  return atom(`[(${value}, ${key}) for ${key}, ${value} in ${pairs}]`, 24);
}

function zipped(writer: Writer, depth: number): Expression {
  const text = shortList(writer.expression("texts", depth)).text;
  const ints = shortList(writer.expression("ints", depth)).text;
  const form = writer.random.pick([`zip(${ints}, ${text})`, `enumerate(${text})`]);
  return atom(`list(${form})`, longestList);
}

function shared(kind: ListKind, weight: number): readonly ExpressionRule[] {
  return [
    { kind, weight: 4 * weight, write: display(kind) },
    { kind, weight: 4 * weight, write: slice(kind) },
    { kind, weight: 3 * weight, write: joined(kind) },
    { kind, weight: 2 * weight, write: chosen(kind) },
    { kind, weight: 3 * weight, write: arranged(kind) },
    { kind, weight: 3 * weight, write: comprehension(kind) },
  ];
}

export const sequences: Room = {
  expressions: [
    ...shared("ints", 2),
    { kind: "ints", weight: 4, write: mapped },
    { kind: "ints", weight: 4, write: ranged },
    { kind: "ints", weight: 2, write: ofTable },
    { kind: "ints", weight: 3, write: ofPairs },
    { kind: "ints", weight: 3, write: ofGrid },
    ...shared("texts", 2),
    { kind: "texts", weight: 4, write: split },
    { kind: "texts", weight: 2, write: characters },
    { kind: "texts", weight: 4, write: keys },
    ...shared("pairs", 2),
    { kind: "pairs", weight: 4, write: items },
    { kind: "pairs", weight: 4, write: zipped },
    ...shared("grid", 2),
  ],
};
