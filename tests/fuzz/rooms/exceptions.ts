/**
 * Raising and catching, with every way out of `try`, `except`, `else` and `finally`.
 *
 * A bare `raise` stands only before any other `try` of its handler: after one, 2.7 raises the inner
 * exception again and 3 the outer one.
 */
import type { Room, Writer } from "../writer.ts";
import { intItems } from "./numbers.ts";
import { shortened } from "./texts.ts";

/** Percent of expressions that may raise, in the body of a `try`. */
const riskInTry = 30;

const caught = [
  "ZeroDivisionError",
  "ArithmeticError",
  "IndexError",
  "KeyError",
  "LookupError",
  "ValueError",
  "TypeError",
  "(IndexError, ValueError)",
  "(KeyError, ZeroDivisionError, TypeError)",
  "Exception",
];

function note(writer: Writer): void {
  writer.line(`mark(${writer.random.below(100)})`);
}

/** @param isLast  Whether no other handler follows: a bare `except` must not be followed by one. */
function handler(writer: Writer, isLast: boolean): void {
  const { random } = writer;
  if (random.chance(30)) {
    const name = writer.newName("problem");
    writer.line(`except RuntimeError as ${name}:`);
    writer.block(2, {}, () => {
      note(writer);
      if (writer.mayPrint()) writer.line(`print(${name}.args)`);
      if (random.chance(20)) writer.line("raise");
    });
    return;
  }
  writer.line(
    isLast && !writer.place.inGenerator && random.chance(10)
      ? "except:"
      : `except ${random.pick(caught)}:`,
  );
  writer.block(2, {}, () => {
    note(writer);
    if (random.chance(15)) writer.line("raise");
  });
}

function attempt(writer: Writer): boolean {
  const { place, random } = writer;
  if (place.depth >= 3) return false;
  writer.line("try:");
  writer.block(
    3,
    { risk: place.inGenerator ? 0 : riskInTry },
    () => {},
    () => random.chance(30) && provoke(writer),
  );
  // A generator that is left alone must have nothing to run at its end.
  const { inGenerator } = place;
  const handlers = random.pick(inGenerator ? [1, 2] : [0, 1, 1, 1, 2]);
  for (let index = 0; index < handlers; index += 1) {
    handler(writer, index === handlers - 1);
  }
  if (handlers > 0 && random.chance(30)) {
    writer.line("else:");
    writer.block(2);
  }
  if (handlers === 0 || (!inGenerator && random.chance(35))) {
    writer.line("finally:");
    // An exception that is on its way ends where the block leaves by break or return.
    const loop = place.loop === "none" ? "none" : "finally";
    writer.block(2, { loop, risk: 0 }, () => note(writer));
  }
  return true;
}

const provoked = [
  "1 // 0",
  "[1][5]",
  '{}["k"]',
  'int("x")',
  "None + 1",
  "len(5)",
  "[].pop()",
  '"abc".index("z")',
  "1 << -1",
  "[1].nothing",
  "5.0 % 0.0",
  "max([])",
  "{[]: 1}",
  "2.0 ** 5000",
  "float('x')",
  "mark(1, 2)",
  "mark()",
  "mark(m=1)",
  "(1)(2)",
  "[1, 2][None]",
  "{}.popitem()",
];

/** A statement that raises for certain. */
function provoke(writer: Writer): boolean {
  const { random } = writer;
  if (writer.place.risk === 0) return false;
  switch (random.below(6)) {
    case 0:
      writer.line(`raise RuntimeError("${random.pick(["a", "b"])}", ${random.below(9)})`);
      return true;
    case 1:
      writer.line(
        `raise ${random.pick(["ValueError", 'KeyError("k")', "IndexError()", "TypeError"])}`,
      );
      return true;
    case 2:
      writer.line(`raise RuntimeError(${shortened(writer.expression("text", 2)).text})`);
      return true;
    case 3:
      writer.line(`a, b = ${random.pick(["1, 2, 3", "[5]", '"xyz"', "()"])}`);
      return true;
    case 4:
      writer.line(`assert ${writer.expression("bool", 2).text}, [${intItems(writer, 1, 1)}]`);
      return true;
    default:
      writer.line(random.pick(provoked));
      return true;
  }
}

function conditional(writer: Writer): boolean {
  if (writer.place.risk === 0) return false;
  writer.line(`if ${writer.expression("bool", 2).text}: raise RuntimeError("c")`);
  return true;
}

export const exceptions: Room = {
  statements: [
    { weight: 10, write: attempt },
    { weight: 2, write: provoke },
    { weight: 3, write: conditional },
  ],
};
