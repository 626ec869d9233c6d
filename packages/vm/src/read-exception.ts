/**
 * Exception objects of a core as the host reads them: arguments and text.
 *
 * An exception that a trap made has no arguments until its program asks for them: until then the
 * trap and its operands tell its text.
 */
import { exceptionSlots } from "@vipera/spec";
import type { PlacedCore } from "./core-handle.ts";
import type { RawSlot } from "./core-memory.ts";
import { exceptionField, valueTag } from "./layout-offsets.ts";
import { elementsOf } from "./read-value.ts";
import { isOperandAlone, trapText } from "./trap-text.ts";
import type { TrapState } from "./trap-variants.ts";
import { strOf } from "./value-text.ts";

/** Arguments of an exception, or undefined when only its trap tells its text. */
export function argumentsOf(
  { memory }: PlacedCore,
  address: number,
): readonly RawSlot[] | undefined {
  const slot = memory.slot(address + exceptionSlots.arguments);
  if ("float" in slot || slot.tag !== valueTag.tuple) return undefined;
  return elementsOf(memory, valueTag.tuple, slot.payload);
}

/** Python's str of the exception at an address. */
export function exceptionText(placed: PlacedCore, address: number): string {
  const { memory } = placed;
  const [made] = isTextMade(placed, address) ? (argumentsOf(placed, address) ?? []) : [];
  if (made !== undefined) return strOf(memory, made);
  if (argumentsOf(placed, address) === undefined) return trapText(placed, trapOf(placed, address));
  const slot = { tag: valueTag.exception, payload: address };
  return strOf(memory, slot, (inner) => caughtTrapText(placed, inner));
}

/** Whether the argument of an exception has become the text that the program made of it. */
function isTextMade({ memory }: PlacedCore, address: number): boolean {
  return memory.u32(address + exceptionField.trap) === 0xffffffff;
}

/** The trap that made an exception. */
export function trapOf({ memory }: PlacedCore, address: number): TrapState {
  return {
    number: memory.u32(address + exceptionField.trap),
    first: memory.slot(address + exceptionSlots.first),
    second: memory.slot(address + exceptionSlots.second),
    codeAddress: memory.u32(address + exceptionField.origin) - 4,
  };
}

/**
 * What a program sees as the argument of an exception that a trap made: a text, empty when it has
 * no argument, or undefined when it is the trap's first operand.
 */
export function caughtTrapText(placed: PlacedCore, address: number): string | undefined {
  // Without the rest of the trap: programs that look up missing keys ask this often.
  if (isOperandAlone(placed.memory.u32(address + exceptionField.trap))) return undefined;
  return trapText(placed, trapOf(placed, address));
}
