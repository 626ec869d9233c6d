// Every limit of the system with its reason and the test that touches both its sides.
//
// Consumers: compilers, verifier, VM, docs/bytecode.md. A row's tests are the programs
// tests/limits/<test>-last.py and tests/limits/<test>-first-beyond.py, or a row of
// tests/limits.test.ts where the program would be huge.

export interface Limit {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly reason: string;
  /** Name of its two tests. */
  readonly test: string;
}

export const limitRows = {
  frameRegisters: {
    value: 254,
    unit: "registers",
    reason: "A register number is one byte; 255 stays free as a mark.",
    test: "frame-registers",
  },
  callArguments: {
    value: 200,
    unit: "arguments",
    reason: "A call's arguments lie in the caller's registers.",
    test: "call-arguments",
  },
  constants: { value: 65535, unit: "constants", reason: "A constant index is 16 bits.", test: "constants" },
  globals: { value: 65535, unit: "names", reason: "A global index is 16 bits; the code is full before.", test: "globals" },
  functions: {
    value: 65535,
    unit: "functions",
    reason: "A function's number is 16 bits in its descriptor; the code is full before.",
    test: "functions",
  },
  functionWords: { value: 32767, unit: "words", reason: "Jumps inside a function reach 16 bits.", test: "function-words" },
  imageCodeBytes: {
    value: 262140,
    unit: "bytes",
    reason: "A constant lies within 16 bits of words after the code.",
    test: "image-code-bytes",
  },
  objectBytes: {
    value: 134217720,
    unit: "bytes",
    reason: "An object's size has 27 bits in its header; no core has a larger window.",
    test: "object-bytes",
  },
  arrayDimensions: {
    value: 255,
    unit: "dimensions",
    reason: "Their number is one byte of an array. Its elements are one object: objectBytes.",
    test: "array-dimensions",
  },
  cores: {
    value: 65_536,
    unit: "cores",
    reason: "Windows of one memory of 2 GiB, each with 4 KB for a program at least.",
    test: "cores",
  },
  messageBytes: {
    value: 16777216,
    unit: "bytes",
    reason: "Of the generic device; messages.mostBytes of a profile says it for another one.",
    test: "message-bytes",
  },
  mailboxMessages: {
    value: 1024,
    unit: "messages",
    reason: "Of the generic device, from one core to another; messages.mailboxMessages of a profile.",
    test: "mailbox-messages",
  },
  mailboxBytes: {
    value: 16777216,
    unit: "bytes",
    reason: "Of the generic device, from one core to another; messages.mailboxBytes of a profile.",
    test: "mailbox-bytes",
  },
  doneHandles: {
    value: 4096,
    unit: "handles",
    reason: "A core that never waits for what it posts must not fill the host's memory.",
    test: "done-handles",
  },
  askedHandles: {
    value: 4096,
    unit: "handles",
    reason: "A core that never waits for what it asks for must not fill the host's memory.",
    test: "asked-handles",
  },
  bracketDepth: { value: 200, unit: "brackets", reason: "No pass over the tree may run out of stack.", test: "bracket-depth" },
  expressionDepth: {
    value: 500,
    unit: "levels",
    reason: "No pass over the tree may run out of stack; its statement counts.",
    test: "expression-depth",
  },
  indentationLevels: { value: 99, unit: "levels", reason: "CPython 2.7 has the same limit.", test: "indentation-levels" },
} as const satisfies Record<string, Omit<Limit, "name">>;

export const limits: readonly Limit[] = Object.entries(limitRows).map(([name, row]) => ({
  name,
  ...row,
}));
