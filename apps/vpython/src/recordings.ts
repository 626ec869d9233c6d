/**
 * `--trace FILE` and `--profile FILE`: what is recorded while a program runs, and its files.
 */
import { writeWholeFile } from "@vipera/cli";
import {
  type Device,
  type DeviceProfile,
  ProfileRecorder,
  type RunObserver,
  TraceRecorder,
} from "@vipera/device";
import type { Diagnostic } from "@vipera/diagnostics";
import type { Options } from "./options.ts";

export class Recordings {
  readonly #options: Options;
  readonly #trace: TraceRecorder | undefined;
  readonly #profile: ProfileRecorder | undefined;

  constructor(options: Options, { cores }: DeviceProfile) {
    this.#options = options;
    this.#trace = options.trace === undefined ? undefined : new TraceRecorder(cores.clockHz);
    this.#profile = options.profile === undefined ? undefined : new ProfileRecorder();
  }

  /** Those who must watch the run. */
  get observers(): readonly RunObserver[] {
    return [this.#trace, this.#profile].filter((recorder) => recorder !== undefined);
  }

  /**
   * Writes the files of a run that has ended in any way.
   *
   * @errors VP6022 and VP6024 for a file that cannot be written, VP6040 for a trace with a part.
   */
  write(device: Device, deviceCores: number): readonly Diagnostic[] {
    const nameOf = (core: number) => `${core < deviceCores ? "core" : "host"} ${core}`;
    const { trace, profile } = this.#options;
    const diagnostics: (Diagnostic | undefined)[] = [];
    if (this.#trace !== undefined && trace !== undefined) {
      diagnostics.push(writeText(trace, this.#trace.text(device, nameOf)));
      diagnostics.push(this.#trace.problem(trace));
    }
    if (this.#profile !== undefined && profile !== undefined) {
      diagnostics.push(writeText(profile, this.#profile.text(device, nameOf)));
    }
    return diagnostics.filter((diagnostic) => diagnostic !== undefined);
  }
}

function writeText(path: string, text: string): Diagnostic | undefined {
  return writeWholeFile(path, new TextEncoder().encode(text));
}
