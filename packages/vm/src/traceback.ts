/**
 * Where a core is, and why it ended: its frames as source places, its exception as text.
 *
 * Works on a core that failed or waits: a core that fails leaves its frames in place, and a waiting
 * one has them anyway. An exception that was caught before has also left the code addresses of the
 * frames it passed.
 */
import { coreStates, frameOffsets } from "@vipera/spec";
import { type CodePlace, findCode, lineOf, type PlacedCore } from "./core-handle.ts";
import { coreField, exceptionField, valueTag } from "./layout-offsets.ts";
import { argumentsOf, exceptionText, trapOf } from "./read-exception.ts";
import { reprOf, strOf } from "./read-value.ts";
import { exceptionClass } from "./value-names.ts";

/** One line of a traceback. */
export interface TraceFrame {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly function: string;
}

/** Why a core ended. */
export interface CoreFailure {
  /** Name of the exception's class. */
  readonly kind: string;
  /** Python's str of the exception; may be empty. */
  readonly text: string;
  /** Outermost frame first. */
  readonly frames: readonly TraceFrame[];
}

/** Where a core that failed or waits is, outermost frame first. */
export function framesOf(placed: PlacedCore): readonly TraceFrame[] {
  return frameAddresses(placed).map(toFrame);
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
function frameAddresses(placed: PlacedCore): CodePlace[] {
  const { memory, core } = placed;
  const places: CodePlace[] = [];
  const stackLow = memory.field(core, "stackLow");
  let base = memory.field(core, "base");
  // An address after an instruction: the word before it belongs to the instruction.
  let place = findCode(placed, memory.field(core, "pc") - 4);
  while (base !== stackLow && place !== undefined) {
    places.push(place);
    place = callerPlace(placed, base);
    base = memory.u32(base + frameOffsets.callerBase);
  }
  return places.reverse();
}

/** Where the caller of the frame at `base` stands. */
function callerPlace(placed: PlacedCore, base: number): CodePlace | undefined {
  const { memory } = placed;
  const place = findCode(placed, memory.u32(base + frameOffsets.returnAddress) - 4);
  return place ?? findCode(placed, memory.u32(base + frameOffsets.instructionEnd) - 4);
}

/** Why a failed core ended; undefined for a core that did not fail. */
export function failureOf(placed: PlacedCore): CoreFailure | undefined {
  const { memory, core } = placed;
  if (memory.field(core, "state") !== coreStates.failed) return undefined;
  const exception = headerException(placed);
  if (exception === undefined) return { kind: "SystemError", text: "", frames: framesOf(placed) };
  const places = [...frameAddresses(placed).slice(0, -1), ...raisedPlaces(placed, exception)];
  return {
    kind: exceptionClass(placed.memory, exception),
    text: exceptionText(placed, exception),
    frames: places.map(toFrame),
  };
}

/**
 * What a core that ended by `exit(value)` with a value that is no number writes to standard error;
 * undefined for any other end.
 */
export function exitMessageOf(placed: PlacedCore): string | undefined {
  const exception = headerException(placed);
  if (exception === undefined) return undefined;
  const items = argumentsOf(placed, exception) ?? [trapOf(placed, exception).first];
  const [only] = items;
  if (only !== undefined && items.length === 1) return strOf(placed.memory, only);
  return `(${items.map((item) => reprOf(placed.memory, item)).join(", ")})`;
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
  const { memory } = placed;
  const addresses: number[] = [];
  const trace = memory.u32(address + exceptionField.trace);
  if (trace !== 0) {
    const bytes = (memory.u32(trace) >>> 8) << 3;
    for (let offset = 8; offset < bytes; offset += 4) addresses.push(memory.u32(trace + offset));
  }
  addresses.push(memory.u32(address + exceptionField.origin));
  return addresses.flatMap((code) => {
    const place = code === 0 ? undefined : findCode(placed, code - 4);
    return place === undefined ? [] : [place];
  });
}
