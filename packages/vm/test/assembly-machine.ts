/**
 * Runs assembly text on cores for the tests of `assembly/`: one memory, one image, any number of
 * cores, any of the three builds.
 */
import { readFileSync } from "node:fs";
import { assemble } from "@vipera/bytecode/image";
import { SourceFile } from "@vipera/diagnostics";
import { coreStates } from "@vipera/spec";
import {
  alignUp,
  type Block,
  type CoreExit,
  type CoreFailure,
  CoreMemory,
  caughtTrapText,
  characterTable,
  exitOf,
  type Flavour,
  failureOf,
  instantiateVm,
  type LinkedImage,
  linkImage,
  moduleBytes,
  noLinkNumbers,
  type PlacedCore,
  type Port,
  placeBlock,
  placeWindow,
  planWindow,
  recordLeftFrames,
  reprOf,
  type Table,
  TraceRecords,
  textTable,
  type VirtualMachine,
} from "../src/index.ts";
import { portImports } from "../src/port-imports.ts";

/** `stress` is the full flavour that collects at every allocation. */
export type Build = "full" | "core" | "stress";

const files: Readonly<Record<Build, string>> = {
  full: "vm.wasm",
  core: "vm-core.wasm",
  stress: "vm-stress.wasm",
};
const modules = new Map<Build, WebAssembly.Module>();

function moduleOf(build: Build): WebAssembly.Module {
  const known = modules.get(build);
  if (known !== undefined) return known;
  const bytes = readFileSync(new URL(`../build/${files[build]}`, import.meta.url));
  const module = new WebAssembly.Module(bytes);
  modules.set(build, module);
  return module;
}

export interface MachineOptions {
  readonly build?: Build;
  readonly cores?: number;
  readonly windowBytes?: number;
}

/** How a core ended, in Python's words. */
export interface Outcome {
  readonly output: string;
  /** repr of what the entry function returned; undefined unless it ended well. */
  readonly result: string | undefined;
  readonly failure: CoreFailure | undefined;
  readonly exit: CoreExit;
  readonly steps: number;
  readonly collections: number;
}

/** A host that hears nothing. */
export const silentPort: Port = {
  write: () => undefined,
  trapText: () => "",
  leaveFrames: () => 0,
};

export class AssemblyMachine {
  readonly vm: VirtualMachine;
  readonly memory: CoreMemory;
  readonly cores: readonly PlacedCore[];
  readonly #linked: LinkedImage;
  readonly #output: string[] = [];
  readonly #checkHeap: ((core: number) => number) | undefined;
  readonly #limit: number;
  #end = moduleBytes;

