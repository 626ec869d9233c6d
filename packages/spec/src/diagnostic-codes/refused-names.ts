// Built-in names of Python 2.7 that vPython refuses, each with the way out: the hole `advice` of
// VP3012 (never part of vPython) and VP3013 (not yet).
//
// Consumers: program (name resolution). Adding a row: keep the names sorted. When a later name gets
// its row in natives.ts or classes.ts, remove it here, unless it still cannot be called.

const noFiles = "use print and input; a core has no files";
const noUnicode = "use str: a plain string holds UTF-8 bytes";
const noInside = "pass what is needed as arguments, or keep it in a dict";
const noCompiler = "call a function, or choose one from a dict of functions";

/** Built-ins that vPython leaves out. */
export const refusedNames: Readonly<Record<string, string>> = {
  __builtins__: noInside,
  __import__: "use the import statement",
  apply: "call f(*arguments)",
  buffer: "use slices of a string",
  coerce: "convert with int() or float()",
  compile: noCompiler,
  complex: "keep the two parts in two floats",
  eval: noCompiler,
  execfile: "import the file as a module",
  file: noFiles,
  globals: noInside,
  help: "read docs/language.md",
  intern: "strings need no interning: compare with ==",
  memoryview: "use slices of a string",
  open: noFiles,
  reload: "a module is loaded once",
  unichr: noUnicode,
  unicode: noUnicode,
};

/** Built-ins of the language that the virtual machine does not have yet, or cannot call yet. */
export const laterNames: Readonly<Record<string, string>> = {
  basestring: "call str()",
  locals: "call locals() inside a function; elsewhere keep what is needed in a dict",
  object: "write 'class Marker(object): pass' and call Marker()",
};
