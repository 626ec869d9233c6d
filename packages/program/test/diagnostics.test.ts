import { Collector } from "@vipera/diagnostics";
import { diagnosticTable } from "@vipera/spec";
import { expect, test } from "vitest";
import { buildProgram } from "../src/build-program.ts";
import { tableRoot } from "../src/module-source.ts";
import { library } from "./program-of.ts";

const rows = Object.entries(diagnosticTable).filter(([code]) => /^VP[23]/.test(code));

test.each(rows)("the example of %s shows it and nothing else", (code, { example }) => {
  const collector = new Collector();
  const roots = [tableRoot("the standard library", library, { isStandard: true })];
  const device = { name: "generic", lacks: { microblaze: "board" } };
  buildProgram({ path: "example.py", source: example }, { roots, device }, collector);
  expect(collector.diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
});
