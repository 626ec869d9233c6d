import { diagnosticTable } from "@vipera/spec";
import { expect, test } from "vitest";
import { build } from "./program-of.ts";

const rows = Object.entries(diagnosticTable).filter(([code]) => /^VP[23]/.test(code));

test.each(rows)("the example of %s shows it and nothing else", (code, { example }) => {
  expect(build(example).codes).toEqual([code]);
});
