/**
 * Makes a program from a seed: sections one after another, each of which catches what it raises
 * and prints the class. It ends by itself and prints the same on CPython 2.7 and 3.
 *
 * Programs are not kept: the seed makes them again. After a change of the rooms the recorded
 * output belongs to other programs: `pnpm record-lines`.
 */
import { Random } from "./random.ts";
import { assignments, kept, kinds } from "./rooms/assignments.ts";
import { changes } from "./rooms/changes.ts";
import { classes } from "./rooms/classes.ts";
import { exceptions } from "./rooms/exceptions.ts";
import { floats } from "./rooms/floats.ts";
import { flow } from "./rooms/flow.ts";
import { functions } from "./rooms/functions.ts";
import { generators } from "./rooms/generators.ts";
import { longs } from "./rooms/longs.ts";
import { numbers } from "./rooms/numbers.ts";
import { printing, printState } from "./rooms/printing.ts";
import { sequences } from "./rooms/sequences.ts";
import { sets } from "./rooms/sets.ts";
import { tables } from "./rooms/tables.ts";
import { texts } from "./rooms/texts.ts";
import { truths } from "./rooms/truths.ts";
import { type Room, Writer } from "./writer.ts";

const rooms: readonly Room[] = [
  ...[numbers, floats, truths, texts, sequences, tables],
  ...[assignments, printing, changes, flow, exceptions, functions],
  ...[longs, sets, generators, classes],
];

/** From the special to the general, as handlers must stand. */
const caught = [
  "ZeroDivisionError",
  "OverflowError",
  "IndexError",
  "KeyError",
  "ValueError",
  "TypeError",
  "AttributeError",
  "AssertionError",
  "NameError",
  "StopIteration",
  "RuntimeError",
];

const head = [
  "trace = []",
  "",
  "def mark(number):",
  "    if len(trace) < 40: trace.append(number)",
  "    return number",
  "",
];

/** Percent of expressions that may raise, outside of `try` statements of the program. */
const risk = 3;

/** @param seed  Any integer from 0 on. */
export function generateProgram(seed: number): string {
  const random = new Random(seed);
  const writer = new Writer(random, rooms);
  for (const line of head) writer.line(line);
  // Something to work with from the first line on.
  for (const kind of ["int", "text", "ints", random.pick(kinds)] as const) {
    const value = kept(writer, kind, 1).text;
    writer.line(`${writer.declare(kind)} = ${value}`);
  }
  const sections = random.between(1, 3);
  for (let index = 0; index < sections && !writer.isExhausted; index += 1) section(writer);
  return writer.text();
}

/** Some statements of the program itself or of a function, and what catches their exceptions. */
function section(writer: Writer): void {
  const name = writer.newName("section");
  const inFunction = writer.random.chance(60);
  if (inFunction) {
    writer.line(`def ${name}():`);
    writer.body(
      6,
      { risk, returns: "int" },
      () => {},
      () => {
        printState(writer);
        writer.line("return 0");
      },
    );
  }
  writer.line("try:");
  if (inFunction) writer.block(1, {}, () => writer.line(`print(${name}())`));
  else
    writer.block(
      6,
      { risk },
      () => {},
      () => printState(writer),
    );
  for (const one of caught) writer.line(`except ${one}: print("${one}")`);
  writer.line("print(trace)");
  writer.line("del trace[:]");
}
