/**
 * Verifies an image before a core runs it, so that whatever its bytes it can trap, but neither hang
 * the host nor reach outside its core's window.
 *
 * The rules stand in docs/bytecode.md. Tables are checked first, because code refers to them. What
 * only the running program decides (whether a register holds a cell) is checked by the machine.
 */
import { type Diagnostic, diagnose } from "@vipera/diagnostics";
import { classes, hooks, limitRows } from "@vipera/spec";
import type { Constant, Handler, Image, ImageFunction } from "./image.ts";
import { requiredFeatures } from "./required-features.ts";
import { functionLabel, nativeFunctions, verifyCode } from "./verify-code.ts";

const classIds = new Set(classes.map((row) => row.id));

/**
 * @errors VP7101 to VP7122, in the order of the image's parts; empty for an image that is right.
 */
export function verifyImage(image: Image): readonly Diagnostic[] {
  return [
    ...limitProblems(image),
    ...image.constants.flatMap((constant, index) => constantProblems(image, constant, index)),
    ...image.functions.flatMap((row, index) => functionProblems(image, row, index)),
    ...entryProblems(image),
    ...hookProblems(image),
    ...featureProblems(image),
  ];
}

function limitProblems(image: Image): Diagnostic[] {
  const codeWords = image.functions.reduce((sum, row) => sum + row.code.length, 0);
  const rows = [
    { what: "constants", found: image.constants.length, limit: limitRows.constants.value },
    { what: "global names", found: image.globals.length, limit: limitRows.globals.value },
    { what: "attribute names", found: image.names.length, limit: limitRows.globals.value },
    { what: "functions", found: image.functions.length, limit: limitRows.functions.value },
    { what: "bytes of code", found: 4 * codeWords, limit: limitRows.imageCodeBytes.value },
  ];
  return rows
    .filter(({ found, limit }) => found > limit)
    .map((row) => diagnose("VP7121", undefined, row));
}

function constantProblems(image: Image, constant: Constant, index: number): Diagnostic[] {
  return isConstant(image, constant, index)
    ? []
    : [diagnose("VP7117", undefined, { constant: index })];
}

function isConstant(image: Image, constant: Constant, index: number): boolean {
  switch (constant.kind) {
    case "tuple":
      return constant.items.every((item) => item < index);
    case "native":
      return nativeFunctions.has(constant.id);
    case "class":
      return classIds.has(constant.id);
    case "function": {
      const row = image.functions[constant.index];
      if (row === undefined || row.closure !== 0) return false;
      if (constant.defaults === undefined) return true;
      const defaults = constant.defaults < index ? image.constants[constant.defaults] : undefined;
      return defaults?.kind === "tuple" && defaults.items.length <= row.positional;
    }
    default:
      return true;
  }
}

function functionProblems(image: Image, row: ImageFunction, index: number): Diagnostic[] {
  const name = functionLabel(index, row);
  const diagnostics: Diagnostic[] = [];
  if (image.files[row.file] === undefined) {
    diagnostics.push(diagnose("VP7116", undefined, { function: name, file: row.file }));
  }
  const parameters = row.positional + (row.star ? 1 : 0) + (row.doubleStar ? 1 : 0);
  const { frameRegisters, functionWords } = limitRows;
  const fits = row.registers >= 1 && row.registers <= frameRegisters.value;
  if (!fits || row.parameters.length !== parameters || parameters > row.registers) {
    diagnostics.push(diagnose("VP7115", undefined, { function: name }));
  }
  if (row.code.length > functionWords.value) {
    const holes = { what: `words in function ${name}`, found: row.code.length };
    diagnostics.push(diagnose("VP7121", undefined, { ...holes, limit: functionWords.value }));
  }
  const { starts, diagnostics: inCode } = verifyCode(image, index, row);
  diagnostics.push(...inCode);
  if (starts === undefined) return diagnostics;
  for (const [number, handler] of row.handlers.entries()) {
    if (isHandler(row, handler, starts)) continue;
    diagnostics.push(
      diagnose("VP7113", undefined, { function: name, handler: number, ...handler }),
    );
  }
  const line = firstWrongLine(row, starts);
  if (line >= 0) diagnostics.push(diagnose("VP7114", undefined, { function: name, row: line }));
  return diagnostics;
}

/** The target lies after all covered words, so that raising again and again moves forward. */
function isHandler(row: ImageFunction, handler: Handler, starts: ReadonlySet<number>): boolean {
  const { start, end, target, register } = handler;
  const endsWhole = starts.has(end) || end === row.code.length;
  return (
    starts.has(start) &&
    endsWhole &&
    start < end &&
    starts.has(target) &&
    target >= end &&
    register < row.registers
  );
}

/** Number of the first wrong row of the line table, or -1. */
function firstWrongLine(row: ImageFunction, starts: ReadonlySet<number>): number {
  if (row.lines.length === 0) return row.code.length === 0 ? -1 : 0;
  return row.lines.findIndex(({ word, line, column }, index) => {
    const last = row.lines[index - 1]?.word ?? -1;
    const ascends = index === 0 ? word === 0 : word > last;
    return !ascends || !starts.has(word) || line < 1 || column < 1;
  });
}

function entryProblems(image: Image): Diagnostic[] {
  const row = image.functions[image.entry];
  const isEntry =
    row !== undefined && !row.generator && row.parameters.length === 0 && row.closure === 0;
  if (isEntry) return [];
  return [diagnose("VP7118", undefined, { function: image.entry })];
}

function hookProblems(image: Image): Diagnostic[] {
  return image.hooks
    .filter((hook, index) => {
      const isFirst = image.hooks.findIndex(({ name }) => name === hook.name) === index;
      const row = image.functions[hook.function];
      return !hooks.includes(hook.name) || !isFirst || row === undefined || row.closure !== 0;
    })
    .map((hook) => diagnose("VP7119", undefined, { hook: hook.name }));
}

function featureProblems(image: Image): Diagnostic[] {
  return requiredFeatures(image)
    .filter((feature) => !image.features.includes(feature))
    .map((feature) => diagnose("VP7120", undefined, { feature }));
}
