// Where control goes after an instruction.
//
// Consumers: bytecode (peephole, verifier).

import { opcodes } from "./opcodes.ts";

/** Names of the instructions after which control never goes on to the next one. */
export const terminalOpcodes: ReadonlySet<string> = new Set(
  opcodes.filter(({ isTerminal }) => isTerminal).map(({ name }) => name),
);

/** Names of those that branch forward alone: no fuel is taken for them. */
export const forwardBranches: ReadonlySet<string> = new Set([
  "JumpIfUnbound",
  "ForRangePrepare",
  "ForIterate",
  "ElementChain",
  "GetIndex2",
  "SetIndex2",
]);
