/**
 * The stage that makes a program which a compiler can take from the entry file.
 *
 *   entry -> loadModules -> for each module, imported ones first:
 *                             declareSymbols -> linkImports -> resolveNames -> checkSubset
 *            -> foldConstants -> findUsedNatives -> Program
 */
import { Collector, diagnose } from "@vipera/diagnostics";
import type { Expression, Node } from "@vipera/parser";
import { nativeNamed } from "./builtin-names.ts";
import { checkSubset } from "./check-subset.ts";
import { declareSymbols } from "./declare-symbols.ts";
import { foldConstants } from "./fold-constants.ts";
import { findFunctionAttributes } from "./function-attributes.ts";
import { linkImports } from "./link-imports.ts";
import { importableNames, loadModules } from "./load-modules.ts";
import type { LoadedModule } from "./module-graph.ts";
import { hasUnreadableAll } from "./module-members.ts";
import type { FoundModule, ModuleSource } from "./module-source.ts";
import type { ConstantValue, Program } from "./program.ts";
import { isQuiet } from "./quiet-statements.ts";
import type { StandardNames } from "./report-unknown-name.ts";
import { resolveNames } from "./resolve-names.ts";
import { ModuleDraft, type ScopeDraft } from "./scope-drafts.ts";
import type { ImportBinding, ImportNode, Resolution, ScopeNode } from "./scopes.ts";
import { findUsedNatives } from "./used-natives.ts";

export interface BuildOptions {
  /** Whether C calls (`native ...`) are accepted; only the native code compiler has them. */
  readonly acceptsNative?: boolean;
}

/**
 * Builds a program from its entry file.
 *
 * @param entry      Path, as messages and tracebacks show it, and bytes or text.
 * @param source     Where imported modules, the standard library and the prelude are found.
 * @param collector  Takes VP1xxx, VP2xxx and VP3xxx diagnostics, as many as one run can find.
 * @returns Undefined when an error was reported. Never throws for what a user wrote.
 * @example buildProgram({ path: "demo.py", source: "print 1\n" }, { roots: [] }, collector)
 */
export function buildProgram(
  entry: FoundModule,
  source: ModuleSource,
  collector: Collector,
  options: BuildOptions = {},
): Program | undefined {
  let own = new Collector();
  let program = build(entry, source, own, options, false);
  if (own.diagnostics.some(({ category }) => category === "NameError")) {
    // What a misspelt name is near to may be a function that was left out of the prelude.
    own = new Collector();
    program = build(entry, source, own, options, true);
  }
  for (const diagnostic of own.diagnostics) collector.report(diagnostic);
  return own.hasErrors ? undefined : program;
}

function build(
  entry: FoundModule,
  source: ModuleSource,
  collector: Collector,
  options: BuildOptions,
  wholePrelude: boolean,
): Program | undefined {
  const graph = loadModules(entry, source, collector, wholePrelude);
  // Names of a text that was not understood would be reported as missing.
  if (graph === undefined || collector.hasErrors) return undefined;
  const passes = new Passes(standardNames(source), collector, options);
  const prelude = graph.prelude === undefined ? undefined : passes.run(graph.prelude, false);
  passes.prelude = prelude;
  const modules = graph.modules.map((loaded) => {
    const module = passes.run(loaded, loaded === graph.entry);
    if (loaded === graph.descriptors) passes.descriptors = module;
    return module;
  });
  const last = modules.at(-1);
  if (last === undefined || collector.hasErrors) return undefined;
  const all = prelude === undefined ? modules : [prelude, ...modules];
  const { scopes, resolutions, imports } = passes;
  const constants = new Map<Expression, ConstantValue>();
  for (const module of all) foldConstants(module, resolutions, constants);
  const used = findUsedNatives(modules, prelude, resolutions);
  const asked = findFunctionAttributes(modules);
  const found = { scopes, resolutions, imports, constants, ...used, ...asked };
  return { modules, entry: last, prelude, ...found };
}

