/**
 * Fails on an import that layers.json does not allow: a package above or beside, a path inside
 * another package, an npm package that is not named there, or the world (Node, timers, the
 * console) in a pure package. Tests may import any package, but by its name.
 */
import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, normalize } from "node:path";
import { codeOnly, importsOf, repositoryFiles, root } from "./source-text.mjs";

/** Names of the world; as globals they are followed by a use and never declared in the file. */
const worldUses = [
  /(?<![.\w])(?:process|console|document|window|performance|globalThis)\s*[.[]/g,
  /(?<![.\w])(?:fetch|setTimeout|setInterval|setImmediate|queueMicrotask|require)\s*\(/g,
  /(?<![.\w])Date\.now\b|(?<![.\w])new\s+Date\b|(?<![.\w])Math\.random\b/g,
];

/**
 * @param path    Repository-relative path of a source file.
 * @param source  Its text.
 * @param layers  The rows of layers.json.
 * @returns One sentence per broken rule, each starting with `path:line:`.
 */
export function checkLayers(path, source, layers) {
  const row = layers
    .filter(({ folder }) => path.startsWith(`${folder}/`))
    .sort((left, right) => right.folder.length - left.folder.length)[0];
  const problems = [];
  const report = (line, text) => problems.push(`${path}:${line}: ${text}`);
  for (const { name, line } of importsOf(source)) {
    const problem = importProblem(path, name, row);
    if (problem !== undefined) report(line, problem);
  }
  if (row?.world === "pure") {
    for (const { word, line } of worldWords(source)) {
      report(line, `'${word}' is the world, and ${row.folder} is pure; take it as an argument`);
    }
  }
  return problems;
}

function importProblem(path, name, row) {
  if (name.startsWith(".")) return relativeProblem(path, name, row);
  if (name.startsWith("@vipera/")) return packageProblem(name.slice("@vipera/".length), row);
  if (row === undefined) return undefined;
  if (name.startsWith("node:")) {
    return row.world === "node" ? undefined : `'${name}' in ${row.folder}, which is ${row.world}`;
  }
  if (builtinModules.includes(name)) return `write 'node:${name}'`;
  if (row.external?.includes(name)) return undefined;
  return `npm package '${name}' is not listed for ${row.folder} in layers.json`;
}

function packageProblem(name, row) {
  if (name.includes("/") && name !== "bytecode/image") {
    return `'@vipera/${name}' reaches into a package; import its name`;
  }
  if (row === undefined || row.imports.includes(name)) return undefined;
  if (name === "bytecode/image" && row.imports.includes("bytecode")) return undefined;
  return `${row.folder} may not import @vipera/${name} (layers.json)`;
}

function relativeProblem(path, name, row) {
  const target = normalize(join(dirname(path), name));
  const home = /^(packages|apps)\/[^/]+\//.exec(path)?.[0];
  if (home !== undefined && !target.startsWith(home) && /^(packages|apps)\//.test(target)) {
    return `'${name}' reaches into another package; import its name`;
  }
  if (row === undefined || target.startsWith(`${row.folder}/`)) return undefined;
  // A build artefact of the same package, such as build/vm.wasm, is data and not code.
  if (home !== undefined && target.startsWith(home) && target.endsWith(".wasm")) return undefined;
  return `'${name}' leaves ${row.folder}`;
}

function worldWords(source) {
  const code = codeOnly(source);
  return worldUses
    .flatMap((form) => [...code.matchAll(form)])
    .map((match) => ({
      word: match[0].replace(/\s*[.[(]$/, ""),
      line: code.slice(0, match.index).split("\n").length,
    }))
    .filter(({ word }) => !isDeclared(code, word));
}

function isDeclared(code, word) {
  if (!/^\w+$/.test(word)) return false;
  const declared = `\\b(?:const|let|function)\\s+${word}\\b|[({,]\\s*${word}\\s*[,:)}?]`;
  return new RegExp(declared).test(code);
}

/** @returns Package folders that have sources but no row in layers.json. */
export function unlistedFolders(paths, layers) {
  const folders = paths.map(
    (path) => /^(?:packages|apps)\/[^/]+\/(?:src|assembly)(?=\/)/.exec(path)?.[0],
  );
  const rows = new Set(layers.map(({ folder }) => folder));
  return [...new Set(folders)].filter((folder) => folder !== undefined && !rows.has(folder));
}

function main() {
  const { layers } = JSON.parse(readFileSync(join(root, "layers.json"), "utf8"));
  const paths = repositoryFiles().filter((path) => /\.m?ts$/.test(path) && !path.endsWith(".d.ts"));
  const sources = paths.filter((path) => /^(packages|apps|tests)\//.test(path));
  const problems = [
    ...unlistedFolders(sources, layers).map((folder) => `${folder}: has no row in layers.json`),
    ...sources.flatMap((path) => checkLayers(path, readFileSync(join(root, path), "utf8"), layers)),
  ];
  for (const problem of problems) console.error(problem);
  console.error(`layers: ${sources.length} files, ${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

if (process.argv[1]?.endsWith("check-layers.mjs")) main();
