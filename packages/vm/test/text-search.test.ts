import { searchNatives } from "../src/text-search.ts";
import { describe, expect, it } from "vitest";
import { differences, oracleRows } from "./oracle-rows.ts";
import { TextMachine } from "./text-machine.ts";

const rows = oracleRows((operation) => operation in searchNatives);

describe("methods of str that search", () => {
  it("answer as CPython 2.7", async () => {
    expect(rows.length).toBeGreaterThan(700);
    expect(differences(await TextMachine.create("full"), rows)).toEqual([]);
  });

  it("read bounds and counts before parts", async () => {
    const machine = await TextMachine.create("full");
    expect(machine.call("str.find", "a", 1, "x")).toEqual({ trap: "sliceType" });
    expect(machine.call("str.count", "a", 1, "x")).toEqual({ trap: "sliceType" });
    expect(machine.call("str.replace", "a", 1, "x", "y")).toEqual({ trap: "integerRequired" });
  });

  it("answer the whole text when nothing is cut or replaced", async () => {
    const machine = await TextMachine.create("full");
    expect(machine.call("str.strip", "ab")).toBe("ab");
    expect(machine.call("str.strip", "  ")).toBe("");
    expect(machine.call("str.replace", "ab", "x", "y")).toBe("ab");
    expect(machine.call("str.replace", "", "", "y", 1)).toBe("");
  });

  it("raise MemoryError when the text does not fit", async () => {
    const machine = await TextMachine.create("full", 1024);
    const long = "x".repeat(300);
    expect(machine.call("str.replace", long, "x", long)).toEqual({ trap: "memory" });
    expect(machine.call("str.replace", long, "x", "yyyyyyyy")).toEqual({ trap: "memory" });
  });
});
