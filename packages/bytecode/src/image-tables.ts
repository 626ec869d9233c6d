/**
 * What all functions of an image share while a program is compiled, such as its tables and which
 * functions are still to be compiled.
 *
 * A function gets its number when it is first mentioned, so that only what is used is compiled.
 */
import { type Diagnostic, InternalError } from "@vipera/diagnostics";
import type { Program, ProgramModule, Scope, ScopeNode, ScopeSymbol } from "@vipera/program";
import { limitRows } from "@vipera/spec";
import { AttributeHints } from "./attribute-hints.ts";
import { ConstantPool } from "./constant-pool.ts";

export interface CompileOptions {
  /** Keeps every name of the program's own module a global name, for a REPL and for offload. */
  readonly keepGlobals?: boolean;
  /**
   * Takes the prelude's functions along for what the core flavour of the virtual machine lacks, so
   * that the image runs on both flavours.
   */
  readonly forCoreFlavour?: boolean;
  /** Whether the device has no memory that its cores share and write: shared arrays are refused. */
  readonly withoutSharedArrays?: boolean;
}

export class ImageTables {
  readonly program: Program;
  readonly options: CompileOptions;
  readonly constants = new ConstantPool();
  readonly hints: AttributeHints;
  readonly diagnostics: Diagnostic[] = [];
  /** Prelude functions that the virtual machine may have to call, by name. */
  readonly neededHooks = new Set<string>();
  readonly #files: string[] = [];
  readonly #globals: string[] = [];
  readonly #slots = new Map<ScopeSymbol | ProgramModule, number>();
  readonly #names = new Map<string, number>();
  readonly #functions: Scope[] = [];
  readonly #functionIndices = new Map<Scope, number>();

  constructor(program: Program, options: CompileOptions) {
    this.program = program;
    this.hints = new AttributeHints(program);
    this.options = options;
  }

  get files(): readonly string[] {
    return this.#files;
  }

  get globals(): readonly string[] {
    return this.#globals;
  }

  get names(): readonly string[] {
    return [...this.#names.keys()];
  }

  /** Every function mentioned so far, in the order of their numbers. */
  get functions(): readonly Scope[] {
    return this.#functions;
  }

  /** Whether a table has more rows than indices reach. */
  get isFull(): boolean {
    return (
      this.constants.rows.length > limitRows.constants.value ||
      Math.max(this.#globals.length, this.#names.size) > limitRows.globals.value
    );
  }

  report(diagnostic: Diagnostic): void {
    // The second pass over a function reports the same again.
    const isKnown = this.diagnostics.some(
      (known) =>
        known.code === diagnostic.code &&
        known.place?.file === diagnostic.place?.file &&
        known.place?.span === diagnostic.place?.span,
    );
    if (!isKnown) this.diagnostics.push(diagnostic);
  }

  fileIndex(path: string): number {
    const known = this.#files.indexOf(path);
    return known >= 0 ? known : this.#files.push(path) - 1;
  }

  /** The slot of a name of a module. */
  globalSlot(symbol: ScopeSymbol): number {
    return this.#slot(symbol, qualifiedName(symbol.scope.module, symbol.name));
  }

  /** The slot that says whether a module's body has run. */
  moduleFlagSlot(module: ProgramModule): number {
    return this.#slot(module, `${module.name}.<run>`);
  }

  attributeName(name: string): number {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    this.#names.set(name, this.#names.size);
    return this.#names.size - 1;
  }

  /** The number of the function that a module, definition or lambda becomes. */
  functionIndex(scope: Scope): number {
    const known = this.#functionIndices.get(scope);
    if (known !== undefined) return known;
    const index = this.#functions.push(scope) - 1;
    this.#functionIndices.set(scope, index);
    return index;
  }

  scopeOf(node: ScopeNode): Scope {
    const scope = this.program.scopes.get(node);
    if (scope === undefined) throw new InternalError("compileProgram", `no scope: ${node.kind}`);
    return scope;
  }

  #slot(key: ScopeSymbol | ProgramModule, name: string): number {
    const known = this.#slots.get(key);
    if (known !== undefined) return known;
    const index = this.#globals.push(name) - 1;
    this.#slots.set(key, index);
    return index;
  }
}

function qualifiedName(module: ProgramModule, name: string): string {
  return module.isEntry ? name : `${module.name}.${name}`;
}
