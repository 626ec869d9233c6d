import { expect, test } from "vitest";
import { MinHeap } from "../src/min-heap.ts";

test("elements come out in order, whatever the order they went in", () => {
  const heap = new MinHeap<number>((left, right) => left < right);
  // A full-period generator: 0 to 255 in a scattered order.
  for (let value = 7, count = 0; count < 256; count += 1) {
    heap.push(value);
    value = (value * 5 + 3) % 256;
  }
  const taken = Array.from({ length: 256 }, () => heap.pop());
  expect(taken).toEqual(Array.from({ length: 256 }, (_, index) => index));
});

test("an empty heap gives nothing", () => {
  const heap = new MinHeap<number>((left, right) => left < right);
  expect(heap.peek()).toBeUndefined();
  expect(heap.pop()).toBeUndefined();
  heap.push(4);
  expect([heap.size, heap.peek(), heap.pop(), heap.size]).toEqual([1, 4, 4, 0]);
});

test("pushing and popping in turn keeps the order", () => {
  const heap = new MinHeap<number>((left, right) => left < right);
  for (const value of [5, 3, 9]) heap.push(value);
  expect(heap.pop()).toBe(3);
  heap.push(1);
  heap.push(7);
  expect([heap.pop(), heap.pop(), heap.pop(), heap.pop()]).toEqual([1, 5, 7, 9]);
});
