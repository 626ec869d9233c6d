import { expect, test } from "vitest";
import { TraceRecords } from "../src/index.ts";

test("frames left last stand before those left earlier", () => {
  const traces = new TraceRecords();
  const first = traces.add([40, 48], 0);
  const second = traces.add([8, 16], first);
  expect(traces.addressesOf(second)).toEqual([8, 16, 40, 48]);
  expect(traces.addressesOf(first)).toEqual([40, 48]);
  expect(traces.addressesOf(0)).toEqual([]);
});

test("equal records have one number", () => {
  const traces = new TraceRecords();
  expect(traces.add([40], 0)).toBe(traces.add([40], 0));
  expect(traces.add([40], 0)).not.toBe(traces.add([40], 1));
  expect(traces.add([40, 0], 0)).not.toBe(traces.add([400], 0));
});

test("of very many records the oldest are forgotten", () => {
  const traces = new TraceRecords();
  const [first = 0, second = 0] = [4, 8].map((address) => traces.add([address], 0));
  for (let index = 0; index < 65_535; index += 1) traces.add([12 + 4 * index], 0);
  expect(traces.addressesOf(first)).toEqual([]);
  expect(traces.addressesOf(second)).toEqual([8]);
  expect(traces.add([4], 0)).toBe(65_538);
});

test("records of several threads have numbers of their own", () => {
  const made: [number, unknown][] = [];
  const helper = new TraceRecords(1, 2, (number, record) => made.push([number, record]));
  const own = new TraceRecords(0, 2);
  const first = own.add([8], 0);
  const second = helper.add([40], first);
  expect([first, second]).toEqual([2, 3]);
  expect(made).toEqual([[3, { addresses: [40], older: 2 }]]);
  own.adopt(second, { addresses: [40], older: first });
  expect(own.addressesOf(own.add([48], second))).toEqual([48, 40, 8]);
  expect(helper.add([40], first)).toBe(second);
  expect(made).toHaveLength(1);
});
