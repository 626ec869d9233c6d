/**
 * The syntax tree of vPython: one discriminated union, told apart by `kind`.
 *
 * This file is the tree's single source. Kinds carry the names of the Python 2.7 reference and
 * stand in its order: expressions (chapter 5), simple statements (6), compound statements (7).
 * A field that may be absent is always present and holds `undefined`, so that nodes of one kind
 * have one shape. Lists that may be absent are empty. The tree says what was written, not what it
 * means: names are unresolved, constants unfolded, and what vPython refuses is still in it
 * (imaginary literals, `exec`, tuple parameters, unicode strings), so that the refusal can point
 * at it.
 *
 * Adding a kind: add it here and follow `tsc` (child-keys, unparse, print-ast, and so on).
 *
 * Over 400 lines because the tree must have one source.
 */
import type { Span } from "@vipera/diagnostics";

interface NodeOf<Kind extends string> {
  readonly kind: Kind;
  readonly span: Span;
}

// ---------------------------------------------------------------- atoms

/** A name that is read, assigned or deleted; `True`, `False` and `None` are names too. */
export interface Name extends NodeOf<"Name"> {
  readonly name: string;
}

/** A whole number; `long` when it was written with the suffix `L`. Never negative. */
export interface IntegerLiteral extends NodeOf<"IntegerLiteral"> {
  readonly value: bigint;
  readonly long: boolean;
}

/** A float; infinite when it was written past the largest double (`1e999`). Never negative. */
export interface FloatLiteral extends NodeOf<"FloatLiteral"> {
  readonly value: number;
}

/** `2j`: parsed so that it can be refused. */
export interface ImaginaryLiteral extends NodeOf<"ImaginaryLiteral"> {
  readonly value: number;
}

/**
 * One or more adjacent string literals, joined. `value` is a byte string: each UTF-16 unit is one
 * byte, 0 to 255; text outside ASCII is its UTF-8 bytes. `unicode` when any part has the prefix
 * `u`.
 */
export interface StringLiteral extends NodeOf<"StringLiteral"> {
  readonly value: string;
  readonly unicode: boolean;
}

/** `a, b`, `(a,)` or `()`; parentheses are not kept. */
export interface TupleDisplay extends NodeOf<"TupleDisplay"> {
  readonly elements: readonly Expression[];
}

export interface ListDisplay extends NodeOf<"ListDisplay"> {
  readonly elements: readonly Expression[];
}

/** Never empty: `{}` is a dict. */
export interface SetDisplay extends NodeOf<"SetDisplay"> {
  readonly elements: readonly Expression[];
}

export interface DictDisplay extends NodeOf<"DictDisplay"> {
  readonly entries: readonly DictEntry[];
}

/** `key: value` inside a dict display. */
export interface DictEntry extends NodeOf<"DictEntry"> {
  readonly key: Expression;
  readonly value: Expression;
}

/** `[element for ...]`; its loop variables are visible after it, as 2.7 has it. */
export interface ListComprehension extends NodeOf<"ListComprehension"> {
  readonly element: Expression;
  readonly clauses: readonly ComprehensionClause[];
}

export interface SetComprehension extends NodeOf<"SetComprehension"> {
  readonly element: Expression;
  readonly clauses: readonly ComprehensionClause[];
}

export interface DictComprehension extends NodeOf<"DictComprehension"> {
  readonly key: Expression;
  readonly value: Expression;
  readonly clauses: readonly ComprehensionClause[];
}

export interface GeneratorExpression extends NodeOf<"GeneratorExpression"> {
  readonly element: Expression;
  readonly clauses: readonly ComprehensionClause[];
}

/** `for target in iterable` and the `if` conditions written directly after it; clauses nest. */
export interface ComprehensionClause extends NodeOf<"ComprehensionClause"> {
  readonly target: Target;
  readonly iterable: Expression;
  readonly conditions: readonly Expression[];
}

/** `` `value` ``, the old spelling of `repr(value)`. */
export interface Backquote extends NodeOf<"Backquote"> {
  readonly value: Expression;
}

/** `yield` or `yield value`; also the only expression of a statement. */
export interface YieldExpression extends NodeOf<"YieldExpression"> {
  readonly value: Expression | undefined;
}

// ---------------------------------------------------------------- primaries

/** `object.name`; the name is the last part of the span. */
export interface Attribute extends NodeOf<"Attribute"> {
  readonly object: Expression;
  readonly name: string;
}

