/**
 * The options of vpython: one table from which the reader, the help text and docs/cli.md are made.
 *
 * Spellings with one dash are those of the published vPython system; GNU spellings stand beside
 * them. Over 400 lines because it is one table: a row per option, with its documentation.
 */
import type { OptionTable, OptionValues } from "@vipera/cli";
import type { CodePlacement, DataPlacement } from "@vipera/device";

export const forms = ["tokens", "ast", "python", "modules", "asm", "image"] as const;

/** Options of this group say what is done instead of running the program. */
const instead = "instead";

/** What a program is called whose text is an argument. */
export const textPath = "<pipein>";

/** What programs run on when nothing else is asked for. */
export const defaultDevice = "generic";

/** Threads that may run cores. */
export const mostJobs = 64;

export const optionRows = [
  {
    key: "device",
    flags: ["--device"],
    kind: "text",
    argument: "PROFILE",
    argumentDoc: "the name of a device or the path of its profile",
    usage: "--device epiphany-iii",
    doc: "Compiles for this device and runs on a simulated one: a name, or a profile's path.",
    defaultText: defaultDevice,
    explanation:
      "`vpython devices` lists the names; a word with a slash or `.json` at its end is a path. " +
      "[Devices](devices.md) says what a profile holds.",
  },
  {
    key: "backend",
    flags: ["--backend"],
    kind: "text",
    argument: "NAME",
    argumentDoc: "the word simulator, the name of a package, or its path",
    usage: "--backend vipera-backend-minimal",
    doc: "Runs on what this package drives: a name as npm installs it, or a path.",
    defaultText: "simulator, which comes along",
    explanation:
      "The package is looked for from the folder in which vpython is started; a path is absolute " +
      "or begins with a dot. [Devices](devices.md#a-back-end-of-your-own) says how one is written.",
  },
  {
    key: "cores",
    flags: ["-d", "--cores"],
    kind: "number",
    argument: "N",
    argumentDoc: "a number of cores",
    usage: "-d 4",
    minimum: 1,
    maximum: 65_536,
    doc: "Gives the device N cores.",
    defaultText: "what the device has",
    explanation: "Their ids are 0 to N - 1.",
  },
  {
    key: "placement",
    flags: ["-c", "--placement"],
    kind: "text",
    argument: "CORES",
    argumentDoc: "a list of cores",
    usage: "-c 0:3,8",
    doc: "Runs on these cores only: ids, ranges a:b, lists with commas, or all.",
    defaultText: "all",
    explanation: "They keep their ids; `numcores()` is how many they are.",
  },
  {
    key: "hostCores",
    flags: ["-h", "--host-cores"],
    kind: "number",
    argument: "N",
    argumentDoc: "a number of cores",
    usage: "-h 2",
    minimum: 1,
    maximum: 65_536,
    isNotHelp: true,
    doc: "Adds N cores on the host, with more memory and ids after those of the device.",
    defaultText: "none",
    explanation:
      "`ishost()` is true on them, and their output begins with `[host 16]`. They are simulated " +
      "with the memory and the speed of the device `host`, and compute with the floats of the " +
      "device they join.",
  },
  {
    key: "seed",
    flags: ["-seed", "--seed"],
    kind: "number",
    argument: "N",
    argumentDoc: "a number or the word random",
    usage: "-seed 7",
    minimum: 0,
    maximum: 4_294_967_295,
    words: ["random"],
    doc: "Seeds the random streams; `random` draws another seed each time.",
    defaultText: "0, so that runs repeat exactly",
  },
  {
    key: "maxSteps",
    flags: ["--max-steps"],
    kind: "number",
    argument: "N",
    argumentDoc: "a number of steps",
    usage: "--max-steps 1000000",
    minimum: 1,
    maximum: 999_999_999_999_999,
    doc: "Stops the run when a core has taken N steps, with exit code 4.",
    defaultText: "no limit",
  },
  {
    key: "timeout",
    flags: ["--timeout"],
    kind: "number",
    argument: "S",
    argumentDoc: "a number of seconds",
    usage: "--timeout 60",
    minimum: 1,
    maximum: 1_000_000,
    doc: "Stops the run after S seconds of this machine's time, with exit code 4.",
    defaultText: "no limit",
    explanation: "What was printed until then is written; time in which it waits for input counts.",
  },
  {
    key: "jobs",
    flags: ["--jobs"],
    kind: "number",
    argument: "N",
    argumentDoc: "a number of threads",
    usage: "--jobs 4",
    minimum: 1,
    maximum: mostJobs,
    doc: "Runs the simulated cores on N threads of this machine, which changes only the wall time.",
    defaultText: "1; with `-h`, the processors of this machine",
    explanation:
      "What is printed, computed and timed is the same for every N. It pays for programs whose " +
      "cores compute for long between two messages. Runs with `--trace` or `--profile` take one, " +
      "and so do programs with shared arrays, for which more are refused.",
  },
  {
    key: "coreMemory",
    flags: ["--core-memory"],
    kind: "number",
    argument: "BYTES",
    argumentDoc: "a number of bytes",
    usage: "--core-memory 32768",
    minimum: 4096,
    maximum: 134_217_728,
    doc: "Gives each core this much memory for program, stack and values.",
    defaultText: "what the device has",
  },
  {
    key: "sharedMemory",
    flags: ["--shared-memory"],
    kind: "number",
    argument: "BYTES",
    argumentDoc: "a number of bytes",
    usage: "--shared-memory 1048576",
    minimum: 65_536,
    maximum: 1_073_741_824,
    doc: "Gives the device this much shared memory for code, tables and data of programs.",
    defaultText: "what the device has",
  },
  {
    key: "codeOnCores",
    flags: ["-codecore"],
    kind: "flag",
    doc: "Places code in each core's own memory, and refuses code for which there is no room.",
    defaultText: "there up to a size that the device says, if there is room for values",
    excludes: "code",
  },
  {
    key: "codeShared",
    flags: ["-codeshared"],
    kind: "flag",
    doc: "Places code in shared memory, which leaves more room for values and makes steps slower.",
    excludes: "code",
    explanation: "What it costs is in the device's profile.",
  },
  {
    key: "dataShared",
    flags: ["-datashared"],
    kind: "flag",
    doc: "Places lists, strings and objects in shared memory: more room, slower access.",
    defaultText: "in each core's own memory, beside its stack",
    explanation:
      "Each core has a share: half of the shared memory is divided among the cores that take " +
      "part. The stack has the core's own memory for itself; cores on the host keep their data. " +
      "What it costs is in the device's profile, what there is shows `--size`.",
  },
  {
    key: "board",
    flags: ["--board"],
    kind: "text",
    argument: "FILE",
    argumentDoc: "the path of a board file",
    usage: "--board sensor.json",
    doc: "Connects what FILE says to the board of the device: peers of its buses, levels, wires.",
    defaultText: "nothing is connected",
    explanation:
      "[Devices](devices.md#the-board) says what it holds. With `-t` pins, transfers and " +
      "registers of the board are shown after the run.",
  },
  {
    key: "overlay",
    flags: ["-overlay"],
    kind: "text",
    argument: "PATH",
    argumentDoc: "a path",
    usage: "-overlay design.bit",
    doc: "Loads an FPGA's design first; has no effect on simulated cores.",
    noEffect: "loading an FPGA's design first",
    excludes: "overlay",
  },
  {
    key: "noOverlay",
    flags: ["-nooverlay"],
    kind: "flag",
    doc: "Loads no FPGA's design; has no effect on simulated cores.",
    noEffect: "loading no FPGA's design",
    excludes: "overlay",
  },
  {
    key: "elf",
    flags: ["-elf"],
    kind: "flag",
    doc: "Loads the virtual machine from an ELF file; has no effect on simulated cores.",
    noEffect: "loading the virtual machine from an ELF file",
    excludes: "machine file",
  },
  {
    key: "srec",
    flags: ["-srec"],
    kind: "flag",
    doc: "Loads the virtual machine from S-records; has no effect on simulated cores.",
    noEffect: "loading the virtual machine from S-records",
    excludes: "machine file",
  },
  {
    key: "watch",
    flags: ["--watch"],
    kind: "flag",
    doc: "Runs the program again whenever it or one of its modules changes, until Ctrl-C.",
    excludes: instead,
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
    doc: "Runs the program whose text this is; all words after it are its arguments.",
    excludes: instead,
    explanation: "It is called `<pipein>`; its modules are looked for where vpython is started.",
  },
  {
    key: "interactive",
    flags: ["-i", "-interactive", "--interactive"],
    kind: "flag",
    doc: "Reads statements and runs each on all cores, after the program if a file is named.",
    excludes: instead,
    explanation:
      "The value of an expression is shown; a block ends with an empty line, the session with " +
      "the end of input (Ctrl-D). An entry that fails, or that Ctrl-C stops, is taken back. Each " +
      "entry is run on new cores after all those before it, whose output is left out: what took " +
      "long takes long again, and `--max-steps` and `--timeout` count all of it.",
  },
  {
    key: "map",
    flags: ["--size"],
    kind: "flag",
    doc: "Prints what the program takes of a core's memory and stops; exit code 3 if too much.",
    excludes: instead,
    explanation: "With `--device` for other cores, with `--core-memory` for cores of another size.",
  },
  {
    key: "output",
    flags: ["-o", "--output"],
    kind: "text",
    argument: "FILE",
    argumentDoc: "a file name",
    usage: "-o hello.vpi",
    doc: "Writes the program's image to FILE and stops.",
    excludes: instead,
    explanation: "The file is written whole or not at all.",
  },
  {
    key: "load",
    flags: ["-l", "--load"],
    kind: "text",
    argument: "FILE",
    argumentDoc: "a file name",
    usage: "-l hello.vpi",
    doc: "Runs the image in FILE; all words after it are the program's arguments.",
    explanation: "A program file whose name ends with `.vpi` is taken as an image too.",
  },
  {
    key: "print",
    flags: ["-pp"],
    kind: "flag",
    doc: "Prints the program and its modules as the compiler reads them and stops.",
    excludes: instead,
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
    excludes: instead,
  },
  {
    key: "explain",
    flags: ["--explain"],
    kind: "text",
    argument: "CODE",
    argumentDoc: "the code of a message",
    usage: "--explain VP1203",
    doc: "Explains a message by its code.",
    excludes: instead,
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
    excludes: instead,
  },
  {
    key: "help",
    flags: ["-help", "--help", "-?"],
    kind: "flag",
    doc: "Shows this text.",
    excludes: instead,
  },
] as const;

export const optionTable: OptionTable<typeof optionRows> = {
  tool: "vpython",
  rows: optionRows,
  refused: [{ flag: "-fullpython", meaning: "cores that CPython offloads functions to" }],
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
