/**
 * Reads TypeScript and JavaScript as text for the checks: which files there are, and a source with
 * its comments or its strings blanked, so that a word in prose is not taken for code. Not a parser:
 * it knows comments, strings, templates and the usual places of a regular expression.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** @returns Repository-relative paths of all files git knows or would add, in order. */
export function repositoryFiles(folder = root) {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const listed = execFileSync("git", args, { cwd: folder, encoding: "utf8" }).split("\0");
  return [...new Set(listed)]
    .filter((path) => path !== "" && existsSync(join(folder, path)))
    .sort();
}

/** @returns Whether a tool writes the file, so that no rule for people holds. */
export function isGenerated(path) {
  return /(^|\/)generated\//.test(path) || path === "pnpm-lock.yaml";
}

const comment = String.raw`(?<comment>\/\*[\s\S]*?\*\/|\/\/[^\n]*)`;
const text = String.raw`"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|` + "`(?:\\\\.|[^`\\\\])*`";
/** A slash begins a regular expression only where a value may stand. */
const patternStart = String.raw`(?<=[(,=:[!&|?{};\n]\s*)\/`;
const pattern = patternStart + String.raw`(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\\\n[*])+\/[a-z]*`;
const piece = new RegExp(`${comment}|${text}|${pattern}`, "g");

const blank = (found) => found.replace(/[^\n]/g, " ");

/** Blanks comments, keeping every other character in its place. */
export function withoutComments(source) {
  return source.replace(piece, (found, ...rest) => (rest.at(-1).comment ? blank(found) : found));
}

/** Blanks comments, strings and regular expressions, keeping every other character in its place. */
export function codeOnly(source) {
  return source.replace(piece, blank);
}

const importForm = new RegExp(
  String.raw`(?:^|[\s;}])(?:import|export)\s(?:[^"';]*?\sfrom\s*)?["']([^"'\n]+)["']` +
    String.raw`|\bimport\(\s*["']([^"'\n]+)["']`,
  "g",
);

/** @returns Each imported name with its 1-based line: static, re-exported, dynamic and of types. */
export function importsOf(source) {
  const code = withoutComments(source);
  return [...code.matchAll(importForm)].map((match) => ({
    name: match[1] ?? match[2],
    line: code.slice(0, match.index + match[0].length).split("\n").length,
  }));
}
