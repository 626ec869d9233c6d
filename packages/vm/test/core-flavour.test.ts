import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { wideInstructions } from "./wide-instructions.ts";

function build(name: string): Uint8Array {
  return readFileSync(new URL(`../build/${name}`, import.meta.url));
}

describe("the core flavour", () => {
  it("has no instruction on 64-bit integers or doubles", () => {
    expect(wideInstructions(build("vm-core.wasm"))).toEqual([]);
  });

  it("is told apart from the full flavour by this very test", () => {
    expect(wideInstructions(build("vm.wasm")).length).toBeGreaterThan(100);
  });

  it("imports memory, output, native functions and texts, nothing else", () => {
    const module = new WebAssembly.Module(build("vm-core.wasm"));
    const imports = WebAssembly.Module.imports(module).map(
      ({ module, name }) => `${module}.${name}`,
    );
    const port = ["leaveFrames", "native", "operator", "takeObject", "trapText"];
    expect(imports.sort()).toEqual(["env.memory", ...port.map((name) => `port.${name}`)]);
  });
});
