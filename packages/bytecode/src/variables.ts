/**
 * Reading, binding and unbinding names, wherever their values lie.
 *
 *   local, promoted global   in a register of the frame
 *   cell, free               in a cell, whose register the frame has
 *   global                   in a slot of the core's window
 *   the rest                 constants: native functions, classes, functions of the prelude
 */
import { InternalError } from "@vipera/diagnostics";
import type { Expression, Node } from "@vipera/parser";
import {
  type ModuleResolution,
  privateName,
  type Resolution,
  type ScopeSymbol,
} from "@vipera/program";
import { classes, methodTypes, type Native, natives, type Trap, traps } from "@vipera/spec";
import type { FunctionContext, Literal } from "./function-context.ts";
import type { ImageTables } from "./image-tables.ts";
import {
  constantValue,
  literalOf,
  literalOperand,
  loadLiteral,
  loadSingleton,
  singletons,
} from "./literals.ts";

const nativeByName = new Map(natives.map((row) => [row.name, row]));
const classByName = new Map(classes.map((row) => [row.name, row]));

const freeUnbound = trapNamed("freeUnbound");
const nameUndefined = trapNamed("nameUndefined");

/** A row of the trap table, whose text a program may see. */
export function trapNamed(name: string): Trap {
  const row = traps.find((trap) => trap.name === name);
  if (row === undefined) throw new InternalError("compileProgram", `no trap ${name}`);
  return row;
}

export function resolutionOf(context: FunctionContext, node: Node): Resolution {
  const resolution = context.tables.program.resolutions.get(node);
  if (resolution === undefined) {
    throw new InternalError("compileProgram", `no resolution: ${node.kind}`);
  }
  return resolution.kind === "module" ? moduleFunction(resolution) : resolution;
}

/** What a module stands for when it is used as a value: its function of the same name. */
function moduleFunction({ module }: ModuleResolution): Resolution {
  const name = module.name.split(".").at(-1) ?? "";
  const symbol = module.scope.symbols.get(name);
  if (symbol?.alias !== undefined) return symbol.alias;
  if (symbol !== undefined) return { kind: "global", symbol, mayBeUnbound: false };
  const native = nativeByName.get(`${module.name}.${name}`);
  if (native === undefined) {
    throw new InternalError("compileProgram", `module ${module.name} is no value`);
  }
  return { kind: "native", native };
}

/** The register of a symbol whose value lies in one. */
function registerOf(context: FunctionContext, symbol: ScopeSymbol): number {
  const register = context.variables.get(symbol);
  if (register === undefined) {
    throw new InternalError("compileProgram", `no register: ${symbol.name}`);
  }
  return register;
}

/** The register that holds the variable itself, if one does. */
export function ownRegister(context: FunctionContext, resolution: Resolution): number | undefined {
  if (resolution.kind === "local") return registerOf(context, resolution.symbol);
  return resolution.kind === "global" ? context.variables.get(resolution.symbol) : undefined;
}

/** The register of the cell of a captured variable. */
function cellOf(context: FunctionContext, resolution: Resolution): number | undefined {
  if (resolution.kind === "cell") return registerOf(context, resolution.symbol);
  return resolution.kind === "free" ? context.freeCells.get(resolution.symbol) : undefined;
}

/** A register with the value of a name: the variable's own, a hoisted constant's, or a new one. */
export function readName(context: FunctionContext, resolution: Resolution): number {
  const register = ownRegister(context, resolution);
  if (register !== undefined) {
    checkBound(context, resolution, register);
    return register;
  }
  const literal = literalOfResolution(context, resolution);
  if (literal !== undefined) return literalOperand(context, literal);
  const temporary = context.registers.temporary();
  loadName(context, resolution, temporary);
  return temporary;
}

/** Brings the value of a name into a certain register. */
export function loadName(context: FunctionContext, resolution: Resolution, to: number): void {
  const { builder, tables } = context;
  const register = ownRegister(context, resolution);
  const cell = cellOf(context, resolution);
  if (register !== undefined) {
    checkBound(context, resolution, register);
    builder.emit("Move", to, register);
  } else if (cell !== undefined) {
    builder.emit("GetCell", to, cell);
    checkBound(context, resolution, to);
  } else {
    const literal = literalOfResolution(context, resolution);
    if (literal !== undefined) {
      loadLiteral(context, literal, to);
    } else if (resolution.kind === "global") {
      emitGlobal(context, resolution, "GetGlobal", to, tables.globalSlot(resolution.symbol));
    } else if (resolution.kind === "classMember") {
      loadMember(context, resolution, to);
    } else {
      throw new InternalError("compileProgram", `cannot read a name: ${resolution.kind}`);
    }
  }
}

/**
 * An instruction on a global name that may be unbound. What a function declares `global`, Python
 * calls a global name in the code of the module, too.
 */
