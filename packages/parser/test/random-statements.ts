/**
 * Random statements for property tests, around the expressions of random-trees.ts.
 */
import type {
  Call,
  Expression,
  IfBranch,
  Parameters,
  PrintStatement,
  Statement,
  Target,
} from "@vipera/parser";
import fc from "fast-check";

/** Spans are empty, because the trees come from no source. */
export const span = { start: 0, end: 0 };

export const name = fc.constantFrom("a", "b", "total", "_x1", "True", "async", "coreid", "sep");
export const few = { maxLength: 3 };
export const some = { minLength: 1, maxLength: 3 };

export const option = <Value>(value: fc.Arbitrary<Value>) =>
  fc.option(value, { nil: undefined, freq: 2 });

/** Byte strings: any units 0 to 255, quotes and backslashes more often than others. */
export const bytes = fc
  .array(
    fc.oneof(
      fc.constantFrom("'", '"', "\\", "\n", "\t", "a", "x", "u", "0"),
      fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)),
    ),
    { maxLength: 6 },
  )
  .map((units) => units.join(""));

/** Statements of one line. */
export function simpleStatements(
  expression: fc.Arbitrary<Expression>,
  target: fc.Arbitrary<Target>,
  call: fc.Arbitrary<Call>,
): fc.Arbitrary<Statement>[] {
  const alias = fc.tuple(name, option(name)).map(([text, other]) => ({
    kind: "ImportAlias" as const,
    span,
    name: text,
    alias: other,
  }));
  return [
    expression.map((value): Statement => ({ kind: "ExpressionStatement", span, value })),
    fc.tuple(call, option(expression), option(expression)).map(
      ([{ arguments: values, starArgument }, separator, end]): Statement => ({
        kind: "ExpressionStatement",
        span,
        value: { kind: "PrintCall", span, arguments: values, starArgument, separator, end },
      }),
    ),
    fc
      .tuple(fc.array(target, some), expression)
      .map(([targets, value]): Statement => ({ kind: "Assignment", span, targets, value })),
    fc.tuple(name, fc.constantFrom("+", "**", "//", ">>", "|"), expression).map(
      ([text, operator, value]): Statement => ({
        kind: "AugmentedAssignment",
        span,
        target: { kind: "Name", span, name: text },
        operator,
        value,
      }),
    ),
    fc
      .tuple(expression, option(expression))
      .map(([test, message]): Statement => ({ kind: "AssertStatement", span, test, message })),
    fc
      .constantFrom("PassStatement", "BreakStatement", "ContinueStatement")
      .map((kind): Statement => ({ kind, span })),
    fc.array(target, some).map((targets): Statement => ({ kind: "DelStatement", span, targets })),
    fc.tuple(fc.array(expression, few), fc.boolean()).map(([values, comma]) => {
      // Alone, a value in parentheses would be the function form.
      const inParentheses = ["TupleDisplay", "GeneratorExpression", "YieldExpression"];
      const forced = values.length === 1 && inParentheses.includes(values[0]?.kind ?? "");
      const trailingComma = values.length > 0 && (comma || forced);
      const node: PrintStatement = { kind: "PrintStatement", span, values, trailingComma };
      return node;
    }),
    option(expression).map((value): Statement => ({ kind: "ReturnStatement", span, value })),
    fc.array(expression, few).map(
      ([exception, value, traceback]): Statement => ({
        kind: "RaiseStatement",
        span,
        exception,
        value,
        traceback,
      }),
    ),
    fc.array(alias, some).map((names): Statement => ({ kind: "Import", span, names })),
    fc.tuple(fc.integer({ min: 0, max: 2 }), fc.array(alias, few)).map(
      ([level, names]): Statement => ({
        kind: "ImportFrom",
        span,
        module: level === 2 ? "" : "m.n",
        level,
        names: names.length === 0 ? "*" : names,
      }),
    ),
    fc.array(name, some).map(
      (names): Statement => ({
        kind: "GlobalStatement",
        span,
        names: names.map((text) => ({ kind: "Identifier", span, name: text })),
      }),
    ),
    fc.tuple(expression, option(expression), option(expression)).map(
      ([code, globals, locals]): Statement => ({
        kind: "ExecStatement",
        span,
        code,
        globals,
        locals: globals === undefined ? undefined : locals,
      }),
    ),
    fc.tuple(fc.constantFrom("mpi.h", "sys/time.h", "a-b.h"), fc.boolean()).map(
      ([header, angled]): Statement => ({
        kind: "NativeInclude",
        span,
        header,
        angled: angled && !header.includes("-"),
      }),
    ),
    bytes.map((text): Statement => ({ kind: "NativePragma", span, text })),
  ];
}

