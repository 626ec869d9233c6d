/**
 * Writes a file whole or not at all: whoever reads it sees the old file or the new one.
 *
 * The bytes go to a new file in the same folder, reach the disk, and take the name in one step.
 */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Diagnostic, diagnose } from "@vipera/diagnostics";
import { errorCode, failureReason } from "./read-file.ts";

/**
 * @returns Undefined when the file is there.
 * @errors VP6022 for a folder, VP6024 otherwise; then the folder is as it was. Never throws.
 */
export function writeWholeFile(path: string, bytes: Uint8Array): Diagnostic | undefined {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
      return diagnose("VP6022", undefined, { path });
    }
    writeDurably(temporary, bytes);
    renameSync(temporary, path);
    return undefined;
  } catch (error) {
    if (errorCode(error) !== "EEXIST") rmSync(temporary, { force: true });
    return diagnose("VP6024", undefined, { path, reason: failureReason(error) });
  }
}

function writeDurably(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "wx");
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
