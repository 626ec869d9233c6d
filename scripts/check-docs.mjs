/**
 * Checks what the documents promise: relative links resolve (with their heading, if they name one),
 * paths in backticks exist, and every package has a README with the house's headings in order.
 * The `python` blocks with `# expect:` comments are run by the tests, not here.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { repositoryFiles, root } from "./source-text.mjs";

const topFolders = "packages apps docs examples devices scripts tests types .ci .changeset".split(
  " ",
);
const readmeHeadings = [
  "What this is",
  "What it is not",
  "Use",
  "How it works",
  "Files",
  "Tests",
  "Decisions",
];

/**
 * @param path      Repository-relative path of a Markdown file.
 * @param text      Its text.
 * @param exists    Tells whether a repository-relative path exists.
 * @param readText  Gives the text of another Markdown file, for the headings a link names.
 * @returns One sentence per broken promise, each starting with `path:line:`.
 */
export function checkDocument(path, text, exists, readText) {
  const problems = [];
  let fenced = false;
  text.split("\n").forEach((line, index) => {
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
    if (fenced) return;
    const report = (problem) => problems.push(`${path}:${index + 1}: ${problem}`);
    for (const target of linksIn(line)) {
      const problem = linkProblem(path, text, target, exists, readText);
      if (problem !== undefined) report(problem);
    }
    for (const named of pathsIn(line)) {
      const places = [named, normalize(join(dirname(path), named))];
      if (!places.some(exists)) report(`\`${named}\` does not exist`);
    }
  });
  return problems;
}

function linksIn(line) {
  const prose = line.replace(/`[^`]*`/g, "");
  return [...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)].map((match) => match[1]);
}

function linkProblem(path, text, target, exists, readText) {
  if (/^[a-z][a-z+.-]*:/i.test(target)) return undefined;
  const [file, anchor] = target.split("#");
  const place = file === "" ? path : normalize(join(dirname(path), decodeURI(file)));
  if (file !== "" && !exists(place)) return `link to '${target}', which does not exist`;
  if (anchor === undefined || !place.endsWith(".md")) return undefined;
  const headings = headingsOf(file === "" ? text : readText(place));
  return headings.some((heading) => slug(heading) === anchor)
    ? undefined
    : `link to '${target}': '${place}' has no such heading`;
}

/** Backticked words that look like a path of this repository; patterns and outputs are left out. */
function pathsIn(line) {
  const words = [...line.matchAll(/`([^`\s]+)`/g)].map((match) =>
    match[1].replace(/[:#]\d.*$/, ""),
  );
  return words.filter(
    (word) =>
      topFolders.some((folder) => word.startsWith(`${folder}/`)) &&
      !/[*<>{}$]|\.\.\.|NNNN|\/(dist|build|generated|node_modules)(\/|$)/.test(word),
  );
}

function headingsOf(text) {
  return [...text.matchAll(/^#{1,6}\s+(.*?)\s*#*\s*$/gm)].map((match) => match[1]);
}

/** A heading's anchor as the common Markdown hosts make it. */
function slug(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s_-]/gu, "")
    .replace(/\s/g, "-");
}

/** @returns What is missing or out of order among a package README's headings. */
export function checkReadme(path, text) {
  const found = headingsOf(text)
    .map((heading) => heading.replace(/\.$/, ""))
    .filter((heading) => readmeHeadings.includes(heading));
  if (found.join() === readmeHeadings.join()) return [];
  return [`${path}: headings must be, in this order: ${readmeHeadings.join(". ")}.`];
}

function main() {
  const read = (path) => readFileSync(join(root, path), "utf8");
  const exists = (path) => existsSync(join(root, path));
  const paths = repositoryFiles();
  const documents = paths.filter((path) => path.endsWith(".md"));
  const problems = documents.flatMap((path) => checkDocument(path, read(path), exists, read));
  for (const manifest of paths.filter((path) =>
    /^(packages|apps)\/[^/]+\/package\.json$/.test(path),
  )) {
    const readme = join(dirname(manifest), "README.md");
    problems.push(
      ...(exists(readme) ? checkReadme(readme, read(readme)) : [`${readme}: is missing`]),
    );
  }
  for (const problem of problems) console.error(problem);
  console.error(`docs: ${documents.length} documents, ${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

if (process.argv[1]?.endsWith("check-docs.mjs")) main();
