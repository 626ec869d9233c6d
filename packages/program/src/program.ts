/**
 * A program is its modules with every name resolved, checked, ready for a compiler.
 *
 * Both compilers start here. Nothing in it changes after `buildProgram` has returned.
 */
import type { SourceFile } from "@vipera/diagnostics";
import type { Expression, Module, Node } from "@vipera/parser";
import type { Native } from "@vipera/spec";
import type {
  ImportBinding,
  ImportNode,
  Resolution,
  Scope,
  ScopeNode,
  ScopeSymbol,
} from "./scopes.ts";

export interface ProgramModule {
  /** The name imports use; `__main__` for the entry, `prelude` for the prelude. */
  readonly name: string;
  /** As tracebacks show it. */
  readonly path: string;
  readonly file: SourceFile;
  readonly ast: Module;
  readonly scope: Scope;
  /** Modules it imports, each once, in the order of the source. */
  readonly imports: readonly ProgramModule[];
  /** Whether it belongs to Vipera's standard library (or is the prelude). */
  readonly isStandard: boolean;
  readonly isEntry: boolean;
  /**
   * Whether its body may run at the start of the program: nobody can tell that from a run at its
   * first import, because it only defines functions and constants. Otherwise the body runs when its
   * first import statement is executed, once. False for the entry, which runs last.
   */
  readonly runsAtStart: boolean;
  /** Whether it has `from __future__ import division`: `/` is true division. */
  readonly hasTrueDivision: boolean;
}

/**
 * A constant expression's value: an integer is an int and within 64 bits, a long has any size,
 * strings are bytes as characters.
 */
export type ConstantValue =
  | { readonly kind: "integer" | "long"; readonly value: bigint }
  | { readonly kind: "float"; readonly value: number }
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "none" };

export interface Program {
  /** In initialization order: an imported module before its importers; the entry is the last. */
  readonly modules: readonly ProgramModule[];
  readonly entry: ProgramModule;
  /** Not in `modules`. Of it only the functions in `liveSymbols` are compiled. */
  readonly prelude: ProgramModule | undefined;
  /** The scope that each module, function, lambda, class and comprehension node opens. */
  readonly scopes: ReadonlyMap<ScopeNode, Scope>;
  readonly resolutions: ReadonlyMap<Node, Resolution>;
  /** What each import statement does at run time. */
  readonly imports: ReadonlyMap<ImportNode, readonly ImportBinding[]>;
  /**
   * Values of operations whose operands are constant, at the outermost such node; literals alone
   * are not here.
   */
  readonly constants: ReadonlyMap<Expression, ConstantValue>;
  /** Native functions that the live code names, by id; methods by every row of their name. */
  readonly usedNatives: ReadonlySet<Native>;
  /**
   * Names of modules that something can reach: all of the user's own modules, and of standard
   * modules and the prelude those that live code uses. A `def` of a name that is not here
   * needs no code.
   */
  readonly liveSymbols: ReadonlySet<ScopeSymbol>;
  /** The prelude's functions for used natives, by name: their twins and those for simple calls. */
  readonly hooks: ReadonlyMap<string, ScopeSymbol>;
  /** Whether the program can ask for the texts that functions and classes begin with. */
  readonly keepsDocStrings: boolean;
  /** Whether it may store attributes in functions: each then is an object of its core. */
  readonly opensFunctions: boolean;
}
