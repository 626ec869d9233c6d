/**
 * A program to an image, the last stage of the front end.
 *
 * The entry module's body is function 0. What it mentions is compiled after it, and so on, so that
 * the image holds what can be reached and nothing else.
 */
import { type Collector, diagnose } from "@vipera/diagnostics";
import type { Program } from "@vipera/program";
import { hooks, imageFeatures, limitRows, operatorHooks } from "@vipera/spec";
import { compileFunction } from "./compile-function.ts";
import type { Hook, Image, ImageFunction } from "./image/image.ts";
import { requiredFeatures } from "./image/index.ts";
import { type CompileOptions, ImageTables } from "./image-tables.ts";
import { refusedSharedArray } from "./refuse-shared-arrays.ts";
import { preludeFunctionConstant } from "./variables.ts";

export type { CompileOptions } from "./image-tables.ts";

/**
 * @param program    Checked; what vPython does not accept has been reported before.
 * @param collector  Gets VP4001 to VP4005.
 * @returns Undefined when a limit is exceeded, or the device cannot do what the program asks for.
 */
export function compileProgram(
  program: Program,
  collector: Collector,
  options: CompileOptions = {},
): Image | undefined {
  const refused = options.withoutSharedArrays === true ? refusedSharedArray(program) : undefined;
  if (refused !== undefined) {
    collector.report(refused);
    return undefined;
  }
  const tables = new ImageTables(program, options);
  tables.fileIndex(program.entry.path);
  const entry = tables.functionIndex(program.entry.scope);
  for (const name of operatorHooks) if (program.hooks.has(name)) tables.neededHooks.add(name);
  const functions: ImageFunction[] = [];
  const hookFunctions = compileAll(tables, functions);
  reportLimits(tables, functions);
  for (const diagnostic of tables.diagnostics) collector.report(diagnostic);
  if (tables.diagnostics.length > 0) return undefined;
  return {
    features: featuresOf(tables, functions, hookFunctions),
    files: tables.files,
    constants: tables.constants.rows,
    globals: tables.globals,
    names: tables.names,
    functions,
    entry,
    hooks: hookFunctions,
  };
}

/** Compiles what is mentioned and the hooks; code of a hook may need further ones. */
function compileAll(tables: ImageTables, functions: ImageFunction[]): Hook[] {
  for (;;) {
    compileMentioned(tables, functions);
    const rows = hookRows(tables);
    if (tables.functions.length === functions.length) return rows;
  }
}

/** Compiles every function that has been mentioned; more are mentioned meanwhile. */
function compileMentioned(tables: ImageTables, functions: ImageFunction[]): void {
  for (;;) {
    const scope = tables.functions[functions.length];
    if (scope === undefined) return;
    functions.push(compileFunction(tables, scope) ?? placeholder);
  }
}

/** Stands for a function that exceeds a limit, so that the others keep their numbers. */
const placeholder: ImageFunction = {
  name: "",
  file: 0,
  parameters: [],
  positional: 0,
  star: false,
  doubleStar: false,
  generator: false,
  registers: 1,
  closure: 0,
  code: new Uint32Array(0),
  handlers: [],
  lines: [],
};

/**
 * Prelude functions that the virtual machine may call. Each is a function constant too, which has
 * its defaults.
 */
function hookRows(tables: ImageTables): Hook[] {
  return hooks
    .filter((name) => tables.neededHooks.has(name))
    .flatMap((name) => {
      const symbol = tables.program.hooks.get(name);
      if (symbol === undefined) return [];
      const constant = tables.constants.rows[preludeFunctionConstant(tables, symbol)];
      return constant?.kind === "function" ? [{ name, function: constant.index }] : [];
    });
}

function featuresOf(
  { constants, names }: ImageTables,
  functions: readonly ImageFunction[],
  hookFunctions: readonly Hook[],
): string[] {
  const uses = { constants: constants.rows, names, functions, hooks: hookFunctions };
  const required = requiredFeatures(uses);
  return imageFeatures.map(({ name }) => name).filter((name) => required.includes(name));
}

function reportLimits(tables: ImageTables, functions: readonly ImageFunction[]): void {
  const codeBytes = functions.reduce((sum, row) => sum + 4 * row.code.length, 0);
  const rows = [
    { limit: limitRows.constants, found: tables.constants.rows.length },
    { limit: limitRows.globals, found: Math.max(tables.globals.length, tables.names.length) },
    { limit: limitRows.functions, found: functions.length },
    { limit: limitRows.imageCodeBytes, found: codeBytes },
  ];
  const { file } = tables.program.entry;
  const place = { file, span: { start: 0, end: 0 } };
  for (const { limit, found } of rows) {
    if (found <= limit.value) continue;
    const what = limit === limitRows.imageCodeBytes ? `${limit.unit} of code` : limit.unit;
    tables.report(diagnose("VP4003", place, { found, what, limit: limit.value }));
  }
}
