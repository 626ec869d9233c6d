/**
 * Modules at run time, where a module's body is a function that runs once.
 *
 * Modules whose body nobody can observe run before the program's own; the others run at the first
 * import statement that names them, which a flag in a global slot remembers. A body that raises
 * leaves its flag as it was, so that the next import runs it again, as in Python.
 */
import type { Import, ImportFrom } from "@vipera/parser";
import type { ProgramModule } from "@vipera/program";
import type { FunctionContext } from "./function-context.ts";
import { loadSingleton } from "./literals.ts";
import { loadName, ownRegister, storeName } from "./variables.ts";

/** The beginning of the entry module: flags, then the bodies that run at the start. */
export function compileModuleStart(
  context: FunctionContext,
  isEmpty: (module: ProgramModule) => boolean,
): void {
  const { builder, registers, tables } = context;
  const { modules, entry } = tables.program;
  const imported = modules.filter((module) => module !== entry);
  const mark = registers.mark();
  const late = imported.filter((module) => !module.runsAtStart);
  if (late.length > 0) {
    const flag = registers.temporary();
    loadSingleton(context, "false", flag);
    for (const module of late) builder.emit("SetGlobal", flag, tables.moduleFlagSlot(module));
  }
  for (const module of imported) {
    if (module.runsAtStart && !isEmpty(module)) callBody(context, module);
  }
  registers.release(mark);
}

function callBody(context: FunctionContext, module: ProgramModule): void {
  const { builder, registers, tables } = context;
  const mark = registers.mark();
  const window = registers.run(2);
  const index = tables.functionIndex(tables.scopeOf(module.ast));
  const body = tables.constants.add({ kind: "function", index, defaults: undefined });
  builder.emit("LoadConstant", window, body);
  builder.emit("Call", window, 0);
  registers.release(mark);
}

export function compileImport(context: FunctionContext, node: Import | ImportFrom): void {
  const bindings = context.tables.program.imports.get(node) ?? [];
  let last: ProgramModule | undefined;
  for (const { module, target, value } of bindings) {
    if (module !== last) ensureRun(context, module);
    last = module;
    if (target === undefined || value === undefined) continue;
    const mark = context.registers.mark();
    const own = ownRegister(context, target);
    const to = own ?? context.registers.temporary();
    loadName(context, value, to);
    if (own === undefined) storeName(context, target, to);
    context.registers.release(mark);
  }
}

/** Runs a module's body unless it has run. */
function ensureRun(context: FunctionContext, module: ProgramModule): void {
  if (module.runsAtStart || module.isEntry) return;
  const { builder, registers, tables } = context;
  const mark = registers.mark();
  const flag = registers.temporary();
  const slot = tables.moduleFlagSlot(module);
  const done = builder.label();
  builder.emit("GetGlobal", flag, slot);
  builder.emitJump("JumpIfTrue", [flag], done);
  callBody(context, module);
  loadSingleton(context, "true", flag);
  builder.emit("SetGlobal", flag, slot);
  builder.place(done);
  registers.release(mark);
}
