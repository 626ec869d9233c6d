/**
 * Where a core is, and why it ended: its frames as source places, its exception as text.
 *
 * Works on a core that failed or waits: a core that fails leaves its frames in place, and a waiting
 * one has them anyway. Of an exception that was caught before, the host has a record of the frames
 * it passed.
 */
import { coreStates, frameOffsets, hiddenFiles } from "@vipera/spec";
import { type CodePlace, findCode, lineOf, type PlacedCore } from "./core-handle.ts";
import { isWholeTag, type RawSlot } from "./core-memory.ts";
import { coreField, exceptionField, valueTag } from "./layout-offsets.ts";
import { argumentsOf, exceptionText, trapOf } from "./read-exception.ts";
import { reprOf, strOf } from "./value-text.ts";
import { classNameInTraceback } from "./value-names.ts";
import { moduleBytes } from "./virtual-machine.ts";

/** One line of a traceback. */
export interface TraceFrame {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly function: string;
}

/** Why a core ended. */
export interface CoreFailure {
  /** Name of the exception's class, one of the program with its module. */
  readonly kind: string;
  /** Python's str of the exception; may be empty. */
  readonly text: string;
  /** Outermost frame first. */
  readonly frames: readonly TraceFrame[];
}

/** A frame that still lies on the stack. */
export interface LiveFrame extends TraceFrame {
  /** Address of its first register, which holds its first parameter. */
  readonly base: number;
}

/** Where a core that failed or waits is, outermost frame first. */
export function framesOf(placed: PlacedCore): readonly LiveFrame[] {
  return liveFrames(placed).map(({ place, base }) => ({ ...toFrame(place), base }));
}

/**
 * Where a core is, as code addresses, innermost first: cheap to take while it runs, for
 * `framesOfAddresses`.
 *
 * @param most  Frames that are taken at most.
 * @param known  An earlier answer, which is returned if it is the same: most are.
 */
export function codeAddressesOf(
  placed: PlacedCore,
  most = Number.POSITIVE_INFINITY,
  known: readonly number[] = [],
): readonly number[] {
  const { memory, core } = placed;
  let addresses: number[] | undefined;
  let count = 0;
  const stackLow = memory.u32(core + coreField.stackLow);
  let base = memory.u32(core + coreField.base);
  let after = memory.u32(core + coreField.pc);
  for (; base !== stackLow && count < most; count += 1) {
    if (addresses === undefined && known[count] !== after) addresses = known.slice(0, count);
    addresses?.push(after);
    after = returnAddress(placed, base);
    base = memory.u32(base + frameOffsets.callerBase);
  }
  return addresses ?? (count === known.length ? known : known.slice(0, count));
}

/** The frames that code addresses stand for, outermost first. */
export function framesOfAddresses(
  placed: PlacedCore,
  addresses: readonly number[],
): readonly TraceFrame[] {
  const places = addresses.map((after) => findCode(placed, after - 4));
  const known = places.filter((place) => place !== undefined);
  return known.map(toFrame).reverse();
}

/** The same of a core in the middle of a slice, by the address after a word of its instruction. */
export function framesAt(placed: PlacedCore, pc: number, base: number): readonly TraceFrame[] {
  return liveFrames(placed, pc, base).map(({ place }) => toFrame(place));
}

function toFrame(place: CodePlace): TraceFrame {
  const { line, column } = lineOf(place);
  return {
    file: place.image.files[place.function.file] ?? "?",
    line,
    column,
    function: place.function.name,
  };
}

/** Code places of the frames on the stack, outermost first. */
function liveFrames(
  placed: PlacedCore,
  pc = placed.memory.field(placed.core, "pc"),
  running = placed.memory.field(placed.core, "base"),
): { place: CodePlace; base: number }[] {
  const { memory, core } = placed;
  const frames: { place: CodePlace; base: number }[] = [];
  const stackLow = memory.field(core, "stackLow");
  let base = running;
  // An address after an instruction: the word before it belongs to the instruction.
  let after = pc;
  while (base !== stackLow) {
    const place = findCode(placed, after - 4);
    if (place === undefined) break;
    frames.push({ place, base });
    after = returnAddress(placed, base);
    base = memory.u32(base + frameOffsets.callerBase);
  }
  return frames.reverse();
}

