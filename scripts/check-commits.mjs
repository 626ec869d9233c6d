/**
 * Checks commits: `node scripts/check-commits.mjs [range]`, by default those that origin/main lacks
 * (or all, where there is no origin). A subject reads `area: Sentence in the present tense.` in at
 * most 72 characters; a range that changes what users get also adds a note in .changeset/.
 */
import { spawnSync } from "node:child_process";
import { root } from "./source-text.mjs";

/** @returns What is wrong with a commit's subject, or nothing. */
export function subjectProblem(subject) {
  if (subject.length > 72) return `${subject.length} characters, 72 are allowed`;
  if (!/^[a-z0-9.][a-z0-9./-]*: /.test(subject)) return "starts with no 'area: '";
  if (!/^[^:]+: [^a-z]/.test(subject)) return "the sentence starts in lower case";
  return /[.?!]$/.test(subject) ? undefined : "the sentence has no full stop";
}

/** @returns Whether these changed paths reach users and come without a note. */
export function lacksNote(paths) {
  const userVisible = paths.some((path) =>
    /^(packages|apps)\/[^/]+\/(src|assembly|modules)\//.test(path),
  );
  const noted = paths.some((path) => /^\.changeset\/(?!README)[^/]+\.md$/.test(path));
  return userVisible && !noted;
}

function git(...args) {
  const run = spawnSync("git", args, { cwd: root, encoding: "utf8" });
  return run.status === 0 ? run.stdout.split("\n").filter((line) => line !== "") : undefined;
}

function main() {
  const hasOrigin = git("rev-parse", "--verify", "-q", "origin/main") !== undefined;
  const range = process.argv[2] ?? (hasOrigin ? "origin/main..HEAD" : "HEAD");
  const commits = git("log", "--no-merges", "--format=%h %s", range);
  const changed = git("log", "--no-merges", "--format=", "--name-only", range);
  if (commits === undefined || changed === undefined) throw new Error(`git knows no '${range}'`);
  let problems = 0;
  for (const commit of commits) {
    const [id, ...words] = commit.split(" ");
    const problem = subjectProblem(words.join(" "));
    if (problem === undefined) continue;
    problems += 1;
    console.error(`${id}: '${words.join(" ")}': ${problem}`);
  }
  if (lacksNote(changed)) {
    problems += 1;
    console.error("these commits change what users get: add a note with `npx changeset`");
  }
  console.error(`commits: ${commits.length} in ${range}, ${problems} problems`);
  process.exitCode = problems === 0 ? 0 : 1;
}

if (process.argv[1]?.endsWith("check-commits.mjs")) main();
