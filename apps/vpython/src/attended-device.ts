/**
 * A device that somebody watches: between two slices the process looks at signals, writes what
 * was printed, and says on a terminal that it still works.
 */
import type { BoardReport, CoreHandle, Device, DeviceEvent, DeviceProfile } from "@vipera/device";
import type { Image } from "@vipera/bytecode/image";
import type { Diagnostic } from "@vipera/diagnostics";

/** Milliseconds of work between two looks at the world; each look costs some 10 microseconds. */
const attentionMs = 40;

export class AttendedDevice implements Device {
  readonly #device: Device;
  readonly #attend: () => void;
  #lookedAt = performance.now();

  /** @param attend  Called between slices, after signals were seen; what it throws ends the run. */
  constructor(device: Device, attend: () => void) {
    this.#device = device;
    this.#attend = attend;
  }

  get profile(): DeviceProfile {
    return this.#device.profile;
  }

  get cores(): readonly CoreHandle[] {
    return this.#device.cores;
  }

  get board(): BoardReport | undefined {
    return this.#device.board;
  }

  load(image: Image): readonly Diagnostic[] {
    return this.#device.load(image);
  }

  start(): void {
    this.#device.start();
  }

  async advance(): Promise<readonly DeviceEvent[]> {
    if (performance.now() - this.#lookedAt >= attentionMs) {
      // Signals are delivered in a turn of the event loop, and only there.
      await new Promise((resolve) => setImmediate(resolve));
      this.#attend();
      this.#lookedAt = performance.now();
    }
    return this.#device.advance();
  }

  answerInput(core: number, line: string | undefined): void {
    this.#device.answerInput(core, line);
  }

  seconds(): number {
    return this.#device.seconds();
  }

  close(): void {
    this.#device.close();
  }
}
