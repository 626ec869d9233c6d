/**
 * The modules of a program and which imports which, before any name is resolved.
 *
 * The graph has no cycles: `loadModules` reports them. Modules stand in the order in which they
 * must run when each is run as a whole: an imported module before its importers, the entry last.
 */
import type { SourceFile } from "@vipera/diagnostics";
import type { Import, ImportFrom, Module } from "@vipera/parser";

/** A parsed source file and the modules that its import statements name. */
export interface LoadedModule {
  /** The name imports use; `__main__` for the entry. */
  readonly name: string;
  readonly file: SourceFile;
  readonly ast: Module;
  readonly isStandard: boolean;
  /** Every import statement, wherever it stands, with the modules it names in order. */
  readonly imports: ReadonlyMap<Import | ImportFrom, readonly LoadedModule[]>;
}

export interface ModuleGraph {
  readonly modules: readonly LoadedModule[];
  readonly entry: LoadedModule;
  /** The built-in classes written in vPython, if a module mentions one; the first of `modules`. */
  readonly descriptors: LoadedModule | undefined;
  /** The built-in functions written in vPython; not in `modules`. */
  readonly prelude: LoadedModule | undefined;
}
