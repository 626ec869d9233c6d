/**
 * Finds, reads and parses every module a program imports, from the entry file to the module graph.
 *
 * Modules are found by name through the roots of the `ModuleSource`, in their order. Import
 * statements count wherever they stand, also inside functions. Every module is read once.
 */
import {
  type Collector,
  diagnose,
  type Place,
  SourceFile,
  type Span,
  unreachable,
} from "@vipera/diagnostics";
import {
  decodeSource,
  type Import,
  type ImportFrom,
  type Module,
  parse,
  visit,
} from "@vipera/parser";
import { descriptorNames, descriptorsModule } from "@vipera/spec";
import type { LoadedModule, ModuleGraph } from "./module-graph.ts";
import type { FoundModule, ModuleRoot, ModuleSource } from "./module-source.ts";
import { nearestName } from "./nearest-name.ts";
import { codeOf, prunePrelude } from "./prune-prelude.ts";

/** The name of the module that holds the built-in functions written in vPython. */
export const preludeName = "prelude";

/**
 * @param entry   The file to run; its path is shown in messages.
 * @param source  Where modules are found.
 * @param wholePrelude  Whether functions of the prelude that no text mentions are loaded too.
 * @returns The modules in initialization order; undefined when a text could not be read or a
 *          module was not found. Syntax errors and circles are reported, and the rest is returned.
 * @errors VP1xxx of the parser, VP2001, VP2002, VP2008, VP2009, VP2031.
 */
export function loadModules(
  entry: FoundModule,
  source: ModuleSource,
  collector: Collector,
  wholePrelude = true,
): ModuleGraph | undefined {
  const loader = new Loader(source, collector);
  const loaded = loader.load("__main__", { found: entry, isStandard: false }, undefined);
  if (loaded === undefined || loader.failed) return undefined;
  const descriptors = loader.loadDescriptors();
  const texts = loader.modules.map(({ file, isStandard }) =>
    isStandard ? codeOf(file.text) : file.text,
  );
  const prelude = new Loader(source, collector).loadPrelude(wholePrelude ? undefined : texts);
  return { modules: loader.modules, entry: loaded, descriptors, prelude };
}

const mentionsDescriptor = new RegExp(`\\b(${descriptorNames.join("|")})\\b`, "u");

interface Located {
  readonly found: FoundModule;
  readonly isStandard: boolean;
}

/** The modules of the standard library that a program can import by name, for hints. */
export function importableNames(roots: readonly ModuleRoot[]): readonly string[] {
  return roots
    .filter(({ isStandard }) => isStandard)
    .flatMap(({ names = [] }) => names)
    .filter((name) => /^[a-z]\w*$/u.test(name) && name !== preludeName);
}

function pruned(located: Located, texts: readonly string[] | undefined): Located {
  const { path, source } = located.found;
  if (texts === undefined || typeof source !== "string") return located;
  return { ...located, found: { path, source: prunePrelude(source, texts) } };
}

/** A module that is being loaded, and the import statement by which it was reached. */
interface Open {
  readonly path: string;
  readonly name: string;
  readonly importedAt: Place | undefined;
}

class Loader {
  /** In the order in which they were completed: imported modules first. */
  readonly modules: LoadedModule[] = [];
  failed = false;
  readonly #source: ModuleSource;
  readonly #collector: Collector;
  readonly #byPath = new Map<string, LoadedModule>();
  /** From the entry to the module that is being loaded. */
  readonly #open: Open[] = [];
  readonly #standardRoots: readonly ModuleRoot[];

  constructor(source: ModuleSource, collector: Collector) {
    this.#source = source;
    this.#standardRoots = source.roots.filter(({ isStandard }) => isStandard);
    this.#collector = collector;
  }

  /**
   * It imports nothing, because it is part of every program.
   *
   * @param texts  Those of the program's modules, when only what they mention is wanted.
   */
  loadPrelude(texts: readonly string[] | undefined): LoadedModule | undefined {
    const located = this.#locate(preludeName, this.#standardRoots);
    if (located === undefined) return undefined;
    const prelude = this.load(preludeName, pruned(located, texts), undefined);
    if (prelude !== undefined && prelude.imports.size > 0) {
      unreachable("loadModules", "the prelude imports modules");
    }
    return prelude;
  }

  /** Comes first, because any module may mention what it defines. */
  loadDescriptors(): LoadedModule | undefined {
    if (!this.modules.some(({ file }) => mentionsDescriptor.test(file.text))) return undefined;
    const located = this.#locate(descriptorsModule, this.#standardRoots);
    if (located === undefined) return undefined;
    const loaded = this.load(descriptorsModule, located, undefined);
    const last = this.modules.pop();
    if (last !== undefined) this.modules.unshift(last);
    return loaded;
  }

