/**
 * Programs that read, call, store and delete attributes of objects and classes in every way, while
 * classes with methods, properties and descriptors of the same names stand over each other.
 *
 * They hold the compiler's guesses about where an attribute lies against what Python finds.
 */
import { Random } from "../fuzz/random.ts";
import type { MadeProgram } from "./suites.ts";

const count = 150;
const names = ["a", "b", "c", "f", "g", "__p"];
/** What a program has besides plain classes; each slows other accesses down, or must not. */
const flavours = [
  "plain",
  "plain",
  "__setattr__",
  "property",
  "__dict__",
  "__getattr__",
  "__get__",
];

const reading = `
class Plain(object): pass
def show(value):
    if isinstance(value, tuple):
        return "(" + ", ".join([show(item) for item in value]) + ")"
    if isinstance(value, (int, str, list)):
        return repr(value)
    return "callable" if callable(value) else "other"
`;

/** A function that tries an expression for each name and prints what came. */
function prober(name: string, expression: (attribute: string) => string): string[] {
  const tries = names.flatMap((attribute) => [
    `    try: out.append(show(${expression(attribute)}))`,
    "    except (AttributeError, TypeError), problem: out.append(type(problem).__name__)",
  ]);
  return [`def ${name}(o):`, "    out = []", ...tries, '    print " ".join(out)'];
}

function descriptor(random: Random): string[] {
  const setter = ["    def __set__(self, o, v):", "        log.append(v)", "        self.v = v"];
  return [
    "class Described(object):",
    "    def __init__(self, v): self.v = v",
    '    def __get__(self, o, kind): return ("get", self.v, o is None)',
    ...(random.chance(50) ? setter : []),
  ];
}

/** What a class has under a name: a number, a method, or what the flavour allows. */
function member(random: Random, name: string, place: number, flavour: string): string[] {
  const kind = random.below(100);
  const number = random.below(100);
  if (kind < 20) return [`    ${name} = ${number}`];
  if (kind < 40) {
    const stores = `        self.${random.pick(names)} = ${number}`;
    const plain = `        return ("${name}${place}",) + args`;
    const reads = `        return ("${name}${place}", self.${random.pick(names)})`;
    const body = random.pick([[plain], [stores, plain], [reads]]);
    return [`    def ${name}(self, *args):`, ...body];
  }
  if (kind < 45 && flavour === "property") {
    return ["    @property", `    def ${name}(self): return "property${place}"`];
  }
  if (kind < 50 && flavour === "__get__") return [`    ${name} = Described(${number})`];
  if (kind >= 50 && kind < 55) {
    const decorator = random.pick(["staticmethod", "classmethod"]);
    return [`    @${decorator}`, `    def ${name}(*args): return len(args)`];
  }
  return [];
}

function maker(random: Random, bases: readonly string[]): string[] {
  const stored = random.shuffled(names).slice(0, random.between(1, 4));
  const values = ["x", "x + 1", '"s"', "[x]"];
  const calls = bases[0] !== "object" && random.chance(40);
  return [
    "    def __init__(self, x=0):",
    ...stored.map((name) => `        self.${name} = ${random.pick(values)}`),
    ...(calls ? [`        ${bases[0]}.__init__(self, x)`] : []),
  ];
}

function definition(random: Random, place: number, flavour: string): string[] {
  const earlier = random.shuffled(Array.from({ length: place }, (_, index) => index));
  const chosen = earlier.slice(0, random.between(1, 2)).sort((left, right) => right - left);
  const bases = place === 0 ? ["object"] : chosen.map((index) => `C${index}`);
  const body = names.flatMap((name) => member(random, name, place, flavour));
  if (random.chance(70)) body.push(...maker(random, bases));
  if (flavour === "__setattr__" && random.chance(50)) {
    body.push("    def __setattr__(self, n, v):", "        log.append(n)");
    body.push("        object.__setattr__(self, n, v)");
  }
  if (flavour === "__getattr__" && random.chance(50)) {
    body.push('    def __getattr__(self, n): return "found " + n');
  }
  return [`class C${place}(${bases.join(", ")}):`, ...(body.length > 0 ? body : ["    pass"])];
}

/** A statement that changes what an object or class has. */
function change(random: Random, o: string, c: string, flavour: string): string {
  const name = random.pick(names);
  const value = random.pick([`${random.between(100, 999)}`, '"t"', "lambda *q: (0, len(q))"]);
  const statements = [
    `${o}.${name} = ${value}`,
    `${o}.${name} = ${value}`,
    `${c}.${name} = ${value}`,
    `del ${o}.${name}`,
    `del ${c}.${name}`,
    `setattr(${random.pick([o, c])}, "${name}", ${value})`,
    `setattr(${o}, "" + "${name}", ${value})`,
    `${o}.${name} *= 2`,
    `${o}.__class__ = ${c}`,
    `for ${o}.${name} in [${value}]: pass`,
    `(${o}.${name}, x) = (${value}, 1)`,
    `delattr(${o}, "${name}")`,
  ];
  if (flavour === "__dict__") {
    statements.push(`${o}.__dict__["${name}"] = ${value}`, `vars(${o})["${name}"] = ${value}`);
  }
  return random.pick(statements);
}

function program(seed: number): string {
  const random = new Random(seed);
  const flavour = random.pick(flavours);
  const classes = random.between(2, 4);
  const lines = ["log = []", ...(flavour === "__get__" ? descriptor(random) : [])];
  for (let place = 0; place < classes; place += 1)
    lines.push(...definition(random, place, flavour));
  lines.push(reading.trim(), ...prober("read", (name) => `o.${name}`));
  lines.push(...prober("call", (name) => `o.${name}(1)`));
  const objects = Array.from({ length: random.between(1, 3) }, (_, index) => `o${index}`);
  for (const [index, o] of objects.entries()) {
    lines.push(`try: ${o} = C${random.below(classes)}(${index})`);
    lines.push(`except (AttributeError, TypeError): ${o} = Plain()`);
  }
  for (let left = random.between(4, 14); left > 0; left -= 1) {
    const o = random.pick(objects);
    const c = `C${random.below(classes)}`;
    lines.push("try:", `    ${change(random, o, c, flavour)}`);
    lines.push("except (AttributeError, TypeError), problem: print type(problem).__name__");
    lines.push(`${random.pick(["read", "call"])}(${random.pick([o, o, c])})`);
  }
  for (const o of objects) lines.push(`read(${o})`, `call(${o})`);
  lines.push("print len(log), map(show, log)");
  return `${lines.join("\n")}\n`;
}

export function attributePrograms(): readonly MadeProgram[] {
  return Array.from({ length: count }, (_, seed) => ({
    name: String(seed),
    source: program(seed),
  }));
}
