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
import { boardText } from "./board-text.ts";
import type { CommandResult } from "./command-result.ts";
import type { Options } from "./options.ts";
import type { ProgramSizes } from "./program-sizes.ts";
import { stoppedPlaces } from "./stopped-places.ts";
import { type InputLines, TerminalServices } from "./terminal-services.ts";
import { timingText } from "./timing-text.ts";

/** A device that is ready to start, and how. */
export interface Attempt {
  readonly options: Options;
  readonly device: Device;
  readonly deviceCores: number;
  readonly input: InputLines;
  /** Ends the run: what it was made from has changed. */
  readonly change?: AbortSignal | undefined;
}

/** This process's time, which only goes forward. */
export const clock: Clock = { nowMs: () => performance.now() };

/** What ended a run before its end: the user, `--timeout`, or a change of the program. */
export type Stop = "user" | "time" | "change";

/** Thrown between two slices when the run is to end. */
class Stopped extends Error {
  readonly stop: Stop;

  constructor(stop: Stop) {
    super();
    this.stop = stop;
  }
}

/** Output and tracebacks go to the standard streams while the program runs. */
export async function runOnTerminal(attempt: Attempt): Promise<CommandResult> {
  const { options, device } = attempt;
  const terminal = { isTty: isatty(2), now: clock.nowMs, write: writeError };
  const progress = new ProgressLine(terminal);
  const services = new TerminalServices(progress, attempt.input);
  try {
    const result = await attend(attempt, services, () => {
      services.flush();
      progress.update(() => progressText(device));
    });
    services.flush();
    progress.clear();
    if (typeof result === "string") return stopped(result, attempt);
    if (options.timing === true) {
      services.writeError(timingText(result));
      if (result.board !== undefined) services.writeError(boardText(result.board));
    }
    return { command: "run", exitCode: result.status, diagnostics: [] };
  } finally {
    progress.clear();
    services.flush();
  }
}

/**
 * Everything is collected and becomes the result of `--json`.
 *
 * @param sizes  Of the program, if they are wanted.
 */
export async function runRecorded(
  attempt: Attempt,
  sizes: ProgramSizes | undefined,
): Promise<CommandResult> {
  const { input } = attempt;
  const recorded = new RecordingServices();
  const services: HostServices = {
    writeOutput: (bytes) => recorded.writeOutput(bytes),
    writeError: (text) => recorded.writeError(text),
    readLine: () => input.next(),
  };
  const result = await attend(attempt, services, () => {});
  // Bytes that are no UTF-8 become replacement characters: JSON holds text only.
  const output = Buffer.from(recorded.output, "latin1").toString("utf8");
  const written = { output, errorOutput: recorded.errors, ...(sizes && { sizes }) };
  if (typeof result === "string") {
    return { ...stopped(result, attempt), result: { end: "stopped", ...written } };
  }
  const { status, end, outcomes, activity, deviceSeconds, diagnostics, board } = result;
  return {
    command: "run",
    exitCode: status,
    diagnostics,
    result: {
      end,
      ...written,
      outcomes,
      activity,
      deviceSeconds,
      ...(board === undefined ? {} : { board }),
    },
  };
}

/** @returns What stopped the run, if something did. */
export async function attend(
  { options, device, deviceCores, change }: Omit<Attempt, "input">,
  services: HostServices,
  look: () => void,
): Promise<RunResult | Stop> {
  const stopping = waitForStop(options.timeout, change);
  const attended = new AttendedDevice(device, () => {
    if (stopping.stop !== undefined) throw new Stopped(stopping.stop);
    look();
  });
  const host: HostServices = {
    writeOutput: (bytes) => services.writeOutput(bytes),
    writeError: (text) => services.writeError(text),
    readLine: () => Promise.race([services.readLine(), stopping.rejection]),
  };
  try {
    const tagOutput = options.tagOutput ?? "auto";
    return await runSession(attended, host, clock, { tagOutput, deviceCores });
  } catch (error) {
    if (error instanceof Stopped) return error.stop;
    throw error;
  } finally {
    stopping.end();
  }
}

interface Stopping {
  /** Set once the run is to end. */
  readonly stop: Stop | undefined;
  /** Rejected then, for what waits. */
  readonly rejection: Promise<never>;
  /** Listens no longer. */
  readonly end: () => void;
}

/**
 * @param seconds  The run's time limit, if it has one.
 * @param change  Ends the run as well.
 */
function waitForStop(seconds: number | undefined, change: AbortSignal | undefined): Stopping {
  let stop: Stop | undefined;
  let reject = (_: Error) => {};
  const rejection = new Promise<never>((_, rejectIt) => {
    reject = rejectIt;
  });
  // Most runs never wait for it.
  rejection.catch(() => {});
  const stopFor = (by: Stop) => {
    stop ??= by;
    reject(new Stopped(by));
  };
  const stopListening = onInterrupt(() => stopFor("user"));
  const timer = seconds === undefined ? undefined : setTimeout(stopFor, 1000 * seconds, "time");
  const onChange = () => stopFor("change");
  change?.addEventListener("abort", onChange);
  return {
    get stop() {
      return stop;
    },
    rejection,
    end: () => {
      stopListening();
      clearTimeout(timer);
      change?.removeEventListener("abort", onChange);
    },
  };
}

export function stopped(by: Stop, { device, options }: Omit<Attempt, "input">): CommandResult {
  if (by === "change") return { command: "run", exitCode: exitCodes.success, diagnostics: [] };
  const going = device.cores.filter(isGoing);
  const holes = { running: going.length, cores: device.cores.length, steps: mostSteps(device) };
  const places = stoppedPlaces(going);
  if (by === "user") {
    const diagnostics = [diagnose("VP6027", undefined, holes), ...places];
    return { command: "run", exitCode: exitCodes.interrupted, diagnostics };
  }
  const seconds = options.timeout ?? 0;
  const diagnostics = [diagnose("VP6031", undefined, { ...holes, seconds }), ...places];
  return { command: "run", exitCode: exitCodes.device, diagnostics };
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
