// The fields of a device profile (devices/<id>/profile.json): dotted path, type, unit in the name.
//
// Consumers: device (validator and `DeviceProfile`), simulator, vpython, docs/devices.md.
// Adding a row: put it beside its group, add it to `DeviceProfile` in packages/device/src/profile.ts
// and to every devices/*/profile.json where it is required; something must read it.
// A profile states under `sources` where each of its numbers comes from, by path or by group.

/** Names of the prices by opcode group. */
export type GroupPrice = `${OpcodeGroup}Cycles`;

/** What the instructions of each group are, for the prices. */
const groupDocs: Readonly<Record<OpcodeGroup, string>> = {
  move: "that loads a constant, reads or binds a variable",
  cell: "on a variable of an enclosing function",
  arithmetic: "that computes, with integers",
  compare: "that compares, with integers",
  jump: "that jumps, with what it compares",
  loop: "of a `for` statement: begin, or one turn",
  index: "that reads or stores an element, makes a slice or asks for a length",
  attribute: "that reads or stores an attribute",
  call: "that calls or returns",
  build: "that makes a list, tuple, dict or set, or takes one apart",
  exception: "that raises or matches an exception",
  print: "that prints a value",
  generator: "that suspends or ends a generator",
};

/** The name of a group's price, without "costs." before it. */
export function groupPrice(group: OpcodeGroup): GroupPrice {
  return `${group}Cycles`;
}

export interface ProfileField {
  /** Path in the JSON object: "cores.count". */
  readonly path: string;
  readonly type: "text" | "integer";
  readonly required: boolean;
  /** For integers: least and greatest value accepted. */
  readonly range?: readonly [least: number, greatest: number];
  /** For texts: the words accepted, if they are a fixed list. */
  readonly choices?: readonly string[];
  readonly doc: string;
}

import { type OpcodeGroup, opcodeGroups } from "./opcode-row.ts";

const mostCycles = 1_000_000_000;
const mostLocalBytes = 134_217_728;

/** Least bytes that the virtual machine must leave to programs on a core. */
export const leastProgramBytes = 4096;

/** Least bytes of shared memory of a device that has any: tables of all cores lie there. */
export const leastSharedBytes = 65_536;

/** A message of this size, a short tuple, is carried by every device. */
const leastMessageBytes = 256;

