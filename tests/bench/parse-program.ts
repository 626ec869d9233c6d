// Makes programs of any length for the parse section of the bench: functions with loops, calls,
// strings and dicts as people write them, valid for vPython, CPython 2.7 and 3 alike.
//
// Every program is the same each time: choices come from a generator with a fixed start. About one
// line in six is blank or a comment, as in real programs.

/** Numbers from 0 up to but not including `below`, always the same ones. */
class Choices {
  #state = 20_260_101;

  below(below: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * below);
  }

  of(words: readonly string[]): string {
    return words[this.below(words.length)] ?? "";
  }
}

const nouns = ["row", "cell", "total", "sample", "weight", "buffer", "count", "level", "node"];
const verbs = ["scale", "collect", "update", "merge", "measure", "count", "select", "report"];
const operators = ["+", "-", "*", "//", "%"];

/** @returns A program of exactly so many lines; after the last whole function come comments. */
export function programOfLines(lines: number): string {
  const choices = new Choices();
  const written: string[] = [];
  for (let index = 0; ; index += 1) {
    const next = functionText(choices, index);
    if (written.length + next.length > lines) break;
    written.push(...next);
  }
  while (written.length < lines) written.push("# The end.");
  return `${written.join("\n")}\n`;
}

function functionText(choices: Choices, index: number): readonly string[] {
  const name = `${choices.of(verbs)}_${choices.of(nouns)}_${index}`;
  const list = `${choices.of(nouns)}s`;
  const body = Array.from({ length: 2 + choices.below(3) }, () => statementText(choices, list));
  return [
    `def ${name}(${list}, limit=${choices.below(100)}, name="${choices.of(nouns)}"):`,
    `    """Returns what ${list} come to below the limit."""`,
    `    result = ${choices.below(10)}.${choices.below(10)}`,
    "    found = {}",
    ...body.flat(),
    `    return (result ${choices.of(operators)} (limit + 1), found)`,
    "",
    "",
  ];
}

function statementText(choices: Choices, list: string): readonly string[] {
  const value = choices.of(nouns);
  const number = choices.below(1000);
  switch (choices.below(5)) {
    case 0:
      return [
        `    for index in range(len(${list})):`,
        `        ${value} = ${list}[index] ${choices.of(operators)} ${number}`,
        `        if ${value} > limit and index != ${choices.below(9)}:`,
        `            found["${value}"] = [${value}, index, -${number}]`,
        "        else:",
        `            result = result + ${value} * 0.5`,
      ];
    case 1:
      return [
        `    # Every ${value} below ${number} counts once.`,
        `    squares = [item * item for item in ${list} if item < ${number}]`,
        `    found.update({"sum": sum(squares), "${value}": max(squares + [0])})`,
      ];
    case 2:
      return [
        "    try:",
        `        ${value} = int(name.strip().split(",")[${choices.below(4)}])`,
        "    except (ValueError, IndexError):",
        `        ${value} = ${number}`,
        `    print("%s: %d of %d" % (name, ${value}, limit))`,
      ];
    case 3:
      return [
        "    position = 0",
        `    while position < len(${list}) and not found.get(position):`,
        `        found[position] = ${list}[position:position + ${choices.below(8)}]`,
        "        position += 1",
        "",
      ];
    default:
      return [
        `    if limit == ${number} or name in ("${value}", "none"):`,
        `        result -= abs(limit - ${number}) / 2.0`,
        `    elif name.startswith("${value.slice(0, 2)}"):`,
        `        result = min(result, ${number}, key=lambda item: -item)`,
      ];
  }
}
