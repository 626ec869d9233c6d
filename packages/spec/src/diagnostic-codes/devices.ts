// VP5xxx: devices, placement and transport.
// Rows stand in the order of their codes; a code is never reused; a retired one leaves a gap.
import type { DiagnosticTable } from "./diagnostic-row.ts";

const placement =
  "`-c` takes `all`, one core id, a range `first:last` with both ends in it, or a list of ids and ranges with commas.";

export const deviceDiagnostics = {
  VP5001: {
    category: "PlacementError",
    severity: "error",
    text: "'{text}' does not say which cores",
    fix: "write `-c all`, `-c 3`, `-c 0:7` or `-c 1,3,5`",
    explanation: `${placement} Spaces are not allowed.`,
    example: "$ vpython -c one hello.py",
  },
  VP5002: {
    category: "PlacementError",
    severity: "error",
    text: "there is no core {core}: {device} has cores 0 to {last}",
    fix: "choose ids from 0 to {last}, or ask for more cores with `-d`",
    explanation: "Core ids count from 0. Ids past the last core are refused and not moved to another core.",
    example: "$ vpython -d 4 -c 7 hello.py",
  },
  VP5003: {
    category: "PlacementError",
    severity: "error",
    text: "the range '{text}' holds no core",
    fix: "write the lower id first",
    explanation: `${placement} A range runs upward.`,
    example: "$ vpython -c 5:2 hello.py",
  },
  VP5004: {
    category: "PlacementError",
    severity: "error",
    text: "{count} cores were asked for, but {device} has {most}",
    fix: "ask for 1 to {most} cores",
    explanation:
      "The number of cores is a fact of the device; some, such as the generic one, can have more than they have by default.",
    example: "$ vpython -d 5000 hello.py",
  },
  VP5005: {
    category: "ProfileError",
    severity: "error",
    text: "{path} is not a device profile: {field} {problem}",
    fix: "compare it with devices/generic/profile.json",
    explanation:
      "A profile is a JSON object with the fields of packages/spec/src/device-profile.ts, each number with its source.",
    example: "$ vpython --device broken.json hello.py",
  },
  VP5006: {
    category: "PlacementError",
    severity: "error",
    text: "the program needs {needed} bytes on each core, {device} has {available}: {takers}",
    fix: "make the program smaller, use fewer global names, or ask for more memory on a core",
    explanation:
      "A core's memory holds its header, the globals, perhaps the code, its first frame, and 1 024 bytes " +
      "for values. --size shows all of it.",
    example: "$ vpython --core-memory 4096 large.py",
  },
  VP5007: {
    category: "PlacementError",
    severity: "error",
    text: "the program needs '{feature}', which the cores of {device} do not have",
    fix: "run it on a device with doubles, such as `--device generic`",
    explanation:
      "Cores with single-precision floats run a smaller virtual machine. What it lacks is refused when the " +
      "program is loaded, never at random later.",
    example: "$ vpython -l wide.vpi",
  },
  VP5008: {
    category: "OverflowError",
    severity: "error",
    text: "the integer {value} does not fit the {bits}-bit integers of {device}",
    fix: "use a float, or a device with wider integers",
    explanation: "Integers wider than the device's would have to be cut off silently; they are refused instead.",
    example: "$ vpython -l wide.vpi",
  },
  VP5009: {
    category: "PlacementError",
    severity: "error",
    text: "the program has too many {table} for the memory of {device}",
    fix: "split the program, or use fewer {table}",
    explanation: "An instruction reaches 65 535 words, names or globals.",
    example: "$ vpython enormous.py",
  },
  VP5010: {
    category: "Deadlock",
    severity: "error",
    text: "no core can go on: {count} of {cores} wait for each other or for a core that has ended",
    fix: "every send needs a recv on the other core, in the same order, and collectives need all cores",
    explanation: "All cores that have not ended wait for a message or for one to be taken, and nobody is left to do that.",
    example: "$ vpython -d 2 tests/parallel/deadlock/two-sends-meet.py",
  },
  VP5011: {
    category: "Deadlock",
    severity: "error",
    text: "core {core} waits in {operation} at {file}, line {line}{ended}",
    fix: "",
    explanation: "One line for each waiting core: the operation, the core it waits for, and the line of the program.",
    example: "$ vpython -d 2 tests/parallel/deadlock/two-sends-meet.py",
  },
  VP5012: {
    category: "DeviceError",
    severity: "error",
    text: "{device} was stopped after {steps} steps of core {core}; the limit is {limit}",
    fix: "raise the limit if the program needs more",
    explanation: "A limit of steps ends programs that run for ever. The count is the same on every run.",
    example: "$ vpython --max-steps 1000 endless.py",
  },
  VP5013: {
    category: "PlacementError",
    severity: "error",
    text: "{device} with {cores} cores needs {needed} bytes of memory, but one machine has at most {available}",
    fix: "ask for fewer cores or less memory on each",
    explanation: "All cores of the simulator share one memory of at most 2 GiB.",
    example: "$ vpython -d 4096 --core-memory 2000000 hello.py",
  },
  VP5014: {
    category: "PlacementError",
    severity: "error",
    text: "the program needs {needed} bytes of shared memory, {device} has {available} left: {takers}",
    fix: "make the program smaller, use fewer cores, or ask for more with `--shared-memory`",
    explanation: "Code that is too large for a core's own memory lies in shared memory, with the tables all cores read.",
    example: "$ vpython enormous.py",
  },
  VP5015: {
    category: "PlacementError",
    severity: "error",
    text: "the image lacks {names}, which the cores of {device} do not have",
    fix: "compile the program again with `--device`, for {device}: then its image brings the functions along",
    explanation:
      "On cores with single-precision floats some functions are vPython that an image brings along. " +
      "An image for cores with doubles leaves them out; one for cores with singles runs on both.",
    example: "$ vpython -l sorting.vpi",
  },
  VP5016: {
    category: "MessageWarning",
    severity: "warning",
    text: "core {core} posted {values} to core {partner} that nobody received, {where} {file}, line {line}",
    fix: "receive every value that `nonblocking_send` posts; `wait_sent` waits until it was",
    explanation:
      "All cores have ended, and messages of `nonblocking_send` are still on their way: most often a `recv` is " +
      "missing. The exit status is that of the program.",
    example: "$ vpython -d 2 tests/communication/wrong/posted-and-never-received.py",
  },
  VP5017: {
    category: "Deadlock",
    severity: "error",
    text: "{count} of {cores} cores cannot go on after {failed} failed",
    fix: "mend the failure first: its traceback is above",
    explanation: "The other cores wait for a message of a core that an exception ended, or of one that waits for it.",
    example: "$ vpython -d 2 tests/communication/wrong/the-sender-fails.py",
  },
  VP5018: {
    category: "Deadlock",
    severity: "error",
    text: "{left} more cores wait, which are not shown",
    fix: "",
    explanation: "Of a deadlock of many cores 16 are shown, first of all those that wait for a core that has ended.",
    example: "$ vpython -d 32 tests/parallel/deadlock/two-sends-meet.py",
  },
  VP5019: {
    category: "MessageWarning",
    severity: "warning",
    text: "{left} more pairs of cores have messages that nobody received",
    fix: "",
    explanation: "Of many pairs of cores with posted messages that nobody received 16 are shown.",
    example: "$ vpython -d 32 posts.py",
  },
  VP5020: {
    category: "PlacementError",
    severity: "error",
    text: "lists and strings cannot lie in shared memory: {device} has {available} bytes of it for each core, {needed} are needed",
    fix: "use fewer cores, ask for more with `--shared-memory`, or leave `-datashared` out",
    explanation:
      "With `-datashared` half of the shared memory is divided among the cores that take part, for their lists, " +
      "strings and objects; the other half is for code and tables.",
    example: "$ vpython -d 4096 --shared-memory 1000000 -datashared hello.py",
  },
  VP5030: {
    category: "BoardError",
    severity: "error",
    text: "{path} is not a board file: {field} {problem}",
    fix: "compare it with examples/boards/microblaze_sensor.json",
    explanation:
      "A board file is a JSON object that says what is connected to a board: devices of its buses, levels of its pins and wires. " +
      "docs/devices.md names the fields.",
    example: "$ vpython --device microblaze --board broken.json sensor.py",
  },
  VP5031: {
    category: "BoardError",
    severity: "error",
    text: "{device} has no board to which the devices of {path} could be connected",
    fix: "choose a device with a board, such as `--device microblaze`",
    explanation: "A device has a board if its profile has the fields board.*.",
    example: "$ vpython --board sensor.json hello.py",
  },
  VP5032: {
    category: "PlacementError",
    severity: "error",
    text: "the program uses the module microblaze, but {device} has no board",
    fix: "choose a device with a board, such as `--device microblaze`",
    explanation: "The pins and buses of microblaze are those of a device's board, which its profile has in the fields board.*.",
    example: "$ vpython -l sensor.vpi",
  },
  VP5033: {
    category: "PlacementError",
    severity: "error",
    text: "the program has arrays in shared memory, but the cores of {device} cannot write memory that they share",
    fix: "choose a device with shared memory, or use array and messages",
    explanation: "The profile of the device has `memory.sharedBytes` or `memory.sharedArrayBytes` of 0.",
    example: "$ vpython --device mine.json -l halo.vpi",
  },
  VP5034: {
    category: "PlacementError",
    severity: "error",
    text: "the program has arrays in shared memory, which cores on {threads} threads cannot have",
    fix: "leave `--jobs` out",
    explanation:
      "What a core reads of a shared array without a message after the other core's store depends on " +
      "when each of them runs. On one thread that is the same in every run; on several it would not be.",
    example: "$ vpython --jobs 2 -d 2 tests/parallel/shared-arrays/all-cores-have-the-same-elements.py",
  },
  VP5035: {
    category: "Deadlock",
    severity: "error",
    text: "the cores disagree, and {count} of {cores} wait: core {core} is in {operation}, core {other} is in {otherOperation}",
    fix: "all cores of an operation call the same one, with the same root, operator and list of cores",
    explanation:
      "Cores wait for each other in operations of `parallel` that are not the same one: in another " +
      "order than the others, or with another root, operator or list.",
    example: "$ vpython -d 2 tests/communication/wrong/roots-of-bcast-differ.py",
  },
} as const satisfies DiagnosticTable;
