/**
 * The virtual machine as an engine: compiles a test program and runs it on the simulator, in this
 * process.
 *
 * It reads the device's events itself, not the texts that a person sees: a test compares the line
 * and the kind of an exception, whatever its traceback looks like.
 */
import { type Image, withArguments } from "@vipera/bytecode/image";
import type {
  Backend,
  BoardScript,
  Device,
  DeviceEvent,
  DeviceProfile,
  Wait,
} from "@vipera/device";
import type { Failure as DeviceFailure } from "@vipera/device";
import { type CoreOutcome, exitStatus, type RunEnd, tracebackText } from "@vipera/device";
import { type Diagnostic, formatDiagnostic } from "@vipera/diagnostics";
import { simulatorBackend } from "@vipera/simulator";
import { exitCodes } from "@vipera/spec";
import { compileTest } from "./compile-program.ts";
import type { Engine, Failure, OutputLine, RunResult, WaitingCore } from "./engine.ts";
import type { TestProgram } from "./expectations.ts";

/** Steps of one core after which a test program is held to run forever: some ten seconds. */
const stepLimit = 200_000_000;

export interface SimulatorOptions {
  readonly name: string;
  /** `word.float` of the profile chooses the flavour of the virtual machine. */
  readonly profile: DeviceProfile;
  readonly isParallel: boolean;
  /** The folder that the paths of programs start from. */
  readonly folder: string;
  /** Another build of the simulator; the usual one when absent. */
  readonly backend?: Backend;
  /** What is connected to the device's board. */
  readonly board?: BoardScript;
}

/** What a run has besides its device; the usual simulator and nothing on its board when absent. */
export interface Surroundings {
  readonly backend?: Backend | undefined;
  readonly board?: BoardScript | undefined;
}

export function simulatorEngine(options: SimulatorOptions): Engine {
  return {
    name: options.name,
    flavour: options.profile.word.float === "double" ? "full" : "core",
    isParallel: options.isParallel,
    mustRefuse: (program) =>
      options.profile.word.float === "single" && usesClasses(program, options),
    run: (program, cores) => runProgram(options, program, cores),
  };
}

/** Whether the image of a program says that it needs classes. */
function usesClasses({ path, source }: TestProgram, { folder }: SimulatorOptions): boolean {
  const { image } = compileTest(path, source, folder, { forCoreFlavour: true });
  return image?.features.includes("classes") ?? false;
}

async function runProgram(
  options: SimulatorOptions,
  program: TestProgram,
  cores: number,
): Promise<RunResult> {
  const { path, source } = program;
  const forCoreFlavour = options.profile.word.float === "single";
  const { image, diagnostics } = compileTest(path, source, options.folder, {
    forCoreFlavour,
    profile: options.profile,
  });
  if (image === undefined) return refused(diagnostics);
  const argv = [path, ...program.header.args];
  const { coreBytes } = program.header;
  const profile =
    coreBytes === undefined ? options.profile : withMemory(options.profile, coreBytes);
  return runImage(withArguments(image, argv), profile, cores, program, {
    backend: options.backend,
    board: options.board,
  });
}

/** The profile with another size of a core's memory. */
export function withMemory(profile: DeviceProfile, localBytes: number): DeviceProfile {
  return { ...profile, memory: { ...profile.memory, localBytes } };
}

/**
 * Runs an image on cores 0 to `cores` - 1 of a simulated device.
 *
 * @param from  Whose lines tracebacks are looked up in, and whose input is read.
 */
