/**
 * Slices with every start, stop and step from a list of edges, of sequences of 0 to 5 items: read,
 * assigned and deleted. A line for each sequence, start and stop; on it all steps.
 */
import type { MadeProgram } from "./suites.ts";

const far = "-9223372036854775808, 2147483648, 9223372036854775807";
const bounds = `None, ${far}, -7, -6, -5, -2, -1, 0, 1, 2, 4, 5, 6`;
const steps = "-9223372036854775808, -5, -2, -1, 1, 2, 4, 9223372036854775807, 0, None";

const head = [
  `bounds = [${bounds}]`,
  `steps = [${steps}]`,
  "def attempt(function, *arguments):",
  "    try:",
  "        return function(*arguments)",
  "    except (ValueError, TypeError, IndexError) as problem:",
  '        return "%s: %s" % (str(type(problem))[18:-2], problem)',
];

/** A program that calls `work(sequence, start, stop, step)` for all. */
function program(make: string, work: readonly string[]): string {
  return [
    ...head,
    ...work,
    "for length in range(6):",
    "    for start in bounds:",
    "        for stop in bounds:",
    "            row = []",
    "            for step in steps:",
    `                row.append(attempt(work, ${make}, start, stop, step))`,
    '            print("%d %s %s %s" % (length, start, stop, row))',
    "",
  ].join("\n");
}

const makers = [
  ["list", "list(range(length))"],
  ["str", '"abcdef"[:length]'],
  ["tuple", "tuple(range(length))"],
] as const;

const read = ["def work(sequence, start, stop, step):", "    return sequence[start:stop:step]"];
const deleted = [
  "def work(sequence, start, stop, step):",
  "    del sequence[start:stop:step]",
  "    return sequence",
];

/** As many values as the slice has, fewer and more: an extended slice takes no other number. */
function assigned(values: string): readonly string[] {
  return [
    "def work(sequence, start, stop, step):",
    `    sequence[start:stop:step] = ${values}`,
    "    return sequence",
  ];
}

/** Without a step: both bounds, one or none. */
const plain = [
  "def work(sequence, start, stop, step):",
  "    other = list(sequence)",
  "    if step == 1: other[start:stop] = [7, 8]",
  "    if step == 2: other[start:] = [7, 8]",
  "    if step == 4: other[:stop] = [7, 8]",
  "    if step == -1: del other[start:stop]",
  "    if step == -2: del other[start:]",
  "    if step == -5: del other[:stop]",
  "    return sequence[start:stop], sequence[start:], sequence[:stop], other",
];

/** Indices instead of slices. */
const indexed = [
  "def work(sequence, start, stop, step):",
  "    if step == 1: return sequence[start]",
  "    if step == 2: sequence[start] = 7",
  "    elif step == 4: del sequence[start]",
  "    elif step == -1: sequence.insert(start, 7)",
  "    elif step == -2: return sequence.pop(start), sequence",
  "    return sequence",
];

const shared = makers.flatMap(([kind, make]) => [
  { name: `read-${kind}`, source: program(make, read) },
  { name: `plain-${kind}`, source: program(make, plain) },
]);

export function sliceCube(): readonly MadeProgram[] {
  const list = "list(range(length))";
  return [
    ...shared,
    { name: "delete", source: program(list, deleted) },
    { name: "assign-nothing", source: program(list, assigned("[]")) },
    { name: "assign-one", source: program(list, assigned('"x"')) },
    { name: "assign-two", source: program(list, assigned("(7, 8)")) },
    { name: "assign-as-many", source: program(list, assigned("sequence[start:stop:step]")) },
    { name: "assign-itself", source: program(list, assigned("sequence")) },
    { name: "assign-a-number", source: program(list, assigned("5")) },
    { name: "index", source: program(list, indexed) },
    { name: "assign-to-tuple", source: program("(1, 2)", assigned("[]")) },
    { name: "delete-from-str", source: program('"abc"', deleted) },
  ];
}