export interface Subscript extends NodeOf<"Subscript"> {
  readonly object: Expression;
  readonly index: SubscriptIndex;
}

/** `lower:upper:step`, each part optional. */
export interface Slice extends NodeOf<"Slice"> {
  readonly lower: Expression | undefined;
  readonly upper: Expression | undefined;
  readonly step: Expression | undefined;
}

/** `...` inside brackets. */
export interface Ellipsis extends NodeOf<"Ellipsis"> {}

/** `a[1:2, 3]`: several indices of which at least one is a slice or an ellipsis. */
export interface ExtendedSlice extends NodeOf<"ExtendedSlice"> {
  readonly items: readonly (Expression | Slice | Ellipsis)[];
}

/** `callee(arguments, keywords, *starArgument, **doubleStarArgument)`. */
export interface Call extends NodeOf<"Call"> {
  readonly callee: Expression;
  readonly arguments: readonly Expression[];
  readonly keywords: readonly KeywordArgument[];
  readonly starArgument: Expression | undefined;
  readonly doubleStarArgument: Expression | undefined;
}

/** `name=value` in a call; the span starts with the name. */
export interface KeywordArgument extends NodeOf<"KeywordArgument"> {
  readonly name: string;
  readonly value: Expression;
}

/**
 * `print(...)` in its function form: the parentheses end at the end of the statement, or the
 * module has `from __future__ import print_function`. Its value is `None`.
 */
export interface PrintCall extends NodeOf<"PrintCall"> {
  readonly arguments: readonly Expression[];
  readonly starArgument: Expression | undefined;
  /** The value of `sep=`; undefined means one space. */
  readonly separator: Expression | undefined;
  /** The value of `end=`; undefined means a new line. */
  readonly end: Expression | undefined;
}

/** `native name(arguments)` or `native(->type) name(arguments)`: a call of a C function. */
export interface NativeCall extends NodeOf<"NativeCall"> {
  readonly name: string;
  /** The type named after `->`, such as `float`; undefined means int. */
  readonly resultType: string | undefined;
  readonly arguments: readonly Expression[];
}

/** `native const(NAME)` or `native const(NAME)->type`: a C constant. */
export interface NativeConstant extends NodeOf<"NativeConstant"> {
  readonly name: string;
  /** The type named after `->`, such as `float`; undefined means int. */
  readonly resultType: string | undefined;
}

/** `&operand`, only as an argument of a `NativeCall`. */
export interface AddressOf extends NodeOf<"AddressOf"> {
  readonly operand: Expression;
}

// ---------------------------------------------------------------- operators

export type UnaryOperator = "-" | "+" | "~" | "not";

export type BinaryOperator =
  | "**"
  | "*"
  | "/"
  | "//"
  | "%"
  | "+"
  | "-"
  | "<<"
  | ">>"
  | "&"
  | "^"
  | "|";

/** `<>` is stored as `!=`. */
export type ComparisonOperator =
  | "<"
  | ">"
  | "=="
  | ">="
  | "<="
  | "!="
  | "is"
  | "is not"
  | "in"
  | "not in";

export interface UnaryOperation extends NodeOf<"UnaryOperation"> {
  readonly operator: UnaryOperator;
  readonly operand: Expression;
}

export interface BinaryOperation extends NodeOf<"BinaryOperation"> {
  readonly left: Expression;
  readonly operator: BinaryOperator;
  readonly right: Expression;
}

/** `a < b <= c`: n operators between n + 1 operands, n at least 1. */
export interface Comparison extends NodeOf<"Comparison"> {
  readonly operands: readonly Expression[];
  readonly operators: readonly ComparisonOperator[];
}

/** `a and b and c`: two or more operands of one operator. */
export interface BooleanOperation extends NodeOf<"BooleanOperation"> {
  readonly operator: "and" | "or";
  readonly operands: readonly Expression[];
}

/** `body if test else orelse`. */
export interface ConditionalExpression extends NodeOf<"ConditionalExpression"> {
  readonly body: Expression;
  readonly test: Expression;
  readonly orelse: Expression;
}

export interface Lambda extends NodeOf<"Lambda"> {
  readonly parameters: Parameters;
  readonly body: Expression;
}

// ---------------------------------------------------------------- targets and parameters

/** What stands left of `=`, after `for`, `as` and `del`. */
export type Target = Name | Attribute | Subscript | TargetList;

