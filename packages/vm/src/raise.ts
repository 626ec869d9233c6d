/**
 * Raising: what is in an exception that a trap made, which handler gets it, and what it leaves.
 *
 * First the frames are searched; they are left only when one has a handler, so that an uncaught
 * exception finds all of them in place for the traceback.
 */
import { classes, coreStates, exceptionSlots, frameOffsets, traps } from "@vipera/spec";
import { findCode, type PlacedCore } from "./core-handle.ts";
import { coreField, exceptionBytes, exceptionField, valueTag } from "./layout-offsets.ts";
import { returnAddress } from "./traceback.ts";

/** The answers to a core: it goes on, or it has ended; see assembly/traps.ts. */
const goesOn = 0;
const ended = -4;

/** How an exception was raised that no trap made; other numbers are those of traps. */
const raisedAgain = -1;

const systemExit = classNumber("SystemExit");
const trapClasses: ReadonlyMap<number, number> = new Map(
  traps.map((row) => [row.number, classNumber(row.exception)] as const),
);

function classNumber(name: string): number {
  return classes.find((row) => row.name === name)?.id ?? 0;
}

/**
 * Takes an exception to the nearest handler or ends its core.
 *
 * @param address  The exception; for a trap an object to be filled, 0 when the heap had no room.
 * @param trap     The number of the trap that makes it; 0 for one that the program raised, -1 for
 *                 one that it raised again.
 */
export function raise(placed: PlacedCore, address: number, trap: number): number {
  const { memory, core } = placed;
  const exception = trap > 0 ? fill(placed, address, trap) : address;
  if (trap !== raisedAgain) {
    memory.setU32(exception + exceptionField.origin, memory.field(core, "pc"));
    memory.setU32(exception + exceptionField.trace, 0);
  }
  if (enterHandler(placed, exception)) return goesOn;
  const kind = memory.u32(exception + exceptionSlots.kind);
  memory.setTagged(core + coreField.exception, valueTag.exception, exception);
  memory.setField(core, "state", kind === systemExit ? coreStates.finished : coreStates.failed);
  return ended;
}

/** Fills the exception of a trap; without room there is a place for one in the core's header. */
function fill({ memory, core }: PlacedCore, address: number, trap: number): number {
  const exception = address === 0 ? core + coreField.emergency : address;
  const { trapFirst, trapSecond } = coreField;
  memory.setU32(exception, (exceptionBytes << 5) | -valueTag.exception);
  memory.setU32(exception + exceptionField.trap, trap);
  const kind = trapClasses.get(trap) ?? 0;
  memory.setTagged(exception + exceptionSlots.kind, valueTag.type, kind);
  memory.setTagged(exception + exceptionSlots.arguments, valueTag.unbound, 0);
  memory.copySlot(exception + exceptionSlots.first, core + trapFirst);
  memory.copySlot(exception + exceptionSlots.second, core + trapSecond);
  memory.setTagged(core + trapFirst, valueTag.unbound, 0);
  memory.setTagged(core + trapSecond, valueTag.unbound, 0);
  return exception;
}

/** Makes a core go on where its nearest handler begins; false when there is none. */
function enterHandler(placed: PlacedCore, exception: number): boolean {
  const { memory, core, traces } = placed;
  const stackLow = memory.field(core, "stackLow");
  const left: number[] = [];
  let base = memory.field(core, "base");
  // An address after an instruction: the word before it belongs to the instruction.
  let after = memory.field(core, "pc");
  for (; base !== stackLow; base = memory.u32(base + frameOffsets.callerBase)) {
    const place = findCode(placed, after - 4);
    const word = place?.word ?? 0;
    const handler = place?.function.handlers.find((row) => row.start <= word && word < row.end);
    if (handler !== undefined) {
      const trace = exception + exceptionField.trace;
      if (left.length > 0) memory.setU32(trace, traces.add(left.reverse(), memory.u32(trace)));
      memory.setField(core, "base", base);
      memory.setField(core, "pc", after + 4 * (handler.target - word - 1));
      memory.setTagged(base + 8 * handler.register, valueTag.exception, exception);
      return true;
    }
    after = returnAddress(placed, base);
    left.push(after);
  }
  return false;
}
