import { opcodes, traps } from "@vipera/spec";
import { CoreMemory } from "../src/core-memory.ts";
import { runOperator } from "../src/host-operators.ts";
import { coreField, valueTag } from "../src/layout-offsets.ts";
import { wordCount, writeWords } from "../src/long-words.ts";
import { NativeCall } from "../src/native-call.ts";
import { silentPort } from "./assembly-machine.ts";

/** A memory without a core, in which the host runs operators. */
export const memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), "full");
const call = new NativeCall(memory, silentPort);
call.to = 512;
memory.setU32(call.core + coreField.windowBytes, 4096);

/** Where a result's object goes. */
const resultAt = 2048;

/** A float, an int, or a long: [value]. */
export type Operand = number | bigint | readonly [bigint];

function putWords(slot: number, tag: number, value: bigint): void {
  const address = 1024 + 64 * (slot - 256);
  memory.setU32(address, ((8 + 8 * wordCount(value)) << 5) | -tag);
  writeWords(memory.view, address + 8, value);
  memory.setTagged(slot, tag, address);
}

function put(slot: number, value: Operand): void {
  if (typeof value === "number") memory.setFloat(slot, value);
  else if (typeof value !== "bigint") putWords(slot, valueTag.long, value[0]);
  else if (value !== BigInt.asIntN(32, value)) putWords(slot, valueTag.big, value);
  else memory.setTagged(slot, valueTag.int, Number(value));
}

/** What an operator answers: a number, a long as text, or the name of a trap. */
export function operate(name: string, x: Operand, y: Operand): number | string | undefined {
  const code = opcodes.find((row) => row.name === name)?.code ?? 0;
  put(256, x);
  put(264, y);
  const status = runOperator(call, code, 256, 264);
  if (name === "Equal") return status;
  if (status === 0) return memory.number(512);
  if (status > 0) return traps.find((row) => row.number === status)?.name;
  memory.setU32(resultAt, -status << 5);
  return `${memory.whole(call.made.writeTo(memory, resultAt), resultAt)}L`;
}
