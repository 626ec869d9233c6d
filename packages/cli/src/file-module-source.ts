/**
 * Modules from the file system: the program's folder, then those of `VIPERA_MODULES`, then the
 * standard library that the app brings along.
 *
 * A root is asked for one identifier, so no import can name a path; and a file is only taken when
 * its real path, every link followed, lies in one of the roots.
 */
import { readFileSync, realpathSync } from "node:fs";
import { delimiter, dirname, join, sep } from "node:path";
import type { Diagnostic } from "@vipera/diagnostics";
import type { ModuleRoot, ModuleSource, TargetDevice } from "@vipera/program";
import { errorCode, readFailure } from "./read-file.ts";

export interface FileModuleOptions {
  /** The program's file as the user named it; modules beside it are shown with the same folder. */
  readonly programPath: string;
  /** Value of `VIPERA_MODULES`: folders, separated as in PATH; empty ones are skipped. */
  readonly modulePath: string | undefined;
  /** Asked last. */
  readonly standardLibrary: ModuleRoot;
  /** The device that the program is for; without one all modules are there. */
  readonly device?: TargetDevice | undefined;
  /** Gets VP6023 for a module that is there but cannot be read. */
  readonly report: (diagnostic: Diagnostic) => void;
  /** Told of each path that is looked at, before it is. */
  readonly look?: ((path: string) => void) | undefined;
}

export function fileModuleSource(options: FileModuleOptions): ModuleSource {
  const listed = (options.modulePath ?? "").split(delimiter).filter((folder) => folder !== "");
  const folders = [dirname(options.programPath), ...listed];
  const realFolders = folders.map(realPath).filter((folder) => folder !== undefined);
  const isInside = (path: string) =>
    realFolders.some((folder) => path.startsWith(folder.endsWith(sep) ? folder : folder + sep));
  const roots = folders.map((folder) => folderRoot(folder, isInside, options));
  return { roots: [...roots, options.standardLibrary], device: options.device };
}

function folderRoot(
  folder: string,
  isInside: (path: string) => boolean,
  { report, look }: FileModuleOptions,
): ModuleRoot {
  return {
    title: folder === "." ? "the program's folder" : folder,
    isStandard: false,
    find(name) {
      if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return undefined;
      const path = join(folder, `${name}.py`);
      look?.(path);
      const real = realPath(path);
      if (real === undefined || !isInside(real)) return undefined;
      try {
        return { path, source: readFileSync(real) };
      } catch (error) {
        // A folder called name.py is no module, and a file may go between two looks at it.
        if (!["EISDIR", "ENOENT"].includes(errorCode(error))) report(readFailure(path, error));
        return undefined;
      }
    },
  };
}

/** The path with every link followed; undefined when there is nothing. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
