/**
 * Writes the `Files` section of each package README: every source file with the first sentence of
 * its header. Run by `pnpm generate`; with `--check` it only says which README is out of date.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryFiles, root } from "./source-text.mjs";

/** @returns The first sentence of a file's header comment, on one line; empty without a header. */
export function firstSentence(text) {
  const source = text.replace(/^#!.*\n/, "").trimStart();
  const block = /^\/\*\*?([\s\S]*?)\*\//.exec(source)?.[1];
  const lines = /^(?:(?:\/\/|#) ?.*\n?)+/.exec(source)?.[0];
  const doc = /^(?:"""|''')([\s\S]*?)(?:"""|''')/.exec(source)?.[1];
  const header = (block ?? doc ?? lines ?? "")
    .split("\n")
    .map((line) => line.replace(/^\s*(\*|\/\/|#) ?/, "").trim());
  const paragraph =
    header
      .join("\n")
      .trim()
      .split(/\n\s*\n/)[0] ?? "";
  const words = paragraph.replace(/\s+/g, " ");
  return /^.*?[.:](?=\s|$)/.exec(words)?.[0].replace(/:$/, ".") ?? words;
}

/**
 * @param readme   A README's text with a `Files` heading.
 * @param entries  `path` inside the package and `text` of each source file, in order.
 * @returns The README with that section replaced; unchanged without the heading.
 */
export function withFileList(readme, entries) {
  const rows = entries.map(({ path, text }) => `- \`${path}\` - ${firstSentence(text)}`);
  const section = /^(## Files\.?\n)[\s\S]*?(?=^## |(?![\s\S]))/m;
  return readme.replace(section, (_, heading) => `${heading}\n${rows.join("\n")}\n\n`);
}

function sourcesOf(folder, paths) {
  const isSource = /^(src|assembly|gen|modules)\/|^[^/]+\.mjs$/;
  return paths
    .filter((path) => path.startsWith(`${folder}/`) && /\.(ts|mjs|ne|py)$/.test(path))
    .filter((path) => isSource.test(path.slice(folder.length + 1)))
    .filter((path) => !path.includes("/generated/"))
    .map((path) => ({
      path: path.slice(folder.length + 1),
      text: readFileSync(join(root, path), "utf8"),
    }));
}

function main(checkOnly) {
  const paths = repositoryFiles();
  const manifests = paths.filter((path) => /^(packages|apps)\/[^/]+\/package\.json$/.test(path));
  for (const folder of manifests.map((path) => path.slice(0, -"/package.json".length))) {
    const file = join(root, folder, "README.md");
    if (!existsSync(file)) continue;
    const present = readFileSync(file, "utf8");
    const wanted = withFileList(present, sourcesOf(folder, paths));
    if (wanted === present) continue;
    if (!checkOnly) writeFileSync(file, wanted);
    else console.error(`${folder}/README.md: its list of files is stale; run \`pnpm generate\``);
    process.exitCode = checkOnly ? 1 : 0;
  }
}

if (process.argv[1]?.endsWith("list-files.mjs")) main(process.argv.includes("--check"));
