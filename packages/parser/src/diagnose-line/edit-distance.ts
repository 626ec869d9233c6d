/**
 * How many slips of the hand lie between two words: a letter too many, missing, wrong, or two
 * letters exchanged.
 */
export function editDistance(left: string, right: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  // `previous[column]` is the distance of left[0, row - 1) from right[0, column).
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let best = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const exchanged =
        row > 1 &&
        column > 1 &&
        left[row - 1] === right[column - 2] &&
        left[row - 2] === right[column - 1];
      if (exchanged) best = Math.min(best, (beforePrevious[column - 2] ?? 0) + 1);
      current.push(best);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[right.length] ?? 0;
}

/**
 * The candidate that was probably meant: equal but for its case, or one slip away, or two for words
 * of five letters and more. The first of the nearest ones; undefined for none.
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let nearestDistance = word.length >= 5 ? 3 : 2;
  for (const candidate of candidates) {
    if (candidate === word) continue;
    const sameLetters = candidate.toLowerCase() === word.toLowerCase();
    const distance = sameLetters ? 0 : editDistance(word, candidate);
    if (distance >= nearestDistance || (distance > 0 && word.length < 3)) continue;
    nearest = candidate;
    nearestDistance = distance;
  }
  return nearest;
}
