/**
 * Says where a core is, and why one that waits does: the line of the program, the operation, the
 * core it needs; which posted messages nobody has received, and which core a collective failed
 * with.
 */
import type { Failure, Frame, Other, Unreceived, Wait } from "@vipera/device";
import { libraryFolder, messages } from "@vipera/spec";
import {
  framesAt,
  framesOf,
  framesOfAddresses,
  type LiveFrame,
  reprOf,
  type TraceFrame,
} from "@vipera/vm";
import type { Operation } from "./handles.ts";
import type { SimulatedCore } from "./simulated-core.ts";

/** Collectives whose second parameter all cores must agree on: a root or an operator. */
const agreed: ReadonlySet<string> = new Set(["reduce", "bcast", "gather", "scatter", "scan"]);

/** Functions of the library that wait for a handle and nothing else. */
const waiting: ReadonlySet<string> = new Set(["wait_sent", "waitall"]);

/** @param cores  All cores; those that wait for another one are reported, in ascending order. */
export function findWaits(cores: readonly SimulatedCore[]): readonly Wait[] {
  const byId = new Map(cores.map((core) => [core.id, core] as const));
  const endOf = (id: number) => {
    const state = byId.get(id)?.state;
    return state === "ended" || state === "failed" ? state : undefined;
  };
  return cores.flatMap((core) => {
    if (core.state !== "waiting") return [];
    const row = messages.find(({ code }) => code === core.request);
    const verb = row?.verb ?? "wait for";
    const space = verb.indexOf(" ");
    const { place, called } = programPlace(framesOf(core));
    const name = called?.function ?? verb.slice(0, space);
    const isOwn = name === verb.slice(0, space) || waiting.has(name);
    const preposition = isOwn ? verb.slice(space + 1) : "with";
    const { waitsFor } = core;
    return [
      {
        core: core.id,
        operation: called === undefined ? name : operationText(core, called),
        partner: `${preposition} ${coresNamed(waitsFor)}`,
        place,
        partnerEnd: typeof waitsFor === "number" ? endOf(waitsFor) : undefined,
      },
    ];
  });
}

/** Where a core's program is; undefined when it does not run. */
export function placeOf(core: SimulatedCore): Frame | undefined {
  if (core.state === "waiting") return programPlace(framesOf(core)).place;
  if (core.state !== "running") return undefined;
  // Between two slices its address is that of the next instruction, not after one.
  const next = core.memory.field(core.core, "pc") + 4;
  return programPlace(framesAt(core, next, core.memory.field(core.core, "base"))).place;
}

/** Cores as a report names them. */
function coresNamed(ids: number | readonly number[] | undefined): string {
  if (ids === undefined) return "any core";
  return typeof ids === "number" ? `core ${ids}` : `any of the cores ${ids.join(", ")}`;
}

/** A library function as it was called, with what all cores must agree on: `bcast(..., 0)`. */
function operationText({ memory }: SimulatedCore, called: LiveFrame): string {
  if (!agreed.has(called.function)) return called.function;
  const second = memory.slot(called.base + parameterBytes);
  return `${called.function}(..., ${reprOf(memory, second)})`;
}

/** A parameter fills one slot. */
const parameterBytes = 8;

/** Functions of the library that compare or combine what another core sent with what is here. */
const comparing: ReadonlySet<string> = new Set(["_receive", "_combine"]);

/** @returns The core whose part of a collective made another one fail; undefined for others. */
export function findOther(core: SimulatedCore, failure: Failure): Other | undefined {
  const { lastPart } = core;
  const isCompared = failure.frames.some(
    (frame) => frame.file.startsWith(libraryFolder) && comparing.has(frame.function),
  );
  if (lastPart === undefined || !isCompared) return undefined;
  const { place, called } = programPlace(framesOfAddresses(lastPart.from, lastPart.takenFrom));
  return { core: lastPart.from.id, operation: called?.function ?? "send", place };
}

/** @param left  Posted messages that nobody has received, those of a pair in their order. */
export function findUnreceived(left: readonly Operation[]): readonly Unreceived[] {
  const pairs = new Map<string, Unreceived>();
  for (const { lane, sentAt } of left) {
    const { from, to } = lane;
    const key = `${from.id} ${to.id}`;
    const { count = 0, place = programPlace(framesOfAddresses(from, sentAt)).place } =
      pairs.get(key) ?? {};
    pairs.set(key, { core: from.id, partner: to.id, count: count + 1, place });
  }
  const all = [...pairs.values()];
  return all.sort((one, other) => one.core - other.core || one.partner - other.partner);
}

/** The innermost frame of the program itself, and the library function it called there. */
function programPlace<F extends TraceFrame>(
  frames: readonly F[],
): { place: TraceFrame; called: F | undefined } {
  const index = frames.findLastIndex((frame) => !frame.file.startsWith(libraryFolder));
  const place = frames[index] ?? frames.at(-1) ?? { file: "?", line: 0, column: 0, function: "?" };
  return { place, called: frames[index + 1] };
}
