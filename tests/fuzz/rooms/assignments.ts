/**
 * Assignments in all forms: new names, changed ones, several at once, in place.
 */
import { type Expression, type Kind, ordinary } from "../expression.ts";
import type { Room, Writer } from "../writer.ts";
import { clamped, intItems, ordinaryInt, smallInt } from "./numbers.ts";
import { shortList } from "./sequences.ts";
import { shortened } from "./texts.ts";

export const kinds: readonly Kind[] = [
  ...(["int", "int", "int", "float", "bool", "text", "text"] as const),
  ...(["ints", "ints", "texts", "pairs", "grid", "table", "bag"] as const),
];

/** An expression of a size that a variable of its kind may hold. */
export function kept(writer: Writer, kind: Kind, depth: number): Expression {
  const value = writer.expression(kind, depth);
  switch (kind) {
    case "int":
      return clamped(writer, value, ordinary);
    case "text":
      return shortened(value);
    case "float":
    case "bool":
    case "table":
    case "bag":
      return value;
    default:
      return shortList(value);
  }
}

function fresh(writer: Writer): boolean {
  const kind = writer.random.pick(kinds);
  const value = kept(writer, kind, 3).text;
  const chained = writer.random.chance(10) ? `${writer.declare(kind)} = ` : "";
  writer.line(`${writer.declare(kind)} = ${chained}${value}`);
  return true;
}

function changed(writer: Writer): boolean {
  const kind = writer.random.pick(kinds);
  const name = writer.variable(kind, true);
  if (name === undefined) return false;
  writer.line(`${name} = ${kept(writer, kind, 3).text}`);
  return true;
}

function exchanged(writer: Writer): boolean {
  const kind = writer.random.pick(kinds);
  const [left, right] = [writer.variable(kind, true), writer.variable(kind, true)];
  if (left === undefined || right === undefined) return false;
  if (kind === "int" && writer.random.chance(50)) {
    const value = ordinaryInt(writer, 2).text;
    writer.line(`${left}, ${right} = ${right}, ${value}`);
  } else {
    writer.line(`${left}, ${right} = ${right}, ${left}`);
  }
  return true;
}

function unpacked(writer: Writer): boolean {
  const { random } = writer;
  if (random.chance(30)) {
    const value = kept(writer, "text", 2).text;
    const inner = intItems(writer, 2, 2);
    const names = [writer.declare("text"), writer.declare("int"), writer.declare("int")];
    writer.line(`${names[0]}, (${names[1]}, ${names[2]}) = ${value}, [${inner}]`);
    return true;
  }
  // The wrong number of values raises ValueError.
  const count = writer.dares() ? random.between(1, 4) : 3;
  const items = intItems(writer, count, 2);
  const targets = Array.from({ length: 3 }, () => writer.declare("int"));
  writer.line(`[${targets.join(", ")}] = ${count === 1 ? `[${items}]` : items}`);
  return true;
}

/** In place, then cut to size where the value could have grown. */
function augmented(writer: Writer): boolean {
  const { random } = writer;
  const kind = random.pick(["int", "int", "float", "text", "ints"] as const);
  const name = writer.variable(kind, true);
  if (name === undefined) return false;
  if (kind === "int") {
    const operator = random.pick(["+=", "-=", "*=", "//=", "%=", "&=", "|=", "^=", ">>=", "<<="]);
    let value = clamped(writer, writer.expression("int", 2), ordinary / 2).text;
    if (operator === "//=" || operator === "%=") value = String(random.pick([2, 3, 7, -5, 1000]));
    if (operator.length === 3 && ">>=<<=".includes(operator)) value = smallInt(writer, 20, 1).text;
    writer.line(`${name} ${operator} ${value}`);
    writer.line(`${name} %= ${random.pick([1_000_003, 65_536, 2_147_483_647, -99_991])}`);
  } else if (kind === "float") {
    writer.line(`${name} ${random.pick(["+=", "-=", "*="])} ${writer.expression("float", 2).text}`);
  } else {
    const other = kept(writer, kind, 2).text;
    const operator = random.chance(80) ? `+= ${other}` : `*= ${smallInt(writer, 4, 1).text}`;
    writer.line(`${name} ${operator}`);
    writer.line(kind === "text" ? `${name} = ${name}[:24]` : `del ${name}[12:]`);
  }
  return true;
}

export const assignments: Room = {
  statements: [
    { weight: 22, write: fresh },
    { weight: 10, write: changed },
    { weight: 3, write: exchanged },
    { weight: 4, write: unpacked },
    { weight: 8, write: augmented },
  ],
};
