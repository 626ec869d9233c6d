import { basename } from "node:path";
import { diagnosticTable, type DiagnosticRow } from "@vipera/spec";
import { compileTest, testPrograms } from "@vipera/testkit";
import { describe, expect, test } from "vitest";
import { declarePrograms, root, vmEngines } from "./engines.ts";

const programs = testPrograms(root, "tests/errors");

// What a front end refuses does not depend on the flavour.
declarePrograms(programs, vmEngines.slice(0, 1));

describe("names of the programs", () => {
  for (const { path, expectations } of programs) {
    test(`${path} expects the code in its name`, () => {
      const code = /^VP[0-9]{4}/.exec(basename(path))?.[0];
      const codes = expectations.flatMap((row) => (row.kind === "error" ? [row.code] : []));
      expect(codes).toContain(code);
    });
  }
});

describe("the example of each diagnostic", () => {
  const rows: [string, DiagnosticRow][] = Object.entries(diagnosticTable);
  // A command line is not a program: tests/cli has those.
  for (const [code, row] of rows.filter(([, { example }]) => !example.startsWith("$ "))) {
    test(`${code} is shown by its own example`, () => {
      const source = row.exampleIsBytes === true ? Buffer.from(row.example, "latin1") : row.example;
      const { diagnostics } = compileTest("example.py", source, root);
      expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    });
  }
});
