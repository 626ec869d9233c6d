// VP12xx and VP13xx: how tokens form statements, and what a statement may hold.
// Rows stand in the order of their codes; a code is never reused; a retired one leaves a gap.
import type { DiagnosticTable } from "./diagnostic-row.ts";

export const grammarDiagnostics = {
  VP1201: {
    category: "SyntaxError",
    severity: "error",
    text: "unexpected {found}, expected {expected}",
    fix: "",
    explanation: "What stands here cannot follow what stands before it on the same logical line.",
    example: "a = 1 +\n",
  },
  VP1202: {
    category: "SyntaxError",
    severity: "error",
    text: "expected ':' after '{header}'",
    fix: "end the line with ':'",
    explanation: "Every line that opens a block (if, while, for, def, class and so on) ends with ':'.",
    example: "if 1\n    print 2\n",
  },
  VP1203: {
    category: "SyntaxError",
    severity: "error",
    text: "'=' assigns, it does not compare",
    fix: "use '==' to compare",
    explanation: "An assignment is a statement and cannot stand inside an expression.",
    example: "x = 1\nif x = 1:\n    print x\n",
  },
  VP1204: {
    category: "SyntaxError",
    severity: "error",
    text: "'else if' is not Python",
    fix: "use 'elif'",
    explanation: "A further condition of an 'if' statement is written with 'elif'.",
    example: "if 0:\n    pass\nelse if 1:\n    pass\n",
  },
  VP1205: {
    category: "SyntaxError",
    severity: "error",
    text: "'{name}' is not a keyword",
    fix: "did you mean '{keyword}'?",
    explanation: "A name was followed by something that can only follow a keyword, and one keyword is spelled almost like it.",
    example: "whlie 1:\n    pass\n",
  },
  VP1206: {
    category: "SyntaxError",
    severity: "error",
    text: "annotations are Python 3",
    fix: "remove the annotation",
    explanation: "vPython is a subset of Python 2.7, which has no type annotations. vpyc infers every type.",
    example: "def f(x: int):\n    return x\n",
  },
  VP1207: {
    category: "SyntaxError",
    severity: "error",
    text: "'print >>' is not supported",
    fix: "print without '>>'; all output of a core goes to the standard output",
    explanation: "A core has no files, so there is nothing else to print to.",
    example: "import sys\nprint >>sys.stderr, 'text'\n",
  },
  VP1208: {
    category: "SyntaxError",
    severity: "error",
    text: "'{keyword}' without {openers} before it",
    fix: "align it with the statement it continues",
    explanation:
      "'elif' and 'else' continue an 'if'; 'else' also a 'for', 'while' or 'try'; 'except' and 'finally' " +
      "continue a 'try'. They stand exactly as " +
      "deep as the statement they continue, with nothing but its block between.",
    example: "a = 1\nelse:\n    pass\n",
  },
  VP1209: {
    category: "SyntaxError",
    severity: "error",
    text: "'{keyword}' after '{previous}'",
    fix: "move it before '{previous}'",
    note: "'{previous}' is here",
    explanation: "The parts of a statement have an order: if, elif, else; try, except, else, finally.",
    example: "if 0:\n    pass\nelse:\n    pass\nelif 1:\n    pass\n",
  },
  VP1210: {
    category: "SyntaxError",
    severity: "error",
    text: "'try' without 'except' or 'finally'",
    fix: "add an 'except' or a 'finally' block",
    explanation: "A 'try' that handles nothing does nothing.",
    example: "try:\n    pass\nprint 1\n",
  },
  VP1211: {
    category: "SyntaxError",
    severity: "error",
    text: "default 'except:' must be last",
    fix: "move it behind the other 'except' blocks",
    explanation: "A bare 'except:' catches everything, so nothing would reach those after it.",
    example: "try:\n    pass\nexcept:\n    pass\nexcept ValueError:\n    pass\n",
  },
  VP1212: {
    category: "SyntaxError",
    severity: "error",
    text: "two statements on one line",
    fix: "put '{second}' on a line of its own, or ';' before it",
    explanation: "ePython let statements follow one another on a line without a separator. Python does not.",
    example: "a = 1 b = 2\n",
  },
  VP1213: {
    category: "SyntaxError",
    severity: "error",
    text: "cannot assign to {what}",
    fix: "assign to a name, an attribute, an element or a slice",
    explanation:
      "Left of '=', after 'for' and after 'as' stands something that can hold a value: a name, " +
      "object.name, object[index], or several of them with " +
      "commas.",
    example: "f() = 1\n",
  },
  VP1214: {
    category: "SyntaxError",
    severity: "error",
    text: "'{keyword}' is a keyword and cannot be a name",
    fix: "choose another name, such as '{keyword}_'",
    explanation: "The words of the language's statements and operators are reserved.",
    example: "class = 1\n",
  },
  VP1215: {
    category: "SyntaxError",
    severity: "error",
    text: "cannot delete {what}",
    fix: "delete a name, an attribute, an element or a slice",
    explanation: "Only what can be assigned can be deleted.",
    example: "del f()\n",
  },
  VP1216: {
    category: "SyntaxError",
    severity: "error",
    text: "cannot use '{operator}' on {what}",
    fix: "use it on a name, an attribute, an element or a slice",
    explanation: "An augmented assignment reads and then assigns one target; it cannot be several.",
    example: "(a, b) += 1\n",
  },
  VP1217: {
    category: "SyntaxError",
    severity: "error",
    text: "duplicate argument '{name}' in function definition",
    fix: "rename one of them",
    note: "the first one is here",
    explanation: "The parameters of a function have different names.",
    example: "def f(a, a):\n    pass\n",
  },
  VP1218: {
    category: "SyntaxError",
    severity: "error",
    text: "non-default argument follows default argument",
    fix: "give '{name}' a default, or move it before those that have one",
    explanation:
      "Arguments are matched from left to right, so a parameter without a default could never be reached " +
      "behind one that may be left out.",
    example: "def f(a=1, b):\n    pass\n",
  },
  VP1219: {
    category: "SyntaxError",
    severity: "error",
    text: "keyword argument repeated: '{name}'",
    fix: "remove one of them",
    note: "the first one is here",
    explanation: "A call gives each parameter one value.",
    example: "def f(a):\n    pass\nf(a=1, a=2)\n",
  },
  VP1220: {
    category: "SyntaxError",
    severity: "error",
    text: "non-keyword argument after keyword argument",
    fix: "move it before the first 'name=value'",
    explanation: "Positional arguments come first, then keyword arguments, '*' and '**'.",
    example: "def f(a, b):\n    pass\nf(a=1, 2)\n",
  },
  VP1221: {
    category: "SyntaxError",
    severity: "error",
    text: "{what} cannot be the name of a keyword argument",
    fix: "write name=value, or '==' to compare",
    explanation: "Left of '=' in a call stands the name of a parameter.",
    example: "def f(a):\n    pass\nf(1=2)\n",
  },
  VP1222: {
    category: "SyntaxError",
    severity: "error",
    text: "a generator expression beside other arguments needs parentheses",
    fix: "put parentheses around it",
    explanation: "Only the sole argument of a call may be a generator expression without its own.",
    example: "print sum(x for x in [1], 2)\n",
  },
  VP1223: {
    category: "SyntaxError",
    severity: "error",
    text: "only 'sep' and 'end' are keyword arguments of print()",
    fix: "remove '{name}'",
    explanation: "A core has one output, so 'file' and 'flush' have no meaning there.",
    example: "print(1, flush=True)\n",
  },
  VP1224: {
    category: "SyntaxError",
    severity: "error",
    text: "'{construct}' is Python 3",
    fix: "{advice}",
    explanation: "vPython is a subset of Python 2.7.",
    example: "def f():\n    nonlocal x\n",
  },
  VP1225: {
    category: "SyntaxError",
    severity: "error",
    text: "'{keyword}' cannot stand behind another statement on its line",
    fix: "put it on a line of its own",
    explanation:
      "Behind ';', and behind ':' on the same line, only simple statements may stand; a statement with a block begins a line.",
    example: "if 1: while 0: pass\n",
  },
  VP1226: {
    category: "SyntaxError",
    severity: "error",
    text: "'&{name}' is only allowed in the arguments of a native call",
    fix: "use it as in 'native f(&{name})'",
    explanation: "'&name' passes the address of a variable to a C function; Python has no such value.",
    example: "a = &b\n",
  },
  VP1227: {
    category: "SyntaxError",
    severity: "error",
    text: "a decorator must be followed by 'def' or 'class'",
    fix: "move it directly before the definition",
    note: "the decorator is here",
    explanation: "A decorator changes the function or class that is defined right after it.",
    example: "@exportable\na = 1\n",
  },
  VP1228: {
    category: "SyntaxError",
    severity: "error",
    text: "from __future__ imports must occur at the beginning of the file",
    fix: "move it before every other statement",
    explanation:
      "It changes how the whole file is read, so only the docstring, comments and other __future__ imports may stand before it.",
    example: "a = 1\nfrom __future__ import division\n",
  },
  VP1229: {
    category: "SyntaxError",
    severity: "error",
    text: "future feature {name} is not defined",
    fix: "remove the import",
    explanation:
      "Python 2.7 knows nested_scopes, generators, division, absolute_import, with_statement, " +
      "print_function and unicode_literals.",
    example: "from __future__ import annotations\n",
  },
  VP1230: {
    category: "SyntaxError",
    severity: "error",
    text: "'yield' needs parentheses here",
    fix: "write (yield value)",
    explanation: "'yield' stands bare only as a whole statement or as the whole right side of an assignment.",
    example: "def f():\n    g(yield 1)\n",
  },
} as const satisfies DiagnosticTable;

