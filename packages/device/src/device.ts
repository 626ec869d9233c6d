/**
 * The plug-in interface of the device package: what a back-end must offer to run vPython programs.
 *
 * A `Backend` opens a `Device` from a profile. A device places images on its cores, lets them work,
 * and says what happened as events in the order of device time. It knows nothing of terminals: the
 * session turns events into output, tracebacks and an exit status.
 */
import type { Image } from "@vipera/bytecode/image";
import type { Diagnostic } from "@vipera/diagnostics";
import type { BoardReport } from "./board-report.ts";
import type { BoardScript } from "./board-script.ts";
import type { Clock } from "./clock.ts";
import type { Placement } from "./placement.ts";
import type { DeviceProfile } from "./profile.ts";
import type { RunObserver } from "./run-observer.ts";
import type { Threads } from "./threads.ts";

/** Version of the interface in this file; it grows with each change that a back-end must follow. */
export const backendInterface = 1;

/** One kind of device: the simulator, or hardware behind a transport. */
export interface Backend {
  /** As named on the command line. */
  readonly name: string;
  /** The `backendInterface` that it was written for. */
  readonly interfaceVersion: number;
  /** Whether it tells the observers of a request what cores do; not when left out. */
  readonly tellsObservers?: boolean;
  /**
   * Makes a device ready to load images.
   *
   * @errors VP5013 when the device cannot have so many cores of this size.
   */
  open(request: OpenRequest): Promise<{
    readonly device?: Device;
    readonly diagnostics: readonly Diagnostic[];
  }>;
}

export interface OpenRequest {
  readonly profile: DeviceProfile;
  readonly placement: Placement;
  /** Seed of all random streams; each core derives its own from it and its id. */
  readonly seed: number;
  /** Most steps a core may take, or undefined for no limit. */
  readonly stepLimit?: number | undefined;
  /** Memory and speed of cores on the host; needed when the placement has some. */
  readonly host?: DeviceProfile | undefined;
  /** Where programs' code lies; automatic when left out. */
  readonly code?: CodePlacement | undefined;
  /** Where lists, strings and objects lie; in each core's own memory when left out. */
  readonly data?: DataPlacement | undefined;
  /** What is connected to the device's board, if it has one; nothing when left out. */
  readonly board?: BoardScript | undefined;
  /** Measures the host's time spent on each core; without it none is. */
  readonly clock?: Clock | undefined;
  /** Told what the cores do while they run. */
  readonly observers?: readonly RunObserver[] | undefined;
  /** Run cores besides the thread that asks; without them it runs all, as it may with them. */
  readonly threads?: Threads | undefined;
}

/**
 * Where the code of programs lies: in each core's own memory, in shared memory, or automatically
 * by its size and by the room that the core has.
 */
export type CodePlacement = "automatic" | "core" | "shared";

/**
 * Where lists, strings and all other objects lie: in each core's own memory, beside its stack, or
 * in its share of shared memory. Cores on the host keep them.
 */
export type DataPlacement = "core" | "shared";

/** A device with its cores. All ids are those of the placement. */
export interface Device {
  readonly profile: DeviceProfile;
  /** The cores taking part, ascending by id. */
  readonly cores: readonly CoreHandle[];
  /**
   * Places a verified image on every core taking part. On cores that hold an image already it is
   * appended: its functions are new, globals with the name of earlier ones are the same variables.
   *
   * @errors VP5006 to VP5009, VP5014 and VP5015, with sizes; then no core has changed.
   */
  load(image: Image): readonly Diagnostic[];
  /** Makes every core ready to run the entry function of the image loaded last. */
  start(): void;
  /**
   * Lets the cores work for a while.
   *
   * @returns What happened, in the order of device time; never later than what a following call
   *   returns. The last event of a run is `idle`, `deadlock` or `limit`; then nothing happens until
   *   cores are started again.
   */
  advance(): Promise<readonly DeviceEvent[]>;
  /** Answers an `input` event with a line without its end, or undefined for the end of input. */
  answerInput(core: number, line: string | undefined): void;
  /** What has happened on the device's board, if it has one. */
  readonly board?: BoardReport | undefined;
  /** Seconds of device time that have passed: those of the core that is furthest. */
  seconds(): number;
  /** Gives everything back; a second call does nothing. */
  close(): void;
}

