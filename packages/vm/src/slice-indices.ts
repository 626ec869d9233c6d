/** The indices that a slice object names in a sequence. */
import { sliceSlots } from "@vipera/spec";
import { valueTag } from "./layout-offsets.ts";
import { HostTrapError } from "./host-trap-error.ts";
import type { NativeCall } from "./native-call.ts";

/** A bound or step of a slice; undefined for none, NaN for what is no integer. */
function boundOf(call: NativeCall, slice: number, name: keyof typeof sliceSlots) {
  const slot = slice + sliceSlots[name];
  const tag = call.memory.tag(slot);
  if (tag === valueTag.none || tag === valueTag.unbound) return undefined;
  return Number(call.memory.wholeAt(slot) ?? Number.NaN);
}

/** Indices of the slice at an address in a sequence; what is wrong with it ends the call. */
export function sliceIndices(call: NativeCall, slice: number, length: number): number[] {
  const step = boundOf(call, slice, "step") ?? 1;
  const [low, high] = step < 0 ? [-1, length - 1] : [0, length];
  const clip = (bound: number | undefined, missing: number) => {
    if (bound === undefined) return missing;
    return Math.min(Math.max(bound < 0 ? bound + length : bound, low), high);
  };
  const start = clip(boundOf(call, slice, "start"), step < 0 ? high : low);
  const stop = clip(boundOf(call, slice, "stop"), step < 0 ? low : high);
  if (Number.isNaN(step + start + stop)) throw new HostTrapError("sliceType");
  if (step === 0) throw new HostTrapError("sliceStepZero");
  const indices: number[] = [];
  for (let index = start; step < 0 ? index > stop : index < stop; index += step) {
    indices.push(index);
  }
  return indices;
}
