/**
 * Lists as the grammar leaves them: `list -> item | list "," item` without an action gives nested
 * lists of parts, `[[[a], ",", b], ",", c]`. Here they are unrolled, in linear time and without
 * recursion.
 */
import type { Token } from "../tokens.ts";

/** The last part is an item; the first is a shorter sequence, or the first item. */
export type Sequence<Item> =
  | readonly [Item]
  | readonly [Item, unknown, Item]
  | readonly [Sequence<Item>, Item]
  | readonly [Sequence<Item>, unknown, Item];

/** The items of a sequence in the order of the source; items are nodes or tokens. */
export function listOf<Item extends object>(sequence: Sequence<Item>): Item[] {
  return unroll(sequence).items;
}

/** The items, and what stands between them: always one less. */
export function separatedListOf<Item extends object, Separator = Token>(
  sequence: Sequence<Item>,
): { items: Item[]; separators: Separator[] } {
  const { items, separators } = unroll(sequence);
  return { items, separators: separators as Separator[] };
}

function unroll<Item extends object>(
  sequence: Sequence<Item>,
): { items: Item[]; separators: unknown[] } {
  const items: Item[] = [];
  const separators: unknown[] = [];
  let current = sequence;
  // Everything behind `current` is in the lists, last first.
  for (;;) {
    const first = current[0];
    if (current.length > 1) items.push(current[current.length - 1] as Item);
    if (current.length === 3) separators.push(current[1]);
    if (!isSequence(first)) {
      items.push(first);
      return { items: items.reverse(), separators: separators.reverse() };
    }
    current = first;
  }
}

function isSequence<Item extends object>(part: Item | Sequence<Item>): part is Sequence<Item> {
  return Array.isArray(part);
}