  load(name: string, located: Located, importedAt: Place | undefined): LoadedModule | undefined {
    const { path, source } = located.found;
    const known = this.#byPath.get(path);
    if (known !== undefined) return known;
    if (this.#open.some((open) => open.path === path)) {
      this.#reportCircle(name, path, importedAt);
      return undefined;
    }
    const file =
      typeof source === "string"
        ? new SourceFile(path, source)
        : decodeSource(source, path, this.#collector);
    if (file === undefined) {
      this.failed = true;
      return undefined;
    }
    const ast = parse(file, this.#collector);
    this.#open.push({ path, name, importedAt });
    // A program's own random.py must not take the place of the one that util.py needs.
    const roots = located.isStandard ? this.#standardRoots : this.#source.roots;
    const imports = this.#loadImports(ast, file, roots);
    this.#open.pop();
    const loaded = { name, file, ast, isStandard: located.isStandard, imports };
    this.#byPath.set(path, loaded);
    this.modules.push(loaded);
    return loaded;
  }

  #loadImports(
    ast: Module,
    file: SourceFile,
    roots: readonly ModuleRoot[],
  ): ReadonlyMap<Import | ImportFrom, readonly LoadedModule[]> {
    const imports = new Map<Import | ImportFrom, readonly LoadedModule[]>();
    for (const statement of importsOf(ast)) {
      const found: LoadedModule[] = [];
      for (const { name, span } of namedModules(statement)) {
        const loaded = this.#loadNamed(name, statement, { file, span }, roots);
        if (loaded !== undefined) found.push(loaded);
        else this.failed = true;
      }
      imports.set(statement, found);
    }
    return imports;
  }

  #loadNamed(
    name: string,
    statement: Import | ImportFrom,
    place: Place,
    roots: readonly ModuleRoot[],
  ): LoadedModule | undefined {
    if (statement.kind === "ImportFrom" && statement.level > 0) {
      this.#collector.report(diagnose("VP2009", place));
      return undefined;
    }
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
      this.#collector.report(diagnose("VP2008", place, { name }));
      return undefined;
    }
    const located = this.#locate(name, roots);
    if (located?.isStandard === true && this.#isRefused(name, place)) return undefined;
    if (located !== undefined) return this.load(name, located, place);
    // An entry that lies in no root, such as a text in an editor, is a module all the same.
    const entryPath = this.#open[0]?.path ?? "";
    if (entryPath === `${name}.py` || entryPath.endsWith(`/${name}.py`)) {
      this.#reportCircle(name, entryPath, place);
      return undefined;
    }
    this.#reportMissing(name, place, roots);
    return undefined;
  }

  #reportMissing(name: string, place: Place, roots: readonly ModuleRoot[]): void {
    const importedAt = this.#open.map((open) => open.importedAt).filter((at) => at !== undefined);
    const notes = { notes: importedAt.toReversed() };
    const library = importableNames(roots);
    const suggestion = nearestName(name, library);
    if (suggestion !== undefined) {
      this.#collector.report(diagnose("VP2031", place, { name, suggestion }, notes));
      return;
    }
    const folders = roots.filter(({ isStandard }) => !isStandard).map(({ title }) => title);
    const holes = { name, roots: folders.join(", or "), library: library.join(", ") || "none" };
    this.#collector.report(diagnose("VP2001", place, holes, notes));
  }

  /** Reports a module of the standard library that is not for the device. */
  #isRefused(name: string, place: Place): boolean {
    const { device } = this.#source;
    if (device === undefined || !Object.hasOwn(device.lacks, name)) return false;
    const holes = { name, device: device.name, need: device.lacks[name] ?? "" };
    this.#collector.report(diagnose("VP2030", place, holes));
    return true;
  }

  #locate(name: string, roots: readonly ModuleRoot[]): Located | undefined {
    for (const root of roots) {
      const found = root.find(name);
      if (found !== undefined) return { found, isStandard: root.isStandard };
    }
    return undefined;
  }

  #reportCircle(name: string, path: string, importedAt: Place | undefined): void {
    const start = this.#open.findIndex((open) => open.path === path);
    const circle = this.#open.slice(start);
    // The entry is known to its importer by its file's name, not as __main__.
    const names = circle.map((open, index) => (index === 0 ? name : open.name));
    const places = circle.slice(1).map((open) => open.importedAt);
    const notes = [...places.slice(1), importedAt].filter((at) => at !== undefined);
    const chain = [...names, name].join(" -> ");
    const first = places[0] ?? importedAt;
    const others = first === importedAt ? [] : notes;
    this.#collector.report(diagnose("VP2002", first, { chain }, { notes: others }));
  }
}

function importsOf(ast: Module): readonly (Import | ImportFrom)[] {
  const found: (Import | ImportFrom)[] = [];
  visit(ast, (node) => {
    const isFuture = node.kind === "ImportFrom" && node.module === "__future__";
    if ((node.kind === "Import" || node.kind === "ImportFrom") && !isFuture) found.push(node);
    return true;
  });
  return found;
}

/** The modules that a statement names, each with the span to show. */
function namedModules(
  statement: Import | ImportFrom,
): readonly { readonly name: string; readonly span: Span }[] {
  return statement.kind === "Import"
    ? statement.names.map(({ name, span }) => ({ name, span }))
    : [{ name: statement.module, span: statement.span }];
}
