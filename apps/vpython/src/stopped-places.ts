/**
 * Where the cores of a run were when it was stopped, those of one place together.
 */
import type { CoreHandle } from "@vipera/device";
import { type Diagnostic, diagnose } from "@vipera/diagnostics";

/** Lines shown; a program that runs wild has its cores in a few places. */
const mostPlaces = 32;

/** @param cores  Those that have not ended, ascending by id. */
export function stoppedPlaces(cores: readonly CoreHandle[]): readonly Diagnostic[] {
  const groups = new Map<string, CoreHandle[]>();
  for (const core of cores) {
    const { place, state } = core;
    if (place === undefined) continue;
    const key = [state, place.file, place.line, place.function].join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [core]);
    else group.push(core);
  }
  return [...groups.values()].slice(0, mostPlaces).flatMap((group) => {
    const [first] = group;
    if (first?.place === undefined) return [];
    const { file, line, function: name } = first.place;
    const was = group.length === 1 ? "was" : "were";
    const doing = first.state === "waiting" ? "waited" : was;
    const holes = { cores: idsText(group.map(({ id }) => id)), doing, file, line, function: name };
    return [diagnose("VP6036", undefined, holes)];
  });
}

/** Ids as a person writes them: `core 3`, `cores 0 to 3, 8`. */
function idsText(ids: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const id of ids) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === id - 1) last[1] = id;
    else runs.push([id, id]);
  }
  const parts = runs.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`));
  return `${ids.length === 1 ? "core" : "cores"} ${parts.join(", ")}`;
}
