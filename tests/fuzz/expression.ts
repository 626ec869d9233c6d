/**
 * Expressions as text, with what the generator must know of their values: how strongly their
 * outermost operator binds, and how large they can become.
 *
 * Sizes are kept below what CPython 2.7 would print with an `L`, and lists and texts short, by
 * putting `% n` or a slice around whatever could grow.
 */

/** Kinds of values; a variable keeps its kind. */
export type Kind =
  | "int"
  | "float"
  | "bool"
  | "text"
  | "ints"
  | "texts"
  | "pairs"
  | "grid"
  | "table"
  | "bag";

export interface Expression {
  readonly text: string;
  readonly level: Level;
  /** Most an int's size can be, or the length of a text or list; 0 where it does not matter. */
  readonly most: number;
}

/** How strongly an expression's outermost operator binds, from `lambda` to a name. */
export const level = {
  conditional: 0,
  or: 1,
  and: 2,
  not: 3,
  comparison: 4,
  bitOr: 5,
  bitXor: 6,
  bitAnd: 7,
  shift: 8,
  sum: 9,
  product: 10,
  sign: 11,
  power: 12,
  atom: 13,
} as const;
export type Level = (typeof level)[keyof typeof level];

/** No integer leaves this size: it is still an int in CPython 2.7. */
export const widest = 2 ** 62;
/** Size of the integers in variables, lists and tables. */
export const ordinary = 2 ** 31;
/** Length of the lists in variables, and of their texts. */
export const longestList = 12;
export const longestText = 24;

export function atom(text: string, most = 0): Expression {
  return { text, level: level.atom, most };
}

/** The text of an expression where at least the level `least` is needed. */
export function within(expression: Expression, least: number): string {
  return expression.level < least ? `(${expression.text})` : expression.text;
}

/** Left-associative, as all but `**` and comparisons are. */
export function binary(
  left: Expression,
  operator: string,
  right: Expression,
  at: Level,
  most: number,
): Expression {
  const text = `${within(left, at)} ${operator} ${within(right, at + 1)}`;
  return { text, level: at, most };
}

/** An item in a list of arguments or elements. */
export function element({ text }: Expression): string {
  return text;
}

/** The receiver of a method or subscript: a number's dot would be part of the number. */
export function receiver(expression: Expression): string {
  return within(expression, level.atom);
}
