/**
 * What the compilation of one function knows, such as where its variables lie and what surrounds
 * the statement at hand.
 *
 * A function is compiled twice. The first pass counts how often each constant is needed in a
 * register and which variables may be read unbound; the second has the constants worth it in
 * registers from the start (a plan).
 */
import type { SourceFile } from "@vipera/diagnostics";
import { isGenerator, type ProgramModule, type Scope, type ScopeSymbol } from "@vipera/program";
import type { ImageTables } from "./image-tables.ts";
import { InstructionBuilder, type Label } from "./instruction-builder.ts";
import { RegisterAllocator } from "./register-allocator.ts";

/** How a constant comes into a register, always with one instruction. */
export type Literal =
  | { readonly kind: "singleton"; readonly selector: number }
  | { readonly kind: "small"; readonly value: number }
  | { readonly kind: "constant"; readonly index: number };

/** What the second pass knows from the first. */
export interface FunctionPlan {
  /** Constants that lie in registers from the start, by key. */
  readonly hoisted: ReadonlyMap<string, Literal>;
  /** Variables that must hold the unbound mark before they are bound. */
  readonly unchecked: ReadonlySet<ScopeSymbol>;
  /** Names of a class body that the body reads: they lie in registers besides. */
  readonly members: ReadonlySet<ScopeSymbol>;
}

export interface LiteralUse {
  readonly literal: Literal;
  /** Places that need it as an operand, counted so much more inside loops. */
  weight: number;
}

/** Where `break` and `continue` go. */
export interface LoopFlow {
  readonly kind: "loop";
  readonly breakLabel: Label;
  readonly continueLabel: Label;
}

/** A way to leave a `try` with `finally` other than by its end. */
export type FinallyExit = "break" | "continue" | "return";

/** A `try` whose `finally` every exit must pass. */
export interface FinallyFlow {
  readonly kind: "finally";
  readonly label: Label;
  /** Register that says what to do after the body: 0 go on, 1 raise again, else an exit. */
  readonly action: number;
  /** Register of the exception, or of the value to return. */
  readonly value: number;
  /** Exits taken so far; exit n is action n + 2. */
  readonly exits: FinallyExit[];
}

export interface FunctionContext {
  readonly tables: ImageTables;
  /** The frame being compiled. */
  readonly scope: Scope;
  /** Whether it is the frame of a generator. */
  readonly isGenerator: boolean;
  readonly module: ProgramModule;
  readonly file: SourceFile;
  readonly builder: InstructionBuilder;
  readonly registers: RegisterAllocator;
  readonly plan: FunctionPlan;
  /** Register of each variable of the frame: its value, or its cell when it is captured. */
  readonly variables: Map<ScopeSymbol, number>;
  /** Register with the cell of each variable of an enclosing function. */
  readonly freeCells: Map<ScopeSymbol, number>;
  /** Registers of hoisted constants by key. */
  readonly hoisted: Map<string, number>;
  readonly uses: Map<string, LiteralUse>;
  readonly unchecked: Set<ScopeSymbol>;
  /** Names of a class body that it reads, with their registers in the second pass. */
  readonly members: Map<ScopeSymbol, number | undefined>;
  /** Loops and finallys around the statement at hand, innermost last. */
  readonly flow: (LoopFlow | FinallyFlow)[];
  /** Loops around the statement at hand, comprehensions included. */
  loopDepth: number;
  /** `try` statements around it: an exception there leaves variables visible. */
  tryDepth: number;
  /** Register with the dict of the names of a class body. */
  namespace: number | undefined;
  /** Register of the exception caught last; undefined in a function without `try` and `with`. */
  caught: number | undefined;
  /** Whether an expression is compiled that a chain of terms stands before. */
  isChained: boolean;
  /** Line of `builder.offset`. */
  line: number;
}

export function newContext(tables: ImageTables, scope: Scope, plan: FunctionPlan): FunctionContext {
  return {
    tables,
    scope,
    isGenerator: isGenerator(scope.node),
    module: scope.module,
    file: scope.module.file,
    builder: new InstructionBuilder(),
    registers: new RegisterAllocator(),
    plan,
    variables: new Map(),
    freeCells: new Map(),
    hoisted: new Map(),
    uses: new Map(),
    unchecked: new Set(),
    members: new Map(),
    flow: [],
    loopDepth: 0,
    tryDepth: 0,
    namespace: undefined,
    caught: undefined,
    isChained: false,
    line: 0,
  };
}

/** Sets the place in the source for what follows: the start of a statement. */
export function startStatement(context: FunctionContext, offset: number): void {
  context.builder.offset = offset;
  context.line = context.file.position(offset).line;
}

/** Moves the place on when an expression stands on a later line, as CPython's line table has it. */
export function passLine(context: FunctionContext, offset: number): void {
  if (offset <= context.builder.offset) return;
  const { line } = context.file.position(offset);
  if (line <= context.line) return;
  context.builder.offset = offset;
  context.line = line;
}
