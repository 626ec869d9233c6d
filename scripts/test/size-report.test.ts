import { expect, test } from "vitest";
import { reportSize } from "../size-report.mjs";
import { tinyWasm } from "./tiny-wasm.ts";

const size = tinyWasm.length;

test("bytes are summed per source file, largest first", () => {
  const report = reportSize("vm.wasm", tinyWasm, tinyWasm, { maxBytes: size }, size - 10);
  expect(report.files).toEqual([
    { name: "assembly/heap", bytes: 6 },
    { name: "assembly/lists", bytes: 3 },
  ]);
  expect(report.functions[0]).toEqual({ name: "assembly/heap/allocate", bytes: 6 });
  expect(report).toMatchObject({ bytes: size, exceeded: false, changeBytes: 10 });
});

test("one byte over the budget is over it", () => {
  const report = reportSize("vm.wasm", tinyWasm, undefined, { maxBytes: size - 1 }, undefined);
  expect(report.exceeded).toBe(true);
  expect(report.changeBytes).toBeUndefined();
  expect(report.files).toEqual([]);
});
