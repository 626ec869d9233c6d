/**
 * Modules, scopes and symbols while they are being filled.
 *
 * The passes of this package change these objects; everybody else sees them through the read-only
 * interfaces of program.ts and scopes.ts, which they implement.
 */
import { type SourceFile, unreachable } from "@vipera/diagnostics";
import type {
  FunctionDefinition,
  Import,
  ImportAlias,
  ImportFrom,
  Module,
  Node,
} from "@vipera/parser";
import { privateName } from "./private-names.ts";
import type { LoadedModule } from "./module-graph.ts";
import type { ProgramModule } from "./program.ts";
import type {
  Binding,
  ImportNode,
  Resolution,
  Scope,
  ScopeKind,
  ScopeNode,
  ScopeSymbol,
} from "./scopes.ts";

export class SymbolDraft implements ScopeSymbol {
  readonly name: string;
  readonly scope: ScopeDraft;
  readonly bindings: Binding[] = [];
  isCaptured = false;
  isPromotable = false;
  definition: FunctionDefinition | undefined;
  alias: Resolution | undefined;
  /** Whether a function, a class body or another module uses it, or a read may find it unbound. */
  isUsedElsewhere = false;
  /** Where a function inside uses it; for the message about `del`. */
  capturedAt: Node | undefined;
  /** For a module's symbol: proven bound when the module has run to its end. */
  isBoundAtEnd = false;
  /** For a module's symbol: proven bound before the first statement that can call a function. */
  isBoundEarly = false;

  constructor(name: string, scope: ScopeDraft) {
    this.name = name;
    this.scope = scope;
  }

  get isParameter(): boolean {
    return this.bindings.some(({ kind }) => kind === "parameter");
  }

  get isDeleted(): boolean {
    return this.bindings.some(({ kind }) => kind === "delete");
  }

  get isDeclaredGlobal(): boolean {
    return this.scope.kind === "module" && this.scope.module.declaredGlobals.has(this.name);
  }

  /** Whether a function binds it through a `global` statement. */
  get isBoundByFunctions(): boolean {
    return this.bindings.some(({ scope }) => scope.frame !== this.scope.frame);
  }
}

export class ScopeDraft implements Scope {
  readonly kind: ScopeKind;
  readonly node: ScopeNode;
  readonly module: ModuleDraft;
  readonly parent: ScopeDraft | undefined;
  readonly name: string;
  readonly frame: ScopeDraft;
  readonly children: ScopeDraft[] = [];
  readonly symbols = new Map<string, SymbolDraft>();
  readonly freeSymbols: SymbolDraft[] = [];
  readonly openModules: ModuleDraft[] = [];
  /** Names that a `global` statement of this scope makes names of the module. */
  readonly globalNames = new Set<string>();

  constructor(
    kind: ScopeKind,
    node: ScopeNode,
    name: string,
    module: ModuleDraft,
    parent: ScopeDraft | undefined,
  ) {
    this.kind = kind;
    this.node = node;
    this.name = name;
    this.module = module;
    this.parent = parent;
    this.frame = kind === "comprehension" && parent !== undefined ? parent.frame : this;
    parent?.children.push(this);
  }

  /** The symbol of a name that this scope's code binds, made when it is new. */
  declare(written: string): SymbolDraft {
    const name = privateName(this, written);
    const home = this.globalNames.has(name) ? this.module.scope : this;
    let symbol = home.symbols.get(name);
    if (symbol === undefined) {
      symbol = new SymbolDraft(name, home);
      home.symbols.set(name, symbol);
    }
    return symbol;
  }

  /**
   * The symbol that a name in this scope's code means, if the program binds it: its own, then those
   * of enclosing functions, then the module's. A class body is invisible from inside its methods.
   */
  lookUp(written: string): SymbolDraft | undefined {
    const name = privateName(this, written);
    for (let scope: ScopeDraft | undefined = this; scope !== undefined; scope = scope.parent) {
      if (scope.globalNames.has(name)) return this.module.scope.symbols.get(name);
      if (scope.kind === "class" && scope !== this) continue;
      const symbol = scope.symbols.get(name);
      if (symbol !== undefined) return symbol;
    }
    return undefined;
  }
}

/** One name that an import statement binds. */
export interface ImportRecord {
  readonly statement: Import | ImportFrom;
  /** The `ImportFrom` itself for a name of `import *`. */
  readonly node: ImportAlias | ImportFrom;
  /** The name that is bound. */
  readonly name: string;
  /** The scope whose code imports. */
  readonly scope: ScopeDraft;
  readonly module: ModuleDraft;
  /** The name in `module`; undefined when the name is bound to the module itself. */
  readonly member: string | undefined;
}

export class ModuleDraft implements ProgramModule {
  readonly name: string;
  readonly file: SourceFile;
  readonly ast: Module;
  readonly isStandard: boolean;
  readonly isEntry: boolean;
  readonly hasTrueDivision: boolean;
  readonly imports: ModuleDraft[] = [];
  readonly importRecords: ImportRecord[] = [];
  /** The modules that each import statement names. */
  readonly importedModules = new Map<ImportNode, readonly ModuleDraft[]>();
  readonly scope: ScopeDraft;
  /** Names of `global` statements of its functions. */
  readonly declaredGlobals = new Set<string>();
  runsAtStart = false;
  /** Kept by `publicNamesOf`. */
  publicNames: readonly string[] | undefined;

  constructor(loaded: LoadedModule, isEntry: boolean) {
    this.name = loaded.name;
    this.file = loaded.file;
    this.ast = loaded.ast;
    this.isStandard = loaded.isStandard;
    this.isEntry = isEntry;
    this.hasTrueDivision = hasFuture(loaded.ast, "division");
    this.scope = new ScopeDraft("module", loaded.ast, "<module>", this, undefined);
  }

  readonly #unbound = new Map<string, SymbolDraft>();

  /** A name that nothing binds, for a program that expects the NameError. Not in `scope`. */
  unboundSymbol(name: string): SymbolDraft {
    const symbol = this.#unbound.get(name) ?? new SymbolDraft(name, this.scope);
    this.#unbound.set(name, symbol);
    return symbol;
  }

  get path(): string {
    return this.file.path;
  }
}

/** The draft behind a symbol that another module's pass hands out. */
export function draftOfSymbol(symbol: ScopeSymbol): SymbolDraft {
  return symbol instanceof SymbolDraft
    ? symbol
    : unreachable("buildProgram", `${symbol.name} is no draft`);
}

/** The draft behind a module. */
export function draftOfModule(module: ProgramModule): ModuleDraft {
  return module instanceof ModuleDraft
    ? module
    : unreachable("buildProgram", `${module.name} is no draft`);
}

/** Whether a module begins with `from __future__ import feature`. */
export function hasFuture(ast: Module, feature: string): boolean {
  return ast.body.some(
    (statement) =>
      statement.kind === "ImportFrom" &&
      statement.module === "__future__" &&
      statement.names !== "*" &&
      statement.names.some(({ name }) => name === feature),
  );
}
