/**
 * The options of vpython: one table from which the reader, the help text and docs/cli.md are made.
 *
 * Spellings with one dash are those of the published vPython system; GNU spellings stand beside
 * them. Rows about what a program runs on are in device-options.ts, all others here.
 */
import type { OptionTable, OptionValues } from "@vipera/cli";
import type { CodePlacement, DataPlacement } from "@vipera/device";
import { defaultBackend, deviceOptionRows } from "./device-options.ts";

export const forms = ["tokens", "ast", "python", "modules", "asm", "image"] as const;

/** Options of this group say what is done instead of running the program. */
const instead = "instead";

/** Options of this group say where the program comes from, besides a file that is named. */
const source = "source";

/** What a program is called whose text is an argument. */
export const textPath = "<pipein>";

export const optionRows = [
  ...deviceOptionRows,
  {
    key: "watch",
    flags: ["--watch"],
    kind: "flag",
    doc: "Runs the program again whenever it or one of its modules changes, until Ctrl-C.",
    excludes: [instead],
    explanation:
      "A run under way ends then. A module that was looked for and was not there counts too. " +
      "With `--json` each run prints its document.",
  },
  {
    key: "tagOutput",
    flags: ["--tag-output"],
    kind: "choice",
    argument: "WHEN",
    argumentDoc: "the word auto, always or never",
    usage: "--tag-output never",
    choices: ["auto", "always", "never"],
    doc: "Begins each line of output with its core: auto, always or never.",
    defaultText: "auto, when more than one core runs",
  },
  {
    key: "timing",
    flags: ["-t", "--timing"],
    kind: "flag",
    doc: "After the run, shows time, messages and memory of each core on standard error.",
    explanation:
      "Wall time is what this machine spent on the core; cycles and device time are those of " +
      "the device, as [Devices](devices.md#the-model) says; blocked is the share of them in " +
      "which the core waited; messages and bytes are those it sent, collectives included; memory " +
      "is the most that stack and heap held after garbage was collected, or at the end.",
  },
  {
    key: "trace",
    flags: ["--trace"],
    kind: "text",
    argument: "FILE",
    argumentDoc: "a file name",
    usage: "--trace run.json",
    doc: "Records what each core did when, for https://ui.perfetto.dev, and writes it to FILE.",
    explanation:
      "A track for each core shows when it ran, waited and collected garbage, arrows show " +
      "messages; times are those of the device. The file is written when the run ends, also by " +
      "an exception, a deadlock or a limit, whole or not at all. Output and times are the same; " +
      "[Devices](devices.md#seeing-a-run) says what is in it.",
  },
  {
    key: "profile",
    flags: ["--profile"],
    kind: "text",
    argument: "FILE",
    argumentDoc: "a file name",
    usage: "--profile run.speedscope.json",
    doc: "Records how many cycles each line took, for https://www.speedscope.app, in FILE.",
    explanation:
      "For each core the stacks of lines and functions, weighted in cycles of the device; " +
      "waiting and garbage collections count for the line they happen in. A core is looked at " +
      "every 997 instructions, so that two runs give the same file.",
  },
  {
    key: "sizes",
    flags: ["-s", "--sizes"],
    kind: "flag",
    doc: "Before the run, shows how large the program is on standard error.",
  },
  {
    key: "text",
    flags: ["-pipein"],
    kind: "text",
    argument: "TEXT",
    argumentDoc: "the text of a program",
    usage: "-pipein x=1",
    doc: "Runs the program whose text this is; words after the options are its arguments.",
    excludes: [instead, source],
    explanation: "It is called `<pipein>`; its modules are looked for where vpython is started.",
  },
  {
    key: "interactive",
    flags: ["-i", "-interactive", "--interactive"],
    kind: "flag",
    doc: "Reads statements and runs each on all cores, after the program if a file is named.",
    excludes: [instead, source],
    explanation:
      "The value of an entry that is one expression is shown; a block ends with an empty line, " +
      "the session with the end of input (Ctrl-D). An entry that fails, or that Ctrl-C stops, is " +
      "taken back. Each entry is run on new cores after all those before it, whose output is " +
      "left out and whose input is given again: what took long takes long again, `--max-steps` " +
      "and `--timeout` count all of it, and what depends on addresses, free memory or the time " +
      "of the device may come out otherwise, which is said once. Modules are read once.",
  },
  {
    key: "map",
    flags: ["--size"],
    kind: "flag",
    doc: "Prints what the program takes of a core's memory and stops; exit code 3 if too much.",
    excludes: [instead],
    explanation:
      "With `--device` for other cores, with `--core-memory` for cores of another size. With " +
      "`--backend` that one says whether it fits; the map stays that of a simulated device.",
  },
  {
    key: "output",
    flags: ["-o", "--output"],
    kind: "text",
    argument: "FILE",
    argumentDoc: "a file name",
    usage: "-o hello.vpi",
    doc: "Writes the program's image to FILE and stops.",
    excludes: [instead],
    explanation: "The file is written whole or not at all.",
  },
  {
    key: "load",
    flags: ["-l", "--load"],
    kind: "text",
    argument: "FILE",
    argumentDoc: "a file name",
    usage: "-l hello.vpi",
    doc: "Runs the image in FILE; words after the options are the program's arguments.",
    excludes: [source],
    explanation: "A program file whose name ends with `.vpi` is taken as an image too.",
  },
  {
    key: "print",
    flags: ["-pp"],
    kind: "flag",
    doc: "Prints the program and its modules as the compiler reads them and stops.",
    excludes: [instead],
  },
  {
    key: "emit",
    flags: ["--emit"],
    kind: "choice",
    argument: "FORM",
    argumentDoc: "the name of a form",
    usage: "--emit asm",
    choices: forms,
    doc: "Prints a stage of the compiler and stops: tokens, ast, python, modules, asm or image.",
    excludes: [instead],
  },
  {
    key: "explain",
    flags: ["--explain"],
    kind: "text",
    argument: "CODE",
    argumentDoc: "the code of a message",
    usage: "--explain VP1203",
    doc: "Explains a message by its code.",
    excludes: [instead],
  },
  {
    key: "json",
    flags: ["--json"],
    kind: "flag",
    doc: "Prints one JSON document on standard output, with diagnostics as data.",
    explanation: "The program's own output is a field of it.",
  },
  {
    key: "version",
    flags: ["--version"],
    kind: "flag",
    doc: "Shows the versions of the parts.",
    excludes: [instead],
  },
  {
    key: "help",
    flags: ["-help", "--help", "-?"],
    kind: "flag",
    doc: "Shows this text.",
    excludes: [instead],
  },
] as const;

export const optionTable: OptionTable<typeof optionRows> = {
  tool: "vpython",
  rows: optionRows,
  refused: [{ flag: "-fullpython", meaning: "cores that CPython offloads functions to" }],
  target: (values) => {
    const backend = values.get("backend") ?? defaultBackend;
    return backend === defaultBackend ? "simulated cores" : `the back-end '${backend}'`;
  },
};

export type Options = OptionValues<typeof optionRows>;

/** Where the options say that code lies. */
export function codePlacement({ codeOnCores, codeShared }: Options): CodePlacement {
  if (codeOnCores === true) return "core";
  return codeShared === true ? "shared" : "automatic";
}

/** Where the options say that lists, strings and objects lie. */
export function dataPlacement({ dataShared }: Options): DataPlacement {
  return dataShared === true ? "shared" : "core";
}
