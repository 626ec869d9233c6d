/**
 * Says where a core is, and why one that waits does: the line of the program, the operation, the
 * core it needs.
 */
import type { Frame, Wait } from "@vipera/device";
import { libraryFolder, messages } from "@vipera/spec";
import { framesAt, framesOf, type TraceFrame } from "@vipera/vm";
import type { SimulatedCore } from "./simulated-core.ts";

/** Channel of collective operations. */
const collectiveChannel = 1;

/** @param cores  All cores; those that wait for another one are reported, in ascending order. */
export function findWaits(cores: readonly SimulatedCore[]): readonly Wait[] {
  const byId = new Map(cores.map((core) => [core.id, core] as const));
  return cores.flatMap((core) => {
    const { waiting } = core;
    if (waiting === undefined) return [];
    const verb = messages.find((row) => row.code === waiting.request)?.verb ?? "wait for";
    const space = verb.indexOf(" ");
    const { place, libraryFunction } = programPlace(framesOf(core));
    const preposition = waiting.channel === collectiveChannel ? "with" : verb.slice(space + 1);
    return [
      {
        core: core.id,
        operation: libraryFunction ?? verb.slice(0, space),
        partner: `${preposition} core ${waiting.partner}`,
        place,
        partnerEnded: byId.get(waiting.partner)?.hasEnded ?? true,
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

/** The innermost frame of the program itself, and the library function it called there. */
function programPlace(frames: readonly TraceFrame[]) {
  const index = frames.findLastIndex((frame) => !frame.file.startsWith(libraryFolder));
  const place = frames[index] ?? frames.at(-1) ?? { file: "?", line: 0, function: "?" };
  return { place, libraryFunction: frames[index + 1]?.function };
}
