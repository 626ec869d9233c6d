/**
 * The name that somebody probably meant who wrote another one.
 */

/**
 * @returns The name that differs in large and small letters alone, or the first that differs least,
 *   if it differs little.
 */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const bare = name.toLowerCase();
  let best = names.find((other) => other.toLowerCase() === bare);
  if (best !== undefined) return best;
  let least = name.length < 3 ? 0 : name.length < 6 ? 1 : 2;
  for (const other of names) {
    if (Math.abs(other.length - name.length) > least) continue;
    const distance = editDistance(name, other);
    if (distance > least || (distance === least && best !== undefined)) continue;
    best = other;
    least = distance;
  }
  return best;
}

/** Insertions, deletions, changes and swaps of neighbours that turn one text into the other. */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const change = from[row - 1] === to[column - 1] ? 0 : 1;
      let distance = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + change,
      );
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (row > 1 && column > 1 && swapped) {
        distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(distance);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
