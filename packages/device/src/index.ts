/**
 * The contract between a vPython host and its cores, and the pure half of running a program.
 * This file only re-exports: it is the package's whole public surface.
 */

// The plug-in interface of back-ends.
export { backendInterface } from "./device.ts";
export type {
  Backend,
  CodePlacement,
  CoreActivity,
  CoreHandle,
  CoreState,
  DataPlacement,
  Device,
  DeviceEvent,
  Failure,
  Frame,
  OpenRequest,
  Other,
  Unreceived,
  Wait,
} from "./device.ts";

// Watching a run: as a trace, as a profile.
export { ProfileRecorder } from "./profile-recorder.ts";
export type { MessageSeen, RunObserver, SampleSeen, Stretch, WaitSeen } from "./run-observer.ts";
export { TraceRecorder } from "./trace-recorder.ts";

// Devices as data, and which of their cores take part.
export { choosePlacement, type Placement, type PlacementRequest } from "./placement.ts";
export {
  type BoardFacts,
  type Costs,
  type DeviceProfile,
  groupPricesOf,
  hasSharedArrays,
  hasSharedMemory,
  lackingModules,
  mostCores,
  parseProfile,
  type PricesByGroup,
  programBytes,
  type StepCosts,
} from "./profile.ts";

// The board of a device: what is connected to it, and what happened there.
export type { BoardPin, BoardRegister, BoardReport, BoardTraffic } from "./board-report.ts";
export {
  bareBoard,
  type BoardScript,
  type I2cPeer,
  parseBoard,
  type SpiPeer,
  type UartPeer,
} from "./board-script.ts";

// A run: from events to output and exit status.
export { type CoreOutcome, exitStatus, type RunEnd } from "./exit-status.ts";
export { tracebackText } from "./failure-report.ts";
export { OutputLines, type TagOutput, tagOf, usesTags } from "./output-lines.ts";
export { type RunResult, runSession, type SessionOptions } from "./session.ts";

// The world as an argument, and fakes of it.
export { type Clock, ManualClock } from "./clock.ts";
export { type HostServices, RecordingServices } from "./host-services.ts";
export type { Thread, ThreadLink, Threads } from "./threads.ts";
