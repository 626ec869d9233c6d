/**
 * Conditions and loops. Every loop ends: `for` runs over something short, `while` counts down
 * before anything else in it.
 */
import { level, receiver, within } from "../expression.ts";
import type { Room, Writer } from "../writer.ts";
import { shortList } from "./sequences.ts";

const deepest = 3;

function condition(writer: Writer): boolean {
  if (writer.place.depth >= deepest) return false;
  writer.line(`if ${writer.expression("bool", 3).text}:`);
  writer.block(3);
  if (writer.random.chance(25)) {
    writer.line(`elif ${writer.expression("bool", 2).text}:`);
    writer.block(2);
  }
  if (writer.random.chance(40)) {
    writer.line("else:");
    writer.block(2);
  }
  return true;
}

function elseOfLoop(writer: Writer): void {
  if (!writer.random.chance(25)) return;
  writer.line("else:");
  writer.block(2);
}

/** Target and source of a `for`, what it declares, and how often it runs at most. */
function source(writer: Writer): readonly [string, () => void, number] {
  const { random } = writer;
  const [first, second] = [writer.newName("i"), writer.newName("i")];
  const declare = (kind: Parameters<Writer["declare"]>[0], name: string) => () =>
    void writer.declare(kind, name, false);
  const list = (kind: "ints" | "texts" | "pairs" | "grid") =>
    within(shortList(writer.expression(kind, 2)), level.or);
  switch (random.below(7)) {
    case 0:
      return [`${first} in ${list("ints")}[:5]`, declare("int", first), 5];
    case 1:
      return [`${first} in ${list("texts")}[:4]`, declare("text", first), 4];
    case 2:
      return [
        `${first}, ${second} in enumerate(${list("texts")}[:4])`,
        () => {
          writer.declare("int", first, false);
          writer.declare("text", second, false);
        },
        4,
      ];
    case 3:
      return [
        `${first}, ${second} in sorted(${receiver(writer.expression("table", 1))}.items())[:4]`,
        () => {
          writer.declare("text", first, false);
          writer.declare("int", second, false);
        },
        4,
      ];
    case 4:
      return [`${first} in (${list("grid")})[:4]`, declare("ints", first), 4];
    default: {
      const count = random.between(1, 6);
      const range = random.pick([`${count}`, `2, ${count + 2}`, `${2 * count}, 0, -2`]);
      return [`${first} in range(${range})`, declare("int", first), count];
    }
  }
}

function forLoop(writer: Writer): boolean {
  const { place } = writer;
  if (place.depth >= deepest || place.times > 60) return false;
  const [head, declare, times] = source(writer);
  writer.line(`for ${head}:`);
  writer.block(4, { times: place.times * times, loop: "loop" }, declare);
  elseOfLoop(writer);
  return true;
}

function whileLoop(writer: Writer): boolean {
  const { place, random } = writer;
  if (place.depth >= deepest || place.times > 60) return false;
  const count = random.between(1, 6);
  const name = writer.newName("n");
  writer.line(`${name} = ${count}`);
  const more = random.chance(30) ? ` and ${within(writer.expression("bool", 2), level.not)}` : "";
  writer.line(`while ${name} > 0${more}:`);
  writer.block(4, { times: place.times * count, loop: "loop" }, () => {
    writer.declare("int", name, false);
    writer.line(`${name} -= 1`);
  });
  elseOfLoop(writer);
  return true;
}

/** `continue` must not stand in a `finally` of CPython 2.7. */
function leaveLoop(writer: Writer): boolean {
  const { loop } = writer.place;
  if (loop === "none") return false;
  const word = loop === "loop" && writer.random.chance(50) ? "continue" : "break";
  if (writer.random.chance(80)) writer.line(`if ${writer.expression("bool", 2).text}: ${word}`);
  else writer.line(word);
  return true;
}

export const flow: Room = {
  statements: [
    { weight: 12, write: condition },
    { weight: 10, write: forLoop },
    { weight: 5, write: whileLoop },
    { weight: 10, write: leaveLoop },
  ],
};
