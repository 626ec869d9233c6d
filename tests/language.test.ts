import { readFileSync } from "node:fs";
import { join } from "node:path";
import { goldenText, testPrograms } from "@vipera/testkit";
import { expect, test } from "vitest";
import { declarePrograms, oracleEngines, root, vmEngines } from "./engines.ts";

const programs = testPrograms(root, "tests/language");

declarePrograms(programs, [...vmEngines, ...oracleEngines()]);

test("tests/flavours.json lists what the core flavour cannot run, with the reason", () => {
  const rows = [...programs, ...testPrograms(root, "tests/differences")].flatMap(
    ({ path, header: { flavours } }) =>
      flavours === undefined ? [] : [{ path, flavours: flavours.names, reason: flavours.reason }],
  );
  const list = join(root, "tests/flavours.json");
  goldenText(list, `${JSON.stringify(rows, undefined, 2)}\n`);
  expect(JSON.parse(readFileSync(list, "utf8"))).toEqual(rows);
});
