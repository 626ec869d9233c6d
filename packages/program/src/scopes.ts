/**
 * Scopes, symbols, and what each name of a program means at each place.
 *
 * The compilers read three maps of `Program`: `scopes` (node -> the scope it opens), `resolutions`
 * (node -> what the name there means) and `imports` (import statement -> what it binds).
 *
 *   def counter(start):          scope counter: start (parameter, captured), step (local)
 *       step = 1                   step  -> local
 *       def next():              scope next, freeSymbols [start]
 *           return start + limit   start -> free     limit -> global     (2.7 has no nonlocal)
 *
 * A frame is what gets registers: a module, a function, a lambda, a class body, a generator
 * expression. A dict or set comprehension is a scope without a frame: it runs inline in the frame
 * around it, and its names are different symbols of that frame. A list comprehension is no scope at
 * all: its names belong to the scope around it, as 2.7 has it.
 * Source: The Python 2.7 Language Reference, 4.1 Naming and binding.
 */
import type { Span } from "@vipera/diagnostics";
import type {
  ClassDefinition,
  DictComprehension,
  FunctionDefinition,
  GeneratorExpression,
  Import,
  ImportAlias,
  ImportFrom,
  Lambda,
  Module,
  Node,
  SetComprehension,
} from "@vipera/parser";
import type { BuiltinClass, Native } from "@vipera/spec";
import type { ProgramModule } from "./program.ts";

export type ScopeKind = "module" | "function" | "lambda" | "class" | "generator" | "comprehension";

/** A node that opens a scope. */
export type ScopeNode =
  | Module
  | FunctionDefinition
  | Lambda
  | ClassDefinition
  | GeneratorExpression
  | DictComprehension
  | SetComprehension;

export interface Scope {
  readonly kind: ScopeKind;
  readonly node: ScopeNode;
  readonly module: ProgramModule;
  readonly parent: Scope | undefined;
  readonly children: readonly Scope[];
  /** As Python prints it: `f`, `<lambda>`, `<module>`, `<genexpr>`, `<dictcomp>`, `<setcomp>`. */
  readonly name: string;
  /** In the order in which the names are first bound; names of `global` statements are not here. */
  readonly symbols: ReadonlyMap<string, ScopeSymbol>;
  /** The scope whose registers it uses: itself, or for a comprehension the one around it. */
  readonly frame: Scope;
  /**
   * For a frame: captured symbols of enclosing functions that it, or a function inside it, uses, in
   * the order of first use. This is the order of its closure tuple.
   */
  readonly freeSymbols: readonly ScopeSymbol[];
  /** Modules imported by `import` in this scope, whose public names are visible unqualified. */
  readonly openModules: readonly ProgramModule[];
}

export type BindingKind =
  | "parameter"
  | "assignment"
  | "augmentedAssignment"
  | "for"
  | "comprehension"
  | "with"
  | "except"
  | "import"
  | "function"
  | "class"
  | "delete";

/** One place where a symbol gets (or loses) its value. */
export interface Binding {
  readonly kind: BindingKind;
  /** The Name, Parameter, ImportAlias, ImportFrom (`*`) or definition that binds. */
  readonly node: Node;
  readonly span: Span;
  /** The scope whose code binds; not the symbol's own for a `global` name. */
  readonly scope: Scope;
}

/** A name that a program binds, in the scope where it lives. */
export interface ScopeSymbol {
  readonly name: string;
  readonly scope: Scope;
  /** In the order of the source; a function's parameters first. */
  readonly bindings: readonly Binding[];
  readonly isParameter: boolean;
  /** Whether some `del` unbinds it. */
  readonly isDeleted: boolean;
  /** For a module's symbol: whether a `global` statement of a function names it. */
  readonly isDeclaredGlobal: boolean;
  /** Whether a function inside uses it: it needs a cell (never true for a module's symbols). */
  readonly isCaptured: boolean;
  /**
   * For a module's symbol: whether its value may lie in a register of the module's code. True in
   * the entry module for a name that no function, class body, lambda or other module uses, when
   * every read of it is proven bound.
   */
  readonly isPromotable: boolean;
  /**
   * The only definition of a name that is bound once, by a `def` without decorators that stands
   * directly in the body of its scope: calls may go straight to that function.
   */
  readonly definition: FunctionDefinition | undefined;
  /**
   * For a name bound only by imports of one thing that never changes: that thing. Such a symbol has
   * no storage; its reads resolve to the alias directly.
   */
  readonly alias: Resolution | undefined;
}

