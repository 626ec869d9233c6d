/**
 * Printing: one value in parentheses, in a form that CPython 2.7 and 3 share.
 */
import type { Kind } from "../expression.ts";
import type { Room, Writer } from "../writer.ts";
import { kinds } from "./assignments.ts";

/** An expression that prints a value of a kind: floats by repr, tables in the order of keys. */
export function shown(kind: Kind, text: string): string {
  if (kind === "float" || kind === "text") return `repr(${text})`;
  if (kind === "bag") return `sorted(${text})`;
  return kind === "table" ? `sorted((${text}).items())` : text;
}

function printed(writer: Writer): boolean {
  const { random } = writer;
  if (!writer.mayPrint()) return false;
  const kind = random.pick(kinds);
  if (random.chance(30)) {
    const other = random.pick(kinds);
    const left = shown(kind, writer.expression(kind, 2).text);
    const right = shown(other, writer.expression(other, 1).text);
    writer.line(`print("%s %s" % (${left}, ${right}))`);
    return true;
  }
  writer.line(`print(${shown(kind, writer.expression(kind, 3).text)})`);
  return true;
}

/** Values of variables, so that what was done to them is seen. */
export function printState(writer: Writer): void {
  for (const kind of writer.random.shuffled([...new Set(kinds)]).slice(0, 4)) {
    const name = writer.variable(kind);
    if (name !== undefined && writer.mayPrint()) writer.line(`print(${shown(kind, name)})`);
  }
}

/** What the program did, in its order. */
function traced(writer: Writer): boolean {
  if (!writer.mayPrint()) return false;
  writer.line("print(trace)");
  writer.line("del trace[:]");
  return true;
}

export const printing: Room = {
  statements: [
    { weight: 30, write: printed },
    { weight: 4, write: traced },
  ],
};
