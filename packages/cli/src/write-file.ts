/**
 * Writes a file whole or not at all: whoever reads it sees the old file or the new one.
 *
 * The bytes go to a new file in the same folder, reach the disk, and take the name in one step. A
 * link keeps its name, the file it leads to is replaced. A device or a pipe is never replaced: it
 * is written to.
 */
import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Diagnostic, diagnose } from "@vipera/diagnostics";
import { errorCode, failureReason } from "./read-file.ts";

/**
 * @returns Undefined when the file is there.
 * @errors VP6022 for a folder, VP6024 otherwise; then the folder is as it was. Never throws.
 */
export function writeWholeFile(path: string, bytes: Uint8Array): Diagnostic | undefined {
  try {
    const present = statSync(path, { throwIfNoEntry: false });
    if (present?.isDirectory() === true) return diagnose("VP6022", undefined, { path });
    if (present === undefined) replaceFile(path, bytes);
    else if (present.isFile()) replaceFile(realpathSync(path), bytes);
    else writeFileSync(path, bytes);
    return undefined;
  } catch (error) {
    return diagnose("VP6024", undefined, { path, reason: failureReason(error) });
  }
}

function replaceFile(path: string, bytes: Uint8Array): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    writeDurably(temporary, bytes);
    renameSync(temporary, path);
  } catch (error) {
    if (errorCode(error) !== "EEXIST") rmSync(temporary, { force: true });
    throw error;
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
