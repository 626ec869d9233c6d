/**
 * Classes: attributes, methods, special methods, inheritance, properties; and exceptions of the
 * program's own.
 */
import { type Kind, within } from "../expression.ts";
import type { Room, Writer } from "../writer.ts";
import { kept } from "./assignments.ts";
import { ordinaryInt } from "./numbers.ts";

/** Special methods, and expressions of an int with an instance `o` and an int `p` that use them. */
const specials: readonly (readonly [head: string, use: string])[] = [
  ["__len__(self)", "len(o) + p % 7"],
  ["__getitem__(self, key)", "o[p % 5]"],
  ["__call__(self, value=2)", "o(p)"],
  ["__add__(self, other)", "o + p"],
  ["__radd__(self, other)", "p + o"],
  ["__sub__(self, other)", "o - p"],
  ["__mul__(self, other)", "o * (p % 1000)"],
  ["__floordiv__(self, other)", "o // 7"],
  ["__mod__(self, other)", "o % 9"],
  ["__neg__(self)", "-o"],
  ["__contains__(self, value)", "1 if p in o else 0"],
  ["__eq__(self, other)", "1 if o == p else 2"],
  ["__lt__(self, other)", "1 if o < p else 2"],
  ["__hash__(self)", "len({o: p, 1: p})"],
  ["__int__(self)", "int(o)"],
];

const parameterNames = ["other", "key", "value"];

/** The body of a special method: an int that is small enough for each. */
function special(writer: Writer, head: string): void {
  const isLength = head.startsWith("__len__");
  const isInt = head.startsWith("__int__");
  writer.line(`def ${head}:`);
  writer.body(
    1,
    { risk: 0 },
    () => {
      writer.declare("int", "self.x", false);
      const parameter = parameterNames.find((name) => head.includes(`, ${name}`));
      if (parameter !== undefined) writer.declare("int", parameter, false);
    },
    () => {
      const value = within(ordinaryInt(writer, 2), 10);
      writer.line(`return ${isLength || isInt ? `${value} % 11` : ordinaryInt(writer, 1).text}`);
    },
  );
}

interface Made {
  readonly name: string;
  /** Expressions of ints with `o` and `p`. */
  readonly uses: readonly string[];
  readonly methods: readonly { readonly name: string; readonly result: Kind }[];
}

function writeClass(writer: Writer, base: Made | undefined): Made {
  const { random } = writer;
  const name = writer.newName("C");
  const chosen = random.shuffled(specials).slice(0, random.between(1, 4));
  const methods = [...(base?.methods ?? [])];
  const uses = [...(base?.uses ?? []), ...chosen.map(([, use]) => use), "o.x"];
  writer.line(`class ${name}(${base?.name ?? "object"}):`);
  writer.block(1, { loop: "none", returns: undefined, risk: 0, inFunction: true }, () => {
    writer.line(`y = ${random.below(50)}`);
    writer.line("def __init__(self, x=3):");
    if (base === undefined) writer.line("    self.x = x % 1000003");
    else writer.line(`    super(${name}, self).__init__(x * 2 + self.y)`);
    for (const [head] of chosen) special(writer, head);
    if (!chosen.some(([head]) => head.startsWith("__hash__"))) {
      // 3 takes the hash away from a class with __eq__.
      writer.line("__hash__ = object.__hash__");
    }
    const method = base !== undefined && random.chance(50) ? methods[0] : undefined;
    const result = method?.result ?? random.pick(["int", "text", "ints"] as const);
    const own = method?.name ?? writer.newName("m");
    writer.line(`def ${own}(self, p):`);
    writer.body(
      2,
      { risk: 0, returns: result },
      () => {
        for (const variable of ["self.x", "self.y", "p"]) writer.declare("int", variable, false);
        if (random.chance(50)) writer.line("self.x = (self.x + p) % 9973");
        if (method !== undefined) writer.line(`mark(len(str(super(${name}, self).${own}(p))))`);
      },
      () => writer.line(`return ${kept(writer, result, 2).text}`),
    );
    if (method === undefined) methods.push({ name: own, result });
    if (random.chance(40)) {
      writer.line("@property");
      writer.line(`def half(self): return self.x // ${random.between(2, 5)}`);
      uses.push("o.half + p % 3");
    }
    if (random.chance(30)) {
      writer.line("@staticmethod");
      writer.line(`def plain(p): return p % ${random.between(2, 50)}`);
      writer.line("@classmethod");
      writer.line("def named(cls, p): return len(cls.__name__) * 0 + cls.y + p % 4");
      uses.push("o.plain(p)", "o.named(p)");
    }
  });
  return { name, uses, methods };
}

