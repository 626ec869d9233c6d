/**
 * Programs that hold every statement and expression of the language once or more, in the ways in
 * which people write them. Each parses without a message.
 */
export const samplePrograms: readonly string[] = [
  // Simple statements.
  "pass; pass;\n",
  "x = y = z = 1, 2\n(a, [b, c]), d = e\na.b[c].d = 1\n[] = x\n",
  "x += 1; x -= 1; x *= 1; x /= 1; x //= 1; x %= 1; x **= 1\n",
  "x >>= 1; x <<= 1; x &= 1; x ^= 1; x |= 1; x.y[0] += yield\n",
  "print\nprint 1\nprint 1,\nprint 1, 2\nprint (1), 2\nprint (1)[0]\nprint (a) + b\n",
  "print()\nprint(1)\nprint(1, 2)\nprint(1, sep='', end='')\nprint (*a)\nprint(x for x in y)\n",
  "if x: print(1); print(2)\nelse: print (3),\n",
  "del a\ndel a, b.c, d[0]\ndel (a, b)\ndel [a]\ndel a,\n",
  "assert a\nassert a, 'message'\n",
  "raise\nraise E\nraise E, 'text'\nraise E, 'text', tb\nraise E('text')\n",
  "import a\nimport a.b.c as d, e\nfrom a import *\nfrom a.b import c as d, e\n",
  "from a import (b, c as d,)\nfrom . import a\nfrom ..a.b import c\nfrom ...... import a\n",
  "global a, b\nexec 'x'\nexec 'x' in a\nexec 'x' in a, b\nexec('x', a)\n",
  "def f():\n    return\n    return 1\n    return 1, 2\n    return (yield)\n",
  "def f():\n    yield\n    yield 1, 2\n    x = yield\n    x = y = yield 1\n" +
    "    g((yield), (yield 1))\n",
  "while 1: break\nelse: pass\nfor a in b: continue\nelse:\n    pass\n",
  // Compound statements.
  "if a:\n  b\nelif c:\n  d\nelif e: f\nelse:\n  g\n",
  "for a, in b: c\nfor a, b in c, d:\n  e\nfor (a, b), c.d in e: pass\nfor [a, b] in c: pass\n",
  "try: a\nexcept: b\n",
  "try:\n  a\nexcept A: b\nexcept B, e: c\nexcept (C, D) as e:\n  d\nelse: e\nfinally: f\n",
  "try:\n  a\nfinally:\n  b\nwith a: b\nwith a as b, c() as (d, e), f as g.h[0]: i\n",
  "def f(): pass\ndef f(a, b=1, *c, **d): pass\ndef f(a, (b, (c,)), d=1): pass\ndef f((a)): pass\n",
  "@a\n@b.c\n@d(1, e=2)\n\ndef f(): pass\n@a\nclass A: pass\n",
  "class A: pass\nclass A(): pass\nclass A(b): pass\nclass A(b.c, d()): x = 1\nclass A(b,): pass\n",
  "def f():\n  'doc'\n  def g(): return lambda: 1\n  class A:\n    def h(self): pass\n  return g\n",
  // Expressions.
  "x = 1 + 2 * 3 - 4 / 5 // 6 % 7 ** -8 << 9 >> 10 & 11 ^ 12 | 13\n",
  "x = -1 ** 2; x = ~-+1; x = 2 ** 3 ** 4; x = (1 + 2) * 3; x = a - b - c; x = a - (b - c)\n",
  "x = a < b <= c > d >= e == f != g <> h is i is not j in k not in l\n",
  "x = not a and b or not c and d; x = a if b else c if d else e; x = not not a in b\n",
  "x = lambda: 0; x = lambda a, b=1, *c, **d: a; x = lambda (a, b): a; x = lambda: (yield)\n",
  "x = a.b.c(d)(e)[f][g:h][i:j:k][:][::][l:][:m][::n][:o:][...][p, q:r, ...][s,][(t, u)]\n",
  "f(); f(a); f(a,); f(a, b=1); f(*a); f(**a); f(a, b=1, *c, **d); f(*a, b=1); f(x for x in y)\n",
  "x = (); x = (a,); x = (a); x = a,; x = a, b; x = (a, b); x = []; x = [a,]; x = [a, (b, c)]\n",
  "x = {}; x = {a: b}; x = {a: b, c: d,}; x = {a}; x = {a, b,}; x = `a`; x = `a, b`; x = ``a``\n",
  "x = [a for b in c]; x = [a for b in c, d]; x = [a for b in c, d, if e]; x = [a for b, c in d]\n",
  "x = [a for b in c if d if e for f in g if lambda: h]; x = [a for b in lambda: c, d]\n",
  "x = {a for b in c}; x = {a: b for c in d if e}; x = (a for b in c for d in e if f)\n",
  // Literals.
  "x = 0, 00, 0777, 0o17, 0O17, 0b11, 0B1, 0xfF, 0XA, 1L, 0l, 0xFFL\n",
  "x = 123456789012345678901234567890, 0777777777777777777777777777777L\n",
  "x = 1., .5, 1.5, 1e5, 1E+5, 1.e-5, .5e5, 089.5, 1e999, 1j, 1.5J, 08j\n",
  "x = 'a' \"b\" '''c''' \"\"\"d\"\"\" r'\\\\' b'e' u'f' ur'g' BR'h' 'a\\\nb'\n",
  "x = '\\a\\b\\f\\n\\r\\t\\v\\\\\\'\\\"\\0\\12\\377\\x41\\q\\\n', '', \"\", '''''', 'it\\'s'\n",
  "x = '''a\n'b' ''c''\n''' \"\"\"\n\"x\" \\\"\"\"\n\"\"\"\n",
  "x = 1if a else 2; x = 0xfor b; x = 1or 2; print'a'; x = [1for a in b]\n",
  // Lines.
  "# comment\n\n  # indented comment\nx = 1 # comment\n\nif x:\n\n  # comment\n" +
    "    # comment\n  y\n# end",
  "x = (1,\n  2, # comment\n\n3)\nx = 1 + \\\n  2\nif a and \\\n   b: c\n",
  "if a:\n\tb\n\tif c:\n\t\td\n",
  "if a:\r\n  b\r\nc\r\n",
  "if a:\r  b\rc\r",
  "\ufeffx = 1\n",
  "x = 1\n\fdef f():\n    pass\n",
  "# -*- coding: utf-8 -*-\nx = 'caf\u00e9 \u20ac \ud83d\ude00'\n",
  "if a: b\n  \nelse: c",
  "",
  "\n\n",
  // Vipera's own.
  "native include(mpi)\nnative include(<sys/time.h>)\nnative include('my file.h')\n" +
    "native pragma 'omp' ' x'\n",
  "native f()\nx = native f(1, &a, &b.c[0])\nx = native(->float) f(a) + native(->int) g()\n",
  "x = native const(A) + native const(B)->float\n" +
    "native = 1; native(2); include = native; const(native)\n",
  "from __future__ import print_function\nprint(1)(2)\nx = print\n" +
    "y = [print(1, sep='-') for a in b]\n",
  "import parallel\n\nif coreid()==0:\n  send(20, 1)\n" +
    'elif coreid()==1:\n  print "Got value "+recv(0)\n',
];
