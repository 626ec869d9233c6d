/**
 * Native functions of the host on containers that no program calls in a loop: an iterator from the
 * last value to the first, and the end of all entries of a dict or set.
 */
import { iteratorKinds, iteratorSlots } from "@vipera/spec";
import type { CoreMemory } from "./core-memory.ts";
import {
  arrayBytes,
  dictField,
  iteratorField,
  listField,
  valueTag,
  xrangeField,
} from "./layout-offsets.ts";
import type { HostNative, NativeCall } from "./native-call.ts";

const iteratorBytes = 32;
/** Bytes of a dict or set: what is behind its header is 0 when it is empty. */
const tableBytes = 24;

/** Where sequences keep their lengths; of an array, the first dimension counts. */
const lengthOffsets: ReadonlyMap<number, number> = new Map([
  [valueTag.str, listField.length],
  [valueTag.list, listField.length],
  [valueTag.tuple, listField.length],
  [valueTag.bytearray, listField.length],
  [valueTag.xrange, xrangeField.length],
  [valueTag.array, arrayBytes],
]);

/** Writes an iterator that begins at the last of so many values. */
function writeReversed(memory: CoreMemory, address: number, source: number, length: number) {
  memory.setU32(address, (iteratorBytes << 5) | -valueTag.iterator);
  memory.setU32(address + 4, 0);
  memory.setU32(address + iteratorField.kind, iteratorKinds.reversed);
  memory.setU32(address + iteratorField.index, 0);
  memory.copySlot(address + iteratorSlots.source, source);
  // Without values it has ended: the number past all is -1.
  memory.setU32(address + iteratorSlots.state, (length - 1) >>> 0);
  memory.setU32(address + iteratorSlots.state + 4, 0);
  return valueTag.iterator;
}

/** reversed(sequence) */
function reversed(call: NativeCall): number {
  const slot = call.slot(0);
  const offset = lengthOffsets.get(call.memory.tag(slot));
  if (offset === undefined) return call.trap("sequenceRequired");
  const length = call.memory.u32(call.memory.u32(slot) + offset);
  return call.returnObject(iteratorBytes, (memory, address) =>
    writeReversed(memory, address, slot, length),
  );
}

/** dict.clear() and set.clear() */
function clear(call: NativeCall): number {
  const address = call.memory.u32(call.slot(0));
  call.memory.all.fill(0, address + dictField.count, address + tableBytes);
  return call.returnTagged(valueTag.none, 0);
}

export const containerNatives: Readonly<Record<string, HostNative>> = {
  "dict.clear": clear,
  reversed,
};
