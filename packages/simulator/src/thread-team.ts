/**
 * The threads that run the cores of a machine, seen from its coordinator, which is one of them.
 */
import type { Thread, Threads } from "@vipera/device";
import type { HelperSetup, PlacedMessage, SliceMessage } from "./helper-messages.ts";
import type { MachineMemory } from "./machine-memory.ts";
import { RoundBoard } from "./round-board.ts";
import type { SimulatedCore } from "./simulated-core.ts";

/** After so many milliseconds without an end of the round the host's other work goes on. */
const patienceMs = 20;

/** A thread that ran cores has ended by itself: what its cores did is lost. */
export class ThreadEnded extends Error {
  override readonly name = "ThreadEnded";
}

/** What a machine is made of. */
export interface TeamMachine {
  readonly machine: MachineMemory;
  readonly module: WebAssembly.Module;
  readonly cores: readonly SimulatedCore[];
  /** Whether time spent on each core is measured. */
  readonly isMeasured: boolean;
}

export class ThreadTeam {
  readonly #threads: Threads;
  readonly #cores: readonly SimulatedCore[];
  readonly #helpers: readonly Thread[];
  readonly #board: RoundBoard;
  readonly #spentMs: Float64Array | undefined;

  constructor(threads: Threads, { machine, module, cores, isMeasured }: TeamMachine) {
    this.#threads = threads;
    this.#cores = cores;
    this.#board = RoundBoard.forCores(cores.length);
    const spentMs = isMeasured ? new SharedArrayBuffer(8 * cores.length) : undefined;
    this.#spentMs = spentMs === undefined ? undefined : new Float64Array(spentMs);
    this.#helpers = Array.from({ length: threads.count }, (_, index) => {
      const setup: HelperSetup = {
        module,
        memory: machine.vm.memory,
        flavour: machine.memory.flavour,
        board: this.#board.buffer,
        spentMs,
        windows: Uint32Array.from(cores, ({ core }) => core),
        thread: index + 1,
        threads: threads.count + 1,
      };
      return threads.start(setup);
    });
  }

  /** How many threads run the cores, the coordinator's among them. */
  get size(): number {
    return this.#helpers.length + 1;
  }

  /** Tells the helpers of the images that were placed on all cores last, one for each kind. */
  addImage(): void {
    const placed = this.#cores.map(({ images }) => images.at(-1));
    const linked = [...new Set(placed.map((image) => image?.linked))];
    for (const one of linked) {
      if (one === undefined) continue;
      const blocks = placed.map((image) => (image?.linked === one ? image.block : 0));
      const message: PlacedMessage = { linked: one, blocks: Uint32Array.from(blocks) };
      for (const helper of this.#helpers) helper.send(message);
      this.#board.addImage();
    }
  }

  /**
   * Runs a slice of each core, at most one slice for a core, and takes what the slices have left.
   *
   * @param run   Runs a slice in this thread; undefined to leave all to the others.
   * @param take  Takes what a slice of another thread has left.
   * @throws ThreadEnded when a helper has ended by itself.
   */
  async runRound(
    cores: readonly SimulatedCore[],
    fuelOf: (core: SimulatedCore) => number,
    run: ((core: SimulatedCore, fuel: number) => void) | undefined,
    take: (core: SimulatedCore, left: SliceMessage) => void,
  ): Promise<void> {
    const positions = cores.map(({ position }) => position);
    this.#board.publish(positions, cores.map(fuelOf), this.size);
    const runOne = (position: number, fuel: number) => {
      const core = this.#cores[position];
      if (core !== undefined) run?.(core, fuel);
    };
    while (run !== undefined && this.#board.runSome(runOne));
    while (!this.#board.waitForEnd(patienceMs)) await this.turn();
    for (const helper of this.#helpers) {
      for (let left = helper.receive(); left !== undefined; left = helper.receive()) {
        const message = left as SliceMessage;
        const core = this.#cores[message.position];
        if (core !== undefined) take(core, message);
      }
    }
    this.#takeTimes(cores);
  }

  #takeTimes(cores: readonly SimulatedCore[]): void {
    const spentMs = this.#spentMs;
    if (spentMs === undefined) return;
    for (const core of cores) {
      core.hostMs += spentMs[core.position] ?? 0;
      spentMs[core.position] = 0;
    }
  }

  /** Lets the host's other work go on. @throws ThreadEnded when a helper has ended by itself. */
  async turn(): Promise<void> {
    await this.#threads.turn();
    for (const { failure } of this.#helpers) {
      if (failure !== undefined)
        throw new ThreadEnded(`a thread of the simulator ended: ${failure}`);
    }
  }

  stop(): void {
    this.#board.close();
    for (const helper of this.#helpers) helper.stop();
  }
}
