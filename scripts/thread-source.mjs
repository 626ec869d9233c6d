/**
 * `import text from "./file.ts?thread"`: a file bundled with all it imports into one text that a
 * worker thread runs. So a command that starts threads is still one file.
 *
 * Here is the esbuild plug-in for bundles of the command; vitest.config.ts has its own, with the
 * same function.
 */
import { dirname, join } from "node:path";
import { build } from "esbuild";

/** The text that a worker thread runs, made from the file at a path. */
export async function bundleThread(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    write: false,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    conditions: ["source"],
    loader: { ".wasm": "binary" },
    treeShaking: true,
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: "warning",
  });
  return outputFiles[0].text;
}

export const threadSource = {
  name: "thread-source",
  setup(bundler) {
    bundler.onResolve({ filter: /\?thread$/ }, ({ path, importer }) => {
      const file = join(dirname(importer), path.replace(/\?thread$/, ""));
      return { path: file, namespace: "thread-source" };
    });
    bundler.onLoad({ filter: /.*/, namespace: "thread-source" }, async ({ path }) => {
      return { contents: await bundleThread(path), loader: "text" };
    });
  },
};
