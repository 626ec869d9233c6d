// Builds programs from texts for the tests of this package, and asks what their names mean.
import { Collector } from "@vipera/diagnostics";
import { type Node, visit } from "@vipera/parser";
import { type BuildOptions, buildProgram } from "../src/build-program.ts";
import { tableRoot } from "../src/module-source.ts";
import type { Program } from "../src/program.ts";
import type { Resolution } from "../src/scopes.ts";

export type Texts = Readonly<Record<string, string>>;

/** A small standard library: the natives of these modules are those of the spec. */
export const library: Texts = {
  prelude:
    "def map(f, values):\n    return [f(value) for value in values]\n" +
    "def reduce(f, values):\n    return values\n" +
    "def _hidden():\n    return 0\n" +
    "def sorted_with_key(values, key=None):\n    return _hidden()\n" +
    "def max_with_key(*values):\n    return values\n" +
    "def set_or(left, right):\n    return left\n" +
    "def set_union(values, *others):\n    return values\n" +
    "def missing_attribute(object, name):\n    return name == '__set__'\n" +
    "def set_described(object, name, value):\n    return value\n",
  parallel:
    "import util\ndef reduce(value, operator):\n    return _flags()\n" +
    "def bcast(value, root):\n    return util.twice(value)\n",
  random: "def randint(low, high):\n    return low + int(random() * (high - low + 1))\n",
  math: "pi = 3.141592653589793\n",
  sys: 'maxint = 9223372036854775807\nargv = "\\0sys.argv\\0".split("\\0")\n',
  time: "",
  microblaze: "",
  util: "def twice(value):\n    return [value, value]\ndef unused():\n    return len([])\n",
};

export interface Built {
  readonly program: Program | undefined;
  readonly codes: readonly string[];
  readonly collector: Collector;
}

/** Builds `program.py` with this text; `modules` lie beside it. */
export function build(text: string, modules: Texts = {}, options: BuildOptions = {}): Built {
  const collector = new Collector();
  const roots = [
    tableRoot("the program's folder", { program: text, ...modules }),
    tableRoot("the standard library", library, { isStandard: true, folder: "lib/" }),
  ];
  const program = buildProgram({ path: "program.py", source: text }, { roots }, collector, options);
  return { program, codes: collector.diagnostics.map(({ code }) => code), collector };
}

/** The program of a text without mistakes. */
export function programOf(text: string, modules: Texts = {}): Program {
  const { program, collector } = build(text, modules);
  if (program === undefined) throw new Error(collector.diagnostics[0]?.message ?? "no program");
  return program;
}

/** What each place of the entry where `name` is written means, in the order of the source. */
export function meanings(program: Program, name: string): readonly (Resolution | undefined)[] {
  const found: Node[] = [];
  visit(program.entry.ast, (node) => {
    const isNamed = node.kind === "Name" || node.kind === "Attribute" || node.kind === "Parameter";
    if (isNamed && node.name === name) found.push(node);
    return true;
  });
  found.sort((left, right) => left.span.start - right.span.start);
  return found.map((node) => program.resolutions.get(node));
}

/** As `meanings`, in short: the kind, with `?` when the value may be unbound. */
export function kinds(text: string, name: string, modules: Texts = {}): readonly string[] {
  return meanings(programOf(text, modules), name).map((meaning) => {
    if (meaning === undefined) return "none";
    const open = "mayBeUnbound" in meaning && meaning.mayBeUnbound;
    return `${meaning.kind}${open ? "?" : ""}`;
  });
}

/** The kinds of `a` in a function with this body; `p`, `q` and `r` are parameters. */
export function kindsInFunction(body: string): readonly string[] {
  const lines = body.split("\n").map((line) => `    ${line}\n`);
  return kinds(`def f(p, q, r):\n${lines.join("")}`, "a");
}
