import { describe, expect, it } from "vitest";
import { ContainerMachine, randomNumbers } from "./container-machine.ts";

describe("a list", () => {
  it("does what an array does over random operations", () => {
    const machine = new ContainerMachine();
    const random = randomNumbers(11);
    const model: number[] = [];
    machine.put(0, { list: [] });
    for (let step = 0; step < 20_000; step += 1) {
      machine.put(1, random(model.length + 1));
      machine.put(2, step);
      const at = Number(machine.text(1));
      const operation = random(model.length > 150 ? 11 : 8);
      if (operation < 3) {
        machine.putSlice(8, at, at, null);
        machine.put(9, { list: [step] });
        expect(machine.setIndex(9, 0, 8)).toBe("");
        model.splice(at, 0, step);
      } else if (operation < 5) {
        expect(machine.call("list.append", 5, 0, 2)).toBe("");
        model.push(at);
      } else if (operation === 5) {
        expect(machine.call("list.extend", 5, 0, 2)).toBe("notIterable");
        machine.move(1, 0);
        if (model.length < 50) expect(machine.call("list.extend", 5, 0, 2)).toBe("");
        if (model.length < 50) model.push(...model);
      } else if (operation === 6) {
        machine.putSlice(9, null, null, -1);
        expect(machine.getIndex(0, 0, 9)).toBe("");
        model.reverse();
      } else {
        const inside = at < model.length;
        expect(machine.deleteIndex(0, 1)).toBe(inside ? "" : "listAssignmentIndex");
        if (inside) model.splice(at, 1);
        expect(machine.call("list.pop", 5, 0, 1)).toBe(model.length > 0 ? "" : "popEmpty");
        if (model.length > 0) expect(machine.text(5)).toBe(String(model.pop()));
      }
      if (step % 100 === 0) expect(machine.text(0)).toBe(`[${model.join(", ")}]`);
    }
  });

  it("uses most of a small heap before it is full", () => {
    const machine = new ContainerMachine(4_096);
    machine.put(0, { list: [] });
    machine.put(1, 1);
    let length = 0;
    while (machine.call("list.append", 5, 0, 2) === "") length += 1;
    // A copy needs the old block and the new one at the same time.
    expect(length).toBeGreaterThan(4_096 / 8 / 2 - 20);
    expect(machine.call("len", 5, 0, 1)).toBe("");
    expect(machine.text(5)).toBe(String(length));
  });

  it("gives memory back when it shrinks", () => {
    const machine = new ContainerMachine(8_192);
    machine.put(1, { list: [1] });
    for (let round = 0; round < 50; round += 1) {
      machine.put(0, { list: [] });
      for (let count = 0; count < 200; count += 1) {
        machine.put(1, count);
        expect(machine.call("list.append", 5, 0, 2)).toBe("");
      }
      for (let count = 0; count < 198; count += 1) {
        expect(machine.call("list.pop", 5, 0, 1)).toBe("");
      }
      machine.call("memory.used_bytes", 6, 0, 0);
      expect(Number(machine.text(6))).toBeLessThan(300);
    }
  });
});
