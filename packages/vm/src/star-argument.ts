/**
 * The function of a call `f(*values)` whose values are no iterable: Python names it in the message.
 *
 * The values become a tuple some instructions before the call, which is where the core finds out:
 *
 *   CallNative w, 1, tuple     or, behind other arguments, CallMethod w, 2, extend and then this
 *   Move       v + 2, w
 *   ...
 *   CallSpread v               with the function in R[v]
 */
import { decodeInstruction, type Instruction } from "@vipera/bytecode/image";
import { findCode, type PlacedCore } from "./core-handle.ts";
import { coreField } from "./layout-offsets.ts";

/** Where the tuple of a call's arguments lies behind its function. */
const tupleRegister = 2;

/** Address of the slot of the function, when the running instruction makes such a tuple. */
export function starCallee(placed: PlacedCore): number | undefined {
  const { memory, core } = placed;
  const place = findCode(placed, memory.field(core, "pc") - 4);
  if (place === undefined) return undefined;
  const [failed, ...rest] = instructionsFrom(place.function.code, place.word);
  if (failed?.opcode.name !== "CallNative" && failed?.opcode.name !== "CallMethod")
    return undefined;
  const [window = 0] = failed.operands;
  const moved = rest.find(
    ({ opcode, operands }) => opcode.name === "Move" && operands[1] === window,
  );
  const tuple = moved?.operands[0] ?? 0;
  const isCalled = rest.some(
    ({ opcode, operands }) => opcode.name === "CallSpread" && operands[0] === tuple - tupleRegister,
  );
  return isCalled ? memory.u32(core + coreField.base) + 8 * (tuple - tupleRegister) : undefined;
}

/** The instruction that word `word` lies in, and those behind it. */
function instructionsFrom(code: Uint32Array, word: number): readonly Instruction[] {
  const found: Instruction[] = [];
  for (let at = 0; ; ) {
    const instruction = decodeInstruction(code, at);
    if (instruction === undefined) return found;
    at += instruction.opcode.words;
    if (at > word) found.push(instruction);
  }
}
