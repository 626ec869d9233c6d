/**
 * What `--board` connects to the device.
 */
import { readBytes } from "@vipera/cli";
import { bareBoard, type BoardScript, type DeviceProfile, parseBoard } from "@vipera/device";
import { type Diagnostic, diagnose } from "@vipera/diagnostics";

/** What is connected, or what is wrong with what was asked for. */
export interface ChosenBoard {
  readonly script?: BoardScript;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * @param path  Of a board file; without one nothing is connected.
 * @errors VP5030 for the file, VP5031 for a device without a board, VP6021 to VP6023.
 */
export function chooseBoard(path: string | undefined, profile: DeviceProfile): ChosenBoard {
  if (path === undefined) return { script: bareBoard, diagnostics: [] };
  if (profile.board === undefined) {
    const holes = { device: profile.id, path };
    return { diagnostics: [diagnose("VP5031", undefined, holes)] };
  }
  const file = readBytes(path);
  if (file.bytes === undefined) return { diagnostics: [file.diagnostic] };
  const text = new TextDecoder().decode(file.bytes);
  const { value, diagnostics } = parseBoard(path, text, profile.board);
  return value === undefined ? { diagnostics } : { script: value, diagnostics };
}
