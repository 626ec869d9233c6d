// The fields of a device profile (devices/<id>/profile.json): dotted path, type, unit in the name.
//
// Consumers: device (validator and `DeviceProfile`), simulator, vpython, docs/devices.md.
// Adding a row: put it beside its group, add it to `DeviceProfile` in packages/device/src/profile.ts
// and to every devices/*/profile.json where it is required; something must read it.
// A profile states under `sources` where each of its numbers comes from, by path or by group.

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

const mostCycles = 1_000_000_000;
const mostLocalBytes = 134_217_728;

/** Least bytes that the virtual machine must leave to programs on a core. */
export const leastProgramBytes = 4096;

export const profileFields: readonly ProfileField[] = [
  { path: "id", type: "text", required: true, doc: "Its name: that of its folder under devices/." },
  { path: "title", type: "text", required: true, doc: "Name for people." },
  { path: "cores.count", type: "integer", required: true, range: [1, 4096], doc: "Cores the device has." },
  {
    path: "cores.mostCount",
    type: "integer",
    required: false,
    range: [1, 4096],
    doc: "Most cores that may be asked for; the count when left out.",
  },
  {
    path: "cores.rows",
    type: "integer",
    required: false,
    range: [1, 4096],
    doc: "Rows of the mesh the cores form, core 0 in a corner; without rows and columns every core is next to every other.",
  },
  { path: "cores.columns", type: "integer", required: false, range: [1, 4096], doc: "Columns of that mesh." },
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
    range: [65_536, 1_073_741_824],
    doc: "Bytes that all cores and the host see.",
  },
  {
    path: "memory.runtimeSharedBytes",
    type: "integer",
    required: true,
    range: [0, mostLocalBytes],
    doc: "Bytes of them that hold what of the virtual machine is not on the cores.",
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
    required: true,
    range: [1, mostCycles],
    doc: "Cycles of a step of the virtual machine with code and data on the core.",
  },
  {
    path: "costs.sharedCodeCycles",
    type: "integer",
    required: true,
    range: [0, mostCycles],
    doc: "Cycles that a step takes besides when the code lies in shared memory.",
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
];
