/**
 * The map of a program on a core: what takes how many bytes, and in which memory it lies.
 *
 * The numbers are those of the linker and of the plan by which `SimulatedDevice` loads the image.
 */
import type { Image, ImageFunction } from "@vipera/bytecode/image";
import {
  type CodePlacement,
  type DataPlacement,
  type DeviceProfile,
  hasSharedMemory,
} from "@vipera/device";
import type { Diagnostic } from "@vipera/diagnostics";
import {
  type BlockParts,
  coreHeaderBytes,
  type LinkedImage,
  leastStackBytes,
  leastValueBytes,
  linkImage,
  noLinkNumbers,
  offsetOfGlobal,
} from "@vipera/vm";
import { planFirst } from "./code-placement.ts";
import { flavourOf, heapShareBytes, sharedTableBytes, windowBytesOf } from "./machine-memory.ts";
import { refusalDiagnostic } from "./refusal-diagnostic.ts";

/** A stretch of memory that holds one kind of thing. */
export interface MapPart {
  readonly name: string;
  readonly bytes: number;
  /** How many things it holds, where that says more than its bytes. */
  readonly count?: number;
}

/** A module's functions, or one function; modules of the library have a name in `<library>/`. */
export interface MapSource {
  readonly name: string;
  readonly functions: number;
  /** Bytes of code, descriptors and handlers. */
  readonly bytes: number;
}

export interface ProgramMap {
  readonly device: string;
  readonly coreBytes: number;
  readonly sharedBytes: number;
  /** In the core's own memory, in the order in which it lies there. */
  readonly core: readonly MapPart[];
  /** Whether objects lie in shared memory, so that only the stack has the rest. */
  readonly hasSharedHeap: boolean;
  /** What is left for stack and heap; negative when the rest does not fit. */
  readonly valueBytes: number;
  /** What stack and heap need to start. */
  readonly leastValueBytes: number;
  /** In the memory that all cores share, once for all of them. */
  readonly shared: readonly MapPart[];
  /** Largest first. */
  readonly modules: readonly MapSource[];
  readonly functions: readonly MapSource[];
}

/** Where things lie, and for how many cores there is a share of shared memory. */
export interface MapRequest {
  readonly code?: CodePlacement;
  readonly data?: DataPlacement;
  readonly cores?: number;
}

/** @returns The map, also of a program that does not fit; the reasons when it cannot be linked. */
export function mapProgram(
  image: Image,
  profile: DeviceProfile,
  { code: placement = "automatic", data = "core", cores = profile.cores.count }: MapRequest = {},
): { readonly map: ProgramMap } | { readonly diagnostics: readonly Diagnostic[] } {
  const request = { flavour: flavourOf(profile), numbers: noLinkNumbers };
  const result = linkImage(image, { ...request, segmentOffset: coreHeaderBytes });
  if ("refusals" in result) {
    const diagnostics = result.refusals.map((refusal) => refusalDiagnostic(refusal, profile));
    return { diagnostics };
  }
  const { linked } = result;
  const windowBytes = windowBytesOf(profile);
  const shareBytes = data === "shared" ? heapShareBytes(profile, cores) : 0;
  const plan = planFirst(linked, windowBytes, profile, placement, shareBytes);
  // Code that must lie on the cores and does not fit is shown where it should be.
  const isOnCore = "reason" in plan ? placement === "core" : plan.code !== undefined;
  const code = codeParts(linked);
  const { runtimeBytes, runtimeSharedBytes } = profile.memory;
  const tables = [
    { name: "characters, names", bytes: sharedTableBytes(profile, linked.numbers.names) },
  ];
  const hasShared = hasSharedMemory(profile);
  const core = [
    ...runtimeParts(runtimeBytes),
    ...fixedParts(linked),
    ...(hasShared ? [] : tables),
    ...(isOnCore ? code : []),
  ];
  const shared = [
    ...runtimeParts(runtimeSharedBytes),
    ...(hasShared ? tables : []),
    ...(isOnCore ? [] : code),
    ...(data === "shared" ? [{ name: "heaps", bytes: cores * shareBytes, count: cores }] : []),
  ];
  const coreBytes = windowBytes + runtimeBytes;
  const map: ProgramMap = {
    device: profile.id,
    coreBytes,
    sharedBytes: profile.memory.sharedBytes,
    core,
    valueBytes: coreBytes - core.reduce((sum, { bytes }) => sum + bytes, 0),
    hasSharedHeap: data === "shared",
    leastValueBytes: data === "shared" ? leastStackBytes(linked) : leastValueBytes(linked),
    shared,
    modules: modulesOf(image),
    functions: functionsOf(image),
  };
  return { map };
}

/** What the virtual machine takes for itself; a device may leave it out of its account. */
function runtimeParts(bytes: number): readonly MapPart[] {
  return bytes === 0 ? [] : [{ name: "virtual machine", bytes }];
}

function fixedParts(linked: LinkedImage): readonly MapPart[] {
  const { length } = linked.newGlobals;
  return [
    { name: "header", bytes: offsetOfGlobal(0) },
    { name: "globals", bytes: 8 * length, count: length },
  ];
}

const partNames = [
  "code",
  "constants",
  "descriptors",
  "names",
  "handlers",
  "tables",
] as const satisfies readonly (keyof BlockParts)[];

function codeParts({ image, parts }: LinkedImage): readonly MapPart[] {
  const handlers = image.functions.reduce((sum, row) => sum + row.handlers.length, 0);
  const counts: Partial<Record<keyof BlockParts, number>> = {
    constants: image.constants.length,
    descriptors: image.functions.length,
    handlers,
  };
  return partNames.map((name) => {
    const { [name]: count } = counts;
    return { name, bytes: parts[name], ...(count === undefined ? {} : { count }) };
  });
}

/** Bytes of code, descriptor and handlers of a function. */
function bytesOf(row: ImageFunction): number {
  return 32 + 4 * row.code.length + 12 * row.handlers.length;
}

function modulesOf(image: Image): readonly MapSource[] {
  const modules = image.files.map((name, file) => {
    const rows = image.functions.filter((row) => row.file === file);
    const bytes = rows.reduce((sum, row) => sum + bytesOf(row), 0);
    return { name, functions: rows.length, bytes };
  });
  return largestFirst(modules);
}

function functionsOf(image: Image): readonly MapSource[] {
  const functions = image.functions.map((row) => {
    const [first] = row.lines;
    const place = `${image.files[row.file] ?? ""}:${first?.line ?? 0}`;
    return { name: `${place} ${row.name}`, functions: 1, bytes: bytesOf(row) };
  });
  return largestFirst(functions);
}

function largestFirst(sources: readonly MapSource[]): readonly MapSource[] {
  return [...sources].sort((left, right) => right.bytes - left.bytes);
}
