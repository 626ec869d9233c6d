/**
 * Compares a printed form with a file that stands beside its input.
 *
 * `VIPERA_UPDATE=1` writes the files instead; the change is then reviewed like any other.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * @param path    The file with the expected text.
 * @param actual  The text as it is now.
 * @returns The expected text, for a test to compare with `actual`.
 */
export function goldenText(path: string, actual: string): string {
  if (process.env.VIPERA_UPDATE !== undefined) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  if (!existsSync(path)) return `(${path} is missing: make it with VIPERA_UPDATE=1)`;
  return readFileSync(path, "utf8");
}