export const profileFields: readonly ProfileField[] = [
  { path: "id", type: "text", required: true, doc: "Its name: that of its folder under devices/." },
  { path: "title", type: "text", required: true, doc: "Name for people." },
  { path: "cores.count", type: "integer", required: true, range: [1, 65_536], doc: "Cores the device has." },
  {
    path: "cores.mostCount",
    type: "integer",
    required: false,
    range: [1, 65_536],
    doc: "Most cores that may be asked for; the count when left out.",
  },
  {
    path: "cores.rows",
    type: "integer",
    required: false,
    range: [1, 65_536],
    doc: "Rows of the mesh the cores form, core 0 in a corner; without rows and columns every core is next to every other.",
  },
  { path: "cores.columns", type: "integer", required: false, range: [1, 65_536], doc: "Columns of that mesh." },
  {
    path: "cores.clockHz",
    type: "integer",
    required: true,
    range: [1, 1_000_000_000_000],
    doc: "Cycles of a core in a second.",
  },
  { path: "word.bits", type: "integer", required: true, range: [32, 64], doc: "Bits of a machine word." },
  {
    path: "word.float",
    type: "text",
    required: true,
    choices: ["single", "double"],
    doc: "Precision of floats; single selects the core flavour of the virtual machine.",
  },
  {
    path: "memory.localBytes",
    type: "integer",
    required: true,
    range: [leastProgramBytes, mostLocalBytes],
    doc: "Bytes of a core's own memory.",
  },
  {
    path: "memory.runtimeBytes",
    type: "integer",
    required: true,
    range: [0, mostLocalBytes],
    doc: "Bytes of them that the virtual machine itself takes; the rest is the program's.",
  },
  {
    path: "memory.sharedBytes",
    type: "integer",
    required: true,
    range: [0, 1_073_741_824],
    doc: "Bytes that all cores and the host see, at least 65536; 0 where there are none: code and tables lie on the cores then.",
  },
  {
    path: "memory.runtimeSharedBytes",
    type: "integer",
    required: true,
    range: [0, mostLocalBytes],
    doc: "Bytes of them that hold what of the virtual machine is not on the cores.",
  },
  {
    path: "memory.sharedArrayBytes",
    type: "integer",
    required: false,
    range: [0, 1_073_741_824],
    doc: "Most bytes of them for arrays of programs, all that are free by default; 0 where cores cannot write them.",
  },
  {
    path: "memory.codeOnCoreBytes",
    type: "integer",
    required: true,
    range: [0, mostLocalBytes],
    doc: "Code up to this size, with its constants, lies in each core's own memory, larger code in shared memory.",
  },
  {
    path: "costs.stepCycles",
    type: "integer",
    required: false,
    range: [1, mostCycles],
    doc: "Cycles of a step of the virtual machine; a profile has this one price, or all those by group that follow.",
  },
  ...opcodeGroups.map((group) => priceField(groupPrice(group), `Cycles of an instruction ${groupDocs[group]}.`, 1)),
  priceField("floatCycles", "Cycles more of an instruction that computes, compares or jumps, when an operand is a float."),
  priceField("nativeCycles", "Cycles more of a call of a native function."),
  priceField("mathCycles", "Cycles more of a function of module math, and of a float's power."),
  priceField("elementCycles", "Cycles more of a native function for each element it walks over, or byte of a string."),
  priceField("objectWordCycles", "Cycles for each 4 bytes of a new object."),
  priceField("livingWordCycles", "Cycles of a garbage collection for each 4 bytes that survive it."),
  {
    path: "costs.collectionCycles",
    type: "integer",
    required: true,
    range: [0, mostCycles],
    doc: "Cycles of a garbage collection.",
  },
  {
    path: "costs.sharedCodeCycles",
    type: "integer",
    required: true,
    range: [0, mostCycles],
    doc: "Cycles besides when the code lies in shared memory: of each word of an instruction, or with `stepCycles` of a step.",
  },
  {
    path: "costs.sharedDataCycles",
    type: "integer",
    required: true,
    range: [0, mostCycles],
    doc: "Cycles besides when lists, strings and objects lie in shared memory: of each access, or with `stepCycles` of a step.",
  },
  {
    path: "costs.sharedRuntimeCycles",
    type: "integer",
    required: false,
    range: [0, mostCycles],
    doc:
      "Cycles besides of what runs a function of the virtual machine that lies in shared memory: a native function " +
      "that is not of module parallel, an exception, printing, a generator's yield; needed beside prices by group " +
      "when memory.runtimeSharedBytes is not 0.",
  },
  {
    path: "messages.cycles",
    type: "integer",
    required: true,
    range: [1, mostCycles],
    doc: "Cycles of a message between two cores, or of a look at a mailbox.",
  },
  {
    path: "messages.hopCycles",
    type: "integer",
    required: true,
    range: [0, mostCycles],
    doc: "Cycles of a message besides, for each hop of the mesh between the cores.",
  },
  {
    path: "messages.wordCycles",
    type: "integer",
    required: true,
    range: [0, mostCycles],
    doc: "Cycles of a message besides, for each 4 bytes of it.",
  },
  {
    path: "messages.mostBytes",
    type: "integer",
    required: true,
    range: [leastMessageBytes, mostLocalBytes],
    doc: "Most bytes of one message.",
  },
  {
    path: "messages.mailboxMessages",
    type: "integer",
    required: true,
    range: [1, mostCycles],
    doc: "Most posted messages from one core that wait for another one.",
  },
  {
    path: "messages.mailboxBytes",
    type: "integer",
    required: true,
    range: [leastMessageBytes, mostLocalBytes],
    doc: "Most bytes of posted messages from one core that wait for another one.",
  },
  {
    path: "board.pins",
    type: "integer",
    required: false,
    range: [1, 32],
    doc: "Pins of the board that the cores are on, for the module microblaze; without this group there is no board.",
  },
  {
    path: "board.timers",
    type: "integer",
    required: false,
    range: [1, 16],
    doc: "Timers of the board; timer 0 is that of delay_ms and delay_us.",
  },
  {
    path: "board.registerCycles",
    type: "integer",
    required: false,
    range: [1, mostCycles],
    doc: "Cycles in which a core reads or writes a register of a device of the board.",
  },
  { path: "board.i2cHz", type: "integer", required: false, range: [1, mostCycles], doc: "Bits of an I2C bus in a second." },
  { path: "board.spiHz", type: "integer", required: false, range: [1, mostCycles], doc: "Bits of an SPI bus in a second." },
  {
    path: "board.uartHz",
    type: "integer",
    required: false,
    range: [1, mostCycles],
    doc: "Bits of a UART in a second: its baud rate.",
  },
];

/** A price that stands beside those by opcode group. */
function priceField(name: string, doc: string, least = 0): ProfileField {
  return { path: `costs.${name}`, type: "integer", required: false, range: [least, mostCycles], doc };
}

/** Names of all prices that a profile has instead of `stepCycles`, without "costs." before them. */
export const pricesByGroup = [
  ...opcodeGroups.map(groupPrice),
  "floatCycles",
  "nativeCycles",
  "mathCycles",
  "elementCycles",
  "objectWordCycles",
  "livingWordCycles",
] as const;

/** Fields of the group that a device with a board has, all of them. */
export const boardFields: readonly string[] = profileFields.map(({ path }) => path).filter((path) => path.startsWith("board."));
