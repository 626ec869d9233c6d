/**
 * Makes a failing program smaller: takes out a block, or the head of a block, as long as what is
 * left still fails.
 */

/** Programs tried at most; each costs a run of both sides. */
const mostTrials = 2000;

/** The line after the block that a line begins: those that are indented deeper. */
function endOfBlock(lines: readonly string[], first: number): number {
  const depth = indentOf(lines[first] ?? "");
  let end = first + 1;
  while (end < lines.length && indentOf(lines[end] ?? "") > depth) end += 1;
  return end;
}

function indentOf(line: string): number {
  return line.trim() === "" ? Number.POSITIVE_INFINITY : line.search(/\S/u);
}

/** Smaller programs, the much smaller ones first. */
function* candidates(lines: readonly string[]): Generator<readonly string[]> {
  const starts = lines.map((_, index) => [index, endOfBlock(lines, index)] as const);
  for (const [first, end] of [...starts].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))) {
    yield [...lines.slice(0, first), ...lines.slice(end)];
    if (end - first < 2) continue;
    // The body in place of the whole statement.
    const body = lines.slice(first + 1, end).map((line) => line.replace(/^ {4}/u, ""));
    yield [...lines.slice(0, first), ...body, ...lines.slice(end)];
    yield [...lines.slice(0, first + 1), `${" ".repeat(4)}pass`, ...lines.slice(end)];
  }
}

/**
 * @param fails  Whether a program is still one that shows the difference.
 * @returns The smallest one found.
 */
export async function shrink(
  source: string,
  fails: (source: string) => Promise<boolean>,
): Promise<string> {
  let smallest = source.trimEnd().split("\n");
  let trials = 0;
  for (let isSmaller = true; isSmaller && trials < mostTrials; ) {
    isSmaller = false;
    for (const candidate of candidates(smallest)) {
      trials += 1;
      if (trials > mostTrials) break;
      if (!(await fails(`${candidate.join("\n")}\n`))) continue;
      smallest = [...candidate];
      isSmaller = true;
      break;
    }
  }
  return `${smallest.join("\n")}\n`;
}
