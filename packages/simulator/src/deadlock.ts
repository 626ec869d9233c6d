/**
 * Says where a core is, and why one that waits does: the line of the program, the operation, the
 * core it needs; which cores wait for each other in collectives that differ; which posted messages
 * nobody has received, and which core a collective failed with.
 */
import type { Failure, Frame, Other, Unreceived, Wait } from "@vipera/device";
import { libraryFolder, messages } from "@vipera/spec";
import {
  framesAt,
  framesOf,
  framesOfAddresses,
  type LiveFrame,
  plainValue,
  reprOf,
  type TraceFrame,
} from "@vipera/vm";
import type { Operation } from "./handles.ts";
import type { SimulatedCore } from "./simulated-core.ts";

/** Parameters of a collective that all its cores must agree on. */
interface Agreed {
  /** Where a root or an operator stands; undefined without one. */
  readonly detail: number | undefined;
  /** Where a list of cores stands. */
  readonly cores: number;
}

const rooted: Agreed = { detail: 1, cores: 2 };

const collectives: ReadonlyMap<string, Agreed> = new Map([
  ["sync", { detail: undefined, cores: 0 }],
  ["allgather", { detail: undefined, cores: 1 }],
  ["alltoall", { detail: undefined, cores: 1 }],
  ...["reduce", "bcast", "gather", "scatter", "scan"].map((name) => [name, rooted] as const),
]);

/** Where they are. */
const collectivesFile = `${libraryFolder}parallel.py`;

/** Functions of the library that wait for a handle and nothing else. */
const waitingFunctions: ReadonlySet<string> = new Set(["wait_sent", "waitall"]);

/** A core that waits, and what it is needed for to tell of it. */
interface Waiting {
  readonly wait: Wait;
  readonly waitsFor: number | undefined;
  readonly isCollective: boolean;
}

/** @param cores  All cores; those that wait for another one are reported, in ascending order. */
export function findWaits(cores: readonly SimulatedCore[]): readonly Wait[] {
  const byId = new Map(cores.map((core) => [core.id, core] as const));
  const endOf = (id: number) => {
    const state = byId.get(id)?.state;
    return state === "ended" || state === "failed" ? state : undefined;
  };
  const waiting = cores.flatMap((core) =>
    core.state === "waiting" ? [waitingOf(core, endOf)] : [],
  );
  const waitingById = new Map(waiting.map((each) => [each.wait.core, each] as const));
  const circles = inCircles(waitingById);
  return waiting.map((each) => {
    const next = circles.has(each) ? nextOf(each, waitingById)?.wait : undefined;
    if (next === undefined || next.operation === each.wait.operation) return each.wait;
    const { core, operation, place } = next;
    return { ...each.wait, other: { core, operation, place } };
  });
}

function waitingOf(core: SimulatedCore, endOf: (id: number) => Wait["partnerEnd"]): Waiting {
  const row = messages.find(({ code }) => code === core.request);
  const verb = row?.verb ?? "wait for";
  const space = verb.indexOf(" ");
  const { place, called } = programPlace(framesOf(core));
  const name = called?.function ?? verb.slice(0, space);
  const isOwn = name === verb.slice(0, space) || waitingFunctions.has(name);
  const preposition = isOwn ? verb.slice(space + 1) : "with";
  const { waitsFor } = core;
  const one = typeof waitsFor === "number" ? waitsFor : undefined;
  const wait = {
    core: core.id,
    operation: called === undefined ? name : operationText(core, called),
    partner: `${preposition} ${coresNamed(waitsFor)}`,
    place,
    partnerEnd: one === undefined ? undefined : endOf(one),
  };
  const isCollective = called?.file === collectivesFile && collectives.has(called.function);
  return { wait, waitsFor: one, isCollective };
}

/**
 * Those that wait for each other, perhaps by others, in collectives alone: if theirs differ, they
 * can never have been the same one.
 */
function inCircles(byId: ReadonlyMap<number, Waiting>): ReadonlySet<Waiting> {
  const seen = new Set<Waiting>();
  const found = new Set<Waiting>();
  for (const first of byId.values()) {
    const path: Waiting[] = [];
    let one: Waiting | undefined = first;
    for (; one !== undefined && !seen.has(one); one = nextOf(one, byId)) {
      seen.add(one);
      path.push(one);
    }
    const start = one === undefined ? -1 : path.indexOf(one);
    if (start >= 0) for (const each of path.slice(start)) found.add(each);
  }
  return found;
}

/** The core that one in a collective waits for, if that is in a collective too. */
function nextOf(
  { isCollective, waitsFor }: Waiting,
  byId: ReadonlyMap<number, Waiting>,
): Waiting | undefined {
  if (!isCollective || waitsFor === undefined) return undefined;
  const next = byId.get(waitsFor);
  return next?.isCollective === true ? next : undefined;
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
  const agreed = collectives.get(called.function);
  if (agreed === undefined) return called.function;
  const { detail, cores } = agreed;
  const given = plainValue(memory, memory.slot(called.base + cores * parameterBytes));
  const list = given.kind === "sequence" ? given.values : undefined;
  if (detail === undefined && list === undefined) return called.function;
  const words = cores === 0 ? [] : ["..."];
  if (detail !== undefined) {
    words.push(reprOf(memory, memory.slot(called.base + detail * parameterBytes)));
  }
  if (list !== undefined) {
    const ids = list.map((id) => (id.kind === "integer" ? id.value : "?"));
    words.push(`cores=[${ids.join(", ")}]`);
  }
  return `${called.function}(${words.join(", ")})`;
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
