import { expect, test } from "vitest";
import { RegisterAllocator } from "../src/register-allocator.ts";

test("temporaries lie above variables and are used again", () => {
  const registers = new RegisterAllocator();
  expect([registers.variable(), registers.variable()]).toEqual([0, 1]);
  const mark = registers.mark();
  expect(registers.run(3)).toBe(2);
  registers.release(mark);
  expect(registers.temporary()).toBe(2);
  expect(registers.frameSize).toBe(5);
  expect([registers.isVariable(1), registers.isVariable(2)]).toEqual([true, false]);
});

test("an empty frame has one register", () => {
  expect(new RegisterAllocator().frameSize).toBe(1);
});

test("the 255th register is one too many", () => {
  const registers = new RegisterAllocator();
  registers.run(254);
  expect([registers.hasOverflowed, registers.free]).toEqual([false, 0]);
  expect(registers.temporary()).toBe(253);
  expect(registers.hasOverflowed).toBe(true);
});

test("the registers that an action used are known after it", () => {
  const registers = new RegisterAllocator();
  registers.variable();
  const peak = registers.measure(() => {
    registers.release(registers.run(3));
  });
  expect([peak, registers.mark()]).toEqual([4, 1]);
});
