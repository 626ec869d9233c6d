/**
 * Runs vPython test programs with their expectations on every engine.
 * This file only re-exports: it is the package's whole public surface.
 */

// Test programs and what they expect.
export {
  type ExpectedCores,
  type Expectation,
  readTestProgram,
  type TestHeader,
  type TestProgram,
} from "./expectations.ts";
export { filesBelow, testPrograms } from "./test-files.ts";

// Engines and their runs.
export { actualOutline, expectedOutline, type Outline, runAndOutline } from "./check-run.ts";
export { cpythonEngine, findPython27, readTraceback, runProcess } from "./cpython-engine.ts";
export {
  type Engine,
  type Failure,
  type FoundError,
  type OutputLine,
  reasonToSkip,
  type RunResult,
  type WaitingCore,
} from "./engine.ts";

export { compileTest, type CompiledTest } from "./compile-program.ts";
export {
  runImage,
  simulatorEngine,
  type SimulatorOptions,
  withMemory,
} from "./simulator-engine.ts";

// Recording what CPython says.
export {
  agrees,
  type RecordedLine,
  type RecordedTrap,
  recordExpectations,
  type Recording,
} from "./record-expectations.ts";

// Printed forms beside their inputs.
export { goldenText } from "./golden-file.ts";
