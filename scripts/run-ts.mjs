/**
 * Runs a TypeScript file: `node scripts/run-ts.mjs entry.ts [args]`.
 *
 * Node 20 cannot strip types, so esbuild bundles the entry and every @vipera package it imports,
 * from their sources, into node_modules/.cache and the bundle is imported. `import.meta.url` keeps
 * meaning the source file. Foreign packages of the root manifest stay imports; others are bundled.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { threadSource } from "./thread-source.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const requireForBundledPackages =
  'import { createRequire as makeRequire } from "node:module";' +
  "const require = makeRequire(import.meta.url);";

/** Puts each source file's own address where it says `import.meta.url`. */
const ownAddress = {
  name: "own-address",
  setup(bundler) {
    bundler.onLoad({ filter: /\.m?ts$/ }, (file) => {
      const text = readFileSync(file.path, "utf8");
      const address = JSON.stringify(pathToFileURL(file.path).href);
      return { contents: text.replaceAll("import.meta.url", address), loader: "ts" };
    });
  },
};

/**
 * Bundles a TypeScript entry so that Node can import it.
 *
 * @param entry  Path of the file, absolute or relative to the working folder.
 * @returns Absolute path of the bundle; its name carries a hash of the entry's path.
 */
export async function bundleEntry(entry) {
  const source = resolve(entry);
  const hash = createHash("sha256").update(source).digest("hex").slice(0, 8);
  const name = `${basename(source).replace(/\.m?ts$/, "")}-${hash}-${process.pid}.mjs`;
  const outfile = join(root, "node_modules/.cache/vipera/run-ts", name);
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    conditions: ["source"],
    external: Object.keys(manifest.devDependencies).filter((name) => !name.startsWith("@vipera/")),
    loader: { ".wasm": "binary" },
    sourcemap: "inline",
    logLevel: "warning",
    plugins: [threadSource, ownAddress],
    banner: { js: requireForBundledPackages },
  });
  return outfile;
}

if (resolve(process.argv[1] ?? "") === fileURLToPath(import.meta.url)) {
  const [entry, ...args] = process.argv.slice(2);
  if (entry === undefined) {
    console.error("usage: node scripts/run-ts.mjs entry.ts [args]");
    process.exit(2);
  }
  const { rmSync } = await import("node:fs");
  const bundle = await bundleEntry(entry);
  process.on("exit", () => rmSync(bundle, { force: true }));
  process.argv = [process.argv[0], resolve(entry), ...args.filter((word) => word !== "--")];
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(bundle).href);
}
