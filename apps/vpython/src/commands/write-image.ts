/**
 * `-o FILE`: compiles a program and writes its image.
 */
import { encodeImage } from "@vipera/bytecode/image";
import { writeError, writeWholeFile } from "@vipera/cli";
import { type CommandResult, failed } from "../command-result.ts";
import { chooseProfile } from "../choose-profile.ts";
import { loadFile } from "../load-program.ts";
import type { Options } from "../options.ts";
import { programSizes, sizesText } from "../program-sizes.ts";

export function writeImage(options: Options, path: string, isImage: boolean): CommandResult {
  const { profile, diagnostics: unknown } = chooseProfile(options);
  if (profile === undefined) return failed("write-image", unknown);
  const { image, program, diagnostics } = loadFile(path, isImage, profile);
  const target = options.output;
  if (image === undefined || target === undefined) return failed("write-image", diagnostics);
  const sizes = programSizes(image, program);
  if (options.sizes === true && options.json !== true) writeError(sizesText(sizes));
  const bytes = encodeImage(image);
  const problem = writeWholeFile(target, bytes);
  if (problem !== undefined) return failed("write-image", [...diagnostics, problem]);
  const result = { path: target, bytes: bytes.length, sizes };
  return { command: "write-image", exitCode: 0, diagnostics, result };
}
