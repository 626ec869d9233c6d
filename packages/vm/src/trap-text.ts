/**
 * The text of a run-time error: a row of traps.ts with its holes filled from a core's memory.
 *
 * The core keeps a number and two operands; what CPython says besides, such as the operator, is
 * read from the instruction that raised it.
 */
import { boundSlots, type Trap, traps } from "@vipera/spec";
import { integerMark, kindOfCode } from "./array-elements.ts";
import type { PlacedCore } from "./core-handle.ts";
import type { RawSlot } from "./core-memory.ts";
import { valueTag } from "./layout-offsets.ts";
import { operatorAt } from "./operator-at.ts";
import { quote } from "./quoted-text.ts";
import { type Holes, type TrapState, variantOf } from "./trap-variants.ts";
import { callableName, classNameOf, nameOfClassIn, typeNameOf } from "./value-names.ts";
import { reprOf, strOf } from "./value-text.ts";

/** Whether the text of a trap is nothing but its first operand. */
export function isOperandAlone(number: number): boolean {
  return aloneTraps.has(number);
}

const aloneTraps = new Set(
  traps.filter(({ text }) => text === "{r0}" || text === "{s0}").map(({ number }) => number),
);

export function trapText(placed: PlacedCore, trap: TrapState): string {
  const raised = traps.find((candidate) => candidate.number === trap.number);
  if (raised === undefined) return "";
  const { row, holes } = shownRow(placed, trap, raised);
  const filled = { ...specialHoles[row.name]?.(placed, trap), ...holes };
  return row.text.replace(/\{([trsxn])([0-2])\}/gu, (hole, kind: string, index: string) => {
    const known = filled[`${kind}${index}`];
    if (known !== undefined) return known;
    const slot = index === "0" ? trap.first : trap.second;
    return index === "2" ? hole : show(placed, kind, slot);
  });
}

/** The row that was raised, or one of its variants. */
function shownRow(placed: PlacedCore, trap: TrapState, raised: Trap): { row: Trap; holes: Holes } {
  const { name, holes = {} } = variantOf(placed, trap, raised.name);
  return { row: traps.find((candidate) => candidate.name === name) ?? raised, holes };
}

function show(placed: PlacedCore, kind: string, slot: RawSlot): string {
  if (kind === "t") return typeNameOf(placed.memory, slot);
  if (kind === "r") return reprOf(placed.memory, slot);
  if (kind === "x") return `0x${strOf(placed.memory, slot).charCodeAt(0).toString(16)}`;
  return callableName(placed.memory, slot) ?? strOf(placed.memory, slot);
}

/** What an unbound method wants as its first argument, and what it got. */
function unboundHoles({ memory }: PlacedCore, { first, second }: TrapState): Holes {
  if ("float" in first) return {};
  const kind = memory.slot(first.payload + boundSlots.callee);
  const isNothing = "tag" in second && second.tag === valueTag.unbound;
  const given = isNothing ? "nothing" : `${classNameOf(memory, second)} instance`;
  return { s1: nameOfClassIn(memory, kind), s2: given };
}

/** Holes that need more than their operand, by the trap's name. */
const specialHoles: Readonly<Record<string, (placed: PlacedCore, trap: TrapState) => Holes>> = {
  nameUndefined: (placed, trap) => ({ s0: globalName(placed, trap.first) }),
  globalUndefined: (placed, trap) => ({ s0: globalName(placed, trap.first) }),
  floatLiteral: (placed, trap) => ({ s0: trimmedStart(strOf(placed.memory, trap.first)) }),
  intLiteral: (placed, trap) => ({
    r0: quote(shortened(trimmedStart(strOf(placed.memory, trap.first)))),
  }),
  longLiteral: (placed, trap) => ({ r0: quote(shortened(strOf(placed.memory, trap.first))) }),
  floatLiteralTail: (placed, trap) => ({ s0: trimmedStart(strOf(placed.memory, trap.first)) }),
  elementRange: ({ memory }, { first, second }) => {
    const isInteger = "tag" in second && second.payload >= integerMark && "float" in first;
    const r0 = isInteger ? String(BigInt(first.float)) : reprOf(memory, first);
    return { r0, s1: kindNameIn(second) };
  },
  elementsRange: (_placed, trap) => ({ s1: kindNameIn(trap.second) }),
  elementType: (_placed, trap) => ({ s1: kindNameIn(trap.second) }),
  operandTypes: (placed, trap) => ({ s2: operatorAt(placed, trap.codeAddress) }),
  unboundMethod: unboundHoles,
  unaryType: (placed, trap) => ({ s2: operatorAt(placed, trap.codeAddress) }),
};

/** The name of the kind of elements whose code is in a slot. */
function kindNameIn(slot: RawSlot): string {
  return "tag" in slot ? kindOfCode(slot.payload % integerMark).name : "?";
}

/** CPython shows the text from where it looked for a number. */
function trimmedStart(text: string): string {
  return text.replace(/^[ \t-\r]+/u, "");
}

/** CPython shows so many characters of a text that is no integer. */
function shortened(text: string): string {
  return text.slice(0, 200);
}

function globalName(placed: PlacedCore, slot: RawSlot): string {
  if ("float" in slot || slot.tag !== valueTag.int) return strOf(placed.memory, slot);
  for (const [name, number] of placed.images.at(-1)?.linked.numbers.globals ?? []) {
    if (number === slot.payload) return name.slice(name.lastIndexOf(".") + 1);
  }
  return "?";
}
