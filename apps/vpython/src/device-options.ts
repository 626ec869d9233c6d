/**
 * The options of vpython that say what a program runs on: the device, its cores and memory, limits,
 * and where code and data lie.
 */
import type { OptionRow } from "@vipera/cli";

/** What programs run on when nothing else is asked for. */
export const defaultDevice = "generic";

/** What drives the cores when nothing else is asked for: the name of the simulator. */
export const defaultBackend = "simulator";

/** Threads that may run cores. */
export const mostJobs = 64;

export const deviceOptionRows = [
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
    excludes: ["code"],
  },
  {
    key: "codeShared",
    flags: ["-codeshared"],
    kind: "flag",
    doc: "Places code in shared memory, which leaves more room for values and makes steps slower.",
    excludes: ["code"],
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
      "part, with at most 134217720 bytes for each. The stack has the core's own memory for " +
      "itself; cores on the host keep their data. What it costs is in the device's profile, what " +
      "there is shows `--size`.",
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
    doc: "Loads an FPGA's design first; has no effect with any back-end.",
    noEffect: "loading an FPGA's design first",
    excludes: ["overlay"],
  },
  {
    key: "noOverlay",
    flags: ["-nooverlay"],
    kind: "flag",
    doc: "Loads no FPGA's design; has no effect with any back-end.",
    noEffect: "loading no FPGA's design",
    excludes: ["overlay"],
  },
  {
    key: "elf",
    flags: ["-elf"],
    kind: "flag",
    doc: "Loads the virtual machine from an ELF file; has no effect with any back-end.",
    noEffect: "loading the virtual machine from an ELF file",
    excludes: ["machine file"],
  },
  {
    key: "srec",
    flags: ["-srec"],
    kind: "flag",
    doc: "Loads the virtual machine from S-records; has no effect with any back-end.",
    noEffect: "loading the virtual machine from S-records",
    excludes: ["machine file"],
  },
] as const satisfies readonly OptionRow[];
