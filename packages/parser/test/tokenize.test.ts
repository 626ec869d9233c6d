import { Collector, SourceFile } from "@vipera/diagnostics";
import { tokenize } from "@vipera/parser";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codesOf, reportOf } from "./comparable.ts";

/** Kinds and texts of all tokens; `/` ends a line, `>` and `<` open and close a block. */
function tokensOf(text: string): string {
  const layout: Readonly<Record<string, string>> = { newline: "/", indent: ">", dedent: "<" };
  return tokenize(new SourceFile("a.py", text), new Collector())
    .map(({ kind, text: lexeme }) => {
      if (layout[kind] !== undefined) return layout[kind];
      return kind === lexeme ? kind : `${kind}:${lexeme}`;
    })
    .join(" ");
}

describe("tokenize", () => {
  it("tells names from keywords", () => {
    expect(tokensOf("if iff: pass")).toBe("if name:iff : pass /");
  });

  it("gives every token its place in the source", () => {
    const tokens = tokenize(new SourceFile("a.py", "if a:\n  bc\n"), new Collector());
    expect(tokens.map(({ kind, start, end }) => `${kind} ${start} ${end}`)).toEqual([
      "if 0 2",
      "name 3 4",
      ": 4 5",
      "newline 5 6",
      "indent 8 8",
      "name 8 10",
      "newline 10 11",
      "dedent 11 11",
    ]);
  });

  it("never throws, and covers the source from left to right, whatever it holds", () => {
    const piece = fc.constantFrom(
      ...["if", "a", "(", ")", "[", "]", "{", "}", "'", '"', "'''", "\\", "\n", "\r", " ", "\t"],
      ...[
        "\f",
        ":",
        ";",
        "print",
        "0x",
        "09",
        "1e",
        ".",
        "..",
        "u'",
        "#",
        "/*",
        "!",
        "&&",
        "\ufeff",
      ],
      ...["\u00e9", "\ud83d", "native", "->", "<>", "$", "\0", "def", "=", "`", "@", "1_0", "f'a'"],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const tokens = tokenize(new SourceFile("a.py", text), new Collector());
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        const count = (kind: string) => tokens.filter((token) => token.kind === kind).length;
        expect(count("indent")).toBe(count("dedent"));
      }),
      { seed: 11, numRuns: 3000 },
    );
  });

  describe("numbers", () => {
    it("are whole, broken or imaginary", () => {
      expect(tokensOf("0777 0o7 0b1 0xfL 1. .5e-3 1e5 089.5 2j")).toBe(
        "integer:0777 integer:0o7 integer:0b1 integer:0xfL float:1. float:.5e-3 float:1e5 " +
          "float:089.5 imaginary:2j /",
      );
    });

    it("may touch a keyword", () => {
      expect(tokensOf("1if 0xfor a")).toBe("integer:1 if integer:0xf or name:a /");
    });

    it.each([
      ["089", "octal"],
      ["1_000", "remove the underscores"],
      ["0x", "digits of its base"],
      ["0b12", "digits of its base"],
      ["12abc", "cannot begin with a digit"],
      ["1.5L", "cannot begin with a digit"],
    ])("%s is told to be no number, with advice", (text, advice) => {
      expect(reportOf(`x = ${text}\n`)).toContain(`'${text}' is not a number`);
      expect(reportOf(`x = ${text}\n`)).toContain(advice);
    });
  });

  describe("strings", () => {
    it("have quotes and prefixes", () => {
      expect(tokensOf(`'a' "b" u"c" bR'd' ''`)).toBe(
        `string:'a' string:"b" string:u"c" string:bR'd' string:'' /`,
      );
    });

    it("hold their quote behind a backslash, also when they are raw", () => {
      expect(tokensOf(String.raw`'\'' r'\' x'`)).toBe(String.raw`string:'\'' string:r'\' x' /`);
    });

    it("run over lines with three quotes, or with a backslash", () => {
      expect(tokensOf("x = '''a\n'b\n''' 'c\\\nd'\ny")).toBe(
        "name:x = string:'''a\n'b\n''' string:'c\\\nd' / name:y /",
      );
    });

    it("that do not end are shown where they begin, and lines behind them are read", () => {
      expect(codesOf("x = 'abc\ny = 1 +\n")).toEqual(["VP1102", "VP1201"]);
      expect(codesOf("x = '''abc\ny = 1 +\n")).toEqual(["VP1103"]);
    });
  });

  describe("lines", () => {
    it("end with any of three line ends, or with the file", () => {
      expect(tokensOf("a\nb\r\nc\rd")).toBe("name:a / name:b / name:c / name:d /");
    });

    it("go on inside brackets and behind a backslash", () => {
      expect(tokensOf("a(\n  b, # c\n\n)\nd \\\n  e")).toBe(
        "name:a ( name:b , ) / name:d name:e /",
      );
    });

    it("may be empty or hold a comment, at any depth", () => {
      expect(tokensOf("if a:\n\n    # c\n  b\n # d\n")).toBe("if name:a : / > name:b / <");
    });

    it("begin blocks and end them", () => {
      expect(tokensOf("a\n b\n  c\nd\n e")).toBe(
        "name:a / > name:b / > name:c / < < name:d / > name:e / <",
      );
    });

    it("may begin with a form feed, and the file with a byte order mark", () => {
      expect(tokensOf("\ufeffa\n  \fb")).toBe("name:a / name:b /");
    });
  });

  describe("print", () => {
    it.each(["print(a)", "print (a)", "print(a); b", "print(a) # c", "print(\na)\n"])(
      "is the function in %j",
      (text) => {
        expect(tokensOf(text)).toContain("printFunction:print (");
      },
    );

    it.each(["print(a),", "print(a) + b", "print (a)[0]", "print (a), b", "print [(a)]"])(
      "is the statement in %j",
      (text) => {
        expect(tokensOf(text)).toMatch(/^print /);
      },
    );

    it("is a name behind the future import", () => {
      const text = "from __future__ import print_function\nprint (a), b";
      expect(tokensOf(text)).toContain("/ name:print (");
    });

    it("is no function inside an expression", () => {
      expect(codesOf("x = lambda: print(1)\n")).toEqual(["VP1201"]);
    });
  });

  describe("native", () => {
    it("is a keyword before the name of a C function, and else a name", () => {
      expect(tokensOf("native f(a)")).toBe("native name:f ( name:a ) /");
      expect(tokensOf("native(->float) f()")).toBe("native ( -> name:float ) name:f ( ) /");
      expect(tokensOf("native(a) + include")).toBe("name:native ( name:a ) + name:include /");
      expect(tokensOf("native const(A)")).toBe("native const ( name:A ) /");
    });
  });

  describe("brackets", () => {
    it("that are never closed are shown, and the next statement is read", () => {
      expect(codesOf("a = (1,\n  [2\ndef f():\n    return 1 +\n")).toEqual(["VP1115", "VP1201"]);
      expect(reportOf("a = (1,\n  [2\nimport b\n")).toContain("test.py:2:3: SyntaxError: '['");
    });

    it("at the end of the file are shown where they open", () => {
      expect(reportOf("a = 1\nb = {1: 2,\nc = 3\n")).toContain(
        "test.py:2:5: SyntaxError: '{' is never closed [VP1115]",
      );
    });

    it("close in their order", () => {
      expect(codesOf("a = (1, [2)\nb = 1\nc = )\n")).toEqual(["VP1117", "VP1116"]);
    });

    it("may be 200 deep and no deeper", () => {
      const nested = (depth: number) => `a = ${"(".repeat(depth)}1${")".repeat(depth)}\n`;
      expect(codesOf(nested(200))).toEqual([]);
      expect(codesOf(nested(201))).toEqual(["VP1119"]);
      expect(codesOf(nested(100_000))).toEqual(["VP1119"]);
    });
  });

  describe("what is not Python", () => {
    it("is named, with Python's own operator, and the line is read on", () => {
      expect(codesOf("if a && b || !c:\n    d\n")).toEqual(["VP1108", "VP1108", "VP1108"]);
      expect(reportOf("if !a: pass\n")).toContain("hint: use 'not'");
    });

    it("is a character that begins no token", () => {
      expect(reportOf("a = \u201cb\u201d\n")).toContain("unexpected character '\u201c' (U+201C)");
      expect(reportOf("a\u00a0= 1\n")).toContain("unexpected character U+00A0");
      expect(reportOf("a = b ? c : $d\n")).toContain("unexpected character '?' (U+003F)");
    });

    it("is a comment of C, which is skipped over lines", () => {
      expect(codesOf("/* a\n b */\nc = /* d */ 1\n/* e")).toEqual(["VP1109", "VP1109", "VP1109"]);
    });

    it("is an f-string, with any quotes", () => {
      expect(codesOf('a = f\'{b}\'\nc = F"""\n{d}\n"""\ne = fr\'g\'\n')).toEqual([
        "VP1105",
        "VP1105",
        "VP1105",
      ]);
    });
  });
});
