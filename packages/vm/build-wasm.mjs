/**
 * Builds the virtual machine from `assembly/` with the AssemblyScript compiler.
 *
 *   node build-wasm.mjs [--no-named] [FOLDER]     FOLDER is `build` beside this file by default
 *
 * Writes `vm.wasm` (full flavour, -O2), `vm-core.wasm` (core flavour, -Oz), `vm-stress.wasm`
 * (full flavour that collects at every allocation, for tests) and, for the size report, the first
 * two once more with function names: `vm.named.wasm`, `vm-core.named.wasm`.
 *
 * -O2, not -O3: the same speed, 11 % smaller; -Oz on the full flavour would save 1.5 % and cost
 * 10 to 25 % of its speed. The memory is imported; its first page holds the tables of the module, from
 * `memoryBase` on, and the host places windows and what cores share above.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const packageFolder = dirname(fileURLToPath(import.meta.url));

/** Address of the module's first table: a null pointer and its neighbours stay unused. */
const memoryBase = 64;

const commonOptions = [
  ...["--noAssert", "--runtime", "stub", "--importMemory", "--initialMemory", "1"],
  ...["--zeroFilledMemory", "--memoryBase", String(memoryBase), "--disableWarning", "201"],
];

/** What is built: output name, entry file, flavour, options. */
const flavours = [
  { name: "vm", flavour: "full", options: ["-O2"] },
  { name: "vm-core", flavour: "core", options: ["-Oz"] },
  { name: "vm-stress", entry: "test-core", flavour: "stress", options: ["-O1"] },
];

/** The text of a source file, or null; the module `flavour` is the file of the chosen flavour. */
async function readSource(flavour, name, baseFolder) {
  const path = name.replace(/(^|\/)flavour\.ts$/u, `$1flavour-${flavour}.ts`);
  try {
    return await readFile(join(baseFolder, path), "utf8");
  } catch {
    return null;
  }
}

/**
 * Compiles one flavour.
 *
 * @returns The bytes of the module.
 * @throws Error with the compiler's messages when the sources are wrong.
 */
async function compile({ flavour, entry = "core", options }, moreOptions) {
  let bytes;
  const output = "output.wasm";
  const arguments_ = [
    `assembly/${entry}.ts`,
    ...commonOptions,
    ...options,
    ...moreOptions,
    ...["--baseDir", packageFolder, "--outFile", output],
  ];
  const { error, stderr } = await asc.main(arguments_, {
    readFile: (name, baseFolder) => readSource(flavour, name, baseFolder),
    writeFile: (name, contents) => {
      if (name === output) bytes = contents;
    },
  });
  const messages = stderr.toString();
  if (messages !== "") process.stderr.write(messages);
  if (error !== null) throw error;
  if (bytes === undefined) throw new Error("asc wrote no module");
  return bytes;
}

/** Builds everything into `folder`. */
export async function buildWasm(folder = join(packageFolder, "build"), named = true) {
  await mkdir(folder, { recursive: true });
  for (const row of flavours) {
    await writeFile(join(folder, `${row.name}.wasm`), await compile(row, []));
    if (named && row.entry === undefined) {
      await writeFile(join(folder, `${row.name}.named.wasm`), await compile(row, ["--debug"]));
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const options = process.argv.slice(2);
  const folder = options.find((option) => !option.startsWith("--"));
  await buildWasm(folder, !options.includes("--no-named"));
}
