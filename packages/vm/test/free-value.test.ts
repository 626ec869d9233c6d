import { expect, test } from "vitest";
import { CoreMemory } from "../src/core-memory.ts";
import { freeValue } from "../src/free-value.ts";
import { arrayField, coreHeaderBytes, valueTag } from "../src/layout-offsets.ts";
import { NativeCall } from "../src/native-call.ts";
import { silentPort } from "./assembly-machine.ts";

const core = 1024;
const stack = core + coreHeaderBytes + 64;
const heap = stack + 256;

/** A core with two lists in its heap, and the call free(first list). */
function heapOf() {
  const memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), "core");
  const call = new NativeCall(memory, silentPort);
  memory.setField(core, "stackLow", stack);
  memory.setField(core, "heapLow", heap);
  memory.setField(core, "heapTop", heap + 72);
  const place = (at: number, bytes: number, type: number) => memory.setU32(at, (bytes << 5) | type);
  place(heap, 16, -valueTag.list);
  place(heap + 16, 32, 32);
  place(heap + 48, 24, -valueTag.str);
  Object.assign(call, { core, args: stack, count: 1, to: stack + 64 });
  memory.setTagged(stack, valueTag.list, heap);
  return { memory, call };
}

test("slots of the stack, of blocks and of the header lose the value; others keep theirs", () => {
  const { memory, call } = heapOf();
  memory.setTagged(stack + 8, valueTag.str, heap + 48);
  memory.setTagged(stack + 16, valueTag.int, heap);
  memory.setTagged(heap + 24, valueTag.list, heap);
  memory.setTagged(heap + 32, valueTag.str, heap + 48);
  // Bytes of a text that look like a reference are none.
  memory.setTagged(heap + 56, valueTag.list, heap);
  memory.setTagged(core + coreHeaderBytes - 8, valueTag.list, heap);
  expect(freeValue(call)).toBe(0);
  const tags = [stack, stack + 8, stack + 16, heap + 24, heap + 32, heap + 56];
  expect(tags.map((slot) => memory.tag(slot))).toEqual([
    valueTag.freed,
    valueTag.str,
    valueTag.int,
    valueTag.freed,
    valueTag.str,
    valueTag.list,
  ]);
  expect(memory.tag(core + coreHeaderBytes - 8)).toBe(valueTag.freed);
  expect(memory.tag(stack + 64)).toBe(valueTag.none);
});

test("with an array go the others of its block, and no more", () => {
  const { memory, call } = heapOf();
  const arrays = [0, 1, 2].map((index) => heap + 72 + 32 * index);
  memory.setField(core, "heapTop", heap + 72 + 96);
  for (const [index, array] of arrays.entries()) {
    memory.setU32(array, (32 << 5) | -valueTag.array);
    memory.setU32(array + arrayField.block, index === 2 ? heap + 16 : heap + 48);
    memory.setTagged(stack + 8 * index, valueTag.array, array);
  }
  expect(freeValue(call)).toBe(0);
  const slots = [stack, stack + 8, stack + 16];
  const { freed, array } = valueTag;
  expect(slots.map((slot) => memory.tag(slot))).toEqual([freed, freed, array]);
  expect(slots.map((slot) => memory.u32(slot))).toEqual(arrays);
});

test("what is not in the heap, or has no memory, is refused", () => {
  for (const [tag, payload] of [
    [valueTag.list, heap - 8],
    [valueTag.list, heap + 72],
    [valueTag.int, heap],
    [valueTag.function, heap],
    [valueTag.freed, 0],
  ] as const) {
    const { memory, call } = heapOf();
    memory.setTagged(stack, tag, payload);
    expect(freeValue(call)).toBeGreaterThan(0);
    expect(memory.tag(stack)).toBe(tag);
  }
});
