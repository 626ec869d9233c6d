/**
 * A device's facts, read from its profile.json and checked against the table of the spec.
 */
import { type Diagnostic, diagnose } from "@vipera/diagnostics";
import {
  boardFields,
  leastProgramBytes,
  leastSharedBytes,
  pricesByGroup,
  type ProfileField,
  profileFields,
} from "@vipera/spec";
import { isObject, type JsonObject, readJsonObject, type ReportProblem } from "./json-fields.ts";

/** MATCHES: device-profile. The rows are packages/spec/src/device-profile.ts; a test compares. */
export interface DeviceProfile {
  readonly id: string;
  readonly title: string;
  readonly cores: {
    readonly count: number;
    readonly mostCount?: number;
    readonly rows?: number;
    readonly columns?: number;
    readonly clockHz: number;
  };
  readonly word: {
    readonly bits: number;
    readonly float: "single" | "double";
  };
  readonly memory: {
    readonly localBytes: number;
    readonly runtimeBytes: number;
    readonly sharedBytes: number;
    /** Undefined for all that are free; with 0 there are no shared arrays. */
    readonly sharedArrayBytes?: number;
    readonly runtimeSharedBytes: number;
    readonly codeOnCoreBytes: number;
  };
  readonly costs: Costs;
  readonly messages: {
    readonly cycles: number;
    readonly hopCycles: number;
    readonly wordCycles: number;
    readonly mostBytes: number;
    readonly mailboxMessages: number;
    readonly mailboxBytes: number;
  };
  /** What the module microblaze drives; most devices have none. */
  readonly board?: BoardFacts;
  /** Where each number comes from, by path ("memory.localBytes") or by group ("memory"). */
  readonly sources: Readonly<Record<string, string>>;
}

/** Cycles: of a step, or of instructions by their group. */
export type Costs = MemoryCosts & (StepCosts | PricesByGroup);

interface MemoryCosts {
  readonly collectionCycles: number;
  readonly sharedCodeCycles: number;
  readonly sharedDataCycles: number;
  /** Undefined where no part of the virtual machine lies in shared memory. */
  readonly sharedRuntimeCycles?: number;
}

/** One price for all instructions up to the next jump backward or call. */
export interface StepCosts {
  readonly stepCycles: number;
}

export type PricesByGroup = Readonly<Record<(typeof pricesByGroup)[number], number>>;

/** The prices by opcode group, of a device that has them. */
export function groupPricesOf({ costs }: DeviceProfile): PricesByGroup | undefined {
  return "stepCycles" in costs ? undefined : costs;
}

/** The board of a device: its pins and timers, and how fast its buses are. */
export interface BoardFacts {
  readonly pins: number;
  readonly timers: number;
  readonly registerCycles: number;
  readonly i2cHz: number;
  readonly spiHz: number;
  readonly uartHz: number;
}

/** Modules that programs of a device cannot have, each with what the device lacks. */
export function lackingModules({ board }: DeviceProfile): Readonly<Record<string, string>> {
  return board === undefined ? { microblaze: "board" } : {};
}

/** Whether there is memory that all cores read. */
export function hasSharedMemory({ memory }: DeviceProfile): boolean {
  return memory.sharedBytes > 0;
}

/** Whether programs can have arrays in memory that all cores share. */
export function hasSharedArrays(profile: DeviceProfile): boolean {
  return hasSharedMemory(profile) && profile.memory.sharedArrayBytes !== 0;
}

/** Most cores `-d` may ask for. */
export function mostCores(profile: DeviceProfile): number {
  return profile.cores.mostCount ?? profile.cores.count;
}

/** Bytes of a core's own memory that are left to a program. */
export function programBytes({ memory }: DeviceProfile): number {
  return memory.localBytes - memory.runtimeBytes;
}

/**
 * Reads a profile.
 *
 * @param path  As messages show it; not opened.
 * @param text  The JSON text.
 * @errors VP5005 for each field that is missing, unknown or wrong, and for numbers without source.
 */
export function parseProfile(
  path: string,
  text: string,
): { readonly value?: DeviceProfile; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report = (field: string, problem: string) =>
    diagnostics.push(diagnose("VP5005", undefined, { path, field, problem }));
  const json = readJsonObject(text, report);
  if (json === undefined) return { diagnostics };
  const found = flatten(json);
  for (const row of profileFields) {
    const value = found.get(row.path);
    if (value === undefined) {
      if (row.required) report(row.path, "is missing");
      continue;
    }
    const problem = problemOf(row, value);
    if (problem !== undefined) report(row.path, problem);
  }
  const known = new Set(profileFields.map((row) => row.path));
  for (const unknown of found.keys()) {
    if (!known.has(unknown)) report(unknown, "is unknown");
  }
  reportSources(json, found, report);
  if (diagnostics.length > 0) return { diagnostics };
  // Every field was checked against its row above.
  const value = json as unknown as DeviceProfile;
  const wrong = [...contradictions(value), ...contradictoryCosts(value)];
  for (const { field, problem } of wrong) report(field, problem);
  if (value.board !== undefined) {
    for (const path of boardFields.filter((path) => !found.has(path))) {
      report(path, "is missing: a board has all of them");
    }
  }
  return diagnostics.length > 0 ? { diagnostics } : { value, diagnostics };
}

interface Contradiction {
  readonly field: string;
  readonly problem: string;
}