/** `a, b` or `[a, b]` as a target; both mean the same. Empty only for `[]`. */
export interface TargetList extends NodeOf<"TargetList"> {
  readonly elements: readonly Target[];
  readonly brackets: boolean;
}

/** A name that is neither read nor assigned here, as in `global name`. */
export interface Identifier extends NodeOf<"Identifier"> {
  readonly name: string;
}

/** The parameters of a function, in the order of the source; names are all different. */
export interface Parameters extends NodeOf<"Parameters"> {
  readonly positional: readonly (Parameter | TupleParameter)[];
  /** `*name`; its `defaultValue` is undefined. */
  readonly star: Parameter | undefined;
  /** `**name`; its `defaultValue` is undefined. */
  readonly doubleStar: Parameter | undefined;
}

export interface Parameter extends NodeOf<"Parameter"> {
  readonly name: string;
  readonly defaultValue: Expression | undefined;
}

/** `(a, (b, c))` as a parameter: parsed so that it can be refused. */
export interface TupleParameter extends NodeOf<"TupleParameter"> {
  readonly target: TargetList;
  readonly defaultValue: Expression | undefined;
}

// ---------------------------------------------------------------- simple statements

export interface ExpressionStatement extends NodeOf<"ExpressionStatement"> {
  readonly value: Expression;
}

/** `first = second = value`: one or more targets, assigned from left to right. */
export interface Assignment extends NodeOf<"Assignment"> {
  readonly targets: readonly Target[];
  readonly value: Expression;
}

/** `target operator= value`; `operator` is without its `=`. */
export interface AugmentedAssignment extends NodeOf<"AugmentedAssignment"> {
  readonly target: Name | Attribute | Subscript;
  readonly operator: BinaryOperator;
  readonly value: Expression;
}

export interface AssertStatement extends NodeOf<"AssertStatement"> {
  readonly test: Expression;
  readonly message: Expression | undefined;
}

export interface PassStatement extends NodeOf<"PassStatement"> {}

export interface DelStatement extends NodeOf<"DelStatement"> {
  readonly targets: readonly Target[];
}

/** `print a, b,`; with a trailing comma no new line follows. The function form is `PrintCall`. */
export interface PrintStatement extends NodeOf<"PrintStatement"> {
  readonly values: readonly Expression[];
  readonly trailingComma: boolean;
}

export interface ReturnStatement extends NodeOf<"ReturnStatement"> {
  readonly value: Expression | undefined;
}

/** `raise exception, value, traceback`: a later part only with the earlier ones. */
export interface RaiseStatement extends NodeOf<"RaiseStatement"> {
  readonly exception: Expression | undefined;
  readonly value: Expression | undefined;
  readonly traceback: Expression | undefined;
}

export interface BreakStatement extends NodeOf<"BreakStatement"> {}

export interface ContinueStatement extends NodeOf<"ContinueStatement"> {}

/** `import a.b as c, d`. */
export interface Import extends NodeOf<"Import"> {
  readonly names: readonly ImportAlias[];
}

/** `from module import a as b`, or `"*"` for all names; `level` counts leading dots. */
export interface ImportFrom extends NodeOf<"ImportFrom"> {
  readonly module: string;
  readonly level: number;
  readonly names: readonly ImportAlias[] | "*";
}

/** `name as alias`; after `import` the name may be dotted. */
export interface ImportAlias extends NodeOf<"ImportAlias"> {
  readonly name: string;
  readonly alias: string | undefined;
}

export interface GlobalStatement extends NodeOf<"GlobalStatement"> {
  readonly names: readonly Identifier[];
}

/** `exec code in globals, locals`: parsed so that it can be refused. */
export interface ExecStatement extends NodeOf<"ExecStatement"> {
  readonly code: Expression;
  readonly globals: Expression | undefined;
  readonly locals: Expression | undefined;
}

/** `native include(header)`; `angled` when written with `<` and `>`. */
export interface NativeInclude extends NodeOf<"NativeInclude"> {
  readonly header: string;
  readonly angled: boolean;
}

/** `native pragma 'text'`; `text` is a byte string. */
export interface NativePragma extends NodeOf<"NativePragma"> {
  readonly text: string;
}

// ---------------------------------------------------------------- compound statements

/** `if` and its `elif`s, in order, then `else`; a chain stays flat however long it is. */
export interface IfStatement extends NodeOf<"IfStatement"> {
  readonly branches: readonly IfBranch[];
  readonly orelse: readonly Statement[];
}

