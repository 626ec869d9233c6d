/**
 * Generators and generator expressions.
 *
 * CPython ends a generator that nobody needs any more, and its `finally` runs then; vPython does
 * not. So a generator with `finally` is always run to its end or closed, and none catches what
 * ends it. No StopIteration leaves a generator: 3 makes it a RuntimeError.
 */
import { atom, type Expression, type Kind, level, within } from "../expression.ts";
import type { Room, Writer } from "../writer.ts";
import { ordinaryInt, smallInt } from "./numbers.ts";
import { item, shortList } from "./sequences.ts";

/** A generator of integers that ends by itself, as a function whose list is a routine. */
function definition(writer: Writer): boolean {
  if (writer.place.depth >= 2 || writer.isExhausted) return false;
  const { random } = writer;
  const [name, parameter] = [writer.newName("gen"), writer.newName("p")];
  const [index, outer] = [writer.newName("i"), writer.newName("f")];
  writer.line(`def ${name}(${parameter}):`);
  const change = { inGenerator: true, risk: 0 };
  const begin = () => writer.declare("int", parameter);
  const cost = writer.body(2, change, begin, () => {
    writer.line(`for ${index} in range(${random.between(1, 5)}):`);
    writer.block(
      2,
      { times: 5, loop: "loop" },
      () => writer.declare("int", index, false),
      () => writer.line(`yield ${ordinaryInt(writer, 2).text}`),
    );
    if (random.chance(40)) writer.line(`yield ${ordinaryInt(writer, 2).text}`);
  });
  const argument = writer.newName("p");
  const wholes = [`list(${name}(${argument}))`, `[x for x in ${name}(${argument})]`];
  writer.line(`def ${outer}(${argument}): return ${random.pick(wholes)}`);
  const parameters = [{ name: argument, kind: "int", hasDefault: false }] as const;
  const takes = { takesRest: false, takesOptions: false };
  writer.addRoutine({ name: outer, parameters, ...takes, result: "ints", cost: cost + 12 });
  return true;
}

/** A generator that is told values, up to its end, its closing or an exception thrown into it. */
function conversation(writer: Writer): boolean {
  const { random } = writer;
  if (writer.place.depth >= 2 || !writer.mayPrint()) return false;
  const [name, total, got] = [writer.newName("gen"), writer.newName("n"), writer.newName("got")];
  const talk = writer.newName("talk");
  writer.line(`def ${name}(${total}):`);
  writer.body(
    1,
    { inGenerator: true, risk: 0 },
    () => {
      writer.declare("int", total, false);
    },
    () => {
      writer.line("try:");
      writer.line(`    for turn in range(${random.between(2, 4)}):`);
      writer.line("        try:");
      writer.line(`            ${got} = yield ${total}`);
      writer.line(`            ${total} = (${total} * 3 + (${got} or ${random.below(9)})) % 9973`);
      writer.line("        except ValueError:");
      writer.line(`            mark(${random.below(100)})`);
      writer.line("finally:");
      writer.line(`    mark(${random.below(100)})`);
    },
  );
  writer.line(`${talk} = ${name}(${ordinaryInt(writer, 1).text} % 1000)`);
  writer.line("try:");
  writer.block(1, { risk: 0, returns: undefined, loop: "none" }, () => {
    writer.line(`print(next(${talk}))`);
    for (let turn = random.between(1, 4); turn > 0; turn -= 1) {
      const step = random.pick([
        `mark(next(${talk}))`,
        `mark(${talk}.send(${ordinaryInt(writer, 1).text}))`,
        `mark(${talk}.throw(ValueError))`,
        `${talk}.close()`,
      ]);
      writer.line(step);
    }
  });
  writer.line("except StopIteration: mark(-1)");
  writer.line(`finally: ${talk}.close()`);
  writer.line(`print(list(${talk}))`);
  return true;
}

/** A generator expression, inside the call that uses it up. */
function consumed(kind: Kind, shape: (inner: string, writer: Writer) => string, most: number) {
  return (writer: Writer, depth: number): Expression => {
    const source = within(shortList(writer.expression("ints", depth)), level.or);
    return writer.scoped("int", 12, (name) =>
      // What it raises could be a StopIteration.
      writer.with({ risk: 0 }, () => {
        const inner = Math.min(depth, 1);
        const condition = writer.random.chance(50)
          ? ` if ${within(writer.expression("bool", inner), level.or)}`
          : "";
        const value = kind === "text" ? item(writer, "texts", inner) : item(writer, "ints", inner);
        return atom(shape(`${value} for ${name} in ${source}${condition}`, writer), most);
      }),
    );
  };
}

function following(writer: Writer, depth: number): Expression {
  const list = shortList(writer.expression("ints", depth));
  return atom(`next(iter(${list.text}), ${smallInt(writer, 9, 0).text})`, 2 ** 31);
}

const ends = ["any", "all"];
const wholes = ["list", "sorted", "set"];

export const generators: Room = {
  expressions: [
    { kind: "int", weight: 3, write: consumed("int", (text) => `sum(${text})`, 24 * 2 ** 31) },
    { kind: "int", weight: 1, write: following },
    {
      kind: "ints",
      weight: 3,
      write: consumed(
        "ints",
        (text, { random }) => {
          const name = random.pick(wholes);
          return name === "set" ? `sorted(set(${text}))` : `${name}(${text})`;
        },
        12,
      ),
    },
    {
      kind: "bool",
      weight: 2,
      write: consumed("bool", (text, { random }) => `${random.pick(ends)}(${text})`, 0),
    },
    { kind: "text", weight: 2, write: consumed("text", (text) => `"-".join(${text})`, 300) },
  ],
  statements: [
    { weight: 5, write: definition },
    { weight: 4, write: conversation },
  ],
};
