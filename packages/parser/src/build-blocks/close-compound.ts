/**
 * Clauses to a compound statement, when its last block has ended.
 */
import { assertNever, diagnose, type Span } from "@vipera/diagnostics";
import type {
  CompoundStatement,
  ExceptHandler,
  Expression,
  IfBranch,
  Statement,
  TryStatement,
} from "../ast.ts";
import type { ExceptHeader, Header, TestHeader } from "../build-nodes/headers.ts";
import { type LineContext, placeIn } from "../build-nodes/line-context.ts";

/** One header and its block. */
export interface Clause {
  readonly header: Header;
  /** Filled line by line while the block is open. */
  readonly body: Statement[];
  readonly decorators: readonly Expression[];
  /** Where the first decorator stands, else where the header does. */
  readonly start?: number;
}

/**
 * @param clauses  In the order of the source; the first opens the statement.
 * @returns Undefined for no clauses, and for a clause that continues nothing (reported before).
 */
export function closeCompound(
  clauses: readonly Clause[],
  context: LineContext,
): CompoundStatement | undefined {
  const first = clauses[0];
  if (first === undefined) return undefined;
  const { header, body, decorators } = first;
  const last = clauses[clauses.length - 1] ?? first;
  const span = { start: first.start ?? header.span.start, end: endOf(last) };
  const orelse = clauses.find((clause) => clause.header.word === "else")?.body ?? [];
  switch (header.word) {
    case "if":
      return { kind: "IfStatement", span, branches: branchesOf(clauses), orelse };
    case "while":
      return { kind: "WhileStatement", span, test: header.test, body, orelse };
    case "for": {
      const { target, iterable } = header;
      return { kind: "ForStatement", span, target, iterable, body, orelse };
    }
    case "try":
      return closeTry(clauses, span, orelse, context);
    case "with":
      return { kind: "WithStatement", span, items: header.items, body };
    case "def": {
      const { name, nameSpan, parameters } = header;
      return { kind: "FunctionDefinition", span, decorators, name, nameSpan, parameters, body };
    }
    case "class": {
      const { name, nameSpan, bases } = header;
      return { kind: "ClassDefinition", span, decorators, name, nameSpan, bases, body };
    }
    case "elif":
    case "else":
    case "except":
    case "finally":
      return undefined;
    default:
      return assertNever(header, "parse");
  }
}

function closeTry(
  clauses: readonly Clause[],
  span: Span,
  orelse: readonly Statement[],
  context: LineContext,
): TryStatement {
  const handlers: ExceptHandler[] = [];
  for (const clause of clauses) {
    const { header, body } = clause;
    if (header.word !== "except") continue;
    const previous = handlers[handlers.length - 1];
    if (previous !== undefined && previous.type === undefined) {
      context.report(diagnose("VP1211", placeIn(context, wordSpan(previous.span, "except"))));
    }
    handlers.push(handlerOf(header, body, endOf(clause)));
  }
  const last = clauses.find((clause) => clause.header.word === "finally");
  const body = clauses[0]?.body ?? [];
  if (handlers.length === 0 && last === undefined) {
    context.report(diagnose("VP1210", placeIn(context, wordSpan(span, "try"))));
  }
  const finalbody = last?.body ?? [];
  return { kind: "TryStatement", span, body, handlers, orelse, finalbody };
}

function handlerOf(
  { span, type, target }: ExceptHeader,
  body: readonly Statement[],
  end: number,
): ExceptHandler {
  return { kind: "ExceptHandler", span: { start: span.start, end }, type, target, body };
}

function branchesOf(clauses: readonly Clause[]): IfBranch[] {
  const branches: IfBranch[] = [];
  for (const clause of clauses) {
    const { header, body } = clause;
    if (!hasTest(header)) continue;
    const span = { start: header.span.start, end: endOf(clause) };
    branches.push({ kind: "IfBranch", span, test: header.test, body });
  }
  return branches;
}

function hasTest(header: Header): header is TestHeader {
  return header.word === "if" || header.word === "elif";
}

function endOf({ header, body }: Clause): number {
  return body[body.length - 1]?.span.end ?? header.span.end;
}

/** The word at the start of a longer span. */
function wordSpan(span: Span, word: string): Span {
  return { start: span.start, end: span.start + word.length };
}
