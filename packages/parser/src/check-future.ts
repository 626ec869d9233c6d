/**
 * `from __future__ import ...` stands before everything but the docstring, and names features that
 * 2.7 has.
 */
import { diagnose } from "@vipera/diagnostics";
import type { ImportFrom, SimpleStatement } from "./ast.ts";
import type { LineContent } from "./build-nodes/headers.ts";
import { type LineContext, placeIn } from "./build-nodes/line-context.ts";

/** Source: Python 2.7's own __future__ module. */
const features: ReadonlySet<string> = new Set([
  "nested_scopes",
  "generators",
  "division",
  "absolute_import",
  "with_statement",
  "print_function",
  "unicode_literals",
]);

/** Sees the lines of one module, in order. */
export class FutureImports {
  readonly #context: LineContext;
  #seen = 0;
  #mayFollow = true;

  constructor(context: LineContext) {
    this.#context = context;
  }

  check(content: LineContent | undefined): void {
    if (content?.form !== "statements") {
      this.#mayFollow = false;
      return;
    }
    for (const statement of content.statements) {
      if (isFutureImport(statement)) this.#checkImport(statement);
      else if (this.#seen > 0 || !isDocstring(statement)) this.#mayFollow = false;
      this.#seen += 1;
    }
  }

  #checkImport(statement: ImportFrom): void {
    if (!this.#mayFollow) {
      this.#context.report(diagnose("VP1228", placeIn(this.#context, statement.span)));
    }
    for (const { name, span } of statement.names === "*" ? [] : statement.names) {
      if (features.has(name)) continue;
      this.#context.report(diagnose("VP1229", placeIn(this.#context, span), { name }));
    }
  }
}

function isFutureImport(statement: SimpleStatement): statement is ImportFrom {
  return statement.kind === "ImportFrom" && statement.module === "__future__";
}

function isDocstring(statement: SimpleStatement): boolean {
  return statement.kind === "ExpressionStatement" && statement.value.kind === "StringLiteral";
}
