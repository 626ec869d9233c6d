// Programs that stand at the limits of messages: limits.test.ts runs them on both sides.

import type { limitRows } from "@vipera/spec";

type LimitName = keyof typeof limitRows;

/** A program of two cores at a value of a limit, and the exception of a core beyond it. */
export interface MessageProgram {
  readonly exception: string;
  source(value: number): string;
}

/** Bytes of a packed bytearray besides its elements. */
const packedBytes = 32;

function program(sender: string, receiver: string): string {
  return `# cores: 2
# core-memory: 67108864
from parallel import *
from time import sleep
if coreid() == 0:
${sender.replaceAll(/^/gmu, "    ")}
else:
${receiver.replaceAll(/^/gmu, "    ")}
`;
}

export const messagePrograms: { readonly [Name in LimitName]?: MessageProgram } = {
  messageBytes: {
    exception: "ValueError",
    source: (value) => program(`send(bytearray(${value - packedBytes}), 1)`, "recv(0)"),
  },
  mailboxMessages: {
    exception: "RuntimeError",
    source: (value) =>
      program(
        `for count in xrange(${value}):\n    isend(None, 1)`,
        `sleep(9)\nfor count in xrange(${value}):\n    recv(0)`,
      ),
  },
  mailboxBytes: {
    exception: "RuntimeError",
    source: (value) =>
      program(
        `isend(bytearray(1000), 1)\nisend(bytearray(${value - 1000 - 2 * packedBytes}), 1)`,
        "sleep(9)\nrecv(0)\nrecv(0)",
      ),
  },
  askedHandles: {
    exception: "RuntimeError",
    source: (value) =>
      program(
        `first = irecv(1)
for count in xrange(${value} - 1):
    irecv(1)
print wait(first)
irecv(1)`,
        "send(7, 0)",
      ),
  },
  doneHandles: {
    exception: "ValueError",
    source: (value) =>
      program(
        `first = None
for count in xrange(${value}):
    handle = isend(None, 1)
    first = first or handle
    recv(1)
wait(first)`,
        `for count in xrange(${value}):\n    recv(0)\n    send(None, 0)`,
      ),
  },
};