/**
 * What a kind of token is called when one is expected or found. A kind that is not here is called
 * by its own text in quotes.
 */
export const tokenNames = {
  name: "a name",
  integer: "a number",
  float: "a number",
  imaginary: "a number",
  string: "a string",
  newline: "the end of the line",
  indent: "an indented line",
  dedent: "the end of the block",
} as const;

/** What groups of expected tokens are called together, instead of one by one. */
export const tokenGroups = {
  expression: "an expression",
  operator: "an operator",
  comparison: "a comparison",
  assignment: "an assignment",
  statement: "a statement",
} as const;

/** What is called by name when it stands where a target is wanted (VP1213, VP1215, VP1216). */
export const nonTargetNames = {
  Name: "'{name}'",
  Literal: "a literal",
  Call: "a function call",
  Comparison: "a comparison",
  Operation: "an operator",
  ConditionalExpression: "a conditional expression",
  Lambda: "a lambda",
  GeneratorExpression: "a generator expression",
  Comprehension: "a comprehension",
  Display: "a dict or set",
  Tuple: "several targets",
  EmptyTuple: "()",
  YieldExpression: "a yield expression",
  Backquote: "a backquoted expression",
  Native: "a C call",
} as const;

/** How a malformed number is put right (VP1104). */
export const numberAdvice = {
  leadingZero: "a number that begins with 0 is octal: use digits 0 to 7, or no leading zero",
  underscore: "remove the underscores",
  prefix: "write digits of its base after the prefix",
  name: "a name cannot begin with a digit",
} as const;

