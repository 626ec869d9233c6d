// What a core asks of the world: the requests it blocks on. One row each.
//
// Consumers: vm/assembly/generated, device (codec), simulator, docs/messages.md.
// A core writes the row's code into `request` of its header, the operands into `partner`,
// `channel`, `value` or `payload`, and returns "blocked" from its slice. Whoever drives the core
// answers by `complete`, `accept` or `fail` of the VM and makes the core runnable again.

export interface Message {
  readonly name: string;
  readonly code: number;
  /** What the `partner` field holds. */
  readonly partner: "core" | "handle" | "none";
  /** Whether the core sends a value along, and whether it gets one back. */
  readonly sends: boolean;
  readonly receives: boolean;
  /** Verb for a deadlock report: "core 3 waits in send to core 5". */
  readonly verb: string;
  readonly doc: string;
}

export const messages: readonly Message[] = [
  {
    name: "Send",
    code: 1,
    partner: "core",
    sends: true,
    receives: false,
    verb: "send to",
    doc: "Sends a value and waits until the partner has received it.",
  },
  {
    name: "Receive",
    code: 2,
    partner: "core",
    sends: false,
    receives: true,
    verb: "recv from",
    doc: "Waits for the next value from the partner.",
  },
  {
    name: "Post",
    code: 3,
    partner: "core",
    sends: true,
    receives: true,
    verb: "nonblocking_send to",
    doc: "Copies a value out to the partner; the answer is a handle.",
  },
  {
    name: "Test",
    code: 4,
    partner: "handle",
    sends: false,
    receives: true,
    verb: "test of",
    doc: "Whether the value of the handle has been received.",
  },
  {
    name: "Wait",
    code: 5,
    partner: "handle",
    sends: false,
    receives: true,
    verb: "wait for",
    doc: "Waits until the value of the handle has been received; the answer is the value of a receive.",
  },
  {
    name: "Probe",
    code: 6,
    partner: "core",
    sends: false,
    receives: true,
    verb: "probe of",
    doc: "Whether a value from the partner waits.",
  },
  {
    name: "ReadLine",
    code: 7,
    partner: "none",
    sends: true,
    receives: true,
    verb: "input",
    doc: "Writes the prompt in `value` and waits for a line of standard input.",
  },
  {
    name: "Clock",
    code: 8,
    partner: "none",
    sends: false,
    receives: true,
    verb: "clock",
    doc: "The device's time in seconds, a float.",
  },
  {
    name: "Sleep",
    code: 9,
    partner: "none",
    sends: true,
    receives: false,
    verb: "sleep",
    doc: "Waits for the seconds in `value`.",
  },
  {
    name: "PostReceive",
    code: 10,
    partner: "core",
    sends: false,
    receives: true,
    verb: "irecv from",
    doc: "Asks for the next value from the partner; the answer is a handle.",
  },
  {
    name: "ProbeAny",
    code: 11,
    partner: "none",
    sends: true,
    receives: true,
    verb: "recv_any from",
    doc: "Waits until a value from any core waits, or from one of the tuple of core ids in `value`; the answer is the core whose value was sent first.",
  },
  {
    name: "Exchange",
    code: 12,
    partner: "core",
    sends: true,
    receives: true,
    verb: "sendrecv with",
    doc: "Sends a value and waits until the partner has received it and the partner's next value has come, which is the answer.",
  },
  {
    name: "Board",
    code: 20,
    partner: "none",
    sends: true,
    receives: true,
    verb: "board",
    doc: "Does what the tuple in `value` says on the device's board: a name of an operation, its operands.",
  },
];
