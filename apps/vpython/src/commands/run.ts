/**
 * Runs a program on a device: the place where a back-end, a host and a clock are chosen.
 */
import { type Image, withArguments } from "@vipera/bytecode/image";
import { exitCodeOf, writeError } from "@vipera/cli";
import type { Backend, Device } from "@vipera/device";
import { type Diagnostic, diagnose, hasErrors } from "@vipera/diagnostics";
import { exitCodes } from "@vipera/spec";
import { type CommandResult, failed } from "../command-result.ts";
import { inFile, loadFile, loadText } from "../load-program.ts";
import { openRequest, requestFor } from "../open-request.ts";
import type { Options } from "../options.ts";
import { programSizes, sizesText } from "../program-sizes.ts";
import { Recordings } from "../recordings.ts";
import { runOnTerminal, runRecorded } from "../run-device.ts";
import { InputLines } from "../terminal-services.ts";
import { withBackend } from "../with-backend.ts";

/** What a run needs that may come again when its program has changed. */
export interface RunSurroundings {
  readonly input: InputLines;
  readonly watched: {
    /** Told of each path that the program may come from, before it is read. */
    readonly look: (path: string) => void;
    /** Ends the run. */
    readonly change: AbortSignal;
  };
}

/** Runs a program once. */
export async function run(
  options: Options,
  path: string,
  isImage: boolean,
  args: readonly string[],
): Promise<CommandResult> {
  const input = new InputLines();
  try {
    return await runIn(options, path, isImage, args, { input });
  } finally {
    input.close();
  }
}

/**
 * @param args  The program's own arguments.
 * @errors Those of the program; VP6053 to VP6057 about the back-end.
 */
export function runIn(
  options: Options,
  path: string,
  isImage: boolean,
  args: readonly string[],
  surroundings: Pick<RunSurroundings, "input"> & Partial<RunSurroundings>,
): Promise<CommandResult> {
  return withBackend("run", options, async (backend) => {
    const watched = watchingOption(options);
    if (watched === undefined || backend.tellsObservers === true) {
      return runOn(backend, options, path, isImage, args, surroundings);
    }
    const holes = { name: options.backend ?? "", option: watched };
    return failed("run", [diagnose("VP6057", undefined, holes)]);
  });
}

/** The option that needs observers, if one is given. */
function watchingOption({ trace, profile }: Options): string | undefined {
  if (trace !== undefined) return "--trace";
  return profile === undefined ? undefined : "--profile";
}

async function runOn(
  backend: Backend,
  options: Options,
  path: string,
  isImage: boolean,
  args: readonly string[],
  { input, watched }: Pick<RunSurroundings, "input"> & Partial<RunSurroundings>,
): Promise<CommandResult> {
  const { request: wanted, diagnostics: wrong } = openRequest(options);
  if (wanted === undefined) return failed("run", wrong);
  const recordings = new Recordings(options, wanted.profile);
  const request = { ...wanted, observers: recordings.observers };
  // The virtual machine is compiled by another thread while this one reads the program, unless
  // the program has a say in how many threads run it.
  const opening =
    options.jobs === undefined && request.threads !== undefined ? undefined : backend.open(request);
  const { profile } = request;
  const { image, program, diagnostics } =
    options.text === undefined
      ? loadFile(path, isImage, profile, watched?.look)
      : loadText({ path, source: `${options.text}\n` }, path, profile);
  if (image === undefined) {
    (await opening)?.device?.close();
    return failed("run", diagnostics);
  }
  const opened = await (opening ?? backend.open(requestFor(image, request, options)));
  const sizes = options.sizes === true ? programSizes(image, program) : undefined;
  if (sizes !== undefined && options.json !== true) writeError(sizesText(sizes));
  if (opened.device === undefined) {
    return { ...failed("run", opened.diagnostics), exitCode: exitCodes.device };
  }
  try {
    const refusals = loadDevice(opened.device, image, [path, ...args], isImage);
    if (hasErrors(refusals)) return failed("run", [...diagnostics, ...refusals]);
    const { deviceCores } = request.placement;
    const change = watched?.change;
    const attempt = { options, device: opened.device, deviceCores, input, change };
    const run = options.json === true ? runRecorded : runOnTerminal;
    const result = await run(attempt, sizes);
    const unwritten = recordings.write(opened.device, deviceCores);
    const exitCode = result.exitCode === 0 ? exitCodeOf(unwritten) : result.exitCode;
    const all = [...diagnostics, ...result.diagnostics, ...unwritten];
    return { ...result, exitCode, diagnostics: all };
  } finally {
    opened.device.close();
  }
}

function loadDevice(
  device: Device,
  image: Image,
  argv: readonly string[],
  isImage: boolean,
): readonly Diagnostic[] {
  const refusals = device.load(withArguments(image, argv));
  const [path = ""] = argv;
  return isImage ? inFile(path, refusals) : refusals;
}
