/**
 * From the path on the command line to an image: a program is compiled, an image is decoded.
 *
 *   path.py  -> bytes -> buildProgram -> compileProgram -> Image
 *   path.vpi -> bytes -> decodeImage ---------------------> Image   (verified by the device)
 */
import { compileProgram } from "@vipera/bytecode";
import { decodeImage, type Image } from "@vipera/bytecode/image";
import { fileModuleSource, readBytes } from "@vipera/cli";
import { type DeviceProfile, hasSharedArrays, lackingModules } from "@vipera/device";
import { Collector, type Diagnostic } from "@vipera/diagnostics";
import {
  buildProgram,
  type FoundModule,
  type ModuleSource,
  type Program,
  tableRoot,
} from "@vipera/program";
import { libraryFolder } from "@vipera/spec";
import { modules } from "@vipera/stdlib";

/** A program whose names are resolved; undefined with errors. */
export interface BuiltProgram {
  readonly program: Program | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** An image that may run, and the program it was made from, if it was made here. */
export interface LoadedImage {
  readonly image: Image | undefined;
  readonly program: Program | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads and checks a program with all its modules.
 *
 * @param profile  The device that it is for.
 * @param look  Told of each path where a module is looked for.
 */
export function buildFile(
  path: string,
  profile: DeviceProfile,
  look?: (path: string) => void,
): BuiltProgram {
  const entry = readBytes(path);
  if (entry.bytes === undefined) return { program: undefined, diagnostics: [entry.diagnostic] };
  return buildText({ path, source: entry.bytes }, path, profile, look);
}

/** @param programPath  Modules are looked for beside it. */
function buildText(
  entry: FoundModule,
  programPath: string,
  profile: DeviceProfile,
  look?: (path: string) => void,
  known?: Map<string, FoundModule>,
): BuiltProgram {
  const collector = new Collector();
  const files = fileModuleSource({
    programPath,
    modulePath: process.env.VIPERA_MODULES,
    standardLibrary: tableRoot("the standard library", modules, {
      isStandard: true,
      folder: libraryFolder,
    }),
    device: { name: profile.id, lacks: lackingModules(profile) },
    report: (diagnostic) => collector.report(diagnostic),
    look,
  });
  const source = known === undefined ? files : remembering(files, known);
  const program = buildProgram(entry, source, collector);
  return { program, diagnostics: collector.diagnostics };
}

/** A source that reads each module once. */
function remembering(source: ModuleSource, known: Map<string, FoundModule>): ModuleSource {
  const roots = source.roots.map((root, index) => ({
    ...root,
    find: (name: string) => {
      const key = `${index} ${name}`;
      const found = known.get(key) ?? root.find(name);
      if (found !== undefined) known.set(key, found);
      return found;
    },
  }));
  return { ...source, roots };
}

/** @param profile  The device that the program is compiled for. */
export function loadFile(
  path: string,
  isImage: boolean,
  profile: DeviceProfile,
  look?: (path: string) => void,
): LoadedImage {
  return isImage ? loadImage(path) : compileFile(path, profile, look);
}

function compileFile(
  path: string,
  profile: DeviceProfile,
  look?: (path: string) => void,
): LoadedImage {
  return compileBuilt(buildFile(path, profile, look), profile);
}

/**
 * Compiles a program that is in no file; its modules lie beside `programPath`.
 *
 * @param known  Modules that are not read again; those that are found are put there.
 */
export function loadText(
  entry: FoundModule,
  programPath: string,
  profile: DeviceProfile,
  known?: Map<string, FoundModule>,
): LoadedImage {
  return compileBuilt(buildText(entry, programPath, profile, undefined, known), profile);
}

function compileBuilt({ program, diagnostics }: BuiltProgram, profile: DeviceProfile): LoadedImage {
  if (program === undefined) return { image: undefined, program, diagnostics };
  const collector = new Collector();
  const forCoreFlavour = profile.word.float === "single";
  const withoutSharedArrays = !hasSharedArrays(profile);
  const options = { forCoreFlavour, withoutSharedArrays };
  const image = compileProgram(program, collector, options);
  return { image, program, diagnostics: [...diagnostics, ...collector.diagnostics] };
}

function loadImage(path: string): LoadedImage {
  const file = readBytes(path);
  if (file.bytes === undefined) return nothing([file.diagnostic]);
  const decoded = decodeImage(file.bytes);
  if (decoded.image === undefined) return nothing(inFile(path, decoded.diagnostics));
  return { image: decoded.image, program: undefined, diagnostics: [] };
}

function nothing(diagnostics: readonly Diagnostic[]): LoadedImage {
  return { image: undefined, program: undefined, diagnostics };
}

/** An image has no lines to point at, so its path stands in the message. */
export function inFile(path: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    message: `${path}: ${diagnostic.message}`,
  }));
}
