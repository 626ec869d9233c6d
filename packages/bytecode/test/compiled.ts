/** Programs compiled for the tests, and their code as lines of assembly text. */
import { Collector, type Diagnostic } from "@vipera/diagnostics";
import { buildProgram, tableRoot } from "@vipera/program";
import { type CompileOptions, compileProgram } from "../src/index.ts";
import { disassemble, type Image, verifyImage } from "../src/image/index.ts";

/** A prelude and a module, both as small as the tests allow. */
const standard = {
  array: `
def array(*dimensions, **options):
    return _new(dimensions, options)

def shared_mem_array(*dimensions, **options):
    return _share(dimensions, options)
`,
  prelude: `
def map(function, sequence):
    return [function(value) for value in sequence]

def reduce(function, sequence, *initial):
    return None

def _sorted(iterable):
    return iterable

def sorted_with_key(iterable, cmp=None, key=None, reverse=False):
    return iterable

def list_sort(values, cmp=None, key=None, reverse=False):
    return None

def make_class(name, bases, body, module):
    return None

def missing_attribute(object, name):
    return None

def get_described(object, value):
    return None

def call_attribute(object, name, args):
    return None

def raise_class(kind, value):
    return None

def special_method(object, name):
    return None

def super_attribute(kind, object, name):
    return None
`,
  math: "pi = 3.141592653589793\n",
  random: "def randint(low, high):\n    return low\n",
  parallel: `
def reduce(value, operator):
    return value

def unused(value):
    return value
`,
};

export interface Compiled {
  readonly image: Image | undefined;
  readonly codes: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export function compileText(
  text: string,
  modules: Readonly<Record<string, string>> = {},
  options: CompileOptions = {},
): Compiled {
  const collector = new Collector();
  const roots = [
    tableRoot("the program's folder", modules),
    tableRoot("the standard library", standard, { isStandard: true }),
  ];
  const program = buildProgram({ path: "a.py", source: text }, { roots }, collector);
  const image = program && compileProgram(program, collector, options);
  const { diagnostics } = collector;
  return { image, codes: diagnostics.map(({ code }) => code), diagnostics };
}

/** Code and place of the first diagnostic; undefined for a program that is accepted. */
export function refusalOf(text: string, options: CompileOptions) {
  const [first] = compileText(text, {}, options).diagnostics;
  return first === undefined ? undefined : { code: first.code, start: first.place?.span.start };
}

/** The image of a program without mistakes; the verifier has nothing against it. */
export function imageOf(
  text: string,
  modules: Readonly<Record<string, string>> = {},
  options: CompileOptions = {},
): Image {
  const { image, codes } = compileText(text, modules, options);
  if (image === undefined) throw new Error(`refused: ${codes.join(", ")}`);
  const refused = verifyImage(image).map(({ message }) => message);
  if (refused.length > 0) throw new Error(refused.join("\n"));
  return image;
}

/** The instructions of one function, labels left out; what an index names stands for the index. */
export function codeOf(text: string, name = "<module>"): readonly string[] {
  return codeOfImage(imageOf(text), name);
}

export function codeOfImage(image: Image, name: string): readonly string[] {
  const blocks = disassemble(image).split(/^\.function \d+ /mu);
  const block = blocks.find((part) => part.startsWith(`"${name}"`)) ?? "";
  return block
    .split("\n")
    .filter((line) => /^ {8}\w/u.test(line))
    .map((line) => {
      const [code = "", note] = line.trim().split(" ; ");
      const words = code.trim().replace(/ +/gu, " ");
      return note === undefined ? words : words.replace(/[kgnf]\d+(?=, \d+$|$)/u, note.trim());
    });
}

/** Only the names of the instructions. */
export function opcodesOf(text: string, name = "<module>"): readonly string[] {
  return codeOf(text, name).map((line) => line.split(" ")[0] ?? "");
}

/** The body of `def f(...)`: the code of a function that is in the program for it. */
export function codeOfBody(parameters: string, body: string): readonly string[] {
  const lines = body.split("\n").map((line) => `    ${line}`);
  return codeOf(`def f(${parameters}):\n${lines.join("\n")}\nprint f\n`, "f");
}
