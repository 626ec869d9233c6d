/**
 * free and freearray: nobody refers to the value any more, so the next collection takes its memory.
 * Of an array that are all with its elements: rows, and what reshape made.
 *
 * All references that a program can follow lie in slots: of the core's header, of globals, of the
 * stack and of objects. Each that refers to the value becomes the mark `freed`, which no operation
 * accepts. References inside objects, such as that of a list to its storage, stay as they are.
 */
import {
  coreHeader,
  firstReferenceTag,
  firstTag,
  internalTypes,
  objectLayouts,
  tags,
} from "@vipera/spec";
import type { CoreMemory } from "./core-memory.ts";
import {
  arrayField,
  coreHeaderBytes,
  objectHeaderBytes,
  segmentField,
  segmentHeaderBytes,
  valueTag,
} from "./layout-offsets.ts";
import type { NativeCall } from "./native-call.ts";

const slotBytes = 8;

/** Values of these kinds can be freed: what the machine itself works with is left alone. */
const freeable: ReadonlySet<number> = new Set([
  valueTag.str,
  valueTag.list,
  valueTag.tuple,
  valueTag.dict,
  valueTag.set,
  valueTag.frozenset,
  valueTag.bytearray,
  valueTag.instance,
  valueTag.array,
]);

/** Where the slots of an object begin, by its type; 0 for none. */
const firstSlots: ReadonlyMap<number, number> = new Map(
  objectLayouts.map(({ name, slots }) => [typeCodeOf(name), slots] as const),
);

function typeCodeOf(name: string): number {
  const row = tags.find((candidate) => candidate.name === name);
  if (row !== undefined) return -row.tag;
  return name === "block" ? internalTypes.block : internalTypes.raw;
}

/** First of the header's slots. */
const firstRoot = coreHeader.find(({ width }) => width === "slot")?.offset ?? coreHeaderBytes;

/** memory.free(value) */
export function freeValue(call: NativeCall): number {
  const { core, memory } = call;
  const slot = call.slot(0);
  const tag = memory.tag(slot);
  const address = memory.u32(slot);
  const inHeap =
    address >= memory.field(core, "heapLow") && address < memory.field(core, "heapTop");
  if (!freeable.has(tag) || !inHeap) return call.trap("freeTwice");
  const block = tag === valueTag.array ? blockOf(memory, address) : undefined;
  for (const [from, end] of rangesOfSlots(memory, core)) {
    for (let at = from; at < end; at += slotBytes) {
      const found = memory.u32(at);
      const isGone =
        block === undefined
          ? found === address && isReferenceTag(memory.tag(at))
          : memory.tag(at) === valueTag.array && blockOf(memory, found) === block;
      // Freed values have their addresses, so that one is not another.
      if (isGone) memory.setTagged(at, valueTag.freed, found);
    }
  }
  if (block !== undefined) call.sharedArrays?.free(core, block);
  return call.returnTagged(valueTag.none, 0);
}

/** Address of the elements of the array at an address. */
function blockOf(memory: CoreMemory, array: number): number {
  return memory.u32(array + arrayField.block);
}

/** A set that has become a frozenset may still have its old tag where nobody looks any more. */
function isReferenceTag(tag: number): boolean {
  return tag >= firstTag && tag <= firstReferenceTag;
}

/** All places where references to values lie, as ranges of slots. */
function* rangesOfSlots(memory: CoreMemory, core: number): Generator<readonly [number, number]> {
  yield [core + firstRoot, core + coreHeaderBytes];
  for (let segment = memory.field(core, "segments"); segment !== 0; ) {
    const globals = segment + segmentHeaderBytes;
    yield [globals, globals + slotBytes * memory.u32(segment + segmentField.globalCount)];
    segment = memory.u32(segment + segmentField.next);
  }
  // Above the stack's top are slots of earlier calls, or zeros.
  yield [memory.field(core, "stackLow"), memory.field(core, "heapLow")];
  const top = memory.field(core, "heapTop");
  for (let object = memory.field(core, "heapLow"); object < top; ) {
    const end = object + objectHeaderBytes + memory.bodyBytes(object);
    const first = firstSlots.get(memory.all[object] ?? 0) ?? 0;
    if (first !== 0) yield [object + first, end];
    object = end;
  }
}
