// The fields of a device profile (devices/<id>/profile.json): dotted path, type, unit in the name.
//
// Consumers: device (validator and `DeviceProfile`), simulator, docs/devices.md.
// Adding a row: put it beside its group, add it to `DeviceProfile` in packages/device/src/profile.ts.
// A profile states under `sources` where each of its numbers comes from, by path or by group.

export interface ProfileField {
  /** Path in the JSON object: "cores.count". */
  readonly path: string;
  readonly type: "text" | "integer" | "texts";
  readonly required: boolean;
  /** For integers: least and greatest value accepted. */
  readonly range?: readonly [least: number, greatest: number];
  /** For texts: the words accepted, if they are a fixed list. */
  readonly choices?: readonly string[];
  readonly doc: string;
}

export const profileFields: readonly ProfileField[] = [
  { path: "id", type: "text", required: true, doc: "Name of its folder under devices/." },
  { path: "title", type: "text", required: true, doc: "Name for people." },
  { path: "cores.count", type: "integer", required: true, range: [1, 4096], doc: "Cores the device has." },
  {
    path: "cores.mostCount",
    type: "integer",
    required: false,
    range: [1, 4096],
    doc: "Most cores that may be asked for; the count when left out.",
  },
  { path: "cores.rows", type: "integer", required: false, range: [1, 4096], doc: "Rows of the grid the cores form." },
  { path: "cores.columns", type: "integer", required: false, range: [1, 4096], doc: "Columns of that grid." },
  {
    path: "cores.clockHz",
    type: "integer",
    required: true,
    range: [1, 1_000_000_000_000],
    doc: "Steps of the virtual machine in a second of device time.",
  },
  { path: "word.bits", type: "integer", required: true, range: [32, 64], doc: "Bits of a machine word." },
  { path: "word.endianness", type: "text", required: true, choices: ["little"], doc: "Order of bytes." },
  {
    path: "word.float",
    type: "text",
    required: true,
    choices: ["single", "double"],
    doc: "Precision of floats; single selects the core flavour of the virtual machine.",
  },
  { path: "memory.localBytes", type: "integer", required: true, range: [4096, 134_217_728], doc: "Bytes of a core's window." },
  {
    path: "memory.sharedBytes",
    type: "integer",
    required: true,
    range: [65_536, 1_073_741_824],
    doc: "Bytes that all cores and the host see.",
  },
  {
    path: "memory.codeOnCoreBytes",
    type: "integer",
    required: true,
    range: [0, 134_217_728],
    doc: "Code up to this size, with its constants, lies in each core's window.",
  },
  {
    path: "messages.cycles",
    type: "integer",
    required: true,
    range: [1, 1_000_000_000],
    doc: "Steps an exchange of two cores takes, or a look at a mailbox.",
  },
  { path: "transport.default", type: "text", required: false, doc: "Transport used when none is named." },
  { path: "transport.mailboxBytes", type: "integer", required: false, range: [16, 1_048_576], doc: "Bytes of one mailbox." },
  { path: "compiler.command", type: "text", required: false, doc: "C compiler for native code." },
  { path: "compiler.output", type: "texts", required: false, doc: "Formats of binaries it makes." },
  { path: "compiler.linkScript", type: "text", required: false, doc: "Linker script, from the device's folder." },
];
