/**
 * What vPython is not, one check per diagnostic; and statements where they cannot stand.
 *
 * One walk over the tree that knows whether it is inside a function, a loop, an except clause or a
 * finally clause of the innermost function. What passes is what the compilers must handle.
 */
import { type Collector, diagnose, type Span } from "@vipera/diagnostics";
import {
  type Attribute,
  childrenOf,
  type Expression,
  type FunctionDefinition,
  type ImportFrom,
  type Lambda,
  type Node,
  type Target,
} from "@vipera/parser";
import { type DiagnosticCode, firstExceptionClass } from "@vipera/spec";
import { isGenerator } from "./generator-functions.ts";
import type { ModuleDraft } from "./scope-drafts.ts";
import type { Resolution } from "./scopes.ts";

export interface CheckOptions {
  readonly acceptsNative: boolean;
  readonly collector: Collector;
  readonly resolutions: ReadonlyMap<Node, Resolution>;
}

/** Reports VP30xx and VP31xx for a module. */
export function checkSubset(module: ModuleDraft, options: CheckOptions): void {
  new SubsetCheck(module, options).check(module.ast.body, outside);
}

/** What stands around a statement, within the innermost function or class. */
interface Around {
  readonly inFunction: boolean;
  readonly inGenerator: boolean;
  readonly inLoop: boolean;
  readonly inExcept: boolean;
  /** Inside a `finally` clause of a try statement that is inside the innermost loop. */
  readonly inFinally: boolean;
}

const outside: Around = {
  inFunction: false,
  inGenerator: false,
  inLoop: false,
  inExcept: false,
  inFinally: false,
};

/** Constructs that are refused wherever they stand. */
const refusedKinds = {
  TupleParameter: "VP3007",
  ImaginaryLiteral: "VP3009",
  ExecStatement: "VP3011",
  Ellipsis: "VP3016",
  ExtendedSlice: "VP3016",
} as const satisfies Partial<Record<Node["kind"], DiagnosticCode>>;

const nativeKinds: ReadonlySet<Node["kind"]> = new Set([
  "NativeCall",
  "NativeConstant",
  "NativeInclude",
  "NativePragma",
] as const);

/** Names that always mean the same, and so cannot be bound. */
const fixedNames: ReadonlySet<string> = new Set(["None", "True", "False", "__debug__"]);

/** Attributes that an object keeps as it was made. */
const fixedAttributes: ReadonlySet<string> = new Set(["__dict__", "__bases__", "__mro__"]);

/** Methods and attributes of classes that Python 2.7 would ask for, and no machine does. */
const refusedMembers: ReadonlySet<string> = new Set([
  "__coerce__",
  "__getslice__",
  "__setslice__",
  "__delslice__",
]);

/** What decides how objects are made, read and tested: the machine does that one way. */
const refusedHooks: ReadonlySet<string> = new Set([
  "__metaclass__",
  "__new__",
  "__getattribute__",
  "__instancecheck__",
  "__subclasscheck__",
]);

/** Built-in classes that are not those of exceptions cannot be bases. */
function isClosed(meaning: Resolution | undefined): boolean {
  if (meaning?.kind !== "class" || meaning.class.name === "object") return false;
  return meaning.class.id < firstExceptionClass;
}

class SubsetCheck {
  readonly #module: ModuleDraft;
  readonly #options: CheckOptions;

  constructor(module: ModuleDraft, options: CheckOptions) {
    this.#module = module;
    this.#options = options;
  }

  check(nodes: readonly Node[], around: Around): void {
    for (const node of nodes) this.#check(node, around);
  }