/** Statements with blocks. */
export function compoundStatements(
  expression: fc.Arbitrary<Expression>,
  target: fc.Arbitrary<Target>,
  parameters: fc.Arbitrary<Parameters>,
  body: fc.Arbitrary<Statement[]>,
): fc.Arbitrary<Statement>[] {
  const orelse = fc.oneof(fc.constant([]), body);
  const decorators = fc.array(
    fc.tuple(name, fc.boolean()).map(([text, called]): Expression => {
      const callee: Expression = { kind: "Name", span, name: text };
      if (!called) return { kind: "Attribute", span, object: callee, name: "x" };
      return {
        kind: "Call",
        span,
        callee,
        arguments: [],
        keywords: [],
        starArgument: undefined,
        doubleStarArgument: undefined,
      };
    }),
    { maxLength: 2 },
  );
  const branch = fc
    .tuple(expression, body)
    .map(([test, statements]): IfBranch => ({ kind: "IfBranch", span, test, body: statements }));
  const handler = fc.tuple(expression, option(target), body).map(([type, caught, statements]) => ({
    kind: "ExceptHandler" as const,
    span,
    type,
    target: caught,
    body: statements,
  }));
  return [
    fc.tuple(fc.array(branch, some), orelse).map(
      ([branches, other]): Statement => ({
        kind: "IfStatement",
        span,
        branches,
        orelse: other,
      }),
    ),
    fc.tuple(expression, body, orelse).map(
      ([test, statements, other]): Statement => ({
        kind: "WhileStatement",
        span,
        test,
        body: statements,
        orelse: other,
      }),
    ),
    fc.tuple(target, expression, body, orelse).map(
      ([variable, iterable, statements, other]): Statement => ({
        kind: "ForStatement",
        span,
        target: variable,
        iterable,
        body: statements,
        orelse: other,
      }),
    ),
    fc
      .tuple(body, fc.array(handler, few), orelse, body, fc.boolean())
      .map(([statements, handlers, other, last, bare]): Statement => {
        const final = { kind: "ExceptHandler" as const, span, type: undefined, target: undefined };
        const all = bare ? [...handlers, { ...final, body: last }] : handlers;
        return {
          kind: "TryStatement",
          span,
          body: statements,
          handlers: all,
          orelse: all.length === 0 ? [] : other,
          finalbody: all.length === 0 || bare ? last : [],
        };
      }),
    fc.tuple(fc.array(fc.tuple(expression, option(target)), some), body).map(
      ([items, statements]): Statement => ({
        kind: "WithStatement",
        span,
        items: items.map(([context, variable]) => ({
          kind: "WithItem",
          span,
          context,
          target: variable,
        })),
        body: statements,
      }),
    ),
    fc.tuple(decorators, parameters, body).map(
      ([list, all, statements]): Statement => ({
        kind: "FunctionDefinition",
        span,
        decorators: list,
        name: "f",
        nameSpan: span,
        parameters: all,
        body: statements,
      }),
    ),
    fc.tuple(decorators, fc.array(expression, few), body).map(
      ([list, bases, statements]): Statement => ({
        kind: "ClassDefinition",
        span,
        decorators: list,
        name: "C",
        nameSpan: span,
        bases,
        body: statements,
      }),
    ),
  ];
}
