/**
 * `pnpm size`: bytes of each wasm file by section, source file and function, against
 * tests/size/budgets.json and the sizes last recorded in tests/size/recorded.json.
 *
 *   --check   only the totals and their budgets; non-zero when one is exceeded
 *   --record  writes the present totals to tests/size/recorded.json, to be committed
 *   --json    the whole report as one document
 *
 * Function names come from a second build with the same flags plus `--debug`; asc writes a
 * function's file into its name (`assembly/lists/appendItem`), which gives the bytes per file.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./source-text.mjs";
import { readWasm } from "./wasm-sections.mjs";

/**
 * @param path      The wasm file's path, for the lines.
 * @param bytes     The released file.
 * @param named     The same code with names, or undefined: then files and functions are left out.
 * @param budget    Its row: `maxBytes` and `goalBytes` where there is one.
 * @param recorded  Total bytes recorded last, or undefined.
 * @returns Totals, `sections`, `files` and `functions`, each largest first, and `exceeded`.
 */
export function reportSize(path, bytes, named, budget, recorded) {
  const largestFirst = (left, right) => right.bytes - left.bytes;
  const functions =
    named === undefined
      ? []
      : readWasm(named).functions.map(({ index, name, bytes: size }) => ({
          name: name ?? `function ${index}`,
          bytes: size,
        }));
  const files = new Map();
  for (const { name, bytes: size } of functions) {
    const file = fileOf(name);
    files.set(file, (files.get(file) ?? 0) + size);
  }
  return {
    path,
    bytes: bytes.length,
    maxBytes: budget.maxBytes,
    goalBytes: budget.goalBytes,
    changeBytes: recorded === undefined ? undefined : bytes.length - recorded,
    exceeded: budget.maxBytes !== undefined && bytes.length > budget.maxBytes,
    sections: readWasm(bytes).sections,
    files: [...files].map(([name, size]) => ({ name, bytes: size })).sort(largestFirst),
    functions: functions.sort(largestFirst),
  };
}

/** What no budget is for: the builds for simulators, whose bytes lie on no chip. */
const metered = ["vm-metered", "vm-core-metered"].map((name) => [
  `packages/vm/build/${name}.wasm`,
  { named: `packages/vm/build/${name}.named.wasm` },
]);

/** `assembly/lists/appendItem` lies in `assembly/lists`; a generic's `<...>` is no folder. */
function fileOf(name) {
  const plain = name.replace(/<.*$/s, "");
  return plain.includes("/") ? plain.slice(0, plain.lastIndexOf("/")) : "(no file)";
}

function summary(report) {
  const left = (report.maxBytes ?? 0) - report.bytes;
  const limited =
    left >= 0 ? `${left} left of ${report.maxBytes}` : `${-left} OVER ${report.maxBytes}`;
  const budget = report.maxBytes === undefined ? "for simulators, no budget" : limited;
  const { goalBytes, changeBytes } = report;
  const goal = goalBytes === undefined ? "" : `, goal ${goalBytes}`;
  const sign = (changeBytes ?? 0) > 0 ? "+" : "";
  const change = changeBytes === undefined ? "" : `, ${sign}${changeBytes} since the last record`;
  return `${report.path}: ${report.bytes} bytes, ${budget}${goal}${change}`;
}

function table(title, rows) {
  const lines = rows.map(({ name, bytes }) => `${String(bytes).padStart(8)}  ${name}`);
  return [`  ${title}`, ...lines].join("\n");
}

function main(options) {
  const { wasm } = JSON.parse(readFileSync(join(root, "tests/size/budgets.json"), "utf8"));
  const recordFile = join(root, "tests/size/recorded.json");
  const recorded = existsSync(recordFile) ? JSON.parse(readFileSync(recordFile, "utf8")) : {};
  const rows = [...Object.entries(wasm), ...metered];
  const missing = rows.map(([path]) => path).filter((path) => !existsSync(join(root, path)));
  for (const path of missing) {
    console.error(`size: ${path} is missing; build it with \`pnpm build\``);
    process.exitCode = 1;
  }
  const reports = rows
    .filter(([path]) => !missing.includes(path))
    .map(([path, budget]) => {
      const namedFile = join(root, budget.named ?? path);
      const named = existsSync(namedFile) ? readFileSync(namedFile) : undefined;
      return reportSize(path, readFileSync(join(root, path)), named, budget, recorded[path]);
    });
  if (reports.some(({ exceeded }) => exceeded)) process.exitCode = 1;
  if (options.includes("--json")) return console.log(JSON.stringify(reports, null, 2));
  for (const report of reports) {
    console.log(summary(report));
    if (options.includes("--check")) continue;
    console.log(table("sections", report.sections));
    console.log(table("files", report.files));
    console.log(table("functions", report.functions));
  }
  if (options.includes("--record")) {
    const totals = Object.fromEntries(reports.map(({ path, bytes }) => [path, bytes]));
    writeFileSync(recordFile, `${JSON.stringify(totals, null, 2)}\n`);
  }
}

if (process.argv[1]?.endsWith("size-report.mjs")) main(process.argv.slice(2));