  constructor(text: string, options: MachineOptions = {}) {
    const { build = "full", cores = 1, windowBytes = 32_768 } = options;
    const flavour: Flavour = build === "core" ? "core" : "full";
    const shared = new WebAssembly.Memory({
      initial: 4 + Math.ceil((cores * windowBytes) / 65_536),
    });
    this.memory = new CoreMemory(shared, flavour);
    this.#limit = shared.buffer.byteLength;
    const module = moduleOf(build);
    this.vm = instantiateVm(module, flavour, shared, {
      write: (core, bytes) => {
        const index = this.cores.findIndex((placed) => placed.core === core);
        this.#output[index] = this.outputOf(index) + Buffer.from(bytes).toString("latin1");
      },
      trapText: (core, exception) => caughtTrapText(this.#placedAt(core), exception),
      leaveFrames: (core, exception, base) =>
        recordLeftFrames(this.#placedAt(core), exception, base),
    });
    this.#checkHeap = build === "stress" ? checkHeapOf(module, shared) : undefined;
    this.#linked = this.#link(text, flavour);
    this.cores = this.#placeCores(cores, windowBytes, flavour);
  }

  #link(text: string, flavour: Flavour): LinkedImage {
    const { image, diagnostics } = assemble(new SourceFile("test.vpasm", text));
    if (image === undefined) throw new Error(diagnostics.map((one) => one.message).join("\n"));
    const result = linkImage(image, { flavour, numbers: noLinkNumbers, segmentOffset: 256 });
    if ("refusals" in result) throw new Error(JSON.stringify(result.refusals));
    return result.linked;
  }

  #place(block: Block): number {
    const address = alignUp(this.#end);
    this.#end = address + block.bytes.length;
    if (this.#end > this.#limit) throw new Error("assembly-machine: shared tables do not fit");
    placeBlock(this.memory.buffer, address, block);
    return address;
  }

  #placeTable({ block, offset }: Table): number {
    return this.#place(block) + offset;
  }

  #placeCores(count: number, windowBytes: number, flavour: Flavour): readonly PlacedCore[] {
    const linked = this.#linked;
    const tables = {
      characters: this.#placeTable(characterTable(flavour)),
      names: this.#placeTable(textTable(flavour, linked.numbers.names)),
    };
    const participants = alignUp(this.#end);
    for (let id = 0; id < count; id += 1) this.memory.setU32(participants + 4 * id, id);
    this.#end = participants + 4 * count;
    const plan = planWindow(linked, windowBytes, windowBytes);
    if ("reason" in plan) throw new Error(JSON.stringify(plan));
    return Array.from({ length: count }, (_, coreId) => {
      const core = alignUp(this.#end);
      this.#end = core + windowBytes;
      const facts = {
        coreId,
        coreCount: count,
        position: coreId,
        onHost: false,
        participants,
        random: [1, coreId] as const,
      };
      const block = placeWindow(this.memory, core, linked, plan, 0, tables, facts);
      return { memory: this.memory, core, images: [{ linked, block }], traces: new TraceRecords() };
    });
  }

  #placedAt(core: number): PlacedCore {
    return this.placed(this.cores.findIndex((placed) => placed.core === core));
  }

  placed(index: number): PlacedCore {
    const placed = this.cores[index];
    if (placed === undefined) throw new Error(`assembly-machine: no core ${index}`);
    return placed;
  }

  outputOf(index: number): string {
    return this.#output[index] ?? "";
  }

  /** Makes a core ready to run the entry function. */
  start(index: number): void {
    const { core, images } = this.placed(index);
    this.vm.start(core, (images[0]?.block ?? 0) + this.#linked.entry);
  }

  /** One slice of a core; the state after it. In the stress build the heap is checked, too. */
  slice(index: number, fuel: number): number {
    const { core } = this.placed(index);
    const state = this.vm.run(core, fuel);
    const broken = this.#checkHeap?.(core) ?? 0;
    if (broken !== 0) throw new Error(`heap broken at ${broken} of the core at ${core}`);
    return state;
  }

  /** How a core stands. */
  outcome(index: number): Outcome {
    const placed = this.placed(index);
    const { core } = placed;
    const finished = this.memory.field(core, "state") === coreStates.finished;
    const result = this.memory.slot(this.memory.field(core, "stackLow"));
    return {
      output: this.outputOf(index),
      result: finished ? reprOf(this.memory, result) : undefined,
      failure: failureOf(placed),
      exit: exitOf(placed),
      steps: this.memory.steps(core),
      collections: this.memory.field(core, "collections"),
    };
  }

  /** Starts core 0 and runs it to its end in slices of `fuel`. */
  run(fuel = 1000, maxSlices = 1_000_000): Outcome {
    this.start(0);
    for (let slice = 0; slice < maxSlices; slice += 1) {
      if (this.slice(0, fuel) !== coreStates.runnable) return this.outcome(0);
    }
    throw new Error("assembly-machine: the program does not end");
  }
}

/** The stress build has one more export. */
function checkHeapOf(module: WebAssembly.Module, memory: WebAssembly.Memory) {
  const port = portImports(memory, "full", silentPort);
  const { exports } = new WebAssembly.Instance(module, { env: { memory }, port });
  return exports.checkHeap as (core: number) => number;
}

/** A program of functions given as their code, the first is the entry. */
export function runAssembly(text: string, options: MachineOptions = {}): Outcome {
  return new AssemblyMachine(text, options).run();
}
