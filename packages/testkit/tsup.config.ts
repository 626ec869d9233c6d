/** Bundles the package into dist/; `tsc -p tsconfig.build.json` adds the declarations. */
import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts"],
  format: ["esm"],
  target: "es2022",
  platform: "node",
  dts: false,
  clean: true,
});
