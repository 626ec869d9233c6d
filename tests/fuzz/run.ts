/**
 * Compares generated programs on the virtual machine and a Python:
 *
 *     pnpm fuzz [--seed N] [--count M] [--python COMMAND] [--print]
 *
 * Without options it runs the programs whose output is recorded. A program that prints something
 * else is made smaller and written to a file. `--print` only prints the programs. Without a Python
 * only programs with recorded output can be compared. Exits with 1 when a program differs.
 */
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { digestLines, firstDifference, readRecorded } from "../recorded/line-digests.ts";
import { findPython, linesInPython, linesOnMachine } from "../recorded/run-lines.ts";
import { recordedFuzz } from "../recorded/suites.ts";
import { generateProgram } from "./generate-program.ts";
import { shrink } from "./shrink.ts";

/** Programs that one process of Python runs. */
const batch = 250;

interface Options {
  readonly seed: number;
  readonly count: number;
  readonly python: string | undefined;
  readonly print: boolean;
}

function readOptions(args: readonly string[]): Options {
  const value = (name: string) => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args[at + 1];
  };
  return {
    seed: Number(value("--seed") ?? 0),
    count: Number(value("--count") ?? recordedFuzz),
    python: value("--python") ?? findPython(),
    print: args.includes("--print"),
  };
}

/** Digests of what programs must print. */
function expected(seeds: readonly number[], python: string | undefined): readonly string[] {
  if (python !== undefined)
    return linesInPython(python, seeds.map(generateProgram)).map(digestLines);
  const recorded = readRecorded("fuzz");
  return seeds.map((seed) => {
    const digests = recorded.get(String(seed));
    if (digests === undefined) throw new Error(`no Python here, and ${seed} is not recorded`);
    return digests;
  });
}

/** Writes a smaller program that still differs, and says where. */
async function report(seed: number, python: string | undefined): Promise<void> {
  const path = join(tmpdir(), `vipera-fuzz-${seed}.py`);
  let source = generateProgram(seed);
  if (python !== undefined) {
    const [first = ""] = await linesOnMachine("fuzz", source);
    const isRefused = first.startsWith("refused: ");
    source = await shrink(source, async (candidate) => {
      const lines = linesInPython(python, [candidate])[0] ?? [];
      if (lines.at(-1)?.startsWith("uncaught: ") === true) return false;
      const found = await linesOnMachine("fuzz", candidate);
      // A name without its definition is another difference than the one looked for.
      if (found[0]?.startsWith("refused: ") === true && !isRefused) return false;
      return firstDifference(digestLines(lines), found) >= 0;
    });
  }
  writeFileSync(path, source);
  console.log(`seed ${seed} differs: ${path}`);
}

async function main(options: Options): Promise<void> {
  const { seed: first, count, python } = options;
  const all = Array.from({ length: count }, (_, index) => first + index);
  if (options.print) {
    for (const seed of all) console.log(generateProgram(seed));
    return;
  }
  let differing = 0;
  for (let index = 0; index < all.length; index += batch) {
    const seeds = all.slice(index, index + batch);
    const digests = expected(seeds, python);
    for (const [position, seed] of seeds.entries()) {
      const lines = await linesOnMachine(`fuzz/${seed}`, generateProgram(seed));
      if (firstDifference(digests[position] ?? "", lines) < 0) continue;
      differing += 1;
      await report(seed, python);
    }
  }
  console.log(`fuzz: ${count} programs from seed ${first}, ${differing} differ`);
  process.exitCode = differing === 0 ? 0 : 1;
}

await main(readOptions(process.argv.slice(2)));
