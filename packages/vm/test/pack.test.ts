import { describe, expect, it } from "vitest";
import { ContainerMachine, type Value } from "./container-machine.ts";

/** repr of a value after it went from core 0 to core 1. */
function received(value: Value): string {
  const machine = new ContainerMachine(16_384, 2);
  machine.put(0, value);
  expect(machine.send(0, 1, 3)).toBe("");
  return machine.text(3);
}

describe("a message", () => {
  it("carries every kind of value", () => {
    expect(received(5)).toBe("5");
    expect(received(null)).toBe("None");
    expect(received({ float: 2.5 })).toBe("2.5");
    expect(received("text")).toBe("'text'");
    expect(received({ list: [] })).toBe("[]");
    expect(received({ tuple: [1, { list: ["a", { tuple: [] }, null] }] })).toBe(
      "(1, ['a', (), None])",
    );
  });

  it("keeps what is shared shared, and cycles closed", () => {
    const machine = new ContainerMachine(16_384, 2);
    machine.put(0, { list: [] });
    machine.put(2, { list: [7] });
    for (const shared of [2, 2, 0]) {
      machine.move(5, 0);
      machine.move(6, shared);
      machine.call("list.append", 7, 5, 2);
    }
    expect(machine.text(0)).toBe("[[7], [7], [...]]");
    expect(machine.send(0, 1, 3)).toBe("");
    expect(machine.text(3)).toBe("[[7], [7], [...]]");
    machine.put(8, 0);
    machine.getIndex(5, 3, 8);
    machine.put(6, 9);
    machine.call("list.append", 7, 5, 2);
    expect(machine.text(3)).toBe("[[7, 9], [7, 9], [...]]");
    // The sender's value is as before, and may be sent again.
    machine.select(0);
    expect(machine.text(0)).toBe("[[7], [7], [...]]");
    expect(machine.send(0, 1, 4)).toBe("");
    expect(machine.text(4)).toBe("[[7], [7], [...]]");
  });

  it("carries sets that work on the other side", () => {
    const machine = new ContainerMachine(65_536, 2);
    machine.put(1, { list: Array.from({ length: 25 }, (_, index) => `v${index}`) });
    expect(machine.call("set", 0, 1, 1)).toBe("");
    const before = machine.text(0);
    expect(machine.send(0, 1, 3)).toBe("");
    expect(machine.text(3)).toBe(before);
    machine.put(1, "v24");
    expect(machine.contains(1, 3)).toBe(true);
    machine.put(1, "v25");
    expect(machine.contains(1, 3)).toBe(false);
  });

  it("carries dicts that work on the other side", () => {
    const machine = new ContainerMachine(65_536, 2);
    machine.call("dict", 0, 1, 0);
    for (let key = 0; key < 100; key += 1) {
      machine.put(1, key % 2 === 0 ? key : `k${key}`);
      machine.put(2, key);
      machine.setIndex(2, 0, 1);
    }
    const before = machine.text(0);
    expect(machine.send(0, 1, 3)).toBe("");
    expect(machine.text(3)).toBe(before);
    for (let key = 0; key < 100; key += 1) {
      machine.put(1, key % 2 === 0 ? key : `k${key}`);
      expect(machine.getIndex(2, 3, 1)).toBe("");
      expect(machine.text(2)).toBe(String(key));
    }
  });

  it("does not carry iterators, wherever they are, and says what it refused", () => {
    const machine = new ContainerMachine(16_384, 2);
    machine.put(1, { list: [1] });
    machine.call("iter", 32, 1, 1);
    machine.move(5, 1);
    machine.move(6, 32);
    machine.call("list.append", 7, 5, 2);
    expect(machine.send(1, 1, 3)).toBe("notSendable");
    machine.select(0);
    machine.put(6, 1);
    expect(machine.deleteIndex(5, 6)).toBe("");
    expect(machine.send(1, 1, 3)).toBe("");
    expect(machine.text(3)).toBe("[1]");
  });

  it("is refused when it does not fit the heap", () => {
    const machine = new ContainerMachine(2_048, 2);
    machine.put(0, { list: [1] });
    machine.move(1, 0);
    machine.put(2, 1);
    while (machine.call("list.append", 7, 1, 2) === "");
    expect(machine.send(0, 1, 3)).toBe("memory");
    machine.select(0);
    expect(machine.text(0).startsWith("[1, 1, 1")).toBe(true);
  });
});
