import { readOptions } from "@vipera/cli";
import { simulatorBackend } from "@vipera/simulator";
import { expect, test } from "vitest";
import { defaultBackend } from "../src/device-options.ts";
import { forms, optionRows, optionTable } from "../src/options.ts";

test("no two options share a spelling, and none is also refused", () => {
  const flags = optionTable.rows.flatMap((row): readonly string[] => row.flags);
  const all = [...flags, ...optionTable.refused.map(({ flag }) => flag)];
  expect(new Set(all).size).toBe(all.length);
});

test("the example of every option with an argument is read without complaint", () => {
  for (const row of optionRows) {
    if (row.kind === "flag") continue;
    const line = readOptions(optionTable, row.usage.split(" "));
    const notes = "noEffect" in row ? ["VP6030"] : [];
    expect(
      line.diagnostics.map(({ code }) => code),
      row.usage,
    ).toEqual(notes);
    expect(Object.keys(line.values)).toEqual([row.key]);
  }
});

test("notes about options without effect name the back-end", () => {
  const noteOf = (words: string) =>
    readOptions(optionTable, words.split(" ")).diagnostics[0]?.message ?? "";
  expect(defaultBackend).toBe(simulatorBackend.name);
  expect(noteOf("-elf --backend simulator")).toMatch(/has no effect on simulated cores$/u);
  expect(noteOf("-elf --backend ./mine")).toMatch(/has no effect on the back-end '.\/mine'$/u);
});

test("help has all its names and -h is none of them", () => {
  for (const word of ["-help", "--help", "-?"]) {
    expect(readOptions(optionTable, [word]).values).toEqual({ help: true });
  }
  expect(readOptions(optionTable, ["-h"]).values).toEqual({});
});

test("every form of --emit is accepted", () => {
  for (const form of forms) {
    expect(readOptions(optionTable, ["--emit", form]).values.emit).toBe(form);
  }
});

test("a program comes from one place, and one thing is done instead of running it", () => {
  const codes = (line: string) =>
    readOptions(optionTable, line.split(" ")).diagnostics.map(({ code }) => code);
  for (const line of ["-l a.vpi -pipein x=1", "-i -l a.vpi", "-i -pipein x=1", "-o a -pp"]) {
    expect(codes(line), line).toEqual(["VP6010"]);
  }
  expect(codes("-l a.vpi -o b.vpi")).toEqual([]);
});
