/**
 * A device that runs a session's program: shows what belongs to its last entry only.
 *
 * What cores printed before the entry is left out, lines they asked for then are answered as they
 * were, and lines of the program become lines of its entries.
 */
import type { CoreHandle, Device, DeviceEvent, DeviceProfile, Frame } from "@vipera/device";
import type { Image } from "@vipera/bytecode/image";
import type { Diagnostic } from "@vipera/diagnostics";
import { type EntryProgram, marks } from "./entry-text.ts";

/** Lines that were read, by the core that read them; undefined at the end of input. */
export type Answers = ReadonlyMap<number, readonly (string | undefined)[]>;

type CorePhase = "before" | "within" | "after";

/** The output of one core, as characters 0 to 255. */
class CoreOutput {
  phase: CorePhase = "before";
  #held = "";

  /** @returns What of it belongs to the entry. */
  take(text: string): string {
    let rest = this.#held + text;
    this.#held = "";
    if (this.phase === "before") {
      const at = rest.indexOf(marks.begin);
      if (at < 0) {
        this.#held = rest.slice(1 - marks.begin.length);
        return "";
      }
      rest = rest.slice(at + marks.begin.length);
      this.phase = "within";
    }
    if (this.phase === "after") return rest;
    const at = rest.indexOf(marks.end);
    if (at >= 0) {
      this.phase = "after";
      return rest.slice(0, at) + rest.slice(at + marks.end.length);
    }
    const from = beginOfMark(rest);
    this.#held = rest.slice(from);
    return rest.slice(0, from);
  }
}

/** Where the end mark may have begun at the end of a text; else its length. */
function beginOfMark(text: string): number {
  const zeros = [
    text.lastIndexOf("\u0000", text.lastIndexOf("\u0000") - 1),
    text.lastIndexOf("\u0000"),
  ];
  const isBegin = (at: number) => at >= 0 && marks.end.startsWith(text.slice(at));
  return zeros.find(isBegin) ?? text.length;
}

export class EntryDevice implements Device {
  readonly #device: Device;
  readonly #path: string;
  readonly #program: EntryProgram;
  readonly #outputs: ReadonlyMap<number, CoreOutput>;
  readonly #earlier: Map<number, (string | undefined)[]>;
  readonly #answers = new Map<number, (string | undefined)[]>();

  /**
   * @param path     Of the program, as its frames have it.
   * @param answers  Of earlier runs.
   */
  constructor(device: Device, path: string, program: EntryProgram, answers: Answers) {
    this.#device = device;
    this.#path = path;
    this.#program = program;
    this.#outputs = new Map(device.cores.map(({ id }) => [id, new CoreOutput()]));
    this.#earlier = new Map([...answers].map(([core, lines]) => [core, [...lines]]));
  }

  /** Lines that were read, those of earlier runs first. */
  get answers(): Answers {
    return this.#answers;
  }

  /** Whether all cores have run the entry to its end. */
  get isComplete(): boolean {
    return [...this.#outputs.values()].every(({ phase }) => phase === "after");
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
        const text = Buffer.from(event.bytes).toString("latin1");
        const shown = this.#outputs.get(event.core)?.take(text) ?? "";
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
