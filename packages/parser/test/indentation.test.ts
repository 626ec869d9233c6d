import { describe, expect, it } from "vitest";
import { Indentation, measureDepth } from "../src/indentation.ts";
import { codesOf, parseText } from "./comparable.ts";

describe("measureDepth", () => {
  it.each([
    ["", 0, 0],
    ["    ", 4, 4],
    ["\t", 8, 1],
    ["   \t", 8, 4],
    ["\t\t ", 17, 3],
    ["    \f  ", 2, 2],
  ])("measures %j in columns and in units", (space, columns, units) => {
    expect(measureDepth(space)).toEqual({ columns, units });
  });
});

describe("Indentation", () => {
  const enter = (...spaces: string[]) => {
    const indentation = new Indentation();
    return spaces.map((space) => indentation.enter(measureDepth(space)));
  };

  it("opens one block and closes as many as end", () => {
    expect(enter("", "  ", "    ", "").map(({ change }) => change)).toEqual([0, 1, 1, -2]);
  });

  it("refuses a depth that depends on the width of a tab", () => {
    expect(enter("        ", "\t").map(({ problem }) => problem)).toEqual(["none", "tabs"]);
    expect(enter(" ", "\t").map(({ problem }) => problem)).toEqual(["none", "tabs"]);
    expect(enter("\t", "\t ", "\t").map(({ problem }) => problem)).toEqual([
      "none",
      "none",
      "none",
    ]);
  });

  it("takes a depth between two blocks as part of the inner one", () => {
    expect(enter("    ", "  ", "  ")).toEqual([
      { change: 1, problem: "none" },
      { change: 0, problem: "mismatch" },
      { change: 0, problem: "none" },
    ]);
  });

  it("closes all blocks at the end", () => {
    const indentation = new Indentation();
    indentation.enter(measureDepth("  "));
    indentation.enter(measureDepth("    "));
    expect(indentation.level).toBe(2);
    expect(indentation.close()).toBe(2);
    expect(indentation.level).toBe(0);
  });
});

describe("the indentation of a program", () => {
  it("may mix tabs and spaces where every reader sees the same depth", () => {
    expect(codesOf("if a:\n\tb\n\tif c:\n\t    d\n\te\n")).toEqual([]);
  });

  it("is refused once where it is inconsistent", () => {
    expect(codesOf("if a:\n        b\n\tc\n        d\n")).toEqual(["VP1110"]);
  });

  it("may be 99 levels deep and no deeper", () => {
    const nested = (levels: number) =>
      Array.from({ length: levels + 1 }, (_, depth) =>
        depth === levels ? `${" ".repeat(depth)}pass\n` : `${" ".repeat(depth)}if 1:\n`,
      ).join("");
    expect(parseText(nested(99)).body).toHaveLength(1);
    expect(codesOf(nested(100))).toEqual(["VP1114"]);
  });
});
