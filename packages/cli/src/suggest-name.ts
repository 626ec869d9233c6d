/**
 * "Did you mean ...?": the known name nearest to a misspelt one.
 *
 * Distance counts single characters put in, left out, changed, or swapped with their neighbour.
 */

/**
 * @returns The nearest of the names; undefined when even that one is too far to be meant: more
 *   than a third of its length, or not in the same order of magnitude. Of equally near names the
 *   first.
 * @example suggestName("--core", ["--cores", "--json"]) // "--cores"
 */
export function suggestName(wrong: string, names: readonly string[]): string | undefined {
  const bare = wrong.replace(/^-+/, "");
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const known = name.replace(/^-+/, "");
    const distance = editDistance(bare, known);
    const allowed = Math.max(known.length, bare.length) <= 2 ? 0 : Math.ceil(known.length / 3);
    if (distance <= allowed && distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

/** Costs the product of both lengths, which are those of words. */
function editDistance(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const change = left[i - 1] === right[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      const swapped =
        i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      if (swapped) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[right.length] ?? 0;
}