/** `test: body` of one `if` or `elif`. */
export interface IfBranch extends NodeOf<"IfBranch"> {
  readonly test: Expression;
  readonly body: readonly Statement[];
}

export interface WhileStatement extends NodeOf<"WhileStatement"> {
  readonly test: Expression;
  readonly body: readonly Statement[];
  readonly orelse: readonly Statement[];
}

export interface ForStatement extends NodeOf<"ForStatement"> {
  readonly target: Target;
  readonly iterable: Expression;
  readonly body: readonly Statement[];
  readonly orelse: readonly Statement[];
}

/** Has handlers, or a `finalbody`, or both; `orelse` only with handlers. */
export interface TryStatement extends NodeOf<"TryStatement"> {
  readonly body: readonly Statement[];
  readonly handlers: readonly ExceptHandler[];
  readonly orelse: readonly Statement[];
  readonly finalbody: readonly Statement[];
}

/** `except type as target: body`; both parts undefined for a bare `except`, which is the last. */
export interface ExceptHandler extends NodeOf<"ExceptHandler"> {
  readonly type: Expression | undefined;
  readonly target: Target | undefined;
  readonly body: readonly Statement[];
}

export interface WithStatement extends NodeOf<"WithStatement"> {
  readonly items: readonly WithItem[];
  readonly body: readonly Statement[];
}

/** `context as target`. */
export interface WithItem extends NodeOf<"WithItem"> {
  readonly context: Expression;
  readonly target: Target | undefined;
}

/** The span starts at the first decorator, if there is one. */
export interface FunctionDefinition extends NodeOf<"FunctionDefinition"> {
  readonly decorators: readonly Expression[];
  readonly name: string;
  readonly nameSpan: Span;
  readonly parameters: Parameters;
  readonly body: readonly Statement[];
}

/** The span starts at the first decorator, if there is one. */
export interface ClassDefinition extends NodeOf<"ClassDefinition"> {
  readonly decorators: readonly Expression[];
  readonly name: string;
  readonly nameSpan: Span;
  readonly bases: readonly Expression[];
  readonly body: readonly Statement[];
}

/** One source file; the span is the whole text. */
export interface Module extends NodeOf<"Module"> {
  readonly body: readonly Statement[];
}

// ---------------------------------------------------------------- the unions

export type Expression =
  | Name
  | IntegerLiteral
  | FloatLiteral
  | ImaginaryLiteral
  | StringLiteral
  | TupleDisplay
  | ListDisplay
  | SetDisplay
  | DictDisplay
  | ListComprehension
  | SetComprehension
  | DictComprehension
  | GeneratorExpression
  | Backquote
  | YieldExpression
  | Attribute
  | Subscript
  | Call
  | PrintCall
  | NativeCall
  | NativeConstant
  | AddressOf
  | UnaryOperation
  | BinaryOperation
  | Comparison
  | BooleanOperation
  | ConditionalExpression
  | Lambda;

export type SubscriptIndex = Expression | Slice | Ellipsis | ExtendedSlice;

export type SimpleStatement =
  | ExpressionStatement
  | Assignment
  | AugmentedAssignment
  | AssertStatement
  | PassStatement
  | DelStatement
  | PrintStatement
  | ReturnStatement
  | RaiseStatement
  | BreakStatement
  | ContinueStatement
  | Import
  | ImportFrom
  | GlobalStatement
  | ExecStatement
  | NativeInclude
  | NativePragma;

export type CompoundStatement =
  | IfStatement
  | WhileStatement
  | ForStatement
  | TryStatement
  | WithStatement
  | FunctionDefinition
  | ClassDefinition;

export type Statement = SimpleStatement | CompoundStatement;

/** Nodes that are part of one kind of parent and neither an expression nor a statement. */
export type PartNode =
  | DictEntry
  | ComprehensionClause
  | Slice
  | Ellipsis
  | ExtendedSlice
  | KeywordArgument
  | TargetList
  | Identifier
  | Parameters
  | Parameter
  | TupleParameter
  | ImportAlias
  | IfBranch
  | ExceptHandler
  | WithItem
  | Module;

export type Node = Expression | Statement | PartNode;

export type NodeKind = Node["kind"];

/** The node type of one kind: `NodeByKind<"Call">` is `Call`. */
export type NodeByKind<Kind extends NodeKind> = Extract<Node, { readonly kind: Kind }>;