/**
 * Where the caller of the frame at `base` goes on. A call of the library from within an instruction
 * returns to code of the module itself.
 */
function returnAddress({ memory }: PlacedCore, base: number): number {
  const address = memory.u32(base + frameOffsets.returnAddress);
  return address < moduleBytes ? memory.u32(base + frameOffsets.instructionEnd) : address;
}

/** Why a failed core ended; undefined for a core that did not fail. */
export function failureOf(placed: PlacedCore): CoreFailure | undefined {
  const { memory, core } = placed;
  if (memory.field(core, "state") !== coreStates.failed) return undefined;
  const exception = headerException(placed);
  if (exception === undefined) return { kind: "SystemError", text: "", frames: framesOf(placed) };
  const callers = liveFrames(placed).map(({ place }) => place);
  const places = [...callers.slice(0, -1), ...raisedPlaces(placed, exception)];
  return {
    kind: classNameInTraceback(placed.memory, exception),
    text: exceptionText(placed, exception),
    frames: framesShown(places.map(toFrame)),
  };
}

/** The frames of a traceback: not those of built-in functions, unless there are no others. */
function framesShown(frames: readonly TraceFrame[]): readonly TraceFrame[] {
  const shown = frames.filter((frame) => !hiddenFiles.includes(frame.file));
  return shown.length === 0 ? frames : shown;
}

/** How a core ended that finished: the status of `exit(status)`, 0 without one. */
export interface CoreExit {
  readonly status: number;
  /** What `exit(value)` with a value that is no number writes to standard error. */
  readonly message: string | undefined;
}

export function exitOf(placed: PlacedCore): CoreExit {
  const exception = headerException(placed);
  if (exception === undefined) return { status: 0, message: undefined };
  const items = argumentsOf(placed, exception) ?? [trapOf(placed, exception).first];
  const [only] = items;
  if (only === undefined) return { status: 0, message: undefined };
  if (items.length > 1) {
    const texts = items.map((item) => reprOf(placed.memory, item));
    return { status: 1, message: `(${texts.join(", ")})` };
  }
  const status = statusOf(placed, only);
  return status === undefined
    ? { status: 1, message: strOf(placed.memory, only) }
    : { status, message: undefined };
}

/** The status a value stands for; undefined for one that is a message. */
function statusOf({ memory }: PlacedCore, value: RawSlot): number | undefined {
  if ("float" in value) return undefined;
  if (isWholeTag(value.tag)) {
    const whole = memory.whole(value.tag, value.payload);
    // Python 2.7 takes 32 bits of an integer that fits 64, and -1 for others.
    return BigInt.asIntN(64, whole) === whole ? Number(BigInt.asIntN(32, whole)) : -1;
  }
  return value.tag === valueTag.none || value.tag === valueTag.unbound ? 0 : undefined;
}

/** Address of the exception in a core's header. */
function headerException({ memory, core }: PlacedCore): number | undefined {
  const slot = memory.slot(core + coreField.exception);
  return "float" in slot || slot.tag !== valueTag.exception ? undefined : slot.payload;
}

/**
 * Where an exception was on its way: for each frame it left before a handler caught it, where that
 * frame was called; then where it was raised. The first is in the frame that runs now.
 */
function raisedPlaces(placed: PlacedCore, address: number): CodePlace[] {
  const { memory, traces } = placed;
  const left = traces.addressesOf(memory.u32(address + exceptionField.trace));
  return [...left, memory.u32(address + exceptionField.origin)].flatMap((code) => {
    const place = code === 0 ? undefined : findCode(placed, code - 4);
    return place === undefined ? [] : [place];
  });
}

/**
 * Records that the exception at an address leaves the frames above the one at `base`, before its
 * core forgets them. The number of the record is for the exception.
 */
export function recordLeftFrames(placed: PlacedCore, exception: number, base: number): number {
  const { memory, core, traces } = placed;
  const addresses: number[] = [];
  for (let frame = memory.field(core, "base"); frame !== base; ) {
    addresses.push(returnAddress(placed, frame));
    frame = memory.u32(frame + frameOffsets.callerBase);
  }
  return traces.add(addresses.reverse(), memory.u32(exception + exceptionField.trace));
}
