// VP10xx and VP11xx: bytes, characters, literals, brackets and indentation.
// Rows stand in the order of their codes; a code is never reused; a retired one leaves a gap.
import type { DiagnosticTable } from "./diagnostic-row.ts";

export const textDiagnostics = {
  VP1001: {
    category: "SyntaxError",
    severity: "error",
    text: "byte {byte} at offset {offset} is not UTF-8",
    fix: "save the file as UTF-8",
    explanation:
      "A source file is UTF-8 text; no other encoding is read, whatever a coding line says. The offset " +
      "counts bytes from the start of the file.",
    example: "name = 'caf\xe9'\n",
    exampleIsBytes: true,
  },
  VP1002: {
    category: "SyntaxError",
    severity: "error",
    text: "NUL byte at offset {offset}",
    fix: "remove the byte; is this a text file?",
    explanation:
      "A source file holds no NUL bytes. A file full of them is an image, an object file or UTF-16 text. " +
      "In a string literal, write \\0.",
    example: "a = 1\0\n",
    exampleIsBytes: true,
  },
  VP1101: {
    category: "SyntaxError",
    severity: "error",
    text: "unexpected character {character}",
    fix: "outside strings and comments only ASCII letters, digits and Python's operators may stand",
    explanation:
      "The character begins no token of the language. Typographic quotes, dashes and non-breaking spaces, " +
      "pasted from a document, look like ASCII " +
      "but are not.",
    example: "price = 5 \u20ac\n",
  },
  VP1102: {
    category: "SyntaxError",
    severity: "error",
    text: "the string is not closed before the end of the line",
    fix: "close it with {quote}, or use three quotes for a string of several lines",
    label: "opens here",
    explanation: "A string in single or double quotes ends on the line where it begins, unless the line ends with a backslash.",
    example: "print 'hello\n",
  },
  VP1103: {
    category: "SyntaxError",
    severity: "error",
    text: "the string is not closed before the end of the file",
    fix: "close it with {quote}",
    label: "opens here",
    explanation: "A string that opens with three quotes runs to the next three quotes of the same kind, over line ends.",
    example: 'text = """hello\n',
  },
  VP1104: {
    category: "SyntaxError",
    severity: "error",
    text: "'{text}' is not a number",
    fix: "{advice}",
    explanation:
      "A number that begins with 0 is octal (0777 or 0o777), binary (0b101) or hexadecimal (0xff), and " +
      "holds only digits of its base. A name cannot " +
      "begin with a digit. Python 3's underscores between digits do not exist in 2.7.",
    example: "mode = 089\n",
  },
  VP1105: {
    category: "SyntaxError",
    severity: "error",
    text: "f-strings are Python 3",
    fix: "use 'text %s' % value",
    explanation: "vPython is a subset of Python 2.7, which has no formatted string literals.",
    example: "name = 'x'\nprint f'hello {name}'\n",
  },
  VP1106: {
    category: "SyntaxError",
    severity: "error",
    text: "a backslash must be the last character of its line",
    fix: "remove what follows the backslash, or the backslash",
    explanation:
      "Outside a string, a backslash joins its line with the next one. Nothing may follow it, not even a space or a comment.",
    example: "total = 1 + \\ # more\n  2\n",
  },
  VP1107: {
    category: "SyntaxError",
    severity: "error",
    text: "'\\x' needs two hexadecimal digits",
    fix: "write two digits, as in '\\x0a', or a double backslash for a backslash itself",
    explanation: "In a string that is not raw, \\x is followed by exactly two digits of base 16.",
    example: "path = 'c:\\xyz'\n",
  },
  VP1108: {
    category: "SyntaxError",
    severity: "error",
    text: "'{operator}' is not a Python operator",
    fix: "use '{replacement}'",
    explanation: "The boolean operators of Python are words: 'and', 'or', 'not'. 'x += 1' stands for 'x++'.",
    example: "a = 1\nif a > 0 && a < 5:\n    print a\n",
  },
  VP1109: {
    category: "SyntaxError",
    severity: "error",
    text: "'/*' does not begin a comment",
    fix: "begin each line of a comment with '#'",
    explanation:
      "Comments in the style of C were accepted by ePython. Python has only comments that run from '#' to the end of the line.",
    example: "/* a comment */\nprint 1\n",
  },
  VP1110: {
    category: "TabError",
    severity: "error",
    text: "inconsistent use of tabs and spaces in indentation",
    fix: "indent with spaces only",
    explanation:
      "The depth of the line depends on how wide a tab is taken to be. A line is compared with the lines " +
      "around it once with tab stops every 8 " +
      "columns and once with tabs as wide as a space; both must agree.",
    example: "if 1:\n        a = 1\n\tb = 2\n",
  },
  VP1111: {
    category: "IndentationError",
    severity: "error",
    text: "unexpected indent",
    fix: "align the line with the one before it, or end that one with ':' if it opens a block",
    explanation: "A line may be indented deeper than the one before it only after a line that opens a block.",
    example: "a = 1\n    b = 2\n",
  },
  VP1112: {
    category: "IndentationError",
    severity: "error",
    text: "expected an indented block after '{header}'",
    fix: "indent the body, or write 'pass' for an empty one",
    note: "the block is opened here",
    explanation:
      "A line that ends with ':' opens a block; the lines of the block are indented deeper than it. A " +
      "comment is not a statement.",
    example: "if 1:\nprint 2\n",
  },
  VP1113: {
    category: "IndentationError",
    severity: "error",
    text: "unindent does not match any outer indentation level",
    fix: "align the line with the statement of the block to which it belongs",
    explanation:
      "A line that is indented less than the one before it must be exactly as deep as some line of an enclosing block.",
    example: "if 1:\n        a = 1\n    b = 2\n",
  },
  VP1114: {
    category: "IndentationError",
    severity: "error",
    text: "too many levels of indentation, at most {limit}",
    fix: "move inner blocks into functions",
    explanation: "CPython 2.7 has the same limit.",
    example: Array.from({ length: 101 }, (_, depth) => `${" ".repeat(depth)}if 1:\n`)
      .concat(`${" ".repeat(101)}pass\n`)
      .join(""),
  },
  VP1115: {
    category: "SyntaxError",
    severity: "error",
    text: "'{bracket}' is never closed",
    fix: "close it with '{closing}'",
    label: "opens here",
    explanation:
      "Line ends inside brackets do not end a statement, so everything up to the end of the file, or up to " +
      "the next line that begins a statement, " +
      "was read as its content.",
    example: "values = [1, 2\nprint values\n",
  },
  VP1116: {
    category: "SyntaxError",
    severity: "error",
    text: "'{bracket}' closes nothing",
    fix: "remove it, or open the bracket before it",
    explanation: "Every closing bracket needs an opening one of its kind before it.",
    example: "a = (1 + 2))\n",
  },
  VP1117: {
    category: "SyntaxError",
    severity: "error",
    text: "'{closing}' does not close '{bracket}'",
    fix: "close '{bracket}' with '{expected}' first",
    note: "the open bracket is here",
    explanation: "Brackets close in the reverse order of their opening.",
    example: "a = [1, (2, 3]\n",
  },
  VP1118: {
    category: "SyntaxError",
    severity: "error",
    text: "the file ends after a backslash",
    fix: "remove the backslash",
    explanation: "A backslash at the end of a line joins it with the next one; there is none.",
    example: "a = 1 + \\",
  },
  VP1119: {
    category: "SyntaxError",
    severity: "error",
    text: "nested too deeply, at most {limit} {unit}",
    fix: "split the expression over several assignments",
    explanation:
      "Bounds the depth of the syntax tree, so that no pass over it can run out of stack. A chain of " +
      "operators of the same kind counts one level " +
      "per operator, except 'and', 'or' and comparisons, which count one in all.",
    example: `a = ${"(".repeat(201)}1${")".repeat(201)}\n`,
  },
} as const satisfies DiagnosticTable;
