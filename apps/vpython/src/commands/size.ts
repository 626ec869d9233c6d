/**
 * `--size`: the map of a program on a core of the device, and whether it fits.
 */
import { choosePlacement } from "@vipera/device";
import { type Diagnostic, hasErrors } from "@vipera/diagnostics";
import { verifyImage } from "@vipera/bytecode/image";
import { mapProgram, type ProgramMap, simulatorBackend } from "@vipera/simulator";
import { exitCodes } from "@vipera/spec";
import { type CommandResult, failed } from "../command-result.ts";
import { chooseProfile } from "../choose-profile.ts";
import { inFile, loadFile } from "../load-program.ts";
import { mapText } from "../map-text.ts";
import { codePlacement, dataPlacement, type Options } from "../options.ts";

export async function size(
  options: Options,
  path: string,
  isImage: boolean,
): Promise<CommandResult> {
  const { profile, diagnostics: unknown } = chooseProfile(options);
  if (profile === undefined) return failed("size", unknown);
  const wanted = { deviceCores: options.cores, cores: options.placement };
  const { value: placement, diagnostics: wrong } = choosePlacement(wanted, profile);
  if (placement === undefined) return failed("size", wrong);
  const { image, diagnostics } = loadFile(path, isImage, profile);
  if (image === undefined) return failed("size", diagnostics);
  const named = (found: readonly Diagnostic[]) => (isImage ? inFile(path, found) : found);
  const broken = verifyImage(image);
  if (broken.length > 0) return failed("size", named(broken));
  const places = { code: codePlacement(options), data: dataPlacement(options) };
  const mapped = mapProgram(image, profile, { ...places, cores: placement.cores.length });
  if (!("map" in mapped)) return failed("size", [...diagnostics, ...named(mapped.diagnostics)]);
  const opened = await simulatorBackend.open({ profile, placement, seed: 0, ...places });
  if (opened.device === undefined) {
    return { ...failed("size", opened.diagnostics), exitCode: exitCodes.device };
  }
  const refusals = opened.device.load(image);
  opened.device.close();
  return sized(mapped.map, !hasErrors(refusals), [...diagnostics, ...named(refusals)]);
}

function sized(map: ProgramMap, fits: boolean, diagnostics: readonly Diagnostic[]): CommandResult {
  const result = { ...map, fits };
  return { ...failed("size", diagnostics), text: mapText(map, fits), result };
}