  #report(code: PlainCode, node: { readonly span: Span }): void {
    this.#options.collector.report(diagnose(code, { file: this.#module.file, span: node.span }));
  }

  #check(node: Node, around: Around): void {
    const refused = Object.hasOwn(refusedKinds, node.kind)
      ? refusedKinds[node.kind as keyof typeof refusedKinds]
      : undefined;
    if (refused !== undefined) {
      this.#report(refused, node);
      return;
    }
    if (nativeKinds.has(node.kind) && !this.#options.acceptsNative) {
      this.#report("VP3014", node);
      return;
    }
    this.#checkBinding(node);
    this.#checkStatement(node, around);
  }

  #checkStatement(node: Node, around: Around): void {
    switch (node.kind) {
      case "StringLiteral":
        if (node.unicode) this.#report("VP3008", node);
        return;
      case "YieldExpression":
        if (!around.inFunction) this.#report("VP3102", node);
        break;
      case "ReturnStatement":
        if (!around.inFunction) this.#report("VP3101", node);
        if (around.inGenerator && node.value !== undefined) this.#report("VP3107", node);
        break;
      case "BreakStatement":
        if (!around.inLoop) this.#report("VP3103", node);
        break;
      case "ContinueStatement":
        if (!around.inLoop) this.#report("VP3104", node);
        else if (around.inFinally) this.#report("VP3105", node);
        break;
      case "RaiseStatement":
        if (node.traceback !== undefined) this.#report("VP3015", node);
        if (node.exception === undefined && !around.inExcept) this.#report("VP3106", node);
        break;
      case "Call": {
        const callee = this.#options.resolutions.get(node.callee);
        const isType = callee?.kind === "class" && callee.class.name === "type";
        if (isType && node.arguments.length === 3) this.#report("VP3021", node);
        break;
      }
      case "ImportFrom":
        this.#future(node);
        break;
      case "FunctionDefinition":
      case "Lambda":
        this.#function(node, around);
        return;
      case "ClassDefinition":
        this.check([...node.decorators, ...node.bases], around);
        for (const base of node.bases) {
          if (isClosed(this.#options.resolutions.get(base))) this.#report("VP3020", base);
        }
        this.#name(node.name, { span: node.nameSpan });
        for (const statement of node.body) this.#classMember(statement);
        this.check(node.body, outside);
        return;
      default:
        break;
    }
    this.#checkChildren(node, around);
  }

  /** The parts of a node, each with what stands around it. */
  #checkChildren(node: Node, around: Around): void {
    switch (node.kind) {
      case "WhileStatement":
        this.check([node.test], around);
        this.check(node.body, { ...around, inLoop: true, inFinally: false });
        this.check(node.orelse, around);
        return;
      case "ForStatement":
        this.check([node.target, node.iterable], around);
        this.check(node.body, { ...around, inLoop: true, inFinally: false });
        this.check(node.orelse, around);
        return;
      case "TryStatement":
        this.check([...node.body, ...node.handlers, ...node.orelse], around);
        this.check(node.finalbody, { ...around, inFinally: true });
        return;
      case "ExceptHandler":
        if (node.type !== undefined) this.check([node.type], around);
        if (node.target !== undefined) this.check([node.target], around);
        this.check(node.body, { ...around, inExcept: true });
        return;
      default:
        this.check(childrenOf(node), around);
    }
  }

  #function(node: FunctionDefinition | Lambda, around: Around): void {
    const { positional, star, doubleStar } = node.parameters;
    for (const parameter of positional) {
      if (parameter.defaultValue !== undefined) this.check([parameter.defaultValue], around);
      if (parameter.kind === "TupleParameter") this.#report("VP3007", parameter);
      else this.#name(parameter.name, parameter);
    }
    for (const rest of [star, doubleStar]) if (rest !== undefined) this.#name(rest.name, rest);
    const inside = { ...outside, inFunction: true, inGenerator: isGenerator(node) };
    if (node.kind === "Lambda") {
      this.check([node.body], inside);
      return;
    }
    this.check(node.decorators, around);
    this.#name(node.name, { span: node.nameSpan });
    this.check(node.body, inside);
  }

  #future(node: ImportFrom): void {
    if (node.module !== "__future__" || node.names === "*") return;
    for (const alias of node.names) {
      if (alias.name === "unicode_literals") this.#report("VP3008", alias);
    }
  }

  #checkBinding(node: Node): void {
    switch (node.kind) {
      case "Assignment":
      case "DelStatement":
        for (const target of node.targets) this.#target(target);
        return;
      case "AugmentedAssignment":
      case "ForStatement":
      case "ComprehensionClause":
        this.#target(node.target);
        return;
      case "ExceptHandler":
      case "WithItem":
        if (node.target !== undefined) this.#target(node.target);
        return;
      case "Import":
        for (const { name, alias, span } of node.names) this.#name(alias ?? name, { span });
        return;
      case "ImportFrom":
        if (node.names === "*") return;
        for (const { name, alias, span } of node.names) this.#name(alias ?? name, { span });
        return;
      case "GlobalStatement":
        for (const name of node.names) this.#name(name.name, name);
        return;
      default:
    }
  }

  #target(target: Target | Expression): void {
    if (target.kind === "Name") this.#name(target.name, target);
    else if (target.kind === "Attribute") this.#attribute(target);
    else if (target.kind === "TargetList") for (const part of target.elements) this.#target(part);
  }

  #attribute({ name, span }: Attribute): void {
    if (!fixedAttributes.has(name)) return;
    const place = { file: this.#module.file, span };
    this.#options.collector.report(diagnose("VP3022", place, { name }));
  }

  /** A name that a class body binds. */
  #classMember(statement: Node): void {
    const places: { readonly name: string; readonly span: Span }[] = [];
    if (statement.kind === "FunctionDefinition") {
      places.push({ name: statement.name, span: statement.nameSpan });
    } else if (statement.kind === "Assignment") {
      for (const target of statement.targets) if (target.kind === "Name") places.push(target);
    }
    for (const { name, span } of places) {
      const place = { file: this.#module.file, span };
      if (refusedMembers.has(name)) {
        this.#options.collector.report(diagnose("VP3018", place, { name }));
      } else if (refusedHooks.has(name)) {
        this.#options.collector.report(diagnose("VP3019", place, { name }));
      }
    }
  }

  #name(name: string, node: { readonly span: Span }): void {
    if (!fixedNames.has(name)) return;
    const place = { file: this.#module.file, span: node.span };
    this.#options.collector.report(diagnose("VP3017", place, { name }));
  }
}

/** Codes whose rows have no holes. */
type PlainCode =
  | (typeof refusedKinds)[keyof typeof refusedKinds]
  | "VP3008"
  | "VP3014"
  | "VP3015"
  | "VP3020"
  | "VP3021"
  | "VP3101"
  | "VP3102"
  | "VP3103"
  | "VP3104"
  | "VP3105"
  | "VP3106"
  | "VP3107";