export async function runImage(
  image: Image,
  profile: DeviceProfile,
  cores: number,
  from: Pick<TestProgram, "path"> & { readonly header: Pick<TestProgram["header"], "input"> },
  { backend = simulatorBackend, board }: Surroundings = {},
): Promise<RunResult> {
  const ids = Array.from({ length: cores }, (_, core) => core);
  const placement = { deviceCores: cores, cores: ids };
  const opened = await backend.open({ profile, placement, seed: 0, stepLimit, board });
  if (opened.device === undefined) return refused(opened.diagnostics);
  try {
    const refusals = opened.device.load(image);
    if (refusals.length > 0) return refused(refusals);
    const run = new RecordedRun(opened.device, from.path, from.header.input);
    opened.device.start();
    while (run.end === undefined) {
      for (const event of await opened.device.advance()) run.take(event);
    }
    return run.result(run.end);
  } finally {
    opened.device.close();
  }
}

function refused(diagnostics: readonly Diagnostic[]): RunResult {
  return {
    output: [],
    exitCode: exitCodes.diagnostics,
    errors: diagnostics.map(({ code, place, message }) => ({
      code,
      line: place === undefined ? 0 : place.file.position(place.span.start).line,
      message,
    })),
    failures: [],
    waiting: [],
    errorText: diagnostics.map((diagnostic) => formatDiagnostic(diagnostic)).join("\n"),
  };
}

/** Takes the events of a run and makes them a result. */
class RecordedRun {
  end: RunEnd | undefined;
  readonly #device: Device;
  readonly #path: string;
  readonly #input: string[];
  readonly #output: OutputLine[] = [];
  readonly #unfinished = new Map<number, string>();
  readonly #outcomes: CoreOutcome[] = [];
  readonly #failures: Failure[] = [];
  readonly #waiting: WaitingCore[] = [];
  readonly #texts: string[] = [];

  constructor(device: Device, path: string, input: string) {
    this.#device = device;
    this.#path = path;
    this.#input = input === "" ? [] : input.replace(/\n$/, "").split("\n");
  }

  take(event: DeviceEvent): void {
    switch (event.kind) {
      case "output":
        this.#write(event.core, Buffer.from(event.bytes).toString("latin1"));
        break;
      case "ended":
        this.#finishLine(event.core);
        if (event.message !== undefined) this.#texts.push(event.message);
        this.#outcomes.push({ kind: "ended", core: event.core, status: event.status });
        break;
      case "failed":
        this.#fail(event.core, event.failure);
        break;
      case "input":
        this.#device.answerInput(event.core, this.#input.shift());
        break;
      case "deadlock":
        this.#waiting.push(...event.waits.map(waitingCore));
        this.end = "deadlock";
        break;
      case "limit":
        this.#texts.push(`core ${event.core} reached ${event.steps} steps`);
        this.end = "limit";
        break;
      case "unreceived":
        break;
      case "idle":
        this.end = "ended";
    }
  }

  #fail(core: number, failure: DeviceFailure): void {
    this.#finishLine(core);
    this.#outcomes.push({ kind: "failed", core });
    const { kind: exception, text: message, frames } = failure;
    const line = frames.filter(({ file }) => file === this.#path).at(-1)?.line ?? 0;
    this.#failures.push({ core, exception, message, line });
    this.#texts.push(`core ${core}: ${tracebackText(failure)}`);
  }

  result(end: RunEnd): RunResult {
    for (const core of [...this.#unfinished.keys()]) this.#finishLine(core);
    return {
      output: this.#output,
      exitCode: exitStatus(end, this.#outcomes),
      errors: [],
      failures: this.#failures,
      waiting: this.#waiting,
      errorText: this.#texts.join("\n"),
    };
  }

  #write(core: number, text: string): void {
    const pieces = ((this.#unfinished.get(core) ?? "") + text).split("\n");
    this.#unfinished.set(core, pieces.pop() ?? "");
    for (const piece of pieces) this.#output.push({ core, text: piece });
  }

  #finishLine(core: number): void {
    const text = this.#unfinished.get(core) ?? "";
    this.#unfinished.delete(core);
    if (text !== "") this.#output.push({ core, text });
  }
}

function waitingCore(wait: Wait): WaitingCore {
  const operation = wait.partner === "" ? wait.operation : `${wait.operation} ${wait.partner}`;
  return { core: wait.core, line: wait.place.line, operation };
}