/** One class or a class and its heir, an instance of each, and functions that use it. */
function definition(writer: Writer): boolean {
  if (writer.place.depth >= 1 || writer.place.inFunction || writer.isExhausted) return false;
  const first = writeClass(writer, undefined);
  const made = writer.random.chance(50) ? [first, writeClass(writer, first)] : [first];
  for (const { name, uses, methods } of made) {
    const instance = writer.newName("o");
    writer.line(`${instance} = ${name}(${ordinaryInt(writer, 1).text})`);
    const takes = { takesRest: false, takesOptions: false };
    for (const method of methods) {
      const parameters = [{ name: "p", kind: "int", hasDefault: false }] as const;
      const call = `${instance}.${method.name}`;
      writer.addRoutine({ name: call, parameters, ...takes, result: method.result, cost: 40 });
    }
    for (const use of writer.random.shuffled(uses).slice(0, 4)) {
      const called = writer.newName("f");
      writer.line(`def ${called}(p): return int(${use.replace(/\bo\b/gu, instance)}) % 1000003`);
      const parameters = [{ name: "p", kind: "int", hasDefault: false }] as const;
      writer.addRoutine({ name: called, parameters, ...takes, result: "int", cost: 30 });
    }
  }
  return true;
}

const bases = ["Exception", "ValueError", "KeyError", "ArithmeticError", "RuntimeError"];

function ownException(writer: Writer): boolean {
  const { random } = writer;
  if (writer.place.depth >= 2 || !writer.mayPrint()) return false;
  const [name, problem] = [writer.newName("E"), writer.newName("problem")];
  const base = random.pick(bases);
  writer.line(`class ${name}(${base}):`);
  if (random.chance(50)) {
    writer.line("    def __init__(self, size, note='none'):");
    writer.line(`        ${base}.__init__(self, size)`);
    writer.line("        self.size = size");
    writer.line("    def __str__(self): return '<%d>' % self.size");
  } else {
    writer.line(`    size = ${random.below(90)}`);
  }
  writer.line("try:");
  writer.block(
    2,
    { risk: 0 },
    () => {},
    () => {
      writer.line(`raise ${name}(${ordinaryInt(writer, 2).text})`);
    },
  );
  writer.line(`except ${random.pick([name, base])} as ${problem}:`);
  writer.block(1, {}, () => {
    writer.line(`print((${problem}.size, ${problem}.args, isinstance(${problem}, ${base})))`);
  });
  return true;
}

function managed(writer: Writer): boolean {
  const { random } = writer;
  if (writer.place.depth >= 2) return false;
  const name = writer.newName("M");
  writer.line(`class ${name}(object):`);
  writer.line("    def __enter__(self):");
  writer.line(`        return mark(${random.below(100)})`);
  writer.line("    def __exit__(self, kind, problem, trace):");
  writer.line(`        mark(${random.below(100)})`);
  writer.line(`        return ${random.pick(["kind is KeyError", "False", "True", "kind"])}`);
  const target = writer.newName("i");
  writer.line(`with ${name}() as ${target}:`);
  writer.block(3, { risk: writer.place.inGenerator ? 0 : 10 }, () => {
    writer.declare("int", target, false);
  });
  return true;
}

export const classes: Room = {
  statements: [
    { weight: 5, write: definition },
    { weight: 3, write: ownException },
    { weight: 4, write: managed },
  ],
};
