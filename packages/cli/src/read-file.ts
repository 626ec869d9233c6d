/**
 * Reads the files that a command line names; what goes wrong is a diagnostic.
 */
import { readFileSync } from "node:fs";
import { type Diagnostic, diagnose } from "@vipera/diagnostics";

export type ReadResult =
  | { readonly bytes: Uint8Array; readonly diagnostic?: undefined }
  | { readonly bytes?: undefined; readonly diagnostic: Diagnostic };

/** @errors VP6021 no such file, VP6022 a folder, VP6023 anything else. Never throws. */
export function readBytes(path: string): ReadResult {
  try {
    return { bytes: readFileSync(path) };
  } catch (error) {
    return { diagnostic: readFailure(path, error) };
  }
}

/** The diagnostic for an error of the file system while reading. */
export function readFailure(path: string, error: unknown): Diagnostic {
  const code = errorCode(error);
  if (code === "ENOENT" || code === "ENOTDIR") return diagnose("VP6021", undefined, { path });
  if (code === "EISDIR") return diagnose("VP6022", undefined, { path });
  return diagnose("VP6023", undefined, { path, reason: failureReason(error) });
}

/** The system's own words for an error, without the path and the call that Node adds. */
export function failureReason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return /^[A-Z]+: (.*?)(?:, \w+(?: '.*)?)?$/.exec(text)?.[1] ?? text;
}

/** Node's code of a system error, such as ENOENT; empty for other errors. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
