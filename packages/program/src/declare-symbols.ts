/**
 * First pass over a module, which makes its scopes and the symbol of every name that it binds.
 *
 * A name is local where some statement of the scope binds it, wherever that stands, unless a
 * `global` statement of the scope names it.
 */
import { type Collector, diagnose } from "@vipera/diagnostics";
import {
  childrenOf,
  type GlobalStatement,
  type Import,
  type ImportFrom,
  type Node,
  type Statement,
} from "@vipera/parser";
import type { LoadedModule } from "./module-graph.ts";
import { privateName } from "./private-names.ts";
import { publicNamesOf } from "./module-members.ts";
import { type ImportRecord, type ModuleDraft, ScopeDraft } from "./scope-drafts.ts";
import type { BindingKind, ScopeKind, ScopeNode } from "./scopes.ts";
import { walkNames } from "./walk-names.ts";

export interface Declaring {
  readonly scopes: Map<ScopeNode, ScopeDraft>;
  /** The modules that already went through all passes, by what was loaded. */
  readonly modules: ReadonlyMap<LoadedModule, ModuleDraft>;
  readonly collector: Collector;
}

/** Fills the scopes of `module`, whose scope is empty, and its import records. */
export function declareSymbols(
  loaded: LoadedModule,
  module: ModuleDraft,
  context: Declaring,
): void {
  context.scopes.set(module.ast, module.scope);
  const visitor = {
    openScope: (node: ScopeNode, parent: ScopeDraft) => openScope(node, parent, context),
    bind: bindName,
    importNames: (node: Import | ImportFrom, scope: ScopeDraft) =>
      declareImport(node, loaded.imports.get(node) ?? [], scope, context),
  };
  for (const statement of module.ast.body) walkNames(statement, module.scope, visitor);
  finishScope(module.scope, context.collector);
}

function finishScope(scope: ScopeDraft, collector: Collector): void {
  fillDefinitions(scope);
  reportDeclarations(scope, collector);
  for (const child of scope.children) finishScope(child, collector);
}

const scopeKinds = {
  Module: ["module", "<module>"],
  FunctionDefinition: ["function", ""],
  ClassDefinition: ["class", ""],
  Lambda: ["lambda", "<lambda>"],
  GeneratorExpression: ["generator", "<genexpr>"],
  DictComprehension: ["comprehension", "<dictcomp>"],
  SetComprehension: ["comprehension", "<setcomp>"],
} as const satisfies Record<ScopeNode["kind"], readonly [ScopeKind, string]>;

function openScope(node: ScopeNode, parent: ScopeDraft, context: Declaring): ScopeDraft {
  const [kind, title] = scopeKinds[node.kind];
  const name = "name" in node ? node.name : title;
  const scope = new ScopeDraft(kind, node, name, parent.module, parent);
  context.scopes.set(node, scope);
  if (node.kind === "FunctionDefinition" || node.kind === "ClassDefinition") {
    for (const statement of globalStatements(node.body)) {
      for (const { name: written } of statement.names) {
        const name = privateName(scope, written);
        scope.globalNames.add(name);
        scope.module.declaredGlobals.add(name);
      }
    }
  }
  return scope;
}

/** The `global` statements of a body, however deep in blocks, but not in definitions. */
function globalStatements(body: readonly Node[]): readonly GlobalStatement[] {
  const found: GlobalStatement[] = [];
  for (const node of body) {
    if (node.kind === "GlobalStatement") found.push(node);
    else if (blockKinds.has(node.kind)) found.push(...globalStatements(childrenOf(node)));
  }
  return found;
}

const blockKinds: ReadonlySet<Node["kind"]> = new Set([
  "IfStatement",
  "IfBranch",
  "WhileStatement",
  "ForStatement",
  "TryStatement",
  "ExceptHandler",
  "WithStatement",
] as const);

function bindName(kind: BindingKind, node: Node, name: string, scope: ScopeDraft): void {
  if (kind === "parameter") scope.globalNames.delete(privateName(scope, name));
  scope.declare(name).bindings.push({ kind, node, span: node.span, scope });
}

function declareImport(
  node: Import | ImportFrom,
  modules: readonly LoadedModule[],
  scope: ScopeDraft,
  context: Declaring,
): void {
  const drafts = modules.map((loaded) => context.modules.get(loaded));
  const found = drafts.filter((draft) => draft !== undefined);
  scope.module.importedModules.set(node, found);
  for (const module of found) {
    if (!scope.module.imports.includes(module)) scope.module.imports.push(module);
  }
  if (node.kind === "Import") {
    node.names.forEach((alias, index) => {
      const module = drafts[index];
      if (module === undefined) return;
      const name = alias.alias ?? alias.name;
      recordImport({ statement: node, node: alias, name, scope, module, member: undefined });
      if (!scope.openModules.includes(module)) scope.openModules.push(module);
    });
    return;
  }
  const module = drafts[0];
  if (module === undefined) return;
  if (node.names !== "*") {
    for (const alias of node.names) {
      const name = alias.alias ?? alias.name;
      recordImport({ statement: node, node: alias, name, scope, module, member: alias.name });
    }
    return;
  }
  if (scope.kind !== "module") {
    context.collector.report(diagnose("VP2013", { file: scope.module.file, span: node.span }));
    return;
  }
  for (const name of publicNamesOf(module)) {
    recordImport({ statement: node, node, name, scope, module, member: name });
  }
}

function recordImport(record: ImportRecord): void {
  const { scope, name, node } = record;
  scope.module.importRecords.push(record);
  scope.declare(name).bindings.push({ kind: "import", node, span: node.span, scope });
}

/** Marks symbols whose only binding is an undecorated `def` directly in the scope's body. */
function fillDefinitions(scope: ScopeDraft): void {
  for (const statement of bodyOf(scope.node)) {
    if (statement.kind !== "FunctionDefinition" || statement.decorators.length > 0) continue;
    const symbol = scope.symbols.get(privateName(scope, statement.name));
    if (symbol?.bindings.length === 1 && symbol.bindings[0]?.node === statement) {
      symbol.definition = statement;
    }
  }
}

function bodyOf(node: ScopeNode): readonly Statement[] {
  return node.kind === "Module" ||
    node.kind === "FunctionDefinition" ||
    node.kind === "ClassDefinition"
    ? node.body
    : [];
}

function reportDeclarations(scope: ScopeDraft, collector: Collector): void {
  if (scope.node.kind !== "FunctionDefinition") return;
  for (const statement of globalStatements(scope.node.body)) {
    for (const { name, span } of statement.names) {
      const symbol = scope.symbols.get(privateName(scope, name));
      const parameter = symbol?.bindings.find(({ kind }) => kind === "parameter");
      if (parameter === undefined) continue;
      const file = scope.module.file;
      const notes = [{ file, span: parameter.span }];
      collector.report(diagnose("VP2014", { file, span }, { name }, { notes }));
    }
  }
}
