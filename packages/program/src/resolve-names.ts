/**
 * Third pass over a module, which finds what every name in it means.
 *
 * First the symbols that functions capture are found, then the flow of every frame, because both
 * decide how a name is reached; then each name, each attribute of a module and each import
 * statement gets its resolution.
 */
import { type Collector, diagnose, joinSpans, type Span } from "@vipera/diagnostics";
import {
  type Attribute,
  type Call,
  type Import,
  type ImportFrom,
  type Name,
  type Node,
  visit,
} from "@vipera/parser";
import { firstExceptionClass, objectMaker, laterNames } from "@vipera/spec";
import { type FrameFlow, findDefiniteAssignments } from "./definite-assignment.ts";
import { importedValue } from "./link-imports.ts";
import { memberOf, namesForMessage, namesOf } from "./module-members.ts";
import { meaningOf, type NameContext, variableOf } from "./name-meaning.ts";
import { isQuiet } from "./quiet-statements.ts";
import { resolveUnknownName, type StandardNames } from "./report-unknown-name.ts";
import {
  draftOfSymbol,
  type ImportRecord,
  type ModuleDraft,
  type ScopeDraft,
} from "./scope-drafts.ts";
import type {
  BindingKind,
  ImportBinding,
  ImportNode,
  ModuleResolution,
  Resolution,
  ScopeNode,
} from "./scopes.ts";
import { type BindingNode, type NameVisitor, walkNames } from "./walk-names.ts";

export interface Resolving {
  readonly scopes: ReadonlyMap<ScopeNode, ScopeDraft>;
  readonly resolutions: Map<Node, Resolution>;
  readonly imports: Map<ImportNode, ImportBinding[]>;
  readonly prelude: ModuleDraft | undefined;
  readonly library: StandardNames;
  /** Unknown names that were reported for this module already. */
  readonly reported: Set<string>;
  readonly collector: Collector;
}

/** Fills the resolutions of a module whose symbols are declared and whose imports are linked. */
export function resolveNames(module: ModuleDraft, resolving: Resolving): void {
  captureSymbols(module, resolving.scopes);
  const flows = new Map<ScopeDraft, FrameFlow>();
  findFlows(module.scope, flows, resolving);
  const flow = flows.get(module.scope);
  for (const symbol of module.scope.symbols.values()) {
    symbol.isBoundAtEnd = flow?.boundAtEnd.has(symbol) ?? false;
    symbol.isBoundEarly = !symbol.isDeleted && (flow?.boundEarly.has(symbol) ?? false);
  }
  const resolver = new NameResolver(resolving, flows, guardedSpans(module));
  for (const statement of module.ast.body) walkNames(statement, module.scope, resolver);
  for (const symbol of module.scope.symbols.values()) {
    symbol.isPromotable =
      module.isEntry && !symbol.isUsedElsewhere && !symbol.isBoundByFunctions && !symbol.alias;
  }
}

/** Finds the symbols of functions that functions inside them use. */
function captureSymbols(module: ModuleDraft, scopes: ReadonlyMap<ScopeNode, ScopeDraft>): void {
  const visitor: NameVisitor = {
    openScope: (node, parent) => scopes.get(node) ?? parent,
    read(node, scope) {
      const symbol = scope.lookUp(node.name);
      if (symbol === undefined || symbol.alias !== undefined) return;
      const home = symbol.scope.frame;
      if (home === scope.frame) return;
      symbol.isUsedElsewhere = true;
      if (symbol.scope.kind === "module") return;
      symbol.isCaptured = true;
      symbol.capturedAt ??= node;
      for (let frame = scope.frame; frame !== home; frame = frame.parent?.frame ?? home) {
        if (!frame.freeSymbols.includes(symbol)) frame.freeSymbols.push(symbol);
      }
    },
  };
  for (const statement of module.ast.body) walkNames(statement, module.scope, visitor);
}

function findFlows(
  scope: ScopeDraft,
  flows: Map<ScopeDraft, FrameFlow>,
  resolving: Resolving,
): void {
  if (scope.frame === scope) {
    const quiet = (statement: Node) => isQuiet(statement, scope, resolving.prelude);
    flows.set(scope, findDefiniteAssignments(scope, resolving.scopes, quiet));
  }
  for (const child of scope.children) findFlows(child, flows, resolving);
}

class NameResolver implements NameVisitor {
  readonly #resolving: Resolving;
  readonly #context: NameContext;
  readonly #guarded: readonly Span[];

  constructor(
    resolving: Resolving,
    flows: ReadonlyMap<ScopeDraft, FrameFlow>,
    guarded: readonly Span[],
  ) {
    this.#resolving = resolving;
    this.#guarded = guarded;
    this.#context = { prelude: resolving.prelude, flows, collector: resolving.collector };
  }

