/**
 * Which fields of a node hold other nodes, in the order of the source.
 *
 * Typed so that `tsc` refuses a kind that is missing and a field that does not exist. Fields may
 * hold one node, a list of nodes, or undefined. (`ImportFrom.names` may be "*" instead.)
 */
import type { Node, NodeByKind, NodeKind } from "./ast.ts";

type ChildKeys = { readonly [Kind in NodeKind]: readonly (keyof NodeByKind<Kind>)[] };

export const childKeys = {
  Name: [],
  IntegerLiteral: [],
  FloatLiteral: [],
  ImaginaryLiteral: [],
  StringLiteral: [],
  TupleDisplay: ["elements"],
  ListDisplay: ["elements"],
  SetDisplay: ["elements"],
  DictDisplay: ["entries"],
  DictEntry: ["key", "value"],
  ListComprehension: ["element", "clauses"],
  SetComprehension: ["element", "clauses"],
  DictComprehension: ["key", "value", "clauses"],
  GeneratorExpression: ["element", "clauses"],
  ComprehensionClause: ["target", "iterable", "conditions"],
  Backquote: ["value"],
  YieldExpression: ["value"],
  Attribute: ["object"],
  Subscript: ["object", "index"],
  Slice: ["lower", "upper", "step"],
  Ellipsis: [],
  ExtendedSlice: ["items"],
  Call: ["callee", "arguments", "keywords", "starArgument", "doubleStarArgument"],
  KeywordArgument: ["value"],
  PrintCall: ["arguments", "starArgument", "separator", "end"],
  NativeCall: ["arguments"],
  NativeConstant: [],
  AddressOf: ["operand"],
  UnaryOperation: ["operand"],
  BinaryOperation: ["left", "right"],
  Comparison: ["operands"],
  BooleanOperation: ["operands"],
  ConditionalExpression: ["body", "test", "orelse"],
  Lambda: ["parameters", "body"],
  TargetList: ["elements"],
  Identifier: [],
  Parameters: ["positional", "star", "doubleStar"],
  Parameter: ["defaultValue"],
  TupleParameter: ["target", "defaultValue"],
  ExpressionStatement: ["value"],
  Assignment: ["targets", "value"],
  AugmentedAssignment: ["target", "value"],
  AssertStatement: ["test", "message"],
  PassStatement: [],
  DelStatement: ["targets"],
  PrintStatement: ["values"],
  ReturnStatement: ["value"],
  RaiseStatement: ["exception", "value", "traceback"],
  BreakStatement: [],
  ContinueStatement: [],
  Import: ["names"],
  ImportFrom: ["names"],
  ImportAlias: [],
  GlobalStatement: ["names"],
  ExecStatement: ["code", "globals", "locals"],
  NativeInclude: [],
  NativePragma: [],
  IfStatement: ["branches", "orelse"],
  IfBranch: ["test", "body"],
  WhileStatement: ["test", "body", "orelse"],
  ForStatement: ["target", "iterable", "body", "orelse"],
  TryStatement: ["body", "handlers", "orelse", "finalbody"],
  ExceptHandler: ["type", "target", "body"],
  WithStatement: ["items", "body"],
  WithItem: ["context", "target"],
  FunctionDefinition: ["decorators", "parameters", "body"],
  ClassDefinition: ["decorators", "bases", "body"],
  Module: ["body"],
} as const satisfies ChildKeys;

/** The children of a node, in the order of the source. */
export function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  const fields = node as unknown as Readonly<Record<string, Node | readonly Node[] | string>>;
  for (const key of childKeys[node.kind]) {
    const value: Node | readonly Node[] | string | undefined = fields[key];
    if (value === undefined || typeof value === "string") continue;
    if ("kind" in value) children.push(value);
    else for (const child of value) children.push(child);
  }
  return children;
}
