/**
 * "Did you mean ...?": the known names nearest to a misspelt one.
 *
 * Distance counts single characters put in, left out, changed, or swapped with their neighbour.
 */

/** Fewer letters begin too many names. */
const leastBeginning = 3;
const mostNames = 3;

/**
 * @returns Of a name with one wrong character the one that is meant; else those that begin with
 *   the misspelt one, if they are few; else the nearest. Undefined when even that one is too far
 *   to be meant: more than a third of its length, or not in the same order of magnitude. Of equally
 *   near names the first. Several are joined for a text that stands in quotes.
 * @example suggestName("--core", ["--cores", "--json"]) // "--cores"
 *   suggestName("-code", ["-codecore", "-codeshared"]) // "-codecore' or '-codeshared"
 */
export function suggestName(wrong: string, names: readonly string[]): string | undefined {
  const bare = bareName(wrong);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const known = bareName(name);
    const distance = editDistance(bare, known);
    const allowed = Math.max(known.length, bare.length) <= 2 ? 0 : Math.ceil(known.length / 3);
    if (distance <= allowed && distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  if (bestDistance <= 1 || bare.length < leastBeginning) return best;
  const longer = namesThatBegin(bare, names);
  return longer.length === 0 || longer.length > mostNames ? best : longer.join("' or '");
}

/** Of two that differ in their dashes the first. */
function namesThatBegin(bare: string, names: readonly string[]): readonly string[] {
  const found = new Map<string, string>();
  for (const name of names) {
    const known = bareName(name);
    if (known.startsWith(bare) && !found.has(known)) found.set(known, name);
  }
  return [...found.values()];
}

function bareName(name: string): string {
  return name.replace(/^-+/, "");
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
