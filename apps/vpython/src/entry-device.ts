/**
 * A device that runs a session's program: shows what belongs to its last entry only.
 *
 * What cores printed before the entry is left out, lines they asked for then are answered as they
 * were, and lines of the program become lines of its entries.
 */
import { createHash } from "node:crypto";
import type { BoardReport, CoreHandle, Device, DeviceEvent } from "@vipera/device";
import type { DeviceProfile, Frame } from "@vipera/device";
import type { Image } from "@vipera/bytecode/image";
import type { Diagnostic } from "@vipera/diagnostics";
import type { EntryProgram } from "./entry-text.ts";

/** Lines that were read, by the core that read them; undefined at the end of input. */
export type Answers = ReadonlyMap<number, readonly (string | undefined)[]>;

/** What each core had printed at the end of the last entry that was kept, in short. */
export type Digests = ReadonlyMap<number, string>;

/** The output of one core, as characters 0 to 255. */
class CoreOutput {
  readonly #mark: string;
  readonly #hash = createHash("sha256");
  /** Marks to come before the new entry begins; -1 after it has ended. */
  #left: number;
  #held = "";

  constructor({ mark, marks }: EntryProgram) {
    this.#mark = mark;
    this.#left = marks - 1;
  }

  get isBefore(): boolean {
    return this.#left > 0;
  }

  get isAfter(): boolean {
    return this.#left < 0;
  }

  /** Of all that was printed up to now but marks. */
  get digest(): string {
    return this.#hash.copy().digest("base64");
  }

  /**
   * @param begins  Called when the new entry begins.
   * @returns What of a text belongs to the new entry.
   */
  take(text: string, begins: () => void): string {
    let rest = this.#held + text;
    let shown = "";
    for (let at = rest.indexOf(this.#mark); at >= 0; at = rest.indexOf(this.#mark)) {
      shown += this.#part(rest.slice(0, at));
      rest = rest.slice(at + this.#mark.length);
      this.#left -= 1;
      if (this.#left === 0) begins();
    }
    const from = this.#beginOfMark(rest);
    this.#held = rest.slice(from);
    return shown + this.#part(rest.slice(0, from));
  }

  #part(text: string): string {
    this.#hash.update(text, "latin1");
    return this.isBefore ? "" : text;
  }

  /** Where a mark may have begun at the end of a text; else its length. */
  #beginOfMark(text: string): number {
    const last = text.lastIndexOf("\u0000");
    const zeros = [last < 1 ? -1 : text.lastIndexOf("\u0000", last - 1), last];
    const isBegin = (at: number) => at >= 0 && this.#mark.startsWith(text.slice(at));
    return zeros.find(isBegin) ?? text.length;
  }
}

export class EntryDevice implements Device {
  readonly #device: Device;
  readonly #path: string;
  readonly #program: EntryProgram;
  readonly #outputs: ReadonlyMap<number, CoreOutput>;
  readonly #earlier: Map<number, (string | undefined)[]>;
  readonly #answers = new Map<number, (string | undefined)[]>();

  readonly #digests: Digests;
  #isFaithful = true;

  /**
   * @param path     Of the program, as its frames have it.
   * @param answers  Of earlier runs.
   * @param digests  Of earlier runs; without one for a core its earlier output is not compared.
   */
  constructor(
    device: Device,
    path: string,
    program: EntryProgram,
    answers: Answers,
    digests: Digests,
  ) {
    this.#device = device;
    this.#path = path;
    this.#program = program;
    this.#digests = digests;
    this.#outputs = new Map(device.cores.map(({ id }) => [id, new CoreOutput(program)]));
    this.#earlier = new Map([...answers].map(([core, lines]) => [core, [...lines]]));
  }

  /** Lines that were read, those of earlier runs first. */
  get answers(): Answers {
    return this.#answers;
  }

  /** What each core has printed, in short. */
  get digests(): Digests {
    return new Map([...this.#outputs].map(([core, { digest }]) => [core, digest]));
  }

  /** Whether all cores have run the entry to its end. */
  get isComplete(): boolean {
    return [...this.#outputs.values()].every(({ isAfter }) => isAfter);
  }

  /** Whether earlier entries have printed and read what they did before. */
  get isFaithful(): boolean {
    return this.#isFaithful;
  }

  get board(): BoardReport | undefined {
    return this.#device.board;
  }

  get profile(): DeviceProfile {
    return this.#device.profile;
  }

  get cores(): readonly CoreHandle[] {
    return this.#device.cores.map((core) => this.#coreShown(core));
  }

  #coreShown(core: CoreHandle): CoreHandle {
    const placeOf = () => core.place && this.#shown(core.place);
    return {
      id: core.id,
      get steps() {
        return core.steps;
      },
      get state() {
        return core.state;
      },
      get place() {
        return placeOf();
      },
      get activity() {
        return core.activity;
      },
      call: (name) => core.call(name),
    };
  }

  load(image: Image): readonly Diagnostic[] {
    return this.#device.load(image);
  }

  start(): void {
    this.#device.start();
  }

  async advance(): Promise<readonly DeviceEvent[]> {
    const events = await this.#device.advance();
    return events.flatMap((event) => this.#eventShown(event));
  }

  #eventShown(event: DeviceEvent): readonly DeviceEvent[] {
    switch (event.kind) {
      case "output": {
        const shown = this.#take(event.core, Buffer.from(event.bytes).toString("latin1"));
        return shown === "" ? [] : [{ ...event, bytes: Buffer.from(shown, "latin1") }];
      }
      case "input": {
        const lines = this.#earlier.get(event.core) ?? [];
        if (lines.length === 0) return [event];
        this.answerInput(event.core, lines.shift());
        return [];
      }
      case "failed": {
        const frames = event.failure.frames.map((frame) => this.#shown(frame));
        return [{ ...event, failure: { ...event.failure, frames } }];
      }
      case "deadlock": {
        const waits = event.waits.map((wait) => ({ ...wait, place: this.#shown(wait.place) }));
        return [{ ...event, waits }];
      }
      default:
        return [event];
    }
  }

  #take(core: number, text: string): string {
    const output = this.#outputs.get(core);
    if (output === undefined) return "";
    return output.take(text, () => {
      const wasSame = (this.#digests.get(core) ?? output.digest) === output.digest;
      const hasReadAll = (this.#earlier.get(core) ?? []).length === 0;
      this.#isFaithful &&= wasSame && hasReadAll;
      // What was read by earlier entries is not for this one.
      this.#earlier.delete(core);
    });
  }

  #shown(frame: Frame): Frame {
    if (frame.file !== this.#path) return frame;
    return { ...frame, ...this.#program.placeOf(frame.line) };
  }

  answerInput(core: number, line: string | undefined): void {
    this.#answers.set(core, [...(this.#answers.get(core) ?? []), line]);
    this.#device.answerInput(core, line);
  }

  seconds(): number {
    return this.#device.seconds();
  }

  close(): void {
    this.#device.close();
  }
}
