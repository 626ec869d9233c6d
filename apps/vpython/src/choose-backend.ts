/**
 * The back-end a run uses: the simulator that comes along, or a package that is named.
 *
 * A package is looked for from the folder in which vpython was started, as a program there would
 * import it; its default export is a `Backend`.
 */
import { createRequire } from "node:module";
import { isAbsolute, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Backend, backendInterface } from "@vipera/device";
import { type Diagnostic, diagnose } from "@vipera/diagnostics";
import { simulatorBackend } from "@vipera/simulator";
import { BackendFailed, guarded } from "./guarded-backend.ts";

/** What `start.ts` gives the bundle, whose code cannot import by itself when it is from a cache. */
declare const importOutside: ((address: string) => Promise<unknown>) | undefined;

/** A back-end, or why there is none. */
export type ChosenBackend =
  | { readonly backend: Backend; readonly diagnostics: readonly [] }
  | { readonly backend?: undefined; readonly diagnostics: readonly Diagnostic[] };

/**
 * @param name  The name of a package, or a path that is absolute or begins with a dot.
 * @errors VP6053 when nothing is found, VP6054 when it cannot be loaded, VP6055 when it is none.
 */
export async function chooseBackend(
  name: string = simulatorBackend.name,
  folder: string = process.cwd(),
): Promise<ChosenBackend> {
  if (name === simulatorBackend.name) return { backend: simulatorBackend, diagnostics: [] };
  let exported: unknown;
  try {
    const path = find(name, folder);
    if (path === undefined) return { diagnostics: [diagnose("VP6053", undefined, { name })] };
    exported = ((await importModule(pathToFileURL(path).href)) as { default?: unknown }).default;
  } catch (error) {
    const { message: reason } = new BackendFailed(name, error);
    return { diagnostics: [diagnose("VP6054", undefined, { name, reason })] };
  }
  const problem = problemOf(exported);
  if (problem !== undefined) {
    return { diagnostics: [diagnose("VP6055", undefined, { name, problem })] };
  }
  // What `problemOf` has looked at is there.
  return { backend: guarded(name, exported as Backend), diagnostics: [] };
}

function importModule(address: string): Promise<unknown> {
  return typeof importOutside === "function" ? importOutside(address) : import(address);
}

/** The file of a package or a path; undefined when there is none. */
function find(name: string, folder: string): string | undefined {
  const isPath = name.startsWith(".") || isAbsolute(name);
  // Only the folder of this name counts: the file need not be there.
  const { resolve: fileOf } = createRequire(join(folder, "program.mjs"));
  try {
    return fileOf(isPath ? resolve(folder, name) : name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

/** What keeps a value from being a back-end. */
function problemOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return "it has no object as default export";
  const { name, open, interfaceVersion } = value as Partial<Record<keyof Backend, unknown>>;
  if (typeof name !== "string") return "it has no name";
  if (typeof open !== "function") return "it has no function open";
  if (interfaceVersion === backendInterface) return undefined;
  return `it is for version ${interfaceVersion} of the interface, and this is ${backendInterface}`;
}
