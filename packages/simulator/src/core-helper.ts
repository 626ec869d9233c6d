/**
 * A thread that runs slices of cores for a machine whose coordinator is another thread.
 */
import type { Clock, ThreadLink } from "@vipera/device";
import {
  CoreMemory,
  caughtTrapText,
  instantiateVm,
  type PlacedCore,
  recordLeftFrames,
  TraceRecords,
  type VirtualMachine,
} from "@vipera/vm";
import type { HelperSetup, PlacedMessage, SliceMessage } from "./helper-messages.ts";
import { RoundBoard } from "./round-board.ts";
import { workOf } from "./simulated-core.ts";

/** Runs slices until the coordinator needs none any more; sleeps between two rounds. */
export function helpCores(setup: HelperSetup, link: ThreadLink, clock: Clock): void {
  const board = new RoundBoard(setup.board);
  const helper = new CoreHelper(setup, link, clock);
  const run = (position: number, fuel: number) => {
    helper.learn(board.images);
    helper.run(position, fuel);
  };
  for (let { round } = board; !board.isClosed; round = board.round) {
    while (board.runSome(run));
    board.waitForRound(round);
  }
}

/** The machine of a helper, slice by slice. */
export class CoreHelper {
  readonly #vm: VirtualMachine;
  readonly #memory: CoreMemory;
  readonly #setup: HelperSetup;
  readonly #link: ThreadLink;
  readonly #clock: Clock;
  readonly #spentMs: Float64Array | undefined;
  readonly #images: PlacedMessage[] = [];
  readonly #traces = new Map<number, TraceRecords>();
  /** Of the slice that runs. */
  #position = 0;
  #writes: SliceMessage["writes"][number][] = [];
  #records: SliceMessage["records"][number][] = [];

  constructor(setup: HelperSetup, link: ThreadLink, clock: Clock) {
    this.#setup = setup;
    this.#link = link;
    this.#clock = clock;
    this.#spentMs = setup.spentMs === undefined ? undefined : new Float64Array(setup.spentMs);
    this.#memory = new CoreMemory(setup.memory, setup.flavour);
    this.#vm = instantiateVm(setup.module, setup.flavour, setup.memory, {
      write: (core, bytes) => this.#write(core, bytes),
      trapText: (core, exception) => caughtTrapText(this.#placed(core), exception),
      leaveFrames: (core, exception, base) => recordLeftFrames(this.#placed(core), exception, base),
    });
  }

  /** Takes the images that were placed: their messages came before the round. */
  learn(images: number): void {
    while (this.#images.length < images) this.#images.push(this.#link.receive() as PlacedMessage);
  }

  run(position: number, fuel: number): void {
    this.#position = position;
    const spentMs = this.#spentMs;
    const startMs = spentMs === undefined ? 0 : this.#clock.nowMs();
    this.#vm.run(this.#setup.windows[position] ?? 0, fuel);
    if (spentMs !== undefined) {
      spentMs[position] = (spentMs[position] ?? 0) + this.#clock.nowMs() - startMs;
    }
    if (this.#writes.length + this.#records.length === 0) return;
    const message: SliceMessage = { position, writes: this.#writes, records: this.#records };
    this.#link.send(message);
    this.#writes = [];
    this.#records = [];
  }

  #write(core: number, bytes: Uint8Array): void {
    this.#writes.push({ work: workOf(this.#memory, core), bytes: bytes.slice() });
  }

  /** The core that runs, as far as a slice needs it. */
  #placed(core: number): PlacedCore {
    const position = this.#position;
    return {
      memory: this.#memory,
      core,
      images: this.#images.flatMap(({ linked, blocks }) => {
        const block = blocks[position] ?? 0;
        return block === 0 ? [] : [{ linked, block }];
      }),
      traces: this.#tracesOf(position),
    };
  }

  #tracesOf(position: number): TraceRecords {
    const known = this.#traces.get(position);
    if (known !== undefined) return known;
    const { thread, threads } = this.#setup;
    const traces = new TraceRecords(thread, threads, (number, record) =>
      this.#records.push({ number, record }),
    );
    this.#traces.set(position, traces);
    return traces;
  }
}
