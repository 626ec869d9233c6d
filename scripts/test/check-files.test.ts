import { describe, expect, test } from "vitest";
import { checkFile, missingTwins } from "../check-files.mjs";

const header = "/** A room with a purpose. */\n";
const lines = (count: number) => "const one = 1;\n".repeat(count);

describe("one file", () => {
  test("a short file with a header and a good name is fine", () => {
    expect(checkFile("packages/parser/src/tokenize.ts", header + lines(10), {})).toEqual([]);
  });

  test("over 400 lines the header says why", () => {
    const path = "packages/parser/src/tokenize.ts";
    expect(checkFile(path, header + lines(401), {})).toHaveLength(1);
    const reason = "/** A room. Over 400 lines because the table is one idea. */\n";
    expect(checkFile(path, reason + lines(401), {})).toEqual([]);
    expect(checkFile(path, reason + lines(601), {})).toHaveLength(1);
  });

  test("a listed file has its own ceiling", () => {
    const path = "packages/vm/assembly/interpreter.ts";
    const ceilings = { [path]: { lines: 900, reason: "the loop" } };
    expect(checkFile(path, header + lines(880), ceilings)).toEqual([]);
    expect(checkFile(path, header + lines(920), ceilings)).toHaveLength(1);
  });

  test("generated files never count", () => {
    expect(checkFile("packages/vm/assembly/generated/opcodes.ts", lines(5000), {})).toEqual([]);
  });

  test("a name without an idea is refused", () => {
    expect(checkFile("packages/parser/src/utils.ts", header, {})[0]).toContain("'utils'");
    expect(checkFile("packages/spec/src/types.ts", header, {})).toEqual([]);
  });

  test("a file without a header comment is refused", () => {
    expect(checkFile("scripts/run.mjs", "#!/usr/bin/env node\nrun();\n", {})[0]).toContain(
      "header",
    );
    expect(checkFile("examples/hello.py", "# Says hello.\nprint 1\n", {})).toEqual([]);
  });

  test("wide lines are refused: 100 columns, 90 in assembly", () => {
    const wide = `${header}// ${"x".repeat(92)}\n`;
    expect(checkFile("packages/vm/src/load.ts", wide, {})).toEqual([]);
    expect(checkFile("packages/vm/assembly/heap.ts", wide, {})).toEqual([
      "packages/vm/assembly/heap.ts:2: over 90 columns",
    ]);
  });
});

test("a source file with code needs a test of its name; types and tables do not", () => {
  const texts: Record<string, string> = {
    "packages/parser/src/index.ts": 'export * from "./parse.ts";',
    "packages/parser/src/parse.ts": "export function parse() {}",
    "packages/parser/src/tokenize.ts": "export const tokenize = (text: string) => [text];",
    "packages/parser/src/keywords.ts": 'export const keywords = ["if", "else"];',
    "packages/parser/src/ast.ts": "export interface Name { readonly kind: 'Name' }",
    "packages/parser/src/parse/blocks.ts": "export function parseBlock() {}",
    "packages/parser/test/parse.test.ts": "",
  };
  const read = (path: string) => texts[path] ?? "";
  expect(missingTwins(Object.keys(texts), read, ["packages/parser/src"])).toEqual([
    "packages/parser/src/tokenize.ts: has no test twin tokenize.test.ts",
  ]);
});