export function emitGlobal(
  { builder, scope }: FunctionContext,
  { symbol, mayBeUnbound }: Extract<Resolution, { kind: "global" }>,
  opcode: string,
  ...operands: readonly number[]
): void {
  const isNoted = mayBeUnbound && scope.kind === "module" && symbol.isDeclaredGlobal;
  builder.note = isNoted ? "global" : "plain";
  builder.emit(opcode, ...operands);
  builder.note = "plain";
}

/** The constant that a name stands for, if it is none of the program's variables. */
export function literalOfResolution(
  context: FunctionContext,
  resolution: Resolution,
): Literal | undefined {
  const { constants } = context.tables;
  switch (resolution.kind) {
    case "native":
      noteNativeValue(context, resolution.native);
      return {
        kind: "constant",
        index: constants.add({ kind: "native", id: resolution.native.id }),
      };
    case "class":
      if (resolution.maker !== undefined) noteNativeValue(context, resolution.maker);
      return { kind: "constant", index: constants.add({ kind: "class", id: resolution.class.id }) };
    case "prelude":
      return preludeFunctionLiteral(context, resolution.symbol);
    case "global":
      return isOfPrelude(context, resolution.symbol)
        ? preludeFunctionLiteral(context, resolution.symbol)
        : undefined;
    case "constant":
      return constantLiteral(context, resolution.value);
    default:
      return undefined;
  }
}

function constantLiteral(
  context: FunctionContext,
  value: Extract<Resolution, { kind: "constant" }>["value"],
): Literal {
  if (typeof value !== "string") return literalOf(context, { kind: "string", value: value.text });
  const selectors = {
    None: singletons.none,
    True: singletons.true,
    False: singletons.false,
    NotImplemented: singletons.notImplemented,
    Ellipsis: singletons.ellipsis,
  };
  return { kind: "singleton", selector: selectors[value] };
}

/** A native function called from anywhere may be called in ways only its prelude twin can. */
export function noteNativeValue(context: FunctionContext, native: Native): void {
  if (native.inPython === "core" && !native.wider) noteNativeCall(context, native);
  else if (native.twin !== "") context.tables.neededHooks.add(native.twin);
}

/** Whether the program makes bytearrays, which some short instructions do not know. */
export function hasBytearrays(context: FunctionContext): boolean {
  return usesNative(context, "bytearray");
}

/** Whether the program makes arrays, likewise. */
export function hasArrays(context: FunctionContext): boolean {
  return usesNative(context, "array._new") || usesNative(context, "array._share");
}

function usesNative({ tables }: FunctionContext, name: string): boolean {
  const native = nativeByName.get(name);
  return native !== undefined && tables.program.usedNatives.has(native);
}

/** A native function called with what it takes needs its twin where it has no body. */
export function noteNativeCall(context: FunctionContext, native: Native): void {
  const { neededHooks, options } = context.tables;
  if (native.inPython === "core" && options.forCoreFlavour === true) neededHooks.add(native.twin);
}

/**
 * Any method of a name may be meant, and be one that is in the prelude.
 *
 * @param fits  Whether it is called with what native functions of the name take.
 */
export function noteMethod(context: FunctionContext, name: string, fits = false): void {
  for (const type of methodTypes) {
    const native = nativeByName.get(`${type}.${name}`);
    if (native === undefined) continue;
    if (fits) noteNativeCall(context, native);
    else noteNativeValue(context, native);
  }
}

function isOfPrelude(context: FunctionContext, symbol: ScopeSymbol): boolean {
  return symbol.scope.module === context.tables.program.prelude;
}

export function preludeFunctionLiteral(context: FunctionContext, symbol: ScopeSymbol): Literal {
  return { kind: "constant", index: preludeFunctionConstant(context.tables, symbol) };
}

/** A function of the prelude: an object that the linker places, so nothing has to be run first. */
export function preludeFunctionConstant(tables: ImageTables, symbol: ScopeSymbol): number {
  const { definition } = symbol;
  if (definition === undefined) {
    throw new InternalError("compileProgram", `${symbol.name} of the prelude is no function`);
  }
  const items = definition.parameters.positional.flatMap(({ defaultValue }) =>
    defaultValue === undefined ? [] : [constantDefault(tables, defaultValue)],
  );
  const index = tables.functionIndex(tables.scopeOf(definition));
  const defaults = items.length === 0 ? undefined : tables.constants.add({ kind: "tuple", items });
  return tables.constants.add({ kind: "function", index, defaults });
}

/** The constant that a default value of a prelude function is. */
function constantDefault(tables: ImageTables, node: Expression): number {
  const value = constantValue(tables, node);
  if (value === undefined) {
    throw new InternalError("compileProgram", "a default of the prelude is not constant");
  }
  return tables.constants.value(value);
}

function checkBound(context: FunctionContext, resolution: Resolution, register: number): void {
  const { builder, tables } = context;
  const isVariable = resolution.kind === "local" || resolution.kind === "cell";
  if ((!isVariable && resolution.kind !== "free") || !resolution.mayBeUnbound) return;
  if (resolution.kind === "local") context.unchecked.add(resolution.symbol);
  const { name } = resolution.symbol;
  if (isVariable) {
    builder.emit("CheckBound", register, tables.constants.string(name));
    return;
  }
  const unbound = builder.label();
  const bound = builder.label();
  builder.emitJump("JumpIfUnbound", [register], unbound);
  builder.emitJump("Jump", [], bound);
  builder.place(unbound);
  emitRaise(context, freeUnbound.exception, freeUnbound.text.replace("{s0}", name));
  builder.place(bound);
}

