/**
 * `--size`: the map of a program on a core of the device, and whether it fits.
 */
import type { Backend } from "@vipera/device";
import { type Diagnostic, diagnose, hasErrors } from "@vipera/diagnostics";
import { verifyImage } from "@vipera/bytecode/image";
import { mapProgram, type ProgramMap, simulatorBackend } from "@vipera/simulator";
import { exitCodes } from "@vipera/spec";
import { type CommandResult, failed } from "../command-result.ts";
import { inFile, loadFile } from "../load-program.ts";
import { mapText } from "../map-text.ts";
import { openRequest, requestFor } from "../open-request.ts";
import { codePlacement, dataPlacement, type Options } from "../options.ts";
import { withBackend } from "../with-backend.ts";

export function size(options: Options, path: string, isImage: boolean): Promise<CommandResult> {
  return withBackend("size", options, (backend) => sizeOn(backend, options, path, isImage));
}

async function sizeOn(
  backend: Backend,
  options: Options,
  path: string,
  isImage: boolean,
): Promise<CommandResult> {
  const { request, diagnostics: wrong } = openRequest(options);
  if (request === undefined) return failed("size", wrong);
  const { profile, placement } = request;
  const { image, diagnostics: remarks } = loadFile(path, isImage, profile);
  if (image === undefined) return failed("size", remarks);
  const diagnostics = [...remarks, ...mapRemarks(backend, options)];
  const named = (found: readonly Diagnostic[]) => (isImage ? inFile(path, found) : found);
  const broken = verifyImage(image);
  if (broken.length > 0) return failed("size", named(broken));
  const cores = placement.cores.filter((core) => core < placement.deviceCores).length;
  const places = { code: codePlacement(options), data: dataPlacement(options) };
  const mapped = mapProgram(image, profile, { ...places, cores });
  if (!("map" in mapped)) return failed("size", [...diagnostics, ...named(mapped.diagnostics)]);
  const opened = await backend.open(requestFor(image, request, options));
  if (opened.device === undefined) {
    return { ...failed("size", opened.diagnostics), exitCode: exitCodes.device };
  }
  try {
    const refusals = opened.device.load(image);
    return sized(mapped.map, !hasErrors(refusals), [...diagnostics, ...named(refusals)]);
  } finally {
    opened.device.close();
  }
}

/** Another back-end says whether a program fits, but not where it would put it. */
function mapRemarks(backend: Backend, { backend: name }: Options): readonly Diagnostic[] {
  if (backend === simulatorBackend || name === undefined) return [];
  return [diagnose("VP6059", undefined, { name })];
}

function sized(map: ProgramMap, fits: boolean, diagnostics: readonly Diagnostic[]): CommandResult {
  const result = { ...map, fits };
  return { ...failed("size", diagnostics), text: mapText(map, fits), result };
}
