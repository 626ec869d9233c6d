// Exit codes of the commands: what a shell learns about how a run ended.
//
// Consumers: cli (commands, docs/cli.md), device (status of a run), testkit.
// A program's own `exit(n)` gives n, whatever stands here. Codes are never reused.

export const exitCodeRows = [
  { name: "success", code: 0, doc: "All cores ended well." },
  { name: "exception", code: 1, doc: "An uncaught exception on a core; wins over the deadlock it causes." },
  { name: "usage", code: 2, doc: "Wrong usage, or a file that cannot be read or written." },
  { name: "diagnostics", code: 3, doc: "The program has errors, or does not fit the device." },
  { name: "device", code: 4, doc: "The device failed, or a limit of steps or time was reached." },
  { name: "toolchain", code: 5, doc: "A C tool chain is missing or failed." },
  { name: "deadlock", code: 6, doc: "Deadlock: no core can go on." },
  { name: "internal", code: 70, doc: "A bug of Vipera." },
  { name: "interrupted", code: 130, doc: "Interrupted by the user." },
] as const;

type Row = (typeof exitCodeRows)[number];

/** The code of a row by its name. */
export const exitCodes = Object.fromEntries(exitCodeRows.map(({ name, code }) => [name, code])) as {
  readonly [Name in Row["name"]]: Extract<Row, { readonly name: Name }>["code"];
};