/** The constant of a built-in class. */
export function classConstant(context: FunctionContext, name: string): number {
  const id = classByName.get(name)?.id;
  if (id === undefined) throw new InternalError("compileProgram", `no class ${name}`);
  return context.tables.constants.add({ kind: "class", id });
}

/** Raises a built-in exception with a text. */
export function emitRaise(context: FunctionContext, className: string, text: string): void {
  const { builder, registers, tables } = context;
  const mark = registers.mark();
  const kind = registers.temporary();
  const value = registers.temporary();
  builder.emit("LoadConstant", kind, classConstant(context, className));
  builder.emit("LoadConstant", value, tables.constants.string(text));
  builder.emit("Raise", kind, value);
  registers.release(mark);
}

/** A name of a class body: in its dict, or what it means outside. */
function loadMember(
  context: FunctionContext,
  resolution: Extract<Resolution, { kind: "classMember" }>,
  to: number,
): void {
  const { builder } = context;
  const register = memberRegister(context, resolution.symbol);
  if (!resolution.mayBeUnbound) {
    builder.emit("Move", to, register);
    return;
  }
  const [unbound, done] = [builder.label(), builder.label()];
  builder.emitJump("JumpIfUnbound", [register], unbound);
  builder.emit("Move", to, register);
  builder.emitJump("Jump", [], done);
  builder.place(unbound);
  if (resolution.outside !== undefined) loadName(context, resolution.outside, to);
  else raiseUndefined(context, resolution.symbol.name);
  builder.place(done);
}

/** The register of a name of a class body; the first pass only notes that there must be one. */
function memberRegister(context: FunctionContext, symbol: ScopeSymbol): number {
  const register = context.members.get(symbol);
  context.members.set(symbol, register);
  return register ?? 0;
}

function raiseUndefined(context: FunctionContext, name: string): void {
  emitRaise(context, nameUndefined.exception, nameUndefined.text.replace("{s0}", name));
}

/** Binds a name to the value of a register. */
export function storeName(context: FunctionContext, resolution: Resolution, from: number): void {
  const { builder, tables } = context;
  const register = ownRegister(context, resolution);
  const cell = cellOf(context, resolution);
  if (register !== undefined) builder.emit("Move", register, from);
  else if (cell !== undefined) builder.emit("SetCell", from, cell);
  else if (resolution.kind === "global") {
    builder.emit("SetGlobal", from, tables.globalSlot(resolution.symbol));
  } else if (resolution.kind === "classMember") {
    const name = tables.attributeName(privateName(context.scope, resolution.symbol.name));
    builder.emit("SetAttribute", from, context.namespace ?? 0, name, 0);
    const copy = context.members.get(resolution.symbol);
    if (copy !== undefined) builder.emit("Move", copy, from);
  } else {
    throw new InternalError("compileProgram", `cannot bind a name: ${resolution.kind}`);
  }
}

/** `del name`. */
export function deleteName(context: FunctionContext, resolution: Resolution): void {
  const { builder, registers, tables } = context;
  const register = ownRegister(context, resolution);
  const cell = cellOf(context, resolution);
  if (register !== undefined) {
    checkBound(context, resolution, register);
    loadSingleton(context, "unbound", register);
  } else if (cell !== undefined) {
    const mark = registers.mark();
    const value = registers.temporary();
    builder.emit("GetCell", value, cell);
    checkBound(context, resolution, value);
    loadSingleton(context, "unbound", value);
    builder.emit("SetCell", value, cell);
    registers.release(mark);
  } else if (resolution.kind === "classMember") {
    deleteMember(context, resolution);
  } else if (resolution.kind === "global") {
    emitGlobal(context, resolution, "DeleteGlobal", tables.globalSlot(resolution.symbol));
  }
}

/** `del name` in a class body. */
function deleteMember(
  context: FunctionContext,
  { symbol, mayBeUnbound }: Extract<Resolution, { kind: "classMember" }>,
): void {
  const { builder, tables } = context;
  if (mayBeUnbound) {
    const [unbound, bound] = [builder.label(), builder.label()];
    builder.emitJump("JumpIfUnbound", [memberRegister(context, symbol)], unbound);
    builder.emitJump("Jump", [], bound);
    builder.place(unbound);
    raiseUndefined(context, symbol.name);
    builder.place(bound);
  }
  builder.emit(
    "DeleteAttribute",
    context.namespace ?? 0,
    tables.attributeName(privateName(context.scope, symbol.name)),
    0,
  );
  const copy = context.members.get(symbol);
  if (copy !== undefined) loadSingleton(context, "unbound", copy);
}