/** What 2.7 has instead of a construct of Python 3 (VP1224). */
export const pythonThreeAdvice = {
  nonlocal: "change a list or an object of the outer function instead",
  async: "cores already run at the same time; use send and recv",
  await: "cores already run at the same time; use send and recv",
  "raise ... from": "write 'raise exception' alone",
  "yield from": "write 'for item in iterable: yield item'",
  ":=": "assign before the statement",
  "starred target": "take parts with slices",
  "keyword-only parameter": "give it a default and move it before '*'",
  "several * in a call": "join the sequences first",
  "argument after **": "move it before '**'",
  "rb''": "write br''",
  "...": "write 'pass' or None",
  "@=": "call a function",
  match: "use if and elif",
  "keyword in the bases of a class": "metaclasses are not supported",
} as const;

/** After what a continuing clause may stand (VP1208). */
export const clauseOpeners = {
  elif: "'if'",
  else: "'if', 'for', 'while' or 'except'",
  except: "'try'",
  finally: "'try'",
} as const;

/** Words that other languages have in the place of a keyword (VP1205). */
export const foreignWords = {
  function: "def",
  func: "def",
  fn: "def",
  elseif: "elif",
  elsif: "elif",
  foreach: "for",
  until: "while",
  throw: "raise",
  catch: "except",
  include: "import",
  using: "import",
  delete: "del",
  echo: "print",
} as const;
