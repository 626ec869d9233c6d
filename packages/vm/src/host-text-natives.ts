/**
 * Functions of texts that the host does: most methods of str, and what the virtual machine leaves
 * to it of others, which is saying what is wrong with their arguments.
 */
import { coreField, valueTag } from "./layout-offsets.ts";
import type { NativeCall } from "./native-call.ts";
import { elementSlots } from "./read-value.ts";
import { isTextAt, textAt, wrongInteger } from "./text-argument.ts";
import { formNatives } from "./text-forms.ts";
import { searchNatives } from "./text-search.ts";

/** chr(i) of a bool or long, or a trap. */
function character(call: NativeCall): number {
  const { memory, to } = call;
  const code = memory.wholeAt(call.slot(0));
  if (code === undefined || BigInt.asIntN(64, code) !== code) return wrongInteger(call, 0);
  if (code < 0n || code > 255n) return call.trap("characterRange");
  call.storeCharacter(to, Number(code));
  return 0;
}

/** ord(c) of what is no character: a trap. */
function code(call: NativeCall): number {
  if (!isTextAt(call, 0)) return call.trap("ordType", 0);
  const { start, end } = textAt(call, 0);
  return call.aboutInteger(call.trap("characterType"), end - start);
}

/** str.join(iterable) of a list or tuple with something that is no str: a trap. */
function join(call: NativeCall): number {
  const { memory } = call;
  const slot = call.slot(1);
  const tag = memory.tag(slot);
  const address = memory.u32(slot);
  const slots = elementSlots(memory, tag, address);
  const index = slots.findIndex((item) => memory.tag(item) !== valueTag.str);
  const trap = call.aboutInteger(call.trap("joinItem"), index);
  memory.copySlot(call.core + coreField.trapSecond, slots[index] ?? 0);
  return trap;
}

/** str.split(separator, count?) and its kin with a wrong separator: a trap. */
function split(call: NativeCall): number {
  if (!isTextAt(call, 1)) return call.trap("textRequired");
  return call.trap("emptySeparator");
}

export const textNatives = {
  chr: character,
  ord: code,
  ...formNatives,
  ...searchNatives,
  "str.join": join,
  "str.partition": split,
  "str.rpartition": split,
  "str.split": split,
};
