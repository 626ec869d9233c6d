/**
 * Checks files as files: length, line width, name, header comment, and that every source file of a
 * pure package has a test file of the same name. Generated files never count.
 *
 * Over 400 lines the header must say why ("Over 400 lines because ..."); over 600 the file must
 * stand in file-ceilings.json: `{ "path": { "lines": 900, "reason": "..." } }`.
 */
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { codeOnly, isGenerated, repositoryFiles, root } from "./source-text.mjs";

const sourceFile = /\.(ts|mjs|c|h|ne|py|sh)$/;
const explainFrom = 400;
const failFrom = 600;
const forbiddenNames = new Set(
  ["utils", "util", "helpers", "misc", "common", "shared", "types", "constants", "manager"].sort(),
);
/** House names: the table of Python types, and the module `util` that programs import. */
const allowedNames = new Set(["packages/spec/src/types.ts", "packages/stdlib/modules/util.py"]);

/**
 * @param path      Repository-relative path.
 * @param text      The file's text.
 * @param ceilings  The rows of file-ceilings.json.
 * @returns One sentence per problem, each starting with the path.
 */
export function checkFile(path, text, ceilings) {
  if (!sourceFile.test(path) || isGenerated(path)) return [];
  return [
    ...nameProblems(path),
    ...lengthProblems(path, text, ceilings),
    ...widthProblems(path, text),
    ...headerProblems(path, text),
  ];
}

function nameProblems(path) {
  const stem = basename(path).replace(/(\.test|\.d)?\.\w+$/, "");
  if (!forbiddenNames.has(stem) || allowedNames.has(path)) return [];
  // A test program may be about a module of that name, and a twin follows its source.
  if (path.startsWith("tests/") || path.endsWith(".test.ts")) return [];
  return [`${path}: '${stem}' names no idea; there is a noun missing`];
}

function lengthProblems(path, text, ceilings) {
  const lines = text.split("\n").length - 1;
  const ceiling = ceilings[path];
  if (lines > failFrom && ceiling === undefined) {
    return [`${path}: ${lines} lines; split it, or argue for a row in file-ceilings.json`];
  }
  if (ceiling !== undefined && lines > ceiling.lines) {
    return [`${path}: ${lines} lines, its ceiling is ${ceiling.lines}`];
  }
  if (lines > explainFrom && ceiling === undefined && !/over 400 lines because/i.test(text)) {
    return [`${path}: ${lines} lines; split it, or say "Over 400 lines because ..." in the header`];
  }
  return [];
}

function widthProblems(path, text) {
  if (path.endsWith(".py")) return [];
  const columns = columnsOf(path);
  return text
    .split("\n")
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => [...line].length > columns && !/https?:\/\//.test(line))
    .map(({ number }) => `${path}:${number}: over ${columns} columns`);
}

/** Core and C code is narrower; a table of packages/spec keeps a row on one line. */
function columnsOf(path) {
  if (/\.(c|h)$|\/assembly\//.test(path)) return 90;
  return path.startsWith("packages/spec/src/") ? 160 : 100;
}

function headerProblems(path, text) {
  const needsHeader =
    /^(packages\/[^/]+\/(src|assembly|gen|modules)|apps\/[^/]+\/src|scripts|examples)\//;
  if (!needsHeader.test(path) || path.endsWith(".test.ts")) return [];
  const first = text.replace(/^#!.*\n/, "").trimStart();
  return /^(\/\*|\/\/|#|"""|''')/.test(first) ? [] : [`${path}: has no header comment`];
}

/**
 * A file in a folder of parts, `natives/text.ts` beside `natives.ts`, may leave its test to the
 * whole's, `natives.test.ts`.
 *
 * @param paths      All repository files.
 * @param readText   Gives a file's text by its path.
 * @param purePaths  Source folders of the pure packages, such as `packages/parser/src`.
 * @returns One sentence per source file that has code but no `test/**\/<same name>.test.ts`.
 */
export function missingTwins(paths, readText, purePaths) {
  const sources = new Set(paths);
  const tests = new Set(
    paths
      .filter((path) => path.endsWith(".test.ts"))
      .map((path) => `${homeOf(path)}${basename(path, ".test.ts")}`),
  );
  const isTested = (path) => {
    const whole = dirname(path);
    return (
      tests.has(`${homeOf(path)}${basename(path, ".ts")}`) ||
      (sources.has(`${whole}.ts`) && tests.has(`${homeOf(path)}${basename(whole)}`))
    );
  };
  return paths
    .filter((path) => purePaths.some((folder) => path.startsWith(`${folder}/`)))
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts") && !isGenerated(path))
    .filter((path) => basename(path) !== "index.ts" && hasCode(readText(path)))
    .filter((path) => !isTested(path))
    .map((path) => `${path}: has no test twin ${basename(path, ".ts")}.test.ts`);
}

function homeOf(path) {
  return /^(packages|apps)\/[^/]+\//.exec(path)?.[0] ?? "";
}

/** Types leave nothing to run, and rows of a table are tested by those who read them. */
function hasCode(text) {
  const code = codeOnly(text);
  const functions = /^\s*(?:export\s+)?(?:async\s+)?(?:function|class)\b/m;
  const arrows = /^(?:export\s+)?const\s[^;]*=>/m;
  const types = /^(?:export\s+)?(?:interface|type)\s[\s\S]*?^\S.*$/gm;
  return functions.test(code) || arrows.test(code.replace(types, ""));
}

function main() {
  const read = (path) => readFileSync(join(root, path), "utf8");
  const ceilings = JSON.parse(read("scripts/file-ceilings.json"));
  const { layers } = JSON.parse(read("layers.json"));
  const pure = layers.filter(({ world }) => world === "pure").map(({ folder }) => folder);
  const paths = repositoryFiles();
  const problems = [
    ...paths
      .filter((path) => sourceFile.test(path))
      .flatMap((path) => checkFile(path, read(path), ceilings)),
    ...missingTwins(paths, read, pure),
    ...Object.keys(ceilings)
      .filter((path) => !paths.includes(path))
      .map((path) => `scripts/file-ceilings.json: ${path} does not exist`),
  ];
  for (const problem of problems) console.error(problem);
  console.error(`files: ${paths.length} files, ${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

if (process.argv[1]?.endsWith("check-files.mjs")) main();