  openScope(node: ScopeNode, parent: ScopeDraft): ScopeDraft {
    return this.#resolving.scopes.get(node) ?? parent;
  }

  bind(kind: BindingKind, node: BindingNode, name: string, scope: ScopeDraft): void {
    const symbol = scope.declare(name);
    if (symbol.alias !== undefined) return;
    const variable = variableOf(node, symbol, scope, this.#context);
    const reads = kind === "delete" || kind === "augmentedAssignment";
    const mayBeUnbound = reads && variable.mayBeUnbound;
    this.#resolving.resolutions.set(node, { ...variable, mayBeUnbound });
    if (mayBeUnbound) symbol.isUsedElsewhere = true;
    if (kind === "delete" && symbol.capturedAt !== undefined) {
      const { file } = scope.module;
      const notes = [{ file, span: symbol.capturedAt.span }];
      this.#report(diagnose("VP2015", { file, span: node.span }, { name }, { notes }));
    }
  }

  /** Names, attributes and calls are all that can mean something of a module. */
  expression(node: Node, scope: ScopeDraft): boolean {
    if (node.kind === "Call") {
      this.#call(node, scope);
      return true;
    }
    if (node.kind !== "Name" && node.kind !== "Attribute") return false;
    const meaning = this.#meaning(node, scope);
    if (meaning?.kind === "module") this.#reportModuleValue(node, meaning, scope);
    if (meaning?.kind === "reduceByArgument") this.#set(node, meaning.builtin);
    return true;
  }

  attributeTarget(node: Attribute, scope: ScopeDraft): boolean {
    const owner = this.#owner(node, scope);
    if (owner === undefined) return true;
    const holes = { name: node.name, module: titleOf(owner) };
    this.#report(diagnose("VP2011", place(scope, node.span), holes));
    return true;
  }

  importNames(node: Import | ImportFrom, scope: ScopeDraft): void {
    const records = this.#recordsOf(node, scope);
    const bindings = records.map((record) => this.#importBinding(record));
    // A module without public names runs all the same when all its names are imported.
    const modules = scope.module.importedModules.get(node) ?? [];
    const nameless = modules.filter((module) => !records.some((it) => it.module === module));
    for (const module of nameless) {
      bindings.push({ node, module, target: undefined, value: undefined });
    }
    this.#resolving.imports.set(node, bindings);
  }

  #recordsOf(node: Import | ImportFrom, scope: ScopeDraft): readonly ImportRecord[] {
    this.#recordsByStatement ??= groupByStatement(scope.module.importRecords);
    return this.#recordsByStatement.get(node) ?? [];
  }

  #recordsByStatement: ReadonlyMap<ImportNode, readonly ImportRecord[]> | undefined;

  #importBinding(record: ImportRecord): ImportBinding {
    const { node, module, scope } = record;
    const symbol = scope.declare(record.name);
    const value = importedValue(record, this.#resolving.prelude);
    if (symbol.alias !== undefined || value === undefined) {
      return { node, module, target: undefined, value: undefined };
    }
    return {
      node,
      module,
      target: variableOf(node, symbol, scope, this.#context),
      value: value.kind === "reduceByArgument" ? value.parallel : value,
    };
  }

  #set(node: Node, meaning: Resolution): void {
    this.#resolving.resolutions.set(node, meaning);
    if (meaning.kind === "global" && meaning.mayBeUnbound) {
      draftOfSymbol(meaning.symbol).isUsedElsewhere = true;
    }
  }

  #report(diagnostic: Parameters<Collector["report"]>[0]): void {
    this.#resolving.collector.report(diagnostic);
  }

  /** Resolves a name or an attribute, whatever it means, also a module. */
  #meaning(node: Name | Attribute, scope: ScopeDraft): Resolution | undefined {
    const meaning =
      node.kind === "Name"
        ? meaningOf(node, node.name, scope, this.#context)
        : this.#member(node, scope);
    if (meaning !== undefined) this.#set(node, meaning);
    if (meaning !== undefined || node.kind !== "Name") return meaning;
    const unbound = resolveUnknownName(node, scope, this.#isGuarded(node), this.#resolving);
    if (unbound !== undefined) this.#set(node, unbound);
    return unbound;
  }

  /** Whether a node stands in the body of a `try` that has an except clause. */
  #isGuarded({ span }: Node): boolean {
    return this.#guarded.some(({ start, end }) => start <= span.start && span.end <= end);
  }

