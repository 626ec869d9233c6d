/**
 * Reads the command line, runs the command it asks for, and writes what came of it.
 *
 * Commands are loaded when they are needed: `--version` never loads the parser, a run never loads
 * the printers.
 */
import { diagnosticsText, exitCodeOf, jsonReport, readOptions, suggestName } from "@vipera/cli";
import { wantsColor, writeError, writeOutput } from "@vipera/cli";
import { type Diagnostic, diagnose } from "@vipera/diagnostics";
import { existsSync } from "node:fs";
import { isatty } from "node:tty";
import { type CommandResult, failed } from "./command-result.ts";
import { type Options, optionTable, textPath } from "./options.ts";
import { commandNames } from "./usage.ts";

/** @returns The exit code. */
export async function main(words: readonly string[]): Promise<number> {
  const { values, file, args, diagnostics: remarks } = readOptions(optionTable, words);
  const remarked = [...remarks, ...(await fileProblems(values, file))];
  if (exitCodeOf(remarked) !== 0) return report(values, failed("usage", remarked));
  // What is remarked about the options is read while the program runs.
  const notes = values.json === true ? remarked : [];
  if (values.json !== true) writeDiagnostics(remarked);
  const result = await runWanted(values, file, args, words.length === 0);
  return report(values, { ...result, diagnostics: [...notes, ...result.diagnostics] });
}

/** What is wrong with files that are to be written. */
async function fileProblems(options: Options, file: string | undefined) {
  const { output, trace, profile } = options;
  if ((output ?? trace ?? profile) === undefined) return [];
  return (await import("./written-files.ts")).writtenFileProblems(options, file);
}

/** @returns The exit code. */
function report(options: Options, result: CommandResult): number {
  if (options.json === true) {
    writeOutput(jsonReport(optionTable.tool, result));
  } else {
    writeDiagnostics(result.diagnostics);
    if (result.text !== undefined) writeOutput(result.text);
  }
  return result.exitCode;
}

function writeDiagnostics(diagnostics: readonly Diagnostic[]): void {
  const color = wantsColor({ isTty: isatty(2), environment: process.env });
  writeError(diagnosticsText(diagnostics, color));
}

async function runWanted(
  options: Options,
  file: string | undefined,
  args: readonly string[],
  isBare: boolean,
): Promise<CommandResult> {
  if (isBare || options.help === true) return (await import("./commands/help.ts")).help(options);
  if (options.version === true) return (await import("./commands/version.ts")).version();
  if (options.explain !== undefined) {
    return (await import("./commands/explain.ts")).explain(options.explain);
  }
  if (options.interactive === true) {
    return (await import("./commands/interactive.ts")).interactive(options, file, args);
  }
  if (options.load !== undefined) {
    const all = file === undefined ? args : [file, ...args];
    return runFile(options, options.load, true, all);
  }
  if (options.text !== undefined) {
    const all = file === undefined ? args : [file, ...args];
    return (await import("./commands/run.ts")).run(options, textPath, false, all);
  }
  if (file === undefined) return failed("usage", [noFile()]);
  const command = await runNamed(options, file, args);
  if (command !== undefined) return command;
  return runFile(options, file, file.endsWith(".vpi"), args);
}

/** Runs a command that stands in the place of the file, if it is one or was meant to be. */
async function runNamed(
  options: Options,
  word: string,
  args: readonly string[],
): Promise<CommandResult | undefined> {
  switch (word) {
    case "devices":
      return (await import("./commands/devices.ts")).devices();
    case "doctor":
      return (await import("./commands/doctor.ts")).doctor(options);
    case "completion":
      return (await import("./commands/completion.ts")).completion(args[0]);
  }
  const suggestion = /[./\\]/.test(word) ? undefined : suggestName(word, commandNames);
  if (suggestion === undefined || existsSync(word)) return undefined;
  return failed("usage", [diagnose("VP6050", undefined, { name: word, suggestion })]);
}

async function runFile(
  options: Options,
  path: string,
  isImage: boolean,
  args: readonly string[],
): Promise<CommandResult> {
  if (options.print === true || options.emit !== undefined) {
    return (await import("./commands/emit.ts")).emit(options, path, isImage);
  }
  if (options.map === true) {
    return (await import("./commands/size.ts")).size(options, path, isImage);
  }
  if (options.output !== undefined) {
    return (await import("./commands/write-image.ts")).writeImage(options, path, isImage);
  }
  if (options.watch === true) {
    const { watch } = await import("./commands/watch.ts");
    return watch(options, path, isImage, args, (result) => report(options, result));
  }
  return (await import("./commands/run.ts")).run(options, path, isImage, args);
}

function noFile(): Diagnostic {
  return diagnose("VP6011", undefined, { tool: optionTable.tool });
}
