/**
 * Functions: parameters of all forms, calls of all forms, closures, recursion with a bound.
 */
import { atom, type Expression, type Kind, within } from "../expression.ts";
import type { ExpressionRule, Parameter, Room, Routine, Writer } from "../writer.ts";
import { kept, kinds } from "./assignments.ts";
import { intItems, ordinaryInt } from "./numbers.ts";

function parameters(writer: Writer): Parameter[] {
  const count = writer.random.between(0, 4);
  let hasDefault = false;
  return Array.from({ length: count }, () => {
    hasDefault ||= writer.random.chance(30);
    const kind = writer.random.pick(kinds);
    return { name: writer.newName("p"), kind, hasDefault };
  });
}

/** The parameters as a definition has them; defaults are evaluated around it, once. */
function signature(
  writer: Writer,
  list: readonly Parameter[],
  rest: string,
  options: string,
): string {
  const parts = list.map(({ name, kind, hasDefault }) =>
    hasDefault ? `${name}=${kept(writer, kind, 1).text}` : name,
  );
  if (rest !== "") parts.push(`*${rest}`);
  if (options !== "") parts.push(`**${options}`);
  return parts.join(", ");
}

function definition(writer: Writer): boolean {
  const { place, random } = writer;
  if (place.depth >= 3 || writer.isExhausted) return false;
  const name = writer.newName("f");
  const list = parameters(writer);
  const rest = random.chance(25) ? writer.newName("rest") : "";
  const options = random.chance(15) ? writer.newName("options") : "";
  const result = random.pick(kinds);
  writer.line(`def ${name}(${signature(writer, list, rest, options)}):`);
  const begin = () => {
    for (const one of list) writer.declare(one.kind, one.name);
    if (rest !== "") writer.line(`${writer.declare("ints")} = list(${rest})`);
    if (options !== "") writer.declare("table", options, false);
  };
  const finish = () => writer.line(`return ${kept(writer, result, 3).text}`);
  const cost = writer.body(5, { returns: result }, begin, finish);
  const takes = { takesRest: rest !== "", takesOptions: options !== "" };
  writer.addRoutine({ name, parameters: list, ...takes, result, cost: cost + 3 });
  return true;
}

function leave(writer: Writer): boolean {
  const { returns } = writer.place;
  if (returns === undefined) return false;
  const value = kept(writer, returns, 2).text;
  writer.line(`if ${writer.expression("bool", 2).text}: return ${value}`);
  return true;
}

/** Arguments in one of the forms that reach the same parameters. */
function call(writer: Writer, routine: Routine, depth: number): Expression {
  const { random } = writer;
  writer.charge(routine.cost);
  const given = routine.parameters.filter(({ hasDefault }) => !hasDefault || random.chance(60));
  const gap = routine.parameters.findIndex((one) => !given.includes(one));
  const plain = gap < 0 ? routine.parameters.length : gap;
  const byName = random.chance(30) ? random.below(plain + 1) : plain;
  const positional = routine.parameters.slice(0, byName).filter((one) => given.includes(one));
  const named = given.filter((one) => !positional.includes(one));
  // Keywords, stars and their order: nothing there may have an effect.
  const quiet = (kind: Kind) =>
    writer.with({ effects: false }, () => kept(writer, kind, depth).text);
  const parts = positional.map(({ kind }) => kept(writer, kind, depth).text);
  const isFull = named.length === 0 && positional.length === routine.parameters.length;
  if (routine.takesRest && isFull) {
    const items = writer.with({ effects: false }, () => intItems(writer, random.below(4), 1));
    parts.push(random.chance(50) ? `*[${items}]` : items);
  } else if (parts.length > 0 && named.length === 0 && random.chance(10)) {
    return result(routine, `*[${parts.join(", ")}]`);
  }
  parts.push(...random.shuffled(named).map(({ name, kind }) => `${name}=${quiet(kind)}`));
  if (routine.takesOptions) {
    parts.push(random.chance(50) ? `**{"u": ${random.below(9)}}` : `w=${random.below(9)}`);
  }
  return result(routine, parts.filter((part) => part !== "").join(", "));
}

function result(routine: Routine, inside: string): Expression {
  const most = routine.result === "int" ? 2 ** 31 : 24;
  return atom(`${routine.name}(${inside})`, most);
}

