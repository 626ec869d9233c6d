/**
 * From a test program to an image, once for all engines that run it.
 */
import { type CompileOptions, compileProgram } from "@vipera/bytecode";
import type { Image } from "@vipera/bytecode/image";
import { fileModuleSource } from "@vipera/cli";
import { type DeviceProfile, lackingModules } from "@vipera/device";
import { Collector, type Diagnostic } from "@vipera/diagnostics";
import { buildProgram, tableRoot } from "@vipera/program";
import { libraryFolder } from "@vipera/spec";
import { modules } from "@vipera/stdlib";

export interface CompiledTest {
  /** Undefined when there are errors. */
  readonly image: Image | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const compiled = new Map<string, CompiledTest>();

/**
 * @param path    As messages and tracebacks show it; modules beside it are found.
 * @param source  Its text, or its bytes.
 * @param folder  The folder that relative paths start from.
 * @param options  Of the compiler, and the device that the program is for: generic without one.
 */
export function compileTest(
  path: string,
  source: string | Uint8Array,
  folder: string,
  options: CompileOptions & { readonly profile?: DeviceProfile } = {},
): CompiledTest {
  const { profile } = options;
  const device = profile ?? { id: "generic" };
  const lacks = profile === undefined ? { microblaze: "board" } : lackingModules(profile);
  const key = [JSON.stringify(options), folder, path, String(source)].join("\0");
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const collector = new Collector();
  const found = fileModuleSource({
    programPath: `${folder}/${path}`,
    modulePath: undefined,
    standardLibrary: tableRoot("the standard library", modules, {
      isStandard: true,
      folder: libraryFolder,
    }),
    device: { name: device.id, lacks },
    report: (diagnostic) => collector.report(diagnostic),
  });
  const program = buildProgram({ path, source }, found, collector);
  const image = program === undefined ? undefined : compileProgram(program, collector, options);
  const result = { image, diagnostics: collector.diagnostics };
  compiled.set(key, result);
  return result;
}