/** `symbol` lives in the running frame, in a register. */
export interface LocalResolution {
  readonly kind: "local";
  readonly symbol: ScopeSymbol;
  /** For a read or a `del`: the value is not proven bound, a check is needed. */
  readonly mayBeUnbound: boolean;
}

/** `symbol` lives in the running frame, in a cell, because a function inside uses it. */
export interface CellResolution {
  readonly kind: "cell";
  readonly symbol: ScopeSymbol;
  readonly mayBeUnbound: boolean;
}

/** `symbol` lives in a cell of an enclosing function; see `Scope.freeSymbols`. */
export interface FreeResolution {
  readonly kind: "free";
  readonly symbol: ScopeSymbol;
  readonly mayBeUnbound: boolean;
}

/** `symbol` is a name of module `symbol.scope.module`, of this module or another one. */
export interface GlobalResolution {
  readonly kind: "global";
  readonly symbol: ScopeSymbol;
  readonly mayBeUnbound: boolean;
}

/** A name of a class body: read from the class being made, then from `outside`. */
export interface ClassMemberResolution {
  readonly kind: "classMember";
  readonly symbol: ScopeSymbol;
  readonly mayBeUnbound: boolean;
  /** What the name means when the class body has not bound it; undefined: NameError. */
  readonly outside: Resolution | undefined;
}

/** A function of the virtual machine: `len`, or `parallel.send` under any of its names. */
export interface NativeResolution {
  readonly kind: "native";
  readonly native: Native;
}

/** A built-in class: `ValueError`, or `int`, which called is the native function `maker`. */
export interface ClassResolution {
  readonly kind: "class";
  readonly class: BuiltinClass;
  /** The native of the same name; undefined for exceptions and classes that cannot be called. */
  readonly maker: Native | undefined;
}

/** A built-in function written in vPython: `symbol` is a function of module `prelude`. */
export interface PreludeResolution {
  readonly kind: "prelude";
  readonly name: string;
  readonly symbol: ScopeSymbol;
}

/** `None`, `True`, `False`, `NotImplemented`, `Ellipsis`, or a text such as `__name__`. */
export interface ConstantResolution {
  readonly kind: "constant";
  readonly value:
    | "None"
    | "True"
    | "False"
    | "NotImplemented"
    | "Ellipsis"
    | { readonly text: string };
}

/** A module: only the object of an attribute, the callee of a call, or an import has this. */
export interface ModuleResolution {
  readonly kind: "module";
  readonly module: ProgramModule;
  /** `stdout` for `sys.stdout`, an object that exists only as a part of native names; else "". */
  readonly part: string;
}

/**
 * `reduce` after a plain `import parallel`: `reduce(f, sequence[, start])` is the built-in when its
 * first argument is callable at run time, and parallel's otherwise. Only the callee of a call with
 * at least one positional argument and no keyword or star arguments resolves to this.
 */
export interface ReduceResolution {
  readonly kind: "reduceByArgument";
  readonly builtin: Resolution;
  readonly parallel: Resolution;
}

/** `locals` as the callee of a call without arguments in a function: its variables at that time. */
export interface LocalsResolution {
  readonly kind: "locals";
}

/**
 * What the name at one place means. Which nodes have one:
 * - every `Name` (read, assigned, deleted);
 * - every `Parameter`, `FunctionDefinition`, `ClassDefinition`: where its own name is bound;
 * - an `Attribute` of a module (`parallel.coreid`, `sys.stdout.write`): what it stands for;
 *   compile the attribute as that, and not its object. Other attributes have none.
 * A program with a name that means nothing has a diagnostic and is not compiled.
 */
export type Resolution =
  | LocalResolution
  | CellResolution
  | FreeResolution
  | GlobalResolution
  | ClassMemberResolution
  | NativeResolution
  | ClassResolution
  | PreludeResolution
  | ConstantResolution
  | ModuleResolution
  | ReduceResolution
  | LocalsResolution;

/** Where a value can be stored. */
export type VariableResolution =
  | LocalResolution
  | CellResolution
  | FreeResolution
  | GlobalResolution
  | ClassMemberResolution;

/**
 * One name bound by an import statement. The statement first makes sure that `module` has run (see
 * `ProgramModule.runsAtStart`), then stores `value` in `target`; both are undefined when
 * the name is an alias known at compile time.
 */
export interface ImportBinding {
  /** The alias; the statement itself for the names of `import *`. */
  readonly node: ImportAlias | ImportNode;
  readonly module: ProgramModule;
  readonly target: VariableResolution | undefined;
  readonly value: Resolution | undefined;
}

export type ImportNode = Import | ImportFrom;
