/** Assembly text straight into a core: what the compiler might never emit runs all the same. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assemble } from "@vipera/bytecode/image";
import { SourceFile } from "@vipera/diagnostics";
import {
  actualOutline,
  expectedOutline,
  filesBelow,
  readTestProgram,
  runImage,
} from "@vipera/testkit";
import { expect, test } from "vitest";
import { generic, genericCore, root } from "./engines.ts";

/** Comments of assembly text begin with a semicolon; the expectations in them are the same. */
function readAssembly(path: string) {
  const text = readFileSync(join(root, path), "utf8");
  const program = readTestProgram(path, text.replace(/;(?= (expect|flavours|cores|#))/g, "#"));
  return { program, source: new SourceFile(path, text) };
}

for (const path of filesBelow(root, "tests/vm", ".vpasm")) {
  const { program, source } = readAssembly(path);
  const flavours = program.header.flavours?.names ?? ["full", "core"];
  for (const flavour of flavours) {
    test(`${path} on ${flavour}`, async () => {
      const { image, diagnostics } = assemble(source);
      expect(diagnostics).toEqual([]);
      if (image === undefined) return;
      const profile = flavour === "full" ? generic : genericCore;
      const result = await runImage(image, profile, 1, program);
      const actual = actualOutline(program, 1, result);
      expect(actual, result.errorText).toEqual(expectedOutline(program, 1));
    });
  }
}
