/**
 * Values of a core as the host's own: what a request of a program gives to the world.
 */
import { arrayAt, elementsOfArray, isFloatKind } from "./array-elements.ts";
import { type CoreMemory, isWholeTag, type RawSlot } from "./core-memory.ts";
import { valueTag } from "./layout-offsets.ts";
import { bytesOf, elementsOf } from "./read-value.ts";
import { typeNameOf } from "./value-names.ts";

export type PlainValue =
  | { readonly kind: "integer"; readonly value: bigint }
  /** The bytes of a str or bytearray as characters 0 to 255. */
  | { readonly kind: "bytes"; readonly value: string }
  /** A tuple, a list, or an array of integers. */
  | { readonly kind: "sequence"; readonly values: readonly PlainValue[] }
  /** Anything else, by the name of its type. */
  | { readonly kind: "other"; readonly type: string };

/** The value in a slot of a core. */
export function plainValue(memory: CoreMemory, slot: RawSlot): PlainValue {
  if ("float" in slot) return { kind: "other", type: "float" };
  const { tag, payload } = slot;
  if (isWholeTag(tag)) return { kind: "integer", value: memory.whole(tag, payload) };
  if (tag === valueTag.tuple || tag === valueTag.list) {
    return sequence(elementsOf(memory, tag, payload).map((item) => plainValue(memory, item)));
  }
  const bytes = bytesOf(memory, slot);
  if (bytes !== undefined) return { kind: "bytes", value: bytes };
  const other: PlainValue = { kind: "other", type: typeNameOf(memory, slot) };
  return tag === valueTag.array ? (integersOfArray(memory, payload) ?? other) : other;
}

function sequence(values: readonly PlainValue[]): PlainValue {
  return { kind: "sequence", values };
}

/** The elements of an array of integers; undefined for one of floats. */
function integersOfArray(memory: CoreMemory, address: number): PlainValue | undefined {
  const array = arrayAt(memory, address);
  if (isFloatKind(array.kind)) return undefined;
  const elements = elementsOfArray(memory, array);
  return sequence(elements.map((value) => ({ kind: "integer", value: BigInt(value) })));
}
