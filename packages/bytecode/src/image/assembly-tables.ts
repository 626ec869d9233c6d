/**
 * The tables of an image while its assembly text is read.
 *
 * An operand may name a row (`k3`, `g0`) or give its value (`"text"`, `1.5`); a value that no row
 * has gets a new row at the end, so that short programs need no table directives.
 */
import { classes, natives } from "@vipera/spec";
import type { AssemblyToken } from "./assembly-text.ts";
import { readFloat } from "./assembly-text.ts";
import type { Constant, Hook, ImageFunction } from "./image.ts";

export interface AssemblyTables {
  readonly features: string[];
  readonly files: string[];
  readonly constants: Constant[];
  readonly globals: string[];
  readonly names: string[];
  readonly hooks: Hook[];
  readonly functions: ImageFunction[];
  entry: number;
}

const nativeIds = new Map(natives.map((row) => [row.name, row.id]));
const classIds = new Map(classes.map((row) => [row.name, row.id]));

export function newTables(): AssemblyTables {
  return {
    features: [],
    files: [],
    constants: [],
    globals: [],
    names: [],
    hooks: [],
    functions: [],
    entry: 0,
  };
}

/**
 * The number of a native function given by name or number; undefined for a name that no row has.
 */
export function nativeId(token: AssemblyToken | undefined): number | undefined {
  return idOf(token, nativeIds);
}

export function classId(token: AssemblyToken | undefined): number | undefined {
  return idOf(token, classIds);
}

function idOf(token: AssemblyToken | undefined, ids: ReadonlyMap<string, number>) {
  if (token?.kind === "number") return wholeNumber(token);
  return token?.kind === "word" ? ids.get(token.text) : undefined;
}

/** A number without fraction. */
export function wholeNumber(token: AssemblyToken | undefined): number | undefined {
  if (token?.kind !== "number" || !/^[-+]?(?:\d+|0x[0-9a-f]+)$/iu.test(token.text))
    return undefined;
  return Number(token.text);
}

/** The number behind a one-letter prefix: `r3` -> 3. */
export function prefixed(prefix: string, token: AssemblyToken | undefined): number | undefined {
  const isNumbered = token?.kind === "word" && token.text.startsWith(prefix);
  if (!isNumbered || !/^\d{1,9}$/u.test(token.text.slice(1))) return undefined;
  return Number(token.text.slice(1));
}

/** The row of a text, appended when it is not there yet. */
export function textRow(table: string[], text: string): number {
  const found = table.indexOf(text);
  return found >= 0 ? found : table.push(text) - 1;
}

/** The row of a constant that an operand gives by its value. */
export function literalRow(tables: AssemblyTables, token: AssemblyToken): number | undefined {
  const constant = literalConstant(token);
  if (constant === undefined) return undefined;
  const key = constantKey(constant);
  const found = tables.constants.findIndex((row) => constantKey(row) === key);
  return found >= 0 ? found : tables.constants.push(constant) - 1;
}

function literalConstant(token: AssemblyToken): Constant | undefined {
  if (token.kind === "text") return { kind: "string", value: token.text };
  if (token.kind === "number") return numberConstant(token.text);
  if (token.text === "none" || token.text === "true" || token.text === "false") {
    return { kind: token.text };
  }
  return undefined;
}

function numberConstant(text: string): Constant | undefined {
  return integerConstant(text) ?? { kind: "float", value: readFloat(text) };
}

/** A decimal number of at most 64 bits. */
export function integerConstant(text: string): Constant | undefined {
  const value = wholeValue(text);
  const fits = value !== undefined && BigInt.asIntN(64, value) === value;
  return fits ? { kind: "integer", value } : undefined;
}

/** A decimal number of the type long. */
export function longConstant(text: string): Constant | undefined {
  const value = wholeValue(text);
  return value === undefined ? undefined : { kind: "long", value };
}

function wholeValue(text: string): bigint | undefined {
  return /^[-+]?\d+$/u.test(text) ? BigInt(text.replace("+", "")) : undefined;
}

/** Equal for constants that a program cannot tell apart; -0.0 and 0.0 can be. */
export function constantKey(constant: Constant): string {
  switch (constant.kind) {
    case "integer":
    case "long":
      return `${constant.kind} ${constant.value}`;
    case "float":
      return `float ${Object.is(constant.value, -0) ? "-0" : constant.value}`;
    case "string":
      return `string ${constant.value}`;
    case "tuple":
      return `tuple ${constant.items.join(" ")}`;
    case "function":
      return `function ${constant.index} ${constant.defaults ?? ""}`;
    case "native":
    case "class":
      return `${constant.kind} ${constant.id}`;
    default:
      return constant.kind;
  }
}
