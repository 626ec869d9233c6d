import { expect, test } from "vitest";
import { TrafficCounter } from "../../src/board/board-traffic.ts";

test("transfers are counted by bus and peer, in the order of the first ones", () => {
  const traffic = new TrafficCounter();
  traffic.add("spi", "adc", 3, 3);
  traffic.add("i2c", "adc", 1, 0);
  traffic.add("spi", "adc", 2, 2);
  expect(traffic.report()).toEqual([
    { bus: "spi", peer: "adc", transfers: 2, written: 5, read: 5 },
    { bus: "i2c", peer: "adc", transfers: 1, written: 1, read: 0 },
  ]);
});
