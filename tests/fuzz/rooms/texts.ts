/**
 * Texts: slices, methods and % formats.
 */
import {
  atom,
  binary,
  type Expression,
  level,
  longestText,
  ordinary,
  receiver,
  within,
} from "../expression.ts";
import type { ExpressionRule, Room, Writer } from "../writer.ts";
import { clamped, smallInt } from "./numbers.ts";

/** Longest text in the middle of an expression. */
const longest = 400;

/** The same text, or its beginning when it could be too long to keep. */
export function shortened(value: Expression, most = longestText): Expression {
  return value.most <= most ? value : atom(`${receiver(value)}[:${most}]`, most);
}

/** Bounds of a slice: some omitted, some past the ends, with a step or without. */
export function sliceBounds(writer: Writer, depth: number): string {
  const { random } = writer;
  const bound = () => {
    if (random.chance(30)) return "";
    if (depth > 0 && random.chance(20)) return writer.expression("int", depth - 1).text;
    return String(random.between(-6, 8));
  };
  const pair = `${bound()}:${bound()}`;
  return random.chance(60) ? pair : `${pair}:${random.pick(["", "1", "2", "3", "-1", "-2"])}`;
}

function joined(writer: Writer, depth: number): Expression {
  const left = shortened(writer.expression("text", depth), longest / 2);
  const right = shortened(writer.expression("text", depth), longest / 2);
  return binary(left, "+", right, level.sum, left.most + right.most);
}

function repeated(writer: Writer, depth: number): Expression {
  const value = shortened(writer.expression("text", depth));
  const times = smallInt(writer, 6, depth);
  return binary(value, "*", times, level.product, value.most * 6);
}

function part(writer: Writer, depth: number): Expression {
  const value = writer.expression("text", depth);
  if (writer.dares()) return atom(`${receiver(value)}[${smallInt(writer, 9, depth).text}]`, 1);
  return atom(`${receiver(value)}[${sliceBounds(writer, depth)}]`, value.most);
}

const plainMethods = ["upper", "lower", "strip", "title", "swapcase", "capitalize", "lstrip"];

function method(writer: Writer, depth: number): Expression {
  const { random } = writer;
  const value = shortened(writer.expression("text", depth), 60);
  const text = receiver(value);
  const other = shortened(writer.expression("text", 0), 6).text;
  const third = shortened(writer.expression("text", 0), 6).text;
  const width = random.between(0, 30);
  const forms: readonly (readonly [string, number])[] = [
    [`.${random.pick(plainMethods)}()`, value.most],
    [`.replace(${other}, ${third})`, 7 * value.most + 6],
    // Not an empty text: CPython 3.9 and 2.7 disagree on it with a count.
    [`.replace("a", ${third}, 1)`, value.most + 6],
    [`.strip(${other})`, value.most],
    [`.rstrip("b ")`, value.most],
    [`.center(${width})`, value.most + 30],
    [`.ljust(${width}, "*")`, value.most + 30],
    [`.rjust(${width})`, value.most + 30],
    [`.zfill(${width})`, value.most + 30],
    [`.expandtabs(4)`, 4 * value.most],
    [`.join(${writer.expression("texts", depth).text})`, 24 * (value.most + longestText)],
  ];
  const [call, most] = random.pick(forms);
  return shortened(atom(text + call, most), longest);
}

function formatted(writer: Writer, depth: number): Expression {
  const { random } = writer;
  const number = clamped(writer, writer.expression("int", depth), 10 ** 12).text;
  const float = writer.expression("float", depth).text;
  const text = shortened(writer.expression("text", depth), 40).text;
  const shapes: readonly (readonly [string, string])[] = [
    ["%d", number],
    ["%5d", number],
    ["%-6d|", number],
    ["%+d", number],
    ["%05d", number],
    ["% d", number],
    ["%x", number],
    ["%#x", number],
    ["%X", number],
    ["%.3f", `${float}`],
    ["%8.2e", float],
    ["%g", float],
    ["%r", float],
    ["%s", text],
    ["%r", text],
    ["%10s", text],
    ["%-8s|", text],
    ["%.3s", text],
    ["%s", writer.expression("ints", 0).text],
    ["%s", writer.expression("bool", depth).text],
  ];
  const count = random.between(1, 3);
  const chosen = Array.from({ length: count }, () => random.pick(shapes));
  const format = chosen.map(([shape]) => shape).join(random.pick([" ", "", "%%", "/"]));
  const values = chosen.map(([, value]) => value).join(", ");
  const text_ = `"${format}" % (${values}${count === 1 ? "," : ""})`;
  return { text: text_, level: level.product, most: longest };
}

function named(writer: Writer, depth: number): Expression {
  const number = clamped(writer, writer.expression("int", depth), ordinary).text;
  const text = `"%(a)s-%(b)3d" % {"a": ${
    writer.with({ effects: false }, () => shortened(writer.expression("text", depth), 40)).text
  }, "b": ${number}}`;
  return { text, level: level.product, most: 60 };
}

function converted(writer: Writer, depth: number): Expression {
  const { random } = writer;
  const number = clamped(writer, writer.expression("int", depth), 10 ** 12);
  const forms: readonly (readonly [string, number])[] = [
    [`str(${number.text})`, 14],
    [`repr(${number.text})`, 14],
    [`hex(${number.text})`, 14],
    [`bin(${clamped(writer, number, 65_536).text})`, 20],
    [`chr(${within(number, level.product)} % 26 + 97)`, 1],
    [`repr(${shortened(writer.expression("text", depth), 40).text})`, 90],
    [`str(${writer.expression("bool", depth).text})`, 5],
    [`repr(${writer.expression("float", depth).text})`, 30],
    [`str(${writer.expression("ints", 0).text})`, longest],
  ];
  const [text, most] = random.pick(forms);
  return atom(text, most);
}

function chosen(writer: Writer, depth: number): Expression {
  const yes = writer.expression("text", depth);
  const no = writer.expression("text", depth);
  const condition = within(writer.expression("bool", depth), level.or);
  const most = Math.max(yes.most, no.most);
  if (writer.random.chance(30)) return binary(yes, "or", no, level.or, most);
  const text = `${within(yes, level.or)} if ${condition} else ${no.text}`;
  return { text, level: level.conditional, most };
}

function ofList(writer: Writer, depth: number): Expression {
  const list = writer.expression("texts", depth);
  if (writer.dares()) {
    return atom(`${receiver(list)}[${smallInt(writer, 6, depth).text}]`, longestText);
  }
  return atom(`(${list.text} + [""])[${writer.random.pick(["0", "-1"])}]`, longestText);
}

function parted(writer: Writer, depth: number): Expression {
  const value = shortened(writer.expression("text", depth), longest);
  const name = writer.random.pick(["partition", "rpartition"]);
  const separator = writer.random.pick(['"a"', '","', '" "', "'b'"]);
  return atom(`${receiver(value)}.${name}(${separator})[${writer.random.below(3)}]`, value.most);
}

const rules: readonly Omit<ExpressionRule, "kind">[] = [
  { weight: 6, write: joined },
  { weight: 3, write: repeated },
  { weight: 6, write: part },
  { weight: 10, write: method },
  { weight: 7, write: formatted },
  { weight: 2, write: named },
  { weight: 5, write: converted },
  { weight: 3, write: chosen },
  { weight: 3, write: ofList },
  { weight: 2, write: parted },
];

export const texts: Room = {
  expressions: rules.map((rule) => ({ ...rule, kind: "text" as const })),
};
