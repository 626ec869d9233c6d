import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Collector, SourceFile } from "@vipera/diagnostics";
import { LineReader, type LogicalLine, unparse } from "@vipera/parser";
import fc from "fast-check";
import nearley from "nearley";
import { describe, expect, it } from "vitest";
import { grammar } from "../src/generated/grammar.ts";
import type { GrammarSymbol } from "../src/lookahead-engine/numbered-grammar.ts";
import { LookaheadEngine } from "../src/lookahead-engine.ts";
import { codesOf, withSpans } from "./comparable.ts";
import { randomExpression, randomModule } from "./random-trees.ts";
import { samplePrograms } from "./sample-programs.ts";

const engine = new LookaheadEngine(grammar);

const context = (file: SourceFile) => ({ file, report: () => {} });

/** nearley's own runtime over the same rules: every parse it finds. */
function parseWithNearley(line: LogicalLine, file: SourceFile): unknown[] {
  const rules = grammar.rules.map(({ name, symbols, action, passes }) => ({
    name,
    symbols: [...symbols] as GrammarSymbol[],
    postprocess: (parts: unknown[]) => {
      if (passes === true) return parts[0];
      return action === undefined ? parts : action(parts as never, context(file) as never);
    },
  }));
  const pending = line.tokens.map((token) => ({ ...token, type: token.kind, value: token.text }));
  const lexer = {
    next: () => pending.shift(),
    save: () => ({}),
    reset: () => {},
    formatError: () => "not taken",
    has: () => true,
  };
  const compiled = { Lexer: lexer, ParserRules: rules, ParserStart: grammar.start };
  const parser = new nearley.Parser(nearley.Grammar.fromCompiled(compiled as never));
  parser.feed("tokens");
  return parser.results;
}

/** Asserts that nearley finds one parse of each line, the one that the engine finds. */
function compareRuntimes(text: string): void {
  const file = new SourceFile("test.py", text);
  const reader = new LineReader(file, new Collector());
  for (let line = reader.next(); line !== undefined; line = reader.next()) {
    if (line.tokens.length === 0) continue;
    const result = engine.parse(line.tokens, context(file));
    expect(result.ok).toBe(true);
    const parses = parseWithNearley(line, file);
    expect(parses).toHaveLength(1);
    if (result.ok) expect(withSpans(result.value)).toBe(withSpans(parses[0]));
  }
}

function programsBelow(folder: string): string[] {
  const programs: string[] = [];
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (name === "node_modules") continue;
    if (statSync(path).isDirectory()) programs.push(...programsBelow(path));
    else if (name.endsWith(".py")) programs.push(readFileSync(path, "utf8"));
  }
  return programs;
}

describe("the grammar", () => {
  it("can be run with one token of lookahead", () => {
    expect(new LookaheadEngine(grammar).findConflicts()).toEqual([]);
  });

  it("would be refused if one token could not decide", () => {
    const twoWays = new LookaheadEngine({
      start: "list",
      rules: [
        { name: "list", symbols: [{ type: "a" }] },
        { name: "list", symbols: ["list", "list"] },
      ],
    });
    expect(twoWays.findConflicts().join("\n")).toContain("before 'a' in");
  });

  it("has no rule that is empty, and none that is missing", () => {
    expect(() => new LookaheadEngine({ start: "a", rules: [] })).toThrow("no rule a");
    const empty = { start: "a", rules: [{ name: "a", symbols: [] }] };
    expect(() => new LookaheadEngine(empty)).toThrow("a may be empty");
  });
});

describe("the engine and nearley's own runtime", () => {
  it.each(samplePrograms.map((text) => [text]))("agree on %j, which has one parse", (text) => {
    expect(codesOf(text)).toEqual([]);
    compareRuntimes(text);
  });

  it("agree on every test program and example that is right", () => {
    const root = join(import.meta.dirname, "../../..");
    const folders = ["tests", "examples", "packages/stdlib/modules"];
    const present = folders.map((name) => join(root, name)).filter((path) => isFolder(path));
    const right = present.flatMap(programsBelow).filter((text) => codesOf(text).length === 0);
    for (const text of right) compareRuntimes(text);
  }, 300_000);

  it("agree on random expressions", () => {
    fc.assert(
      fc.property(randomExpression, (value) => {
        const span = { start: 0, end: 0 };
        const statement = { kind: "ExpressionStatement" as const, span, value };
        compareRuntimes(unparse({ kind: "Module", span, body: [statement] }));
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it("agree on random statements", () => {
    fc.assert(
      fc.property(randomModule, (module) => compareRuntimes(unparse(module))),
      { seed: 43, numRuns: 150 },
    );
  });
});

describe("a line that is wrong", () => {
  function expectedAt(text: string) {
    const file = new SourceFile("test.py", text);
    const line = new LineReader(file, new Collector()).next();
    const result = engine.parse(line?.tokens ?? [], context(file));
    return result.ok ? undefined : { index: result.index, expected: result.expected };
  }

  it("is refused at the first token that cannot stand", () => {
    expect(expectedAt("a = 1 +\n")?.index).toBe(4);
    expect(expectedAt("if a = 1:\n")?.index).toBe(2);
    expect(expectedAt("x = [1, 2 3]\n")?.index).toBe(6);
  });

  it("knows all kinds of token that could stand there instead", () => {
    expect(expectedAt("import 1\n")?.expected).toEqual(["name"]);
    expect(expectedAt("def f(a 1\n")?.expected).toEqual([",", "=", ")"].sort(byGrammar));
    expect(expectedAt("x = a b\n")?.expected).toContain("if");
    expect(expectedAt("x = a b\n")?.expected).not.toContain(":");
  });

  it("may end too early", () => {
    const result = engine.parse([], context(new SourceFile("test.py", "")));
    expect(result.ok).toBe(false);
  });
});

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** In the order in which the grammar first names them. */
function byGrammar(left: string, right: string): number {
  const kinds = grammar.rules.flatMap(({ symbols }) =>
    symbols.flatMap((symbol) => (typeof symbol === "string" ? [] : [symbol.type])),
  );
  return kinds.indexOf(left) - kinds.indexOf(right);
}
