/**
 * Drives a loaded device to the end of its program: on a terminal, or recorded for `--json`.
 */
import { isatty } from "node:tty";
import { onInterrupt, ProgressLine, writeError } from "@vipera/cli";
import { type Clock, type CoreHandle, type Device, RecordingServices } from "@vipera/device";
import { type HostServices, type RunResult, runSession } from "@vipera/device";
import { diagnose } from "@vipera/diagnostics";
import { exitCodes } from "@vipera/spec";
import { AttendedDevice } from "./attended-device.ts";
import type { CommandResult } from "./command-result.ts";
import type { Options } from "./options.ts";
import { InputLines, TerminalServices } from "./terminal-services.ts";
import { timingText } from "./timing-text.ts";

/** A device that is ready to start, and how. */
export interface Attempt {
  readonly options: Options;
  readonly device: Device;
  readonly deviceCores: number;
}

/** This process's time, which only goes forward. */
export const clock: Clock = { nowMs: () => performance.now() };

/** Thrown between two slices when the user has interrupted the run. */
class Interrupted extends Error {}

/** Output and tracebacks go to the standard streams while the program runs. */
export async function runOnTerminal(attempt: Attempt): Promise<CommandResult> {
  const { options, device } = attempt;
  const terminal = { isTty: isatty(2), now: clock.nowMs, write: writeError };
  const progress = new ProgressLine(terminal);
  const services = new TerminalServices(progress);
  try {
    const result = await attend(attempt, services, () => {
      services.flush();
      progress.update(() => progressText(device));
    });
    services.flush();
    progress.clear();
    if (result === undefined) return interrupted(device);
    if (options.timing === true) {
      services.writeError(timingText(result));
    }
    return { command: "run", exitCode: result.status, diagnostics: [] };
  } finally {
    progress.clear();
    services.close();
  }
}

/** Everything is collected and becomes the result of `--json`. */
export async function runRecorded(attempt: Attempt): Promise<CommandResult> {
  const input = new InputLines();
  const recorded = new RecordingServices();
  const services: HostServices = {
    writeOutput: (bytes) => recorded.writeOutput(bytes),
    writeError: (text) => recorded.writeError(text),
    readLine: () => input.next(),
  };
  try {
    const result = await attend(attempt, services, () => {});
    if (result === undefined) return interrupted(attempt.device);
    const { status, end, outcomes, activity, deviceSeconds, diagnostics } = result;
    // Bytes that are no UTF-8 become replacement characters: JSON holds text only.
    const output = Buffer.from(recorded.output, "latin1").toString("utf8");
    return {
      command: "run",
      exitCode: status,
      diagnostics,
      result: {
        end,
        output,
        errorOutput: recorded.errors,
        outcomes,
        activity,
        deviceSeconds,
      },
    };
  } finally {
    input.close();
  }
}

/** @returns Undefined when the user has interrupted the run. */
async function attend(
  { options, device, deviceCores }: Attempt,
  services: HostServices,
  look: () => void,
): Promise<RunResult | undefined> {
  let wantsStop = false;
  let stopWaiting = () => {};
  const interrupt = new Promise<never>((_, reject) => {
    stopWaiting = () => reject(new Interrupted());
  });
  // Most runs never wait for it.
  interrupt.catch(() => {});
  const stopListening = onInterrupt(() => {
    wantsStop = true;
    stopWaiting();
  });
  const attended = new AttendedDevice(device, () => {
    if (wantsStop) throw new Interrupted();
    look();
  });
  const host: HostServices = {
    writeOutput: (bytes) => services.writeOutput(bytes),
    writeError: (text) => services.writeError(text),
    readLine: () => Promise.race([services.readLine(), interrupt]),
  };
  try {
    const tagOutput = options.tagOutput ?? "auto";
    return await runSession(attended, host, clock, { tagOutput, deviceCores });
  } catch (error) {
    if (error instanceof Interrupted) return undefined;
    throw error;
  } finally {
    stopListening();
  }
}

function interrupted(device: Device): CommandResult {
  const going = device.cores.filter(isGoing);
  const holes = { running: going.length, cores: device.cores.length, steps: mostSteps(device) };
  return {
    command: "run",
    exitCode: exitCodes.interrupted,
    diagnostics: [diagnose("VP6027", undefined, holes)],
  };
}

function isGoing({ state }: CoreHandle): boolean {
  return state === "running" || state === "waiting";
}

function mostSteps(device: Device): number {
  return device.cores.reduce((most, { steps }) => Math.max(most, steps), 0);
}

function progressText(device: Device): string {
  const going = device.cores.filter(isGoing).length;
  const time = device.seconds().toFixed(3);
  return `running: ${going} of ${device.cores.length} cores, device time ${time} s`;
}
