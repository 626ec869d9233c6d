/**
 * Random trees for property tests: every kind of node, in every combination that source can have.
 *
 * Spans are empty, because the trees come from no source. Lists and depths are small, so that one
 * tree is a few lines of source.
 */
import type {
  Call,
  ComprehensionClause,
  DictEntry,
  Expression,
  KeywordArgument,
  Module,
  Parameters,
  Slice,
  Statement,
  Target,
} from "@vipera/parser";
import fc from "fast-check";
import {
  bytes,
  compoundStatements,
  few,
  name,
  option,
  simpleStatements,
  some,
  span,
} from "./random-statements.ts";

const nonNegative = fc.double({ min: 0, noNaN: true });

interface Trees {
  expression: Expression;
  leaf: Expression;
  target: Target;
  clause: ComprehensionClause;
  slice: Slice;
  entry: DictEntry;
  parameters: Parameters;
  call: Call;
  statement: Statement;
  body: Statement[];
}

const trees = fc.letrec<Trees>((tie: fc.LetrecTypedTie<Trees>) => {
  const expression = tie("expression");
  const list = (constraints: fc.ArrayConstraints = few) => fc.array(expression, constraints);
  const clauses = fc.array(tie("clause"), { minLength: 1, maxLength: 2 });
  return {
    leaf: fc.oneof(
      fc.record({ kind: fc.constant("Name" as const), span: fc.constant(span), name }),
      fc.record({
        kind: fc.constant("IntegerLiteral" as const),
        span: fc.constant(span),
        value: fc.bigInt({ min: 0n, max: 2n ** 70n }),
        long: fc.boolean(),
      }),
      nonNegative.map((value) => ({ kind: "FloatLiteral" as const, span, value })),
      nonNegative.map((value) => ({ kind: "ImaginaryLiteral" as const, span, value })),
      fc.record({
        kind: fc.constant("StringLiteral" as const),
        span: fc.constant(span),
        value: bytes,
        unicode: fc.boolean(),
      }),
      fc.record({
        kind: fc.constant("NativeConstant" as const),
        span: fc.constant(span),
        name,
        resultType: option(fc.constant("float")),
      }),
    ),
    expression: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      tie("leaf"),
      tie("leaf"),
      list().map((elements) => ({ kind: "TupleDisplay" as const, span, elements })),
      list().map((elements) => ({ kind: "ListDisplay" as const, span, elements })),
      list(some).map((elements) => ({ kind: "SetDisplay" as const, span, elements })),
      fc
        .array(tie("entry"), few)
        .map((entries) => ({ kind: "DictDisplay" as const, span, entries })),
      fc
        .tuple(
          fc.constantFrom("ListComprehension", "SetComprehension", "GeneratorExpression"),
          expression,
          clauses,
        )
        .map(([kind, element, list]): Expression => ({ kind, span, element, clauses: list })),
      fc.tuple(tie("entry"), clauses).map(
        ([{ key, value }, list]): Expression => ({
          kind: "DictComprehension",
          span,
          key,
          value,
          clauses: list,
        }),
      ),
      expression.map((value) => ({ kind: "Backquote" as const, span, value })),
      option(expression).map((value) => ({ kind: "YieldExpression" as const, span, value })),
      fc
        .tuple(expression, name)
        .map(([object, text]): Expression => ({ kind: "Attribute", span, object, name: text })),
      fc
        .tuple(expression, fc.oneof(expression, tie("slice"), fc.constant(undefined)))
        .map(([object, index]): Expression => {
          const part = index ?? { kind: "Ellipsis" as const, span };
          return { kind: "Subscript", span, object, index: part };
        }),
      fc
        .tuple(expression, fc.array(fc.oneof(expression, tie("slice")), few), tie("slice"))
        .map(([object, items, slice]): Expression => {
          const index = { kind: "ExtendedSlice" as const, span, items: [...items, slice] };
          return { kind: "Subscript", span, object, index };
        }),
      tie("call"),
      fc.tuple(list(), expression, option(fc.constant("float"))).map(
        ([list, operand, resultType]): Expression => ({
          kind: "NativeCall",
          span,
          name: "f",
          resultType,
          arguments: [...list, { kind: "AddressOf", span, operand }],
        }),
      ),
      fc.tuple(fc.constantFrom("-", "+", "~", "not"), expression).map(
        ([operator, operand]): Expression => ({
          kind: "UnaryOperation",
          span,
          operator,
          operand,
        }),
      ),
      fc
        .tuple(
          expression,
          fc.constantFrom("**", "*", "/", "//", "%", "+", "-", "<<", ">>", "&", "^", "|"),
          expression,
        )
        .map(
          ([left, operator, right]): Expression => ({
            kind: "BinaryOperation",
            span,
            left,
            operator,
            right,
          }),
        ),
      fc
        .array(
          fc.tuple(
            fc.constantFrom("<", ">", "==", ">=", "<=", "!=", "is", "is not", "in", "not in"),
            expression,
          ),
          some,
        )
        .chain((pairs) =>
          expression.map(
            (first): Expression => ({
              kind: "Comparison",
              span,
              operands: [first, ...pairs.map(([, operand]) => operand)],
              operators: pairs.map(([operator]) => operator),
            }),
          ),
        ),
      fc.tuple(fc.constantFrom("and", "or"), list({ minLength: 2, maxLength: 3 })).map(
        ([operator, operands]): Expression => ({
          kind: "BooleanOperation",
          span,
          operator,
          operands,
        }),
      ),
      fc.tuple(expression, expression, expression).map(
        ([body, test, orelse]): Expression => ({
          kind: "ConditionalExpression",
          span,
          body,
          test,
          orelse,
        }),
      ),
      fc
        .tuple(tie("parameters"), expression)
        .map(([parameters, body]): Expression => ({ kind: "Lambda", span, parameters, body })),
    ),
    entry: fc
      .tuple(expression, expression)
      .map(([key, value]) => ({ kind: "DictEntry" as const, span, key, value })),
    slice: fc
      .tuple(option(expression), option(expression), option(expression))
      .map(([lower, upper, step]) => ({ kind: "Slice" as const, span, lower, upper, step })),
    clause: fc
      .tuple(tie("target"), expression, fc.array(expression, { maxLength: 2 }))
      .map(([target, iterable, conditions]) => ({
        kind: "ComprehensionClause" as const,
        span,
        target,
        iterable,
        conditions,
      })),
    call: fc
      .tuple(expression, list(), list(), option(expression), option(expression))
      .map(([callee, positional, values, starArgument, doubleStarArgument]) => ({
        kind: "Call" as const,
        span,
        callee,
        arguments: positional,
        keywords: values.map(
          (value, index): KeywordArgument => ({
            kind: "KeywordArgument",
            span,
            name: `k${index}`,
            value,
          }),
        ),
        starArgument,
        doubleStarArgument,
      })),
    target: fc.oneof(
      { maxDepth: 2 },
      name.map((text): Target => ({ kind: "Name", span, name: text })),
      fc
        .tuple(expression, name)
        .map(([object, text]): Target => ({ kind: "Attribute", span, object, name: text })),
      fc
        .tuple(expression, expression)
        .map(([object, index]): Target => ({ kind: "Subscript", span, object, index })),
      fc.tuple(fc.array(tie("target"), few), fc.boolean()).map(
        ([elements, brackets]): Target => ({
          kind: "TargetList",
          span,
          elements,
          brackets: brackets || elements.length === 0,
        }),
      ),
    ),
    parameters: fc
      .tuple(fc.integer({ min: 0, max: 2 }), list(), fc.boolean(), fc.boolean(), fc.boolean())
      .map(([plain, defaults, star, doubleStar, tuple]): Parameters => {
        const named = (text: string, defaultValue?: Expression) => ({
          kind: "Parameter" as const,
          span,
          name: text,
          defaultValue,
        });
        const positional: Parameters["positional"][number][] = [
          ...Array.from({ length: plain }, (_, index) => named(`p${index}`)),
          ...defaults.map((value, index) => named(`d${index}`, value)),
        ];
        if (tuple) {
          const elements = ["t0", "t1"].map((text): Target => ({ kind: "Name", span, name: text }));
          const target = { kind: "TargetList" as const, span, elements, brackets: false };
          positional.unshift({ kind: "TupleParameter", span, target, defaultValue: undefined });
        }
        return {
          kind: "Parameters",
          span,
          positional,
          star: star ? named("rest") : undefined,
          doubleStar: doubleStar ? named("others") : undefined,
        };
      }),
    body: fc.array(tie("statement"), { minLength: 1, maxLength: 2, depthIdentifier: "body" }),
    statement: fc.oneof(
      { maxDepth: 3, depthIdentifier: "statement" },
      ...simpleStatements(expression, tie("target"), tie("call")),
      ...compoundStatements(expression, tie("target"), tie("parameters"), tie("body")),
    ),
  };
});

export const randomExpression: fc.Arbitrary<Expression> = trees.expression;

export const randomModule: fc.Arbitrary<Module> = fc
  .array(trees.statement, { maxLength: 3 })
  .map((body) => ({ kind: "Module", span, body }));
