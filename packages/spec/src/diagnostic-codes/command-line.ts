// VP6xxx: the command line and the tool chain.
// Rows stand in the order of their codes; a code is never reused; a retired one leaves a gap.
import type { DiagnosticTable } from "./diagnostic-row.ts";

const options = "Options stand before the program's file; what stands after it belongs to the program.";

export const commandLineDiagnostics = {
  VP6001: {
    category: "UsageError",
    severity: "error",
    text: "unknown option '{option}'",
    fix: "`{tool} -help` lists the options",
    explanation: `${options} A word that begins with a dash and is no option is refused.`,
    example: "$ vpython -wibble hello.py",
  },
  VP6002: {
    category: "UsageError",
    severity: "error",
    text: "unknown option '{option}'",
    fix: "did you mean '{suggestion}'?",
    explanation: `${options} A word that begins with a dash and is no option is refused.`,
    example: "$ vpython --core 4 hello.py",
  },
  VP6003: {
    category: "UsageError",
    severity: "error",
    text: "'{option}' needs {argument}",
    fix: "write `{usage}`",
    explanation: "The word after such an option is its argument and may not be left out.",
    example: "$ vpython -d",
  },
  VP6004: {
    category: "UsageError",
    severity: "error",
    text: "'{option}' takes a whole number from {minimum} to {maximum}, not '{value}'",
    fix: "write `{usage}`",
    explanation: "Numbers of options are written in decimal digits only.",
    example: "$ vpython -d many hello.py",
  },
  VP6005: {
    category: "UsageError",
    severity: "error",
    text: "'{option}' takes one of {choices}, not '{value}'",
    fix: "write `{usage}` with one of these words",
    explanation: "The option knows a fixed list of words; `-help` shows it.",
    example: "$ vpython --emit bytes hello.py",
  },
  VP6006: {
    category: "UsageError",
    severity: "error",
    text: "'{option}' takes no argument, but '{value}' was given",
    fix: "write `{option}` alone",
    explanation: "Only options with an argument may be written with '='.",
    example: "$ vpython --json=yes hello.py",
  },
  VP6007: {
    category: "UsageError",
    severity: "error",
    text: "'{option}' ({meaning}) is not in this version",
    fix: "leave it out; `{tool} -help` lists the options there are",
    explanation:
      "The option belongs to the published vPython system. It is refused by its name, because to " +
      "ignore it would run the program in another way than was asked for.",
    example: "$ vpython -fullpython hello.py",
  },
  VP6008: {
    category: "UsageError",
    severity: "error",
    text: "'-h' needs a number of host cores",
    fix: "write `-h 2`; for help write `{tool} -help`, `--help` or `-?`",
    explanation:
      "As in the published vPython system, `-h N` starts N more cores on the host that take part " +
      "beside those of the device; `-h` never meant help.",
    example: "$ vpython -h",
  },
  VP6009: {
    category: "UsageError",
    severity: "error",
    text: "'{option}' is given twice",
    fix: "leave one of them out",
    explanation: "Each option may be given once, under whichever of its names.",
    example: "$ vpython -d 4 --cores 8 hello.py",
  },
  VP6010: {
    category: "UsageError",
    severity: "error",
    text: "'{first}' and '{second}' cannot be given together",
    fix: "leave one of them out",
    explanation:
      "Each of the two options says what is to be done instead of running the program, where the program comes " +
      "from, or where code lies.",
    example: "$ vpython -pp --emit asm hello.py",
  },
  VP6011: {
    category: "UsageError",
    severity: "error",
    text: "no program file is given",
    fix: "write `{tool} [options] file [arguments]`",
    explanation: "There are options, but no file that they could apply to. Without any word the help is shown.",
    example: "$ vpython -d 4",
  },
  VP6021: {
    category: "FileError",
    severity: "error",
    text: "there is no file '{path}'",
    fix: "check the name; it is looked for from the folder where the command runs",
    explanation: "The file that the command line names does not exist.",
    example: "$ vpython missing.py",
  },
  VP6022: {
    category: "FileError",
    severity: "error",
    text: "'{path}' is a folder, not a file",
    fix: "name a file in it",
    explanation:
      "A program begins in one file, and modules beside it are found by its imports; a result is written into one " + "file too.",
    example: "$ vpython examples",
  },
  VP6023: {
    category: "FileError",
    severity: "error",
    text: "cannot read '{path}': {reason}",
    fix: "check the file's permissions and the disk",
    explanation: "The file is there, but the system refused to read it.",
    example: "$ vpython secret.py",
  },
  VP6024: {
    category: "FileError",
    severity: "error",
    text: "cannot write '{path}': {reason}",
    fix: "check the folder's permissions and the free space",
    explanation:
      "A result is written whole or not at all: beside the target first, then renamed. Nothing of the " +
      "file that was there before is lost.",
    example: "$ vpython -o /nowhere/hello.vpi hello.py",
  },
  VP6025: {
    category: "UsageError",
    severity: "error",
    text: "no diagnostic has the code '{code}'",
    fix: "give a code as messages show it, such as VP1203",
    explanation: "Codes are VP and four digits; docs/errors.md lists them all.",
    example: "$ vpython --explain VP9999",
  },
  VP6026: {
    category: "UsageError",
    severity: "error",
    text: "'{option}' needs the program's source, and '{path}' is an image",
    fix: "give the source file; an image can be shown with `--emit asm` or `--emit image`",
    explanation: "An image holds instructions, constants and line numbers, but no source text.",
    example: "$ vpython -pp hello.vpi",
  },
  VP6027: {
    category: "Interrupted",
    severity: "error",
    text: "interrupted after {steps} steps; {running} of {cores} cores had not ended",
    fix: "run it again; `--max-steps N` stops a run by itself",
    explanation: "Ctrl-C stops all cores. What they had printed is written; the exit code is 130.",
    example: "$ vpython endless.py",
  },
  VP6028: {
    category: "UsageError",
    severity: "error",
    text: "there is no device '{name}'",
    fix: "choose one of {names}, or give the path of a profile",
    explanation: "A device is named as `vpython devices` lists it; a word with a slash or `.json` at its end is a path.",
    example: "$ vpython --device toaster hello.py",
  },
  VP6029: {
    category: "UsageError",
    severity: "error",
    text: "there is no device '{name}'",
    fix: "did you mean '{suggestion}'?",
    explanation: "A device is named as `vpython devices` lists it; a word with a slash or `.json` at its end is a path.",
    example: "$ vpython --device epiphany-ii hello.py",
  },
  VP6030: {
    category: "UsageNote",
    severity: "warning",
    text: "'{option}' ({meaning}) has no effect on {target}",
    fix: "leave it out, or keep it for a device that needs it",
    explanation:
      "The option belongs to the published vPython system, where it prepares a board. A simulated device needs " +
      "no preparation, and a back-end of `--backend` is not told of it, so the run is the same without it.",
    example: "$ vpython -elf hello.py",
  },
  VP6031: {
    category: "Timeout",
    severity: "error",
    text: "stopped after {seconds} s and {steps} steps; {running} of {cores} cores had not ended",
    fix: "raise the limit if the program needs more; `--max-steps N` is the same on every machine",
    explanation:
      "`--timeout S` ends a run after S seconds of this machine's time. What the cores had printed " +
      "is written; the exit code is 4.",
    example: "$ vpython --timeout 1 endless.py",
  },
  VP6036: {
    category: "Stopped",
    severity: "error",
    text: "{cores} {doing} at {file}, line {line}, in {function}",
    fix: "",
    explanation:
      "One line for each place where cores were when Ctrl-C or `--timeout` stopped them: the innermost line of the " +
      "program itself.",
    example: "$ vpython --timeout 1 endless.py",
  },
  VP6040: {
    category: "TraceNote",
    severity: "warning",
    text: "{path} is not the whole run: {count} events had no room",
    fix: "trace a smaller run, or one of fewer messages",
    explanation:
      "A trace holds a million events, as much as readers of traces can show. What happened after that is not " +
      "in the file, which says so too.",
    example: "$ vpython --trace run.json endless_messages.py",
  },
  VP6050: {
    category: "UsageError",
    severity: "error",
    text: "there is no file '{name}', and no command of that name",
    fix: "did you mean '{suggestion}'?",
    explanation: "In the place of the program's file a few commands may stand, such as `devices`; the help lists them.",
    example: "$ vpython docter",
  },
  VP6051: {
    category: "UsageError",
    severity: "error",
    text: "'completion' takes one of {choices}, not '{value}'",
    fix: "write for example `vpython completion bash`",
    explanation: "`vpython completion SHELL` prints a script that makes the shell complete vPython's options.",
    example: "$ vpython completion csh",
  },
  VP6053: {
    category: "UsageError",
    severity: "error",
    text: "there is no back-end '{name}'",
    fix: "install it with npm where you run vpython, or give a path; `simulator` is always there",
    explanation:
      "`--backend` takes the name of an npm package, which is looked for from the folder in which vpython is started, " +
      "or a path that is absolute or begins with a dot.",
    example: "$ vpython --backend missing hello.py",
  },
  VP6054: {
    category: "BackendError",
    severity: "error",
    text: "the back-end '{name}' cannot be loaded: {reason}",
    fix: "install it again with everything that it needs",
    explanation: "The package of the back-end was found, but importing it failed.",
    example: "$ vpython --backend ./broken.mjs hello.py",
  },
  VP6055: {
    category: "BackendError",
    severity: "error",
    text: "'{name}' is no back-end for this vpython: {problem}",
    fix: "take a version of it that fits, as `vpython --version` shows",
    explanation:
      "A back-end is a package whose default export has a name, a function `open`, and the version of the interface " +
      "that it was written for.",
    example: "$ vpython --backend left-pad hello.py",
  },
  VP6056: {
    category: "BackendError",
    severity: "error",
    text: "the back-end '{name}' failed: {reason}",
    fix: "this is no fault of your program; tell the makers of the back-end",
    explanation: "The back-end threw an exception while it opened the device or ran the program. The exit code is 4.",
    example: "$ vpython --backend ./throws.mjs hello.py",
  },
  VP6057: {
    category: "UsageError",
    severity: "error",
    text: "the back-end '{name}' does not tell what its cores do, which '{option}' needs",
    fix: "leave the option out, or run on the simulator",
    explanation: "A trace or profile is made of what a back-end tells while the cores run; not every device can.",
    example: "$ vpython --backend vipera-backend-minimal --trace run.json hello.py",
  },
  VP6058: {
    category: "UsageError",
    severity: "error",
    text: "'{option}' would write over '{path}', which is {use}",
    fix: "give it a name of its own",
    explanation:
      "A file that the command line reads is not replaced by what it writes, and two results are not written into " +
      "one file. Nothing was run or written.",
    example: "$ vpython -o hello.py hello.py",
  },
  VP6059: {
    category: "UsageNote",
    severity: "warning",
    text: "the map is that of a simulated device; whether the program fits is what '{name}' says",
    fix: "read sizes of its own runtime in the manual of the back-end",
    explanation:
      "A back-end refuses a program that does not fit, and `--size` asks it. Where the parts of a program would lie " +
      "only the simulator tells, by the numbers of the device's profile.",
    example: "$ vpython --backend vipera-backend-minimal --size hello.py",
  },
  VP6060: {
    category: "SessionNote",
    severity: "warning",
    text: "earlier entries have printed or read something else when they ran again",
    fix: "look at their values again where that matters, or write the entries into a program",
    explanation:
      "A session runs its earlier entries again before each new one. They do the same again, unless what they do " +
      "depends on addresses, free memory or the time of the device, or on which of two messages comes first. It is " +
      "said once in a session.",
    example: "$ vpython -i racing.py",
  },
  VP6061: {
    category: "SessionNote",
    severity: "warning",
    text: "entries before this one divide; they run again with true division",
    fix: "look at their values again, or begin a session with it",
    explanation: "The entries of a session are one program, in which `from __future__ import division` holds everywhere.",
    example: "$ vpython -i",
  },
} as const satisfies DiagnosticTable;