/** The passes over one module, and what they have found in all modules so far. */
class Passes {
  readonly scopes = new Map<ScopeNode, ScopeDraft>();
  readonly resolutions = new Map<Node, Resolution>();
  readonly imports = new Map<ImportNode, ImportBinding[]>();
  prelude: ModuleDraft | undefined;
  descriptors: ModuleDraft | undefined;
  readonly #modules = new Map<LoadedModule, ModuleDraft>();
  readonly #reported = new Set<string>();
  readonly #library: StandardNames;
  readonly #collector: Collector;
  readonly #options: BuildOptions;

  constructor(library: StandardNames, collector: Collector, options: BuildOptions) {
    this.#library = library;
    this.#collector = collector;
    this.#options = options;
  }

  run(loaded: LoadedModule, isEntry: boolean): ModuleDraft {
    const module = new ModuleDraft(loaded, isEntry);
    const { scopes, resolutions, imports, prelude } = this;
    const collector = this.#collector;
    declareSymbols(loaded, module, { scopes, modules: this.#modules, collector });
    if (this.descriptors !== undefined) module.scope.openModules.unshift(this.descriptors);
    linkImports(module, prelude, collector);
    const [library, reported] = [this.#library, this.#reported];
    resolveNames(module, { scopes, resolutions, imports, prelude, library, reported, collector });
    const acceptsNative = this.#options.acceptsNative ?? false;
    checkSubset(module, { acceptsNative, collector, resolutions });
    reportUnreadableAll(module, collector);
    module.runsAtStart = runsAtStart(module, prelude);
    this.#modules.set(loaded, module);
    return module;
  }
}

function reportUnreadableAll(module: ModuleDraft, collector: Collector): void {
  if (!hasUnreadableAll(module)) return;
  const span = module.scope.symbols.get("__all__")?.bindings[0]?.span ?? module.ast.span;
  collector.report(diagnose("VP2018", { file: module.file, span }));
}

/** Statements that neither print, nor raise, nor read what can change. */
const silentKinds: ReadonlySet<Node["kind"]> = new Set([
  "FunctionDefinition",
  "Import",
  "ImportFrom",
  "PassStatement",
  "GlobalStatement",
] as const);

function runsAtStart(module: ModuleDraft, prelude: ModuleDraft | undefined): boolean {
  if (module.isStandard || module.isEntry) return module.isStandard;
  const importsRun = module.imports.every((imported) => imported.runsAtStart);
  return importsRun && module.ast.body.every(isSilent);

  function isSilent(statement: Node): boolean {
    if (statement.kind === "ExpressionStatement") return isLiteral(statement.value);
    if (statement.kind === "Assignment") {
      return isLiteral(statement.value) && statement.targets.every(({ kind }) => kind === "Name");
    }
    return silentKinds.has(statement.kind) && isQuiet(statement, module.scope, prelude);
  }
}

function isLiteral(node: Expression): boolean {
  switch (node.kind) {
    case "IntegerLiteral":
    case "FloatLiteral":
    case "StringLiteral":
      return true;
    case "TupleDisplay":
    case "ListDisplay":
      return node.elements.every(isLiteral);
    case "UnaryOperation":
      return (
        node.operator === "-" && isLiteral(node.operand) && node.operand.kind !== "ListDisplay"
      );
    case "Name":
      return node.name === "None" || node.name === "True" || node.name === "False";
    default:
      return false;
  }
}

/** Looks into the standard library's texts, for hints only. */
function standardNames(source: ModuleSource): StandardNames {
  const roots = source.roots.filter(({ isStandard }) => isStandard);
  const modules = importableNames(roots);
  const hasName = (module: string, name: string): boolean => {
    if (nativeNamed(`${module}.${name}`) !== undefined) return true;
    const text = roots.map((root) => root.find(module)?.source).find((found) => found);
    const bound = new RegExp(`^(?:def ${name}\\(|${name} = )`, "mu");
    return typeof text === "string" && bound.test(text);
  };
  return {
    isModule: (name) => modules.includes(name),
    moduleWith: (name) =>
      name.startsWith("_") ? undefined : modules.find((module) => hasName(module, name)),
  };
}
