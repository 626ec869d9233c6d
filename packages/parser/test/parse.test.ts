import { Collector, SourceFile } from "@vipera/diagnostics";
import { parse, printAst, unparse } from "@vipera/parser";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codesOf, parseText } from "./comparable.ts";
import { samplePrograms } from "./sample-programs.ts";

describe("parse", () => {
  it.each(samplePrograms)("takes %j without a message", (text) => {
    expect(codesOf(text)).toEqual([]);
  });

  it("gives the same tree each time, and prints it the same", () => {
    for (const text of samplePrograms) {
      expect(printAst(parseText(text))).toBe(printAst(parseText(text)));
      expect(unparse(parseText(unparse(parseText(text))))).toBe(unparse(parseText(text)));
    }
  });

  it("never throws, whatever tokens stand in whatever order", () => {
    const piece = fc.constantFrom(
      ..."if else elif while for in try except finally with def class return yield import".split(
        " ",
      ),
      ..."from as print exec raise global del assert lambda not and or is pass break None".split(
        " ",
      ),
      ..."( ) [ ] { } , : ; . = == + - * ** / // % < > <> & | ^ ~ ` @ -> += >>".split(" "),
      ...["a", "b", "1", "2.5", "3j", "'s'", "native", "const", "\n", "\n  ", "\n    ", "\n\t"],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const collector = new Collector();
        const source = new SourceFile("a.py", pieces.join(" "));
        const module = parse(source, collector);
        if (collector.diagnostics.length === 0) expect(parseText(unparse(module))).toBeDefined();
        for (const { place } of collector.diagnostics) {
          expect(place?.span.start).toBeLessThanOrEqual(source.text.length);
        }
      }),
      { seed: 12, numRuns: 4000 },
    );
  });
});

describe("a source that is long in one place", () => {
  const many = 200_000;

  it.each([
    ["numbers that touch", "1.".repeat(many), ["VP1104"]],
    ["a string that does not end", `x = '''${"a'".repeat(many)}`, ["VP1103"]],
    ["brackets that open", "(".repeat(many), ["VP1119", "VP1115"]],
    ["brackets that close", ")".repeat(many), ["VP1116"]],
    ["semicolons", ";".repeat(many), ["VP1201"]],
    ["strange characters", "\u20ac".repeat(many), ["VP1101"]],
    ["lines that are joined", `${"\\\n".repeat(many)}x\n`, []],
    ["keyword arguments", `f(${Array.from({ length: many }, (_, n) => `a${n}=1`).join()})\n`, []],
  ])("costs time in proportion: %s", (_, text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });
});

describe("the depth of an expression", () => {
  const chain = (length: number) => `x = ${"a + ".repeat(length)}a\n`;
  const repeated = (text: string, length: number) => `x = ${text.repeat(length)}a\n`;

  it("may be 500 and no deeper", () => {
    // The statement and the first operand count as well.
    expect(codesOf(chain(498))).toEqual([]);
    expect(codesOf(chain(499))).toEqual(["VP1119"]);
  });

  it.each([
    ["operators", chain(100_000)],
    ["signs", repeated("- ", 100_000)],
    ["nots", repeated("not ", 100_000)],
    ["lambdas", repeated("lambda: ", 100_000)],
    ["conditions", repeated("a if b else ", 100_000)],
    ["powers", repeated("a ** ", 100_000)],
    ["attributes", `x = a${".a".repeat(100_000)}\n`],
    ["calls", `x = a${"()".repeat(100_000)}\n`],
    ["conditions of an if", `if ${"a + ".repeat(100_000)}a:\n    pass\n`],
    ["bases of a class", `class A(${"a + ".repeat(100_000)}a): pass\n`],
  ])("is refused for 100 000 %s", (_, text) => {
    expect(codesOf(text)).toEqual(["VP1119"]);
  });

  it("is small for lists, comparisons and booleans of any length", () => {
    expect(codesOf(`x = [${"a, ".repeat(50_000)}]\n`)).toEqual([]);
    expect(codesOf(`x = ${"a < ".repeat(50_000)}a\n`)).toEqual([]);
    expect(codesOf(`x = ${"a and ".repeat(50_000)}a\n`)).toEqual([]);
    expect(codesOf(`x = ${"'a' ".repeat(50_000)}\n`)).toEqual([]);
    expect(codesOf(`${"a; ".repeat(50_000)}\n`)).toEqual([]);
  });
});
