/**
 * Writes a file whole or not at all: whoever reads it sees the old file or the new one.
 *
 * The bytes go to a new file in the same folder, reach the disk, and take the name in one step. A
 * link stays, the file it leads to is replaced and keeps its permissions. A device or a pipe is
 * never replaced: it is written to.
 */
import { randomBytes } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Diagnostic, diagnose } from "@vipera/diagnostics";
import { failureReason } from "./read-file.ts";

/** What new files may be before the process's own mask. */
const newMode = 0o666;

/**
 * @returns Undefined when the file is there.
 * @errors VP6022 for a folder, VP6024 otherwise; then the folder is as it was. Never throws.
 */
export function writeWholeFile(path: string, bytes: Uint8Array): Diagnostic | undefined {
  try {
    const present = statSync(path, { throwIfNoEntry: false });
    if (present?.isDirectory() === true) return diagnose("VP6022", undefined, { path });
    if (present === undefined) replaceFile(linkTarget(path), bytes, newMode);
    else if (present.isFile()) replaceFile(realpathSync(path), bytes, present.mode);
    else writeFileSync(path, bytes);
    return undefined;
  } catch (error) {
    return diagnose("VP6024", undefined, { path, reason: failureReason(error) });
  }
}

/**
 * Whether a file could be written, asked before there is anything to write.
 *
 * @returns What `writeWholeFile` would say; undefined when nothing is known to be in the way.
 */
export function writeProblem(path: string): Diagnostic | undefined {
  try {
    const present = statSync(path, { throwIfNoEntry: false });
    if (present?.isDirectory() === true) return diagnose("VP6022", undefined, { path });
    const isReplaced = present === undefined || present.isFile();
    const target = present === undefined ? linkTarget(path) : realpathSync(path);
    accessSync(isReplaced ? dirname(target) : target, constants.W_OK);
    return undefined;
  } catch (error) {
    return diagnose("VP6024", undefined, { path, reason: failureReason(error) });
  }
}

/** Whether two paths lead to one file, or would when it is made; devices and pipes are none. */
export function isSameFile(left: string, right: string): boolean {
  const identity = identityOf(left);
  return identity !== undefined && identity === identityOf(right);
}

function identityOf(path: string): string | undefined {
  try {
    const found = statSync(path, { bigint: true });
    return found.isFile() ? `${found.dev} ${found.ino}` : undefined;
  } catch {
    return resolve(path);
  }
}

/** Where a link leads whose file is not there yet; the path itself when it is no link. */
function linkTarget(path: string): string {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isSymbolicLink() !== true) return path;
  return linkTarget(resolve(dirname(path), readlinkSync(path)));
}

/** @param mode  Who may do what with the file. */
function replaceFile(path: string, bytes: Uint8Array, mode: number): void {
  // Not made of the file's name, which may be as long as names can be. Numbers of processes come
  // again: what a killed one left is in nobody's way.
  const temporary = join(dirname(path), `.${process.pid}.${randomBytes(6).toString("hex")}.part`);
  try {
    writeDurably(temporary, bytes, mode);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeDurably(path: string, bytes: Uint8Array, mode: number): void {
  const file = openSync(path, "wx", mode);
  try {
    // What the process takes from new files stays with one that was there.
    if (mode !== newMode) fchmodSync(file, mode);
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
