/**
 * The language programs on the build that collects garbage at every allocation: what a helper of
 * the virtual machine holds across an allocation without a slot for it is lost there at once.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { simulatorBackendOf } from "@vipera/simulator";
import { simulatorEngine, testPrograms } from "@vipera/testkit";
import { declarePrograms, generic, root } from "./engines.ts";

const module = WebAssembly.compile(readFileSync(join(root, "packages/vm/build/vm-stress.wasm")));

const engine = simulatorEngine({
  name: "vm",
  profile: generic,
  isParallel: false,
  folder: root,
  backend: simulatorBackendOf(() => module),
});

declarePrograms(
  [...testPrograms(root, "tests/language"), ...testPrograms(root, "tests/regression")],
  [engine],
);
