/**
 * How the text of modules is found, which is all this package sees of the world.
 *
 * A program's modules come from an ordered list of roots: the folder of the entry file, the folders
 * the user lists (`VIPERA_MODULES`), the standard library. A root is asked for a module by its
 * name, never for a path, so nothing outside the roots can be reached however an import is spelled.
 * The apps implement it over a file system; tests and the playground over a map.
 */

/** One text found under one root. */
export interface FoundModule {
  /** As tracebacks and messages show it. The same file has the same path, also as the entry. */
  readonly path: string;
  /** The bytes of the file, undecoded, or its text. */
  readonly source: string | Uint8Array;
}

/** One place where modules lie. */
export interface ModuleRoot {
  /** As a message about a missing module names it: a folder, or "the standard library". */
  readonly title: string;
  /** Whether it holds modules of Vipera itself, which may use natives of their own name. */
  readonly isStandard: boolean;
  /** Names of its modules, for hints; left out where nobody has a list. */
  readonly names?: readonly string[];
  /**
   * @param name  One identifier: no dot, no slash, no empty text.
   * @returns The file `name.py` of this root; undefined when there is none.
   */
  find(name: string): FoundModule | undefined;
}

export interface ModuleSource {
  /** Asked in this order; the first that has the module wins. */
  readonly roots: readonly ModuleRoot[];
  /** The device that the program is for, if there are modules that it cannot have. */
  readonly device?: TargetDevice | undefined;
}

/** Which modules of the standard library are not for a device. */
export interface TargetDevice {
  readonly name: string;
  /** What each module needs and the device has not: microblaze -> "board". */
  readonly lacks: Readonly<Record<string, string>>;
}

/** A root over a table from module name to text, such as the standard library's generated map. */
export function tableRoot(
  title: string,
  texts: Readonly<Record<string, string>>,
  options: { readonly isStandard?: boolean; readonly folder?: string } = {},
): ModuleRoot {
  return {
    title,
    isStandard: options.isStandard ?? false,
    names: Object.keys(texts),
    find(name) {
      const source = Object.hasOwn(texts, name) ? texts[name] : undefined;
      return source === undefined
        ? undefined
        : { path: `${options.folder ?? ""}${name}.py`, source };
    },
  };
}