/** Fields that are right by themselves and wrong beside another. */
function contradictions(profile: DeviceProfile): readonly Contradiction[] {
  const { cores, memory } = profile;
  const { count, rows, columns } = cores;
  const found: Contradiction[] = [];
  if (mostCores(profile) < count) {
    found.push({ field: "cores.mostCount", problem: "is less than cores.count" });
  }
  if ((rows === undefined) !== (columns === undefined)) {
    const field = rows === undefined ? "cores.rows" : "cores.columns";
    found.push({ field, problem: "is missing: a mesh has rows and columns" });
  } else if (rows !== undefined && columns !== undefined && rows * columns !== count) {
    const problem = `times cores.columns is ${rows * columns}, but there are ${count} cores`;
    found.push({ field: "cores.rows", problem });
  }
  if (programBytes(profile) < leastProgramBytes) {
    const problem = `leaves programs less than ${leastProgramBytes} bytes`;
    found.push({ field: "memory.runtimeBytes", problem });
  }
  found.push(...sharedContradictions(memory));
  return found;
}

/** Sizes of shared memory that cannot be, all together. */
function sharedContradictions({
  sharedBytes,
  runtimeSharedBytes,
  sharedArrayBytes = 0,
}: DeviceProfile["memory"]): readonly Contradiction[] {
  const found: Contradiction[] = [];
  if (sharedBytes > 0 && sharedBytes < leastSharedBytes) {
    const problem = `is neither 0 nor at least ${leastSharedBytes}`;
    found.push({ field: "memory.sharedBytes", problem });
  } else if (sharedBytes === 0 && runtimeSharedBytes > 0) {
    const problem = "is not 0, but there is no shared memory";
    found.push({ field: "memory.runtimeSharedBytes", problem });
  } else if (sharedBytes > 0 && sharedBytes - runtimeSharedBytes < leastProgramBytes) {
    const problem = `leaves programs less than ${leastProgramBytes} bytes`;
    found.push({ field: "memory.runtimeSharedBytes", problem });
  }
  if (sharedArrayBytes > sharedBytes) {
    const problem = "is more than memory.sharedBytes";
    found.push({ field: "memory.sharedArrayBytes", problem });
  }
  return found;
}

/** Prices by group beside a price for each step, some of them missing, or one for nothing. */
function contradictoryCosts({ costs, memory }: DeviceProfile): readonly Contradiction[] {
  const field = "costs.sharedRuntimeCycles";
  const isPriced = costs.sharedRuntimeCycles !== undefined;
  if ("stepCycles" in costs) {
    const beside = pricesByGroup.filter((name) => name in costs).map((name) => `costs.${name}`);
    if (isPriced) beside.push(field);
    const problem = "stands beside costs.stepCycles, which is the price of everything";
    return beside.map((path) => ({ field: path, problem }));
  }
  const missing = pricesByGroup.filter((name) => !(name in costs));
  if (missing.length === pricesByGroup.length) {
    return [{ field: "costs.stepCycles", problem: "is missing, and so are prices by group" }];
  }
  const problem = "is missing: prices by group are all there, or none is";
  const found = missing.map((name) => ({ field: `costs.${name}`, problem }));
  if (isPriced === memory.runtimeSharedBytes > 0) return found;
  const why = isPriced
    ? "is the price of nothing: memory.runtimeSharedBytes is 0"
    : "is missing: memory.runtimeSharedBytes is not 0";
  return [...found, { field, problem: why }];
}

/** Values by dotted path, without `sources` and `$schema`. */
function flatten(json: JsonObject): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [group, value] of Object.entries(json)) {
    if (group === "sources" || group === "$schema") continue;
    if (!isObject(value)) found.set(group, value);
    else for (const [name, inner] of Object.entries(value)) found.set(`${group}.${name}`, inner);
  }
  return found;
}

function problemOf(row: ProfileField, value: unknown): string | undefined {
  switch (row.type) {
    case "text":
      if (typeof value !== "string" || value === "") return "is not a text";
      if (row.choices?.includes(value) === false) return `is not one of ${row.choices.join(", ")}`;
      return undefined;
    case "integer": {
      if (typeof value !== "number" || !Number.isInteger(value)) return "is not a whole number";
      const [least, greatest] = row.range ?? [0, Number.MAX_SAFE_INTEGER];
      const fits = value >= least && value <= greatest;
      return fits ? undefined : `is not from ${least} to ${greatest}`;
    }
  }
}

/** Where the numbers come from: a text for each, by its own path or its group's, and no others. */
function reportSources(
  json: JsonObject,
  found: ReadonlyMap<string, unknown>,
  report: ReportProblem,
): void {
  const { sources: stated = {} } = json;
  const sources = isObject(stated) ? stated : {};
  if (!isObject(stated)) report("sources", "is not an object");
  const groupOf = (path: string) => path.replace(/\..*$/u, "");
  const named = new Set<string>();
  for (const [path, value] of found) {
    const names = [path, groupOf(path)];
    for (const name of names) named.add(name);
    if (typeof value !== "number") continue;
    if (!names.some((name) => Object.hasOwn(sources, name))) report(path, "has no source");
  }
  for (const [name, source] of Object.entries(sources)) {
    if (!named.has(name)) report(`sources.${name}`, "names neither a field nor a group");
    else if (typeof source !== "string" || source === "")
      report(`sources.${name}`, "is not a text");
  }
}