function called(kind: Kind): ExpressionRule {
  return {
    kind,
    weight: kind === "int" ? 10 : 5,
    write(writer, depth) {
      const found = writer.affordable(kind);
      return found.length === 0
        ? undefined
        : call(writer, writer.random.pick(found), Math.min(depth, 2));
    },
  };
}

/** A counter in a closure, and the function that makes it. */
function counter(writer: Writer): boolean {
  if (writer.place.depth >= 2) return false;
  const [make, step, cell] = [
    writer.newName("make"),
    writer.newName("step"),
    writer.newName("cell"),
  ];
  const start = writer.newName("start");
  writer.line(`def ${make}(${start}):`);
  writer.body(
    1,
    {},
    () => {
      writer.declare("int", start, false);
      writer.line(`${cell} = [${start}]`);
      const by = writer.newName("by");
      writer.line(`def ${step}(${by}=1):`);
      writer.body(
        1,
        {},
        () => {
          writer.declare("int", by, false);
          writer.line(
            `${cell}[0] = (${cell}[0] * 3 + ${within(ordinaryInt(writer, 2), 10)}) % 9973`,
          );
        },
        () => writer.line(`return ${cell}[0]`),
      );
    },
    () => writer.line(`return ${step}`),
  );
  const name = writer.newName("f");
  writer.line(`${name} = ${make}(${ordinaryInt(writer, 1).text})`);
  const by = { name: "by", kind: "int", hasDefault: true } as const;
  const takes = { takesRest: false, takesOptions: false };
  // Its parameter has another name each time: it is only called by position.
  writer.addRoutine({
    name,
    parameters: [{ ...by, hasDefault: false }],
    ...takes,
    result: "int",
    cost: 8,
  });
  return true;
}

/** A function that calls itself, fewer than nine deep. */
function recursion(writer: Writer): boolean {
  if (writer.place.depth >= 2) return false;
  const { random } = writer;
  const [name, left, sum] = [writer.newName("r"), writer.newName("left"), writer.newName("sum")];
  const isTree = random.chance(40);
  writer.line(`def ${name}(${left}, ${sum}=0):`);
  const cost = writer.body(
    2,
    { returns: "int" },
    () => {
      writer.declare("int", left, false);
      writer.declare("int", sum, false);
      writer.line(`if ${left} <= 0: return ${sum}`);
    },
    () => {
      const next = ordinaryInt(writer, 2).text;
      const again = isTree ? ` % 1000 - ${name}(${left} - 2)` : "";
      writer.line(`return ${name}(${left} - 1, ${next})${again}`);
    },
  );
  const outer = writer.newName("f");
  const most = isTree ? 5 : 8;
  const parameter = writer.newName("p");
  writer.line(`def ${outer}(${parameter}): return ${name}(${parameter} % ${most})`);
  const parameters = [{ name: parameter, kind: "int", hasDefault: false }] as const;
  const takes = { takesRest: false, takesOptions: false };
  const calls = isTree ? 16 : 8;
  writer.addRoutine({ name: outer, parameters, ...takes, result: "int", cost: cost * calls + 5 });
  return true;
}

/** Functions in a list, called one after another. */
function functionsInList(writer: Writer): boolean {
  const name = writer.newName("k");
  const lambdas = Array.from({ length: 2 }, () =>
    writer.scoped("int", 1, (x) => `lambda ${x}: ${ordinaryInt(writer, 2).text}`),
  );
  const target = writer.declare("ints");
  writer.line(
    `${target} = [${name}(${ordinaryInt(writer, 1).text}) for ${name} in [${lambdas.join(", ")}]]`,
  );
  return true;
}

/** A global name that a function changes. */
function globalChange(writer: Writer): boolean {
  if (writer.place.inFunction || writer.place.depth > 1) return false;
  const target = writer.variable("int", true);
  if (target === undefined) return false;
  const name = writer.newName("g");
  writer.line(`def ${name}():`);
  writer.body(
    1,
    {},
    () => {
      writer.line(`global ${target}`);
      writer.line(`${target} = ${ordinaryInt(writer, 2).text}`);
    },
    () => {},
  );
  writer.line(`${name}()`);
  return true;
}

export const functions: Room = {
  expressions: [...new Set(kinds)].map(called),
  statements: [
    { weight: 8, write: definition },
    { weight: 8, write: leave },
    { weight: 2, write: counter },
    { weight: 3, write: recursion },
    { weight: 2, write: functionsInList },
    { weight: 2, write: globalChange },
  ],
};
