/**
 * Tests of the whole repository, run on sources: the "source" export condition resolves every
 * @vipera package to its src/index.ts, so no package has to be built first. Only the VM's wasm
 * files must exist (`pnpm --filter @vipera/vm build:wasm`); importing one gives its bytes.
 */
import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { bundleThread } from "./scripts/thread-source.mjs";

const conditions = ["source", "module", "node", "development|production"];

/** Makes `import bytes from "./x.wasm"` a Uint8Array, as esbuild's `binary` loader does. */
const wasmAsBytes = {
  name: "wasm-as-bytes",
  enforce: "pre" as const,
  load(id: string) {
    if (!id.endsWith(".wasm")) return undefined;
    const base64 = readFileSync(id).toString("base64");
    return `export default new Uint8Array(Buffer.from("${base64}", "base64"));`;
  },
};

/** Makes `import text from "./x.ts?thread"` the text of a worker thread. */
const threadAsText = {
  name: "thread-as-text",
  enforce: "pre" as const,
  async load(id: string) {
    if (!id.endsWith("?thread")) return undefined;
    return `export default ${JSON.stringify(await bundleThread(id.replace(/\?thread$/, "")))};`;
  },
};

export default defineConfig({
  plugins: [wasmAsBytes, threadAsText],
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [
      "packages/*/test/**/*.test.ts",
      "apps/*/test/**/*.test.ts",
      "tests/**/*.test.ts",
      "scripts/test/**/*.test.ts",
    ],
    testTimeout: 30_000,
  },
});
