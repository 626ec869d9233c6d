/**
 * Sources that nobody writes by hand, each from a short recipe, with what must come of it: codes of
 * messages, or `runs` with the last line it prints, or the name of an exception.
 */

export interface HostileSource {
  readonly name: string;
  readonly source: string | Uint8Array;
  /** Codes in order; `runs: last line`; or `raises: exception line`. */
  readonly outcome: string;
}

const many = 20_000;

function times(count: number, text: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => text(index)).join("");
}

function bytes(...parts: readonly (string | number)[]): Uint8Array {
  const texts = parts.map((part) => (typeof part === "number" ? String.fromCharCode(part) : part));
  return Buffer.from(texts.join(""), "latin1");
}

/** Blocks within blocks. */
function blocks(depth: number, header: string): string {
  return `${times(depth, (level) => `${" ".repeat(level)}${header}\n`)}${" ".repeat(depth)}pass\n`;
}

const rows: readonly (readonly [string, string, string | Uint8Array])[] = [
  // Deep nesting.
  ["parentheses", "VP1119", `x = ${"(".repeat(many)}1${")".repeat(many)}\n`],
  ["brackets", "VP1119", `x = ${"[".repeat(many)}${"]".repeat(many)}\n`],
  ["braces", "VP1119", `x = ${"{1: ".repeat(many)}1${"}".repeat(many)}\n`],
  ["open parentheses", "VP1119 VP1115", "(".repeat(many)],
  ["open brackets", "VP1119 VP1115", "[".repeat(many)],
  ["open braces", "VP1119 VP1115", "{".repeat(many)],
  ["closing brackets", "VP1116", "]".repeat(many)],
  ["backquotes", "VP1201", `x = ${"`".repeat(1001)}\n`],
  ["brackets of all kinds", "VP1119 VP1115", `x = ${"([{".repeat(5000)}\n`],
  ["calls in calls", "VP1119", `x = ${"str(".repeat(many)}1${")".repeat(many)}\n`],
  ["subscripts in subscripts", "VP1119", `x = [0]\ny = ${"x[".repeat(many)}0${"]".repeat(many)}\n`],
  [
    "lists in lists to the limit",
    "runs: 1",
    `x = ${"[".repeat(50)}${"]".repeat(50)}\nprint len(x)\n`,
  ],
  ["blocks of if", "VP1114", blocks(500, "if 1:")],
  ["blocks of while", "VP1114", blocks(500, "while 1:")],
  ["blocks of for", "VP1114", blocks(500, "for x in []:")],
  ["blocks of def", "VP1114", blocks(500, "def f():")],
  ["blocks of class", "VP1114", blocks(500, "class C:")],
  ["blocks of try", "VP1114 VP1210", blocks(500, "try:")],
  ["blocks of with", "VP1114", blocks(500, "with x:")],
  ["functions in functions to the limit", "runs: well", `${blocks(90, "def f():")}print "well"\n`],
  // Long chains.
  ["a chain of additions", "VP1119", `x = ${"1 + ".repeat(many)}1\nprint x\n`],
  ["a chain of powers", "VP1119", `x = ${"1 ** ".repeat(many)}1\nprint x\n`],
  ["a chain of comparisons", "VP4001", `x = ${"1 < ".repeat(many)}1\nprint x\n`],
  ["a chain of and", "VP4004", `x = 1\nprint ${"x and ".repeat(many)}x\n`],
  ["a chain of or", "VP4004", `x = 0\nprint ${"x or ".repeat(many)}x\n`],
  ["a chain of not", "VP1119", `x = ${"not ".repeat(many)}1\n`],
  ["a chain of minus", "VP1119", `x = ${"-".repeat(many)}1\n`],
  ["a chain of inversions", "VP1119", `x = ${"~".repeat(many)}1\n`],
  ["a chain of attributes", "VP1119", `x = 1\ny = x${".a".repeat(many)}\n`],
  ["a chain of calls", "VP1119", `x = len${"()".repeat(many)}\n`],
  ["a chain of subscripts", "VP1119", `x = 1\ny = x${"[0]".repeat(many)}\n`],
  ["a chain of assignments", "runs: 1", `${"x = ".repeat(many)}1\nprint x\n`],
  ["a chain of conditional expressions", "VP1119", `x = ${"1 if 1 else ".repeat(many)}1\n`],
  ["a chain of lambda", "VP1119", `x = ${"lambda: ".repeat(many)}1\n`],
  [
    "a chain of elif",
    "runs: well",
    `x = 1\nif x == 0: pass\n${times(5000, (i) => `elif x == -${i}: pass\n`)}else: print "well"\n`,
  ],
  ["a chain of strings", "runs: 20000", `x = ${'"a" '.repeat(many)}\nprint len(x)\n`],
  [
    "a chain of except clauses",
    "runs: well",
    `try:\n  pass\n${"except ValueError:\n  pass\n".repeat(2000)}print "well"\n`,
  ],
  [
    "comprehensions in comprehensions",
    "runs: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
    `x = ${"[".repeat(60)}1${" for a in [1]]".repeat(60)}\nprint x\n`,
  ],
  ["a comprehension of many loops", "VP4001", `x = [1${" for a in [1]".repeat(300)}]\nprint x\n`],
  [
    "a comprehension of many conditions",
    "runs: [1]",
    `x = [1 for a in [1]${" if a".repeat(5000)}]\nprint x\n`,
  ],
  // Large things.
  ["an integer of many digits", "runs: ", `x = ${"9".repeat(many)}\n`],
  ["a hexadecimal of many digits", "runs: ", `x = 0x${"f".repeat(many)}\n`],
  ["a float of many digits", "runs: 0.111111111111", `x = 0.${"1".repeat(many)}\nprint x\n`],
  ["a float past all", "runs: inf -inf", "print 1e400, -1e400\n"],
  ["a float of a huge exponent", "runs: inf", `print 1e${"9".repeat(1000)}\n`],
  ["a float of a tiny exponent", "runs: 0.0", `print 1e-${"9".repeat(1000)}\n`],
  ["a string of a megabyte", "runs: 1000000", `x = "${"a".repeat(1_000_000)}"\nprint len(x)\n`],
  ["a line of a megabyte", "runs: 1", `x = 1${" ".repeat(1_000_000)}\nprint x\n`],
  ["a comment of a megabyte", "runs: 1", `# ${"a".repeat(1_000_000)}\nprint 1\n`],
  ["a name of many letters", "runs: 1", `${"a".repeat(many)} = 1\nprint ${"a".repeat(many)}\n`],
  [
    "a name too long for an image",
    "runs: 1",
    `def f(): return g${"a".repeat(100_000)}\ng${"a".repeat(100_000)} = 1\nprint f()\n`,
  ],
  ["a tuple of many items", "runs: 20000", `x = (${times(many, (i) => `${i},`)})\nprint len(x)\n`],
  [
    "a list of many items",
    "raises: MemoryError 1",
    `x = [${times(many, (i) => `${i},`)}]\nprint len(x)\n`,
  ],
  [
    "a list of many calls",
    "runs: 3000",
    `def f(): return 1\nx = [${"f(),".repeat(3000)}]\nprint len(x)\n`,
  ],
  [
    "a dict of many entries",
    "raises: MemoryError 1",
    `x = {${times(5000, (i) => `${i}: ${i},`)}}\nprint len(x)\n`,
  ],
  ["a call of many arguments", "VP4002", `print max(${times(1000, (i) => `${i},`)})\n`],
  [
    "a call of many keywords",
    "VP4002",
    `def f(**k): return len(k)\nprint f(${times(300, (i) => `k${i}=1,`)})\n`,
  ],
  ["many parameters", "VP4001", `def f(${times(1000, (i) => `p${i},`)}): pass\n`],
  ["many default values", "VP4001", `def f(${times(300, (i) => `p${i}=${i},`)}): pass\nf()\n`],
  [
    "many local names",
    "VP4001",
    `def f():\n${times(1000, (i) => `  v${i} = ${i}\n`)}  return v999\nprint f()\n`,
  ],
  ["many global names", "VP4004", times(many, (i) => `v${i} = ${i}\n`)],
  ["many constants", "runs: c19999", `x = 0\n${times(many, (i) => `x = "c${i}"\n`)}print x\n`],
  [
    "many functions",
    "runs: 1999",
    `${times(2000, (i) => `def f${i}(): return ${i}\n`)}print f1999()\n`,
  ],
  [
    "many attributes",
    "runs: <function f at 0x1b4c0>",
    `def f(x):\n${times(5000, (i) => `  x.a${i}\n`)}\nprint f\n`,
  ],
  ["many targets", "VP4001", `${times(500, (i) => `v${i}, `)} = range(500)\nprint v499\n`],
  ["many names of one import", "runs: ", `from math import ${"pi, ".repeat(1000)}e\n`],
  ["a print of many items", "runs: 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", `print ${"1, ".repeat(many)}\n`],
  ["many statements on a line", "runs: 1", `${"x = 1; ".repeat(many)}\nprint x\n`],
  ["many empty lines", "runs: 1", `${"\n".repeat(200_000)}print 1\n`],
  [
    "many decorators",
    "VP4001",
    `def d(f): return f\n${"@d\n".repeat(300)}def g(): return 1\nprint g()\n`,
  ],
  [
    "many captured names",
    "VP4001",
    `def f():\n${times(400, (i) => `  v${i} = ${i}\n`)}  def g():\n` +
      `    return [${times(400, (i) => `v${i},`)}]\n  return g\nprint len(f()())\n`,
  ],
  [
    "a class of many methods",
    "runs: 999",
    `class C(object):\n${times(1000, (i) => `  def m${i}(self): return ${i}\n`)}print C().m999()\n`,
  ],
  ["a long loop body", "VP4004", `for i in range(2):\n${"  x = i + 1\n".repeat(17_000)}print x\n`],
  [
    "a long function",
    "VP4004",
    `def f(x):\n${"  x = x * 1\n".repeat(33_000)}  return x\nprint f(7)\n`,
  ],
  [
    "a long try",
    "VP4004",
    `x = 1\ntry:\n${"  x = x * 1\n".repeat(33_000)}except ValueError:\n  pass\nprint x\n`,
  ],
  // Bytes.
  ["a zero byte in code", "VP1002", bytes("x = 1", 0, "\n")],
  ["a zero byte in a string", "VP1002", bytes('x = "a', 0, 'b"\nprint len(x)\n')],
  ["a zero byte in a comment", "VP1002", bytes("# a", 0, "b\nprint 1\n")],
  ["only zero bytes", "VP1002", new Uint8Array(1000)],
  ["a byte order mark", "runs: 1", bytes(0xef, 0xbb, 0xbf, "print 1\n")],
  ["two byte order marks", "runs: 1", bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, "print 1\n")],
  ["a byte order mark of two bytes", "VP1001", bytes(0xff, 0xfe, "p", 0, "r", 0)],
  ["half a byte order mark", "VP1001", bytes(0xef, 0xbb, "print 1\n")],
  [
    "bytes that are no UTF-8 in a string",
    "VP1001",
    bytes('x = "', 0xff, 0xfe, '"\nprint len(x)\n'),
  ],
  ["bytes that are no UTF-8 in code", "VP1001", bytes("x = ", 0xc3, "\n")],
  ["bytes that are no UTF-8 in a comment", "VP1001", bytes("# ", 0xe9, "\nprint 1\n")],
  ["an overlong character", "VP1001", bytes('x = "', 0xc0, 0x80, '"\n')],
  ["half of a pair", "VP1001", bytes('x = "', 0xed, 0xa0, 0x80, '"\n')],
  ["a character past all", "VP1001", bytes('x = "', 0xf7, 0xbf, 0xbf, 0xbf, '"\n')],
  ["an encoding of its own", "VP1001", bytes("# -*- coding: latin-1 -*-\nx = '", 0xe9, "'\n")],
  ["an encoding nobody knows", "runs: 1", "# coding: klingon\nprint 1\n"],
  ["all bytes", "VP1002", Uint8Array.from({ length: 256 }, (_, code) => code)],
  [
    "random bytes",
    "VP1002",
    Uint8Array.from({ length: 4000 }, (_, at) => (at * at * 7919 + at * 31) & 255),
  ],
  ["letters outside ASCII in a name", "VP1101", "naïve = 1\n"],
  ["spaces outside ASCII", "VP1101", "x\u00a0= 1\n"],
  ["line ends of another kind", "VP1101", "x = 1\u2028print x\n"],
  ["lines that end in CR", "runs: 1", "x = 1\rprint x\r"],
  ["lines that end in CR and LF", "runs: 1", "x = 1\r\nif x:\r\n  print x\r\n"],
  ["line ends mixed", "runs: 2", "x = 1\rif x:\n  x = 2\r\n  print x\n\r"],
  ["a form feed", "runs: 1", "\fx = 1\n\fprint x\n"],
  ["a vertical tab", "VP1101", "x =\v1\n"],
  ["tabs and spaces that agree", "VP1110", "if 1:\n\tx = 1\n        print x\n"],
  ["tabs and spaces that do not", "VP1110 VP1111", "if 1:\n    x = 1\n\tprint x\n"],
  ["no line end", "runs: 1", "print 1"],
  ["an indent without a line", "VP1112", "if 1:\n    "],
  ["nothing", "runs: ", ""],
  ["only blanks", "runs: ", "   \t  \n\n \f \n"],
  ["a backslash at the end", "VP1118", "x = 1 \\"],
  ["a backslash and a line end at the end", "VP1118", "x = 1 \\\n"],
  ["a backslash before a blank", "VP1106", "x = 1 \\ \n + 2\n"],
  ["many continued lines", "VP1119", `x = 1 ${"+ \\\n 1 ".repeat(5000)}\nprint x\n`],
  ["only backslashes", "VP1118", "\\\n".repeat(1000)],
  // Open ends.
  ["a string without an end", "VP1102", 'x = "abc\ny = 1\n'],
  ["a long string without an end", "VP1103", `x = """abc\n${"y = 1\n".repeat(1000)}`],
  ["a string that ends in a backslash", "VP1102", 'x = "abc\\'],
  ["a raw string that ends in a backslash", "VP1102", 'x = r"abc\\"\n'],
  ["an escape without digits", "VP1107", 'x = "\\x"\n'],
  ["an escape at the end", "VP1102", 'x = "\\x4'],
  ["a bracket without an end", "VP1115", `x = [1,\n${"2,\n".repeat(1000)}`],
  ["a def without an end", "VP1115", "def f("],
  ["a colon alone", "VP1201", ":\n"],
  ["operators alone", "VP1201", "+ - * / % ** // << >> & | ^ ~\n"],
  ["keywords alone", "VP1201", "if while for def class return\n"],
  ["an at sign alone", "VP1201", "@\n"],
  ["a dollar", "VP1101", "x = $1\n"],
  ["a question", "VP1101", "x = 1 ? 2 : 3\n"],
  ["an unindent to nowhere", "VP1113", "if 1:\n    x = 1\n  y = 2\n"],
  ["an indent from nowhere", "VP1111", "x = 1\n    y = 2\n"],
  ["staircases of indents", "VP1111 VP1114", times(300, (level) => `${" ".repeat(level)}x = 1\n`)],
  // Names.
  ["the word and as a name", "VP1201", "and = 1\n"],
  ["the word class as a name", "VP1214", "class = 1\n"],
  ["the word None as a name", "VP1213", "None = 1\n"],
  ["the word print as a name", "VP1214", "print = 1\n"],
  ["the word lambda as a name", "VP1214", "lambda = 1\n"],
  ["the word yield as a name", "VP1214", "yield = 1\n"],
  ["the word exec as a name", "VP1214", "exec = 1\n"],
  ["the word with as a name", "VP1214", "with = 1\n"],
  ["the word as as a name", "VP1201", "as = 1\n"],
  ["the word is as a name", "VP1201", "is = 1\n"],
  ["a parameter that is a keyword", "VP1214", "def f(if): pass\n"],
  ["a function that is a keyword", "VP1214", "def class(): pass\n"],
  ["an attribute that is a keyword", "VP1214", "x = 1\nx.print = 2\n"],
  ["a parameter twice", "VP1217", "def f(a, a): pass\n"],
  ["a keyword argument twice", "VP1219", "def f(a): pass\nf(a=1, a=2)\n"],
  ["a global that is a parameter", "VP2014", "def f(a):\n  global a\n"],
  [
    "names of the library",
    "runs: [1, 2] 1",
    "def list_sort(x): return 1\nx = [2, 1]\nx.sort()\nprint x, list_sort(x)\n",
  ],
  ["built-in names taken", "runs: 3", "len = 1\nstr = 2\nprint len + str\n"],
  ["a module of its own name", "VP2002", "import program\n"],
  ["a module that is missing", "VP2001", "import nowhere\n"],
  ["a module with dots", "VP2008", "import a.b.c\n"],
  ["a relative import", "VP2009", "from . import x\n"],
  ["everything of a missing module", "VP2001", "from nowhere import *\n"],
  ["a future that never came", "VP1229", "from __future__ import braces\n"],
  ["a path as a module", "VP1201", "import ../etc/passwd\n"],
  // What vPython refuses.
  ["exec", "VP3011", 'exec "x = 1"\n'],
  ["eval", "VP3012", 'x = eval("1")\n'],
  ["a unicode string", "VP3008", 'x = u"a"\n'],
  ["a complex number", "VP3009", "x = 1j\n"],
  ["a tuple as a parameter", "VP3007", "def f((a, b)): pass\n"],
  ["return outside", "VP3101", "return 1\n"],
  ["yield outside", "VP3102", "yield 1\n"],
  ["break outside", "VP3103", "break\n"],
  ["continue outside", "VP3104", "continue\n"],
  ["an assignment to a call", "VP1213", "f() = 1\n"],
  ["an assignment to a number", "VP1213", "1 = 1\n"],
  ["an assignment to an operator", "VP1213", "a + b = 1\n"],
  ["a deletion of a number", "VP1215", "del 1\n"],
  ["an assignment in a condition", "VP1203", "x = 1\nif x = 1: pass\n"],
  ["f-strings", "VP1105", 'x = f"{1}"\n'],
  ["async", "VP1224", "async def f(): pass\n"],
  ["a walrus", "VP1224", "print (x := 1)\n"],
  ["an annotation", "VP1206", "def f(x: int) -> int: return x\n"],
  ["a star in an assignment", "VP1224", "a, *b = [1, 2]\n"],
  ["a nonlocal", "VP1224", "def f():\n  nonlocal x\n"],
  ["matrix multiplication", "VP1201", "x = a @ b\n"],
  ["another language", "VP1201", "#include <stdio.h>\nint main() { return 0; }\n"],
  ["a page of the web", "VP1108 VP1201", "<!DOCTYPE html>\n<html><body>x</body></html>\n"],
  // What fails only when it runs.
  ["a recursion without end", "raises: RuntimeError 1", "def f(): return f()\nf()\n"],
  ["a list without end", "raises: MemoryError 2", "x = []\nwhile True: x.append(x)\n"],
  ["a text without end", "raises: MemoryError 2", 'x = "x"\nwhile True: x += x\n'],
  ["a list in itself", "runs: [[...]]", "x = []\nx.append(x)\nprint x\n"],
  [
    "a list in itself compared",
    "raises: RuntimeError 5",
    "x = []\nx.append(x)\ny = []\ny.append(y)\nprint x == y\n",
  ],
  ["a huge power", "raises: MemoryError 1", "print 9 ** 9 ** 9\n"],
  ["a huge shift", "raises: MemoryError 1", "print 1 << 10 ** 10\n"],
  ["a huge repetition", "raises: MemoryError 1", 'print len("x" * 10 ** 10)\n'],
  ["a huge width", "raises: MemoryError 1", 'print "%999999999d" % 1\n'],
  ["a huge range", "raises: MemoryError 1", "print len(range(10 ** 9))\n"],
];

export const hostileSources: readonly HostileSource[] = rows.map(([name, outcome, source]) => ({
  name,
  source,
  outcome,
}));
