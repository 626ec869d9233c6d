/**
 * What the Vipera command lines share: option tables, help texts, reports and exit codes.
 * This file only re-exports: it is the package's whole public surface.
 */

// Option tables and what is made from them.
export { completionScript, completionShells } from "./completion-script.ts";
export { type HelpParts, helpText } from "./help-text.ts";
export { optionDocument } from "./option-document.ts";
export {
  type ChoiceRow,
  type CommandLine,
  type FlagRow,
  type NumberRow,
  type OptionRow,
  type OptionTable,
  type OptionValues,
  type RefusedOption,
  readOptions,
  type TextRow,
} from "./option-table.ts";
export { suggestName } from "./suggest-name.ts";

// How a command speaks and ends.
export { exitCodeOf } from "./exit-codes.ts";
export {
  type ColorSource,
  diagnosticsText,
  type JsonReport,
  jsonReport,
  type Outcome,
  wantsColor,
} from "./report.ts";
export { internalErrorText, runCommand } from "./run-command.ts";

// Terminal, streams, signals.
export { onInterrupt } from "./interrupts.ts";
export { ProgressLine, type ProgressTerminal } from "./progress-line.ts";
export { OutputBlock, ReaderGone, writeError, writeOutput } from "./standard-streams.ts";

// Files.
export { type FileModuleOptions, fileModuleSource } from "./file-module-source.ts";
export { FileWatcher } from "./file-watcher.ts";
export { failureReason, type ReadResult, readBytes, readFailure } from "./read-file.ts";
export { isSameFile, writeProblem, writeWholeFile } from "./write-file.ts";
