/**
 * Compiles src/grammar.ne with nearley's own compiler and writes src/generated/grammar.ts; with
 * `--check` it compares instead.
 *
 * Only nearley's front half is used: its TypeScript output re-declares token matchers, which `tsc`
 * and oxc refuse, and it matches keywords by their text, which would take a name called "print" for
 * the keyword. Here every terminal is matched by the kind of its token.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A rule as nearley's compiler leaves it. */
interface NearleyRule {
  readonly name: string;
  readonly symbols: readonly (string | { readonly literal?: string; readonly token?: string })[];
  readonly postprocess?: string;
}

interface NearleyCompiler {
  readonly Parser: new (grammar: unknown) => { feed(text: string): void; results: unknown[] };
  readonly Grammar: { fromCompiled(rules: unknown): unknown };
}

type Compile = (
  tree: unknown,
  options: { version: string; file: string },
) => { readonly rules: readonly NearleyRule[]; readonly start: string };

const root = process.env.VIPERA_ROOT ?? process.cwd();
const folder = join(root, "packages/parser");
const load = createRequire(join(folder, "package.json"));

function compileGrammar(path: string) {
  const { Parser, Grammar }: NearleyCompiler = load("nearley");
  const language: unknown = load("nearley/lib/nearley-language-bootstrapped.js");
  const compile: Compile = load("nearley/lib/compile.js");
  const parser = new Parser(Grammar.fromCompiled(language));
  parser.feed(readFileSync(path, "utf8"));
  return compile(parser.results[0], { version: "2", file: path });
}

/** nearley writes `%name` as an expression that asks the lexer: `(tokens.has("name") ? ...)`. */
function kindOf(matcher: string): string {
  return /has\("(\w+)"\)/.exec(matcher)?.[1] ?? matcher;
}

function printRule({ name, symbols, postprocess }: NearleyRule): string {
  const printed = symbols.map((symbol) =>
    typeof symbol === "string"
      ? JSON.stringify(symbol)
      : `{ type: ${JSON.stringify(symbol.literal ?? kindOf(symbol.token ?? ""))} }`,
  );
  const action = postprocess === undefined ? "" : printAction(postprocess.trim(), symbols.length);
  return `  { name: ${JSON.stringify(name)}, symbols: [${printed.join(", ")}]${action} },`;
}

/** nearley's own `id` is the only action that is not ours by name. */
function printAction(name: string, length: number): string {
  if (name !== "id") return `, action: ${name}`;
  return length === 1 ? ", passes: true" : ", action: build.first";
}

const { rules, start } = compileGrammar(join(folder, "src/grammar.ne"));
const text = `// Generated from packages/parser/src/grammar.ne; do not edit. Run \`pnpm generate\`.

import * as build from "../build-nodes.ts";
import type { CompiledGrammar } from "../lookahead-engine/numbered-grammar.ts";

export const grammar: CompiledGrammar = {
  start: ${JSON.stringify(start)},
  rules: [
${rules.map((rule) => `  ${printRule(rule)}`).join("\n")}
  ],
};
`;

const target = join(folder, "src/generated/grammar.ts");
const current = existsSync(target) ? readFileSync(target, "utf8") : undefined;
if (current !== text) {
  if (process.argv.includes("--check")) {
    console.error("packages/parser/src/generated/grammar.ts is stale: run `pnpm generate`");
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    console.error("packages/parser/src/generated/grammar.ts written");
  }
}