  #member(node: Attribute, scope: ScopeDraft): Resolution | undefined {
    const owner = this.#owner(node, scope);
    if (owner === undefined) return undefined;
    const member = memberOf(owner, node.name);
    if (member !== undefined) return member;
    const names = namesForMessage(namesOf(owner), node.name);
    const holes = { name: node.name, module: titleOf(owner), names };
    this.#report(diagnose("VP2007", place(scope, node.span), holes));
    return undefined;
  }

  /** The module (or part of one) of which `node` is an attribute, if it is one of a module. */
  #owner(node: Attribute, scope: ScopeDraft): ModuleResolution | undefined {
    const { object } = node;
    if (object.kind !== "Name" && object.kind !== "Attribute") {
      walkNames(object, scope, this);
      return undefined;
    }
    const meaning = this.#meaning(object, scope);
    if (meaning?.kind === "reduceByArgument") this.#set(object, meaning.builtin);
    return meaning?.kind === "module" ? meaning : undefined;
  }

  #call(node: Call, scope: ScopeDraft): void {
    const { callee } = node;
    if (callee.kind === "Name" || callee.kind === "Attribute") this.#callee(callee, node, scope);
    else walkNames(callee, scope, this);
    const { starArgument, doubleStarArgument } = node;
    const rest = [...node.arguments, ...node.keywords, starArgument, doubleStarArgument];
    for (const part of rest) if (part !== undefined) walkNames(part, scope, this);
  }

  #callee(callee: Name | Attribute, call: Call, scope: ScopeDraft): void {
    if (asksForLocals(call, scope)) {
      this.#set(callee, { kind: "locals" });
      return;
    }
    const meaning = this.#meaning(callee, scope);
    if (meaning?.kind === "module") {
      const own = meaning.part === "" ? memberOf(meaning, meaning.module.name) : undefined;
      if (own === undefined) this.#reportModuleValue(callee, meaning, scope);
      else this.#set(callee, own);
    }
    if (meaning?.kind === "reduceByArgument") {
      const hasNames = call.keywords.length > 0 || call.doubleStarArgument !== undefined;
      const choice = hasNames ? meaning.parallel : meaning.builtin;
      const isOpen = !hasNames && call.starArgument === undefined && call.arguments.length > 0;
      if (!isOpen) this.#set(callee, choice);
    }
    if (meaning?.kind !== "class" || meaning.maker !== undefined) return;
    if (meaning.class.id >= firstExceptionClass || meaning.class.name === "super") return;
    const { name } = meaning.class;
    const maker = this.#resolving.prelude?.scope.symbols.get(objectMaker);
    if (name === "object" && maker !== undefined) {
      this.#set(callee, { kind: "prelude", name, symbol: maker });
      return;
    }
    const advice = laterNames[name] ?? "";
    this.#report(diagnose("VP3013", place(scope, callee.span), { name, advice }));
  }

  #reportModuleValue(node: Node, module: ModuleResolution, scope: ScopeDraft): void {
    const holes = { name: titleOf(module) };
    this.#report(diagnose("VP2010", place(scope, node.span), holes));
  }
}

/** Whether a call is `locals()` in a function, and the program has no other meaning for it. */
function asksForLocals(call: Call, scope: ScopeDraft): boolean {
  const { callee, arguments: values, keywords, starArgument, doubleStarArgument } = call;
  if (callee.kind !== "Name" || callee.name !== "locals" || scope.kind !== "function") return false;
  const isPlain = values.length === 0 && keywords.length === 0;
  const hasStars = starArgument !== undefined || doubleStarArgument !== undefined;
  return isPlain && !hasStars && scope.lookUp("locals") === undefined;
}

/** The bodies of `try` statements that have an except clause. */
function guardedSpans(module: ModuleDraft): readonly Span[] {
  const spans: Span[] = [];
  visit(module.ast, (node) => {
    const [first] = node.kind === "TryStatement" && node.handlers.length > 0 ? node.body : [];
    const last = node.kind === "TryStatement" ? node.body.at(-1) : undefined;
    if (first !== undefined && last !== undefined) spans.push(joinSpans(first.span, last.span));
    return true;
  });
  return spans;
}

function place(scope: ScopeDraft, span: Span) {
  return { file: scope.module.file, span };
}

function titleOf({ module, part }: ModuleResolution): string {
  return part === "" ? module.name : `${module.name}.${part}`;
}

function groupByStatement(
  records: readonly ImportRecord[],
): ReadonlyMap<ImportNode, readonly ImportRecord[]> {
  const groups = new Map<ImportNode, ImportRecord[]>();
  for (const record of records) {
    const group = groups.get(record.statement);
    if (group === undefined) groups.set(record.statement, [record]);
    else group.push(record);
  }
  return groups;
}
