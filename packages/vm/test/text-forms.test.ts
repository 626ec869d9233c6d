import { describe, expect, it } from "vitest";
import { formNatives } from "../src/text-forms.ts";
import { differences, oracleRows } from "./oracle-rows.ts";
import { TextMachine } from "./text-machine.ts";

const rows = oracleRows((operation) => operation in formNatives);

describe("methods of str that change characters", () => {
  it("answer as CPython 2.7", async () => {
    expect(rows.length).toBeGreaterThan(500);
    expect(differences(await TextMachine.create("full"), rows)).toEqual([]);
  });

  it("tell titles", async () => {
    const machine = await TextMachine.create("full");
    for (const title of ["A", "Ab C", "It'S 1 A", "1A"]) {
      expect(machine.call("str.istitle", title), title).toBe(true);
    }
    for (const other of ["", "1", "a", "AB", "A b", "1a"]) {
      expect(machine.call("str.istitle", other), other).toBe(false);
    }
  });

  it("translate by a table", async () => {
    const machine = await TextMachine.create("full");
    const codes = Array.from({ length: 256 }, (_, code) => code);
    const table = String.fromCharCode(...codes.map((code) => (code === 97 ? 98 : code)));
    expect(machine.call("str.translate", "banana", table)).toBe("bbnbnb");
    expect(machine.call("str.translate", "banana", table, "n")).toBe("bbbb");
    expect(machine.call("str.translate", "banana", null, "an")).toBe("b");
    expect(machine.call("str.translate", "a", "b")).toEqual({ trap: "translationTable" });
    expect(machine.call("str.translate", "a", 5)).toEqual({ trap: "textRequired" });
    expect(machine.call("str.translate", "a", null, 5)).toEqual({ trap: "textRequired" });
  });

  it("raise MemoryError when the text does not fit", async () => {
    const machine = await TextMachine.create("full", 1024);
    for (const method of ["ljust", "rjust", "center", "zfill"]) {
      expect(machine.call(`str.${method}`, "a", 2 ** 30), method).toEqual({ trap: "memory" });
    }
    expect(machine.call("str.expandtabs", "\t", 2 ** 30)).toEqual({ trap: "memory" });
  });
});
