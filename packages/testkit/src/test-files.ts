/**
 * Finds test programs on disk.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { readTestProgram, type TestProgram } from "./expectations.ts";

/**
 * @param root    The repository's folder.
 * @param folder  Below it, such as `tests/language`; one that does not exist has no files.
 * @param ending  Such as `.py`.
 * @returns Paths relative to `root`, with slashes, in order. Folders whose name begins with `_`
 *   hold modules that programs import and are left out.
 */
export function filesBelow(root: string, folder: string, ending: string): string[] {
  const top = join(root, folder);
  if (!existsSync(top)) return [];
  return readdirSync(top, { withFileTypes: true })
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const path = relative(root, join(top, entry.name)).replaceAll("\\", "/");
      if (entry.isDirectory()) {
        return entry.name.startsWith("_") ? [] : filesBelow(root, path, ending);
      }
      return entry.name.endsWith(ending) ? [path] : [];
    });
}

/**
 * Every test program below a folder.
 *
 * @throws Error when there is none: tests of a folder that has moved would be gone without a word.
 */
export function testPrograms(root: string, folder: string): TestProgram[] {
  const paths = filesBelow(root, folder, ".py");
  if (paths.length === 0) throw new Error(`there is no test program in ${folder}`);
  return paths.map((path) => readTestProgram(path, readFileSync(join(root, path), "utf8")));
}
