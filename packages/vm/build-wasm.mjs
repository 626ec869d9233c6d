/**
 * Builds the virtual machine from `assembly/` with the AssemblyScript compiler.
 *
 *   node build-wasm.mjs [--no-named] [FOLDER]     FOLDER is `build` beside this file by default
 *
 * Writes `vm.wasm` (full flavour), `vm-core.wasm` (core flavour), the same with a meter of cycles
 * for simulated devices (`vm-metered.wasm`, `vm-core-metered.wasm`), `vm-stress.wasm` (the full one
 * that collects at every allocation, for tests) and, for the size report, the first four once more
 * with function names: `vm.named.wasm` and so on.
 *
 * -O3 is the smallest of all levels, too, with the limits of inlining below; those that shrink cost
 * 10 to 25 % of the speed. Below -O2 the compiler would fold no additions into offsets, nor leave
 * the first 1024 bytes of the memory to the tables that the host writes; nor with a `--memoryBase`.
 * The memory is imported; its first page belongs to the module, and the host places windows and
 * what cores share above.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import binaryen from "assemblyscript/binaryen";

const packageFolder = dirname(fileURLToPath(import.meta.url));

const commonOptions = [
  ...["--noAssert", "--runtime", "stub", "--importMemory", "--initialMemory", "1"],
  ...["--noExportMemory", "--zeroFilledMemory", "--disableWarning", "201"],
  ...["--baseDir", packageFolder],
];

/**
 * Limits of the optimizer's inlining, in its own measure of a function's size. The compiler's are
 * 12, 70 and 200: a store of two words or a call of `trap` would be expanded at every use. These
 * save 6 000 bytes and cost no speed: the fast loop says itself what it expands.
 */
const inlineLimits = {
  _BinaryenSetAlwaysInlineMaxSize: 1,
  _BinaryenSetFlexibleInlineMaxSize: 1,
  _BinaryenSetOneCallerInlineMaxSize: 400,
};

/**
 * The compiler sets its limits before each run; from here on it sets ours.
 *
 * @returns The compiler, which takes the setters as it finds them when it is loaded.
 */
export async function loadCompiler() {
  for (const [setter, limit] of Object.entries(inlineLimits)) {
    const set = binaryen[setter];
    if (typeof set !== "function") throw new Error(`build-wasm: the optimizer has no ${setter}`);
    binaryen[setter] = () => set(limit);
  }
  const { default: asc } = await import("assemblyscript/asc");
  return asc;
}

/** What is built: output name, entry file, flavour, options, meter, whether it is reported on. */
const core = "assembly/core.ts";
const fast = ["-O3", "--converge"];
const cycles = { entry: core, options: fast, meter: "cycles" };
const outputs = [
  { name: "vm", entry: core, flavour: "full", options: fast, reported: true },
  { name: "vm-core", entry: core, flavour: "core", options: fast, reported: true },
  { name: "vm-metered", flavour: "full", ...cycles, reported: true },
  { name: "vm-core-metered", flavour: "core", ...cycles, reported: true },
  { name: "vm-stress", entry: "assembly/test-core.ts", flavour: "stress", options: ["-O2"] },
];

/** A module that exports the native functions with a body as native1, native2... */
function bodiesModule(flavour) {
  return `assembly/generated/native-bodies-${flavour === "core" ? "core" : "full"}.ts`;
}

/**
 * Makes the table of functions from the exports of the bodies' module, before the optimizer runs.
 * The compiler's own references to functions would each have an object in memory.
 */
const makeTable = {
  afterCompile(module) {
    const functions = [];
    for (;;) {
      const name = `native${functions.length + 1}`;
      const reference = module.getExport(name);
      if (reference === 0) break;
      functions.push(binaryen.getExportInfo(reference).value);
      module.removeExport(name);
    }
    const entries = functions.length + 1;
    module.removeTable("0");
    module.addTable("0", entries, entries);
    module.addActiveElementSegment("0", "natives", functions, module.i32.const(1));
  },
};

/**
 * The text of a source file, or null; the modules `flavour` and `meter` are the files of the chosen
 * flavour and meter.
 */
async function readSource(flavour, meter, name, baseFolder) {
  const path = name
    .replace(/(^|\/)flavour\.ts$/u, `$1flavour-${flavour}.ts`)
    .replace(/(^|\/)meter\.ts$/u, `$1meter-${meter}.ts`);
  try {
    return await readFile(join(baseFolder, path), "utf8");
  } catch {
    return null;
  }
}

/**
 * Compiles an entry file of this package with one flavour.
 *
 * @param meter  `none`, or `cycles` for a simulated device with prices by opcode group.
 * @returns The bytes of the module.
 * @throws Error with the compiler's messages when the sources are wrong.
 */
export async function compileAssembly(asc, entry, flavour, options, meter = "none") {
  let bytes;
  const output = "output.wasm";
  const entries = [entry, bodiesModule(flavour)];
  const arguments_ = [...entries, ...commonOptions, ...options, ...["--outFile", output]];
  const { error, stderr } = await asc.main(arguments_, {
    transforms: [makeTable],
    readFile: (name, baseFolder) => readSource(flavour, meter, name, baseFolder),
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
  const asc = await loadCompiler();
  await mkdir(folder, { recursive: true });
  for (const { name, entry, flavour, options, meter, reported } of outputs) {
    const bytes = await compileAssembly(asc, entry, flavour, options, meter);
    await writeFile(join(folder, `${name}.wasm`), bytes);
    if (!named || !reported) continue;
    const debug = [...options, "--debug"];
    const namedBytes = await compileAssembly(asc, entry, flavour, debug, meter);
    await writeFile(join(folder, `${name}.named.wasm`), namedBytes);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const options = process.argv.slice(2);
  const folder = options.find((option) => !option.startsWith("--"));
  await buildWasm(folder, !options.includes("--no-named"));
}
