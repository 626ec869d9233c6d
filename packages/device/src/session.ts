/**
 * One run of a program on a device: drives it to its end and turns events into what a user sees.
 *
 * Pure but for what it is given: the device, the host's services and clock. Output and tracebacks
 * appear in the order of device time.
 */
import { type Diagnostic, diagnose, formatDiagnostic } from "@vipera/diagnostics";
import type { BoardReport } from "./board-report.ts";
import type { Clock } from "./clock.ts";
import type { CoreActivity, Device, DeviceEvent, Wait } from "./device.ts";
import { type CoreOutcome, exitStatus, type RunEnd } from "./exit-status.ts";
import { deadlockDiagnostics, tracebackText, unreceivedDiagnostics } from "./failure-report.ts";
import type { HostServices } from "./host-services.ts";
import { OutputLines, type TagOutput, tagOf, usesTags } from "./output-lines.ts";

export interface SessionOptions {
  readonly tagOutput: TagOutput;
  /** Cores of the device; ids from here up are cores on the host. */
  readonly deviceCores: number;
}

export interface RunResult {
  /** Exit status of the whole run. */
  readonly status: number;
  readonly end: RunEnd;
  readonly outcomes: readonly CoreOutcome[];
  /** Deadlock and limits, as they were reported; for `--json`. */
  readonly diagnostics: readonly Diagnostic[];
  /** What each core did, ascending by id. */
  readonly activity: readonly CoreActivity[];
  readonly deviceSeconds: number;
  /** What happened on the device's board, if it has one. */
  readonly board?: BoardReport | undefined;
  /** Time on the host, in milliseconds. */
  readonly elapsedMs: number;
}

/**
 * Runs what is loaded on a device, from the entry function to the end of all cores.
 *
 * @returns Always: a failing program is a result, not an error.
 */
export async function runSession(
  device: Device,
  services: HostServices,
  clock: Clock,
  options: SessionOptions,
): Promise<RunResult> {
  const startMs = clock.nowMs();
  device.start();
  const run = new Session(device, services, options);
  while (run.end === undefined) {
    for (const event of await device.advance()) await run.handle(event);
  }
  const { end, outcomes, diagnostics } = run;
  return {
    status: exitStatus(end, outcomes),
    end,
    outcomes,
    diagnostics,
    activity: device.cores.map(({ activity }) => activity),
    deviceSeconds: device.seconds(),
    ...(device.board === undefined ? {} : { board: device.board }),
    elapsedMs: clock.nowMs() - startMs,
  };
}

/** The state of a run: lines under way and what has ended. */
class Session {
  readonly outcomes: CoreOutcome[] = [];
  readonly diagnostics: Diagnostic[] = [];
  end: RunEnd | undefined;
  readonly #device: Device;
  readonly #services: HostServices;
  readonly #tag: (core: number) => string;
  readonly #lines: OutputLines;

  constructor(device: Device, services: HostServices, options: SessionOptions) {
    this.#device = device;
    this.#services = services;
    const tagged = usesTags(options.tagOutput, device.cores.length);
    this.#tag = (core) => (tagged ? tagOf(core, options.deviceCores) : "");
    this.#lines = new OutputLines((bytes) => services.writeOutput(bytes), this.#tag);
  }

  async handle(event: DeviceEvent): Promise<void> {
    switch (event.kind) {
      case "output":
        return this.#lines.add(event.core, event.bytes);
      case "ended":
        this.#lines.finish(event.core);
        if (event.message !== undefined) this.#writeError(event.core, event.message);
        this.outcomes.push({ kind: "ended", core: event.core, status: event.status });
        return;
      case "failed":
        this.#lines.finish(event.core);
        this.#writeError(event.core, tracebackText(event.failure));
        this.outcomes.push({ kind: "failed", core: event.core });
        return;
      case "input": {
        this.#lines.flush(event.core);
        const line = await this.#services.readLine();
        return this.#device.answerInput(event.core, line);
      }
      case "deadlock":
        this.#stopAtDeadlock(event.waits);
        return;
      case "unreceived":
        this.#finishLines();
        for (const report of unreceivedDiagnostics(event.messages)) this.#report(report);
        return;
      case "limit":
        return this.#stopAtLimit(event.core, event.steps);
      case "idle":
        this.#finishLines();
        this.end = "ended";
        return;
    }
  }

  #stopAtDeadlock(waits: readonly Wait[]): void {
    this.#finishLines();
    const failed = this.outcomes.filter(({ kind }) => kind === "failed").map(({ core }) => core);
    for (const report of deadlockDiagnostics(waits, this.#device.cores.length, failed)) {
      this.#report(report);
    }
    this.end = "deadlock";
  }

  #stopAtLimit(core: number, steps: number): void {
    this.#finishLines();
    const holes = { device: this.#device.profile.id, core, steps, limit: steps };
    this.#report(diagnose("VP5012", undefined, holes));
    this.end = "limit";
  }

  #finishLines(): void {
    for (const { id } of this.#device.cores) this.#lines.finish(id);
  }

  #report(diagnostic: Diagnostic): void {
    this.diagnostics.push(diagnostic);
    this.#services.writeError(`${formatDiagnostic(diagnostic)}\n`);
  }

  /** Each line with its core in front, as output has it. */
  #writeError(core: number, text: string): void {
    const tag = this.#tag(core);
    for (const line of text.split("\n")) this.#services.writeError(`${tag}${line}\n`);
  }
}
