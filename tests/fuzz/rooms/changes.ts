/**
 * Changing lists and tables in place.
 */
import { longestText, receiver } from "../expression.ts";
import type { Room, Writer } from "../writer.ts";
import { smallInt } from "./numbers.ts";
import { item, shortList } from "./sequences.ts";
import { shortened, sliceBounds } from "./texts.ts";

const listKinds = ["ints", "ints", "texts", "grid", "pairs"] as const;

function listChange(writer: Writer): boolean {
  const { random } = writer;
  const kind = random.pick(listKinds);
  const name = writer.variable(kind);
  if (name === undefined) return false;
  const other = () => shortList(writer.expression(kind, 2)).text;
  const value = () => item(writer, kind, 2);
  const index = () => (random.chance(40) ? `-${random.below(4)}` : smallInt(writer, 6, 1).text);
  const grows = random.chance(60);
  if (grows) {
    const forms = [
      () => `${name}.append(${value()})`,
      () => `${name}.insert(${index()}, ${value()})`,
      () => `${name}.extend(${other()})`,
      () => `${name}[${random.between(-2, 3)}:${random.between(0, 4)}] = ${other()}`,
      () => `${name}[:0] = ${other()}`,
    ];
    writer.line(random.pick(forms)());
    writer.line(`del ${name}[12:]`);
    return true;
  }
  const forms = [
    () => `${name}.reverse()`,
    () => `${name}.sort()`,
    () => `${name}.sort(reverse=True)`,
    () => `del ${name}[${sliceBounds(writer, 0)}]`,
    () => `if ${name}: ${name}.pop()`,
    () => `if ${name}: ${name}[-1] = ${value()}`,
  ];
  const risky = [
    () => `${name}.remove(${value()})`,
    () => `${name}.pop(${index()})`,
    () => `${name}[${index()}] = ${value()}`,
    () => `del ${name}[${index()}]`,
    // The wrong length raises ValueError.
    () => `${name}[::2] = ${other()}`,
  ];
  writer.line(random.pick(writer.dares() ? risky : forms)());
  return true;
}

/** A key and a value without effects: 2.7 and 3 agree on statements, this keeps it simple. */
function tableChange(writer: Writer): boolean {
  const { random } = writer;
  const name = writer.variable("table");
  if (name === undefined) return false;
  const key = () => shortened(writer.expression("text", 1), longestText).text;
  const value = () => item(writer, "ints", 2);
  const forms = [
    () => `${name}[${key()}] = ${value()}`,
    () => `${name}[${key()}] = ${value()}`,
    () => `${name}.setdefault(${key()}, ${value()})`,
    () => `${name}.pop(${key()}, None)`,
    () => `${name}.update({${random.pick(['"a"', '"b"', '"q"'])}: ${random.below(100)}})`,
  ];
  const risky = [
    () => `del ${name}[${key()}]`,
    () => `${name}.pop(${key()})`,
    () => `${name}[${key()}] += 1`,
  ];
  writer.line(random.pick(writer.dares() ? risky : forms)());
  if (random.chance(30)) writer.line(`if len(${name}) > 12: ${name}.clear()`);
  return true;
}

function aliased(writer: Writer): boolean {
  const kind = writer.random.pick(listKinds);
  const list = writer.variable(kind);
  if (list === undefined) return false;
  const copied = writer.random.chance(50)
    ? `${receiver({ text: list, level: 13, most: 0 })}[:]`
    : list;
  writer.line(`${writer.declare(kind)} = ${copied}`);
  return true;
}

export const changes: Room = {
  statements: [
    { weight: 14, write: listChange },
    { weight: 8, write: tableChange },
    { weight: 2, write: aliased },
  ],
};