/** One core of an open device. */
export interface CoreHandle {
  readonly id: number;
  /** Steps its program has used. */
  readonly steps: number;
  /** What it has done so far; making this out costs a little. */
  readonly activity: CoreActivity;
  readonly state: CoreState;
  /** The innermost frame of the program itself, while it runs or waits; made out when asked for. */
  readonly place: Frame | undefined;
  /**
   * Makes an idle or ended core ready to call a function of its loaded images without arguments.
   *
   * @param name  The global that holds it: `f`, or `module.f` outside the program's own module.
   * @returns Whether there is such a function and the core was free.
   */
  call(name: string): boolean;
}

/** What a core has done up to now. */
export interface CoreActivity {
  readonly core: number;
  readonly steps: number;
  /** Its time on the device, in cycles and in seconds. */
  readonly cycles: number;
  readonly seconds: number;
  /** Part of that time in which it waited: for a core, a message, a moment. From 0 to 1. */
  readonly blockedShare: number;
  /** Messages it has sent that were taken, those of collectives among them, and their bytes. */
  readonly messages: number;
  readonly messageBytes: number;
  /** Most bytes of stack and heap that a collection or the end of the program found in use. */
  readonly peakBytes: number;
  /** The host's time spent on it, in milliseconds, if the device was opened with a clock. */
  readonly hostMs?: number;
}

export type CoreState = "idle" | "running" | "waiting" | "ended" | "failed";

/** What happened on a device. */
export type DeviceEvent =
  /** Bytes of program output, not necessarily whole lines. */
  | { readonly kind: "output"; readonly core: number; readonly bytes: Uint8Array }
  /** A core's program ended by itself or by `exit(status)`; `message` is for standard error. */
  | {
      readonly kind: "ended";
      readonly core: number;
      readonly status: number;
      readonly message?: string;
    }
  /** An exception nobody caught ended a core. */
  | { readonly kind: "failed"; readonly core: number; readonly failure: Failure }
  /** A core waits for a line of input: answer it. Nothing else moves until then. */
  | { readonly kind: "input"; readonly core: number }
  /** No core can go on and some have not ended. */
  | { readonly kind: "deadlock"; readonly waits: readonly Wait[] }
  /** All cores have ended and left messages behind; `idle` follows. */
  | { readonly kind: "unreceived"; readonly messages: readonly Unreceived[] }
  /** A core reached the step limit. */
  | { readonly kind: "limit"; readonly core: number; readonly steps: number }
  /** All cores have ended. */
  | { readonly kind: "idle" };

/** A source place on a core's stack. */
export interface Frame {
  readonly file: string;
  readonly line: number;
  readonly function: string;
}

export interface Failure {
  /** Name of the exception's class. */
  readonly kind: string;
  /** Python's str of the exception; may be empty. */
  readonly text: string;
  /** The core whose part of a collective did not fit, and where it took part. */
  readonly other?: Other | undefined;
  /** Outermost first. */
  readonly frames: readonly Frame[];
}

/** Why a core waits in a deadlock. */
export interface Wait {
  readonly core: number;
  /** As a program calls it: `recv`, `reduce`. */
  readonly operation: string;
  /** What it waits for, after the operation: "from core 2"; empty for collectives. */
  readonly partner: string;
  /** The line of the program, frames of the standard library skipped. */
  readonly place: Frame;
  /** How the partner ended, if it has: such a wait is the cause of others. */
  readonly partnerEnd: "ended" | "failed" | undefined;
  /** The partner, if both are in collectives that cannot be the same. */
  readonly other?: Other | undefined;
}

/** A core in a collective. */
export interface Other {
  readonly core: number;
  /** As a program calls it: `reduce`. */
  readonly operation: string;
  readonly place: Frame;
}

/** Values that a core posted to another one and that nobody had received when all had ended. */
export interface Unreceived {
  readonly core: number;
  readonly partner: number;
  readonly count: number;
  /** The line of the program that posted the first, frames of the standard library skipped. */
  readonly place: Frame;
}
