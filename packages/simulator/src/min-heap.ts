/**
 * A queue that gives its smallest element first: a binary heap in an array.
 */
export class MinHeap<T> {
  readonly #items: T[] = [];
  readonly #isLess: (left: T, right: T) => boolean;

  constructor(isLess: (left: T, right: T) => boolean) {
    this.#isLess = isLess;
  }

  get size(): number {
    return this.#items.length;
  }

  peek(): T | undefined {
    return this.#items[0];
  }

  push(item: T): void {
    const items = this.#items;
    let hole = items.length;
    items.push(item);
    // Everything above the hole is not less than its parent.
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const above = items[parent];
      if (above === undefined || !this.#isLess(item, above)) break;
      items[hole] = above;
      hole = parent;
    }
    items[hole] = item;
  }

  pop(): T | undefined {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (last !== undefined && items.length > 0) this.#sink(last);
    return first;
  }

  /** Puts `item` in place of the first element and restores the order. */
  #sink(item: T): void {
    const items = this.#items;
    let hole = 0;
    while (true) {
      let child = 2 * hole + 1;
      let below = items[child];
      const right = items[child + 1];
      if (below !== undefined && right !== undefined && this.#isLess(right, below)) {
        child += 1;
        below = right;
      }
      if (below === undefined || !this.#isLess(below, item)) break;
      items[hole] = below;
      hole = child;
    }
    items[hole] = item;
  }
}
