import { beforeEach, expect, test } from "vitest";
import { OutputLines, tagOf, usesTags } from "../src/index.ts";

let written = "";
let lines: OutputLines;

beforeEach(() => {
  written = "";
  lines = linesWith((core) => `[core ${core}] `);
});

function linesWith(tag: (core: number) => string): OutputLines {
  return new OutputLines((bytes) => {
    written += new TextDecoder().decode(bytes);
  }, tag);
}

function add(core: number, text: string): void {
  lines.add(core, new TextEncoder().encode(text));
}

test("a line is written when it is complete", () => {
  add(0, "hel");
  expect(written).toBe("");
  add(0, "lo\n");
  expect(written).toBe("[core 0] hello\n");
});

test("pieces of lines of several cores do not mix", () => {
  add(0, "a");
  add(1, "b");
  add(0, "c\n");
  add(1, "d\n");
  expect(written).toBe("[core 0] ac\n[core 1] bd\n");
});

test("several lines in one piece are several lines", () => {
  add(2, "a\n\nb\nc");
  expect(written).toBe("[core 2] a\n[core 2] \n[core 2] b\n");
  lines.finish(2);
  expect(written).toBe("[core 2] a\n[core 2] \n[core 2] b\n[core 2] c\n");
});

test("a core without unfinished line ends without a line", () => {
  add(0, "a\n");
  lines.finish(0);
  expect(written).toBe("[core 0] a\n");
});

test("a prompt is written at once and the line goes on after it", () => {
  add(0, "name? ");
  lines.flush(0);
  expect(written).toBe("[core 0] name? ");
  add(0, "hello\n");
  expect(written).toBe("[core 0] name? hello\n");
});

test("another core ends the line that a prompt left open", () => {
  add(0, "name? ");
  lines.flush(0);
  add(1, "x\n");
  add(0, "y\n");
  expect(written).toBe("[core 0] name? \n[core 1] x\n[core 0] y\n");
});

test("without tags the bytes are those of the program", () => {
  lines = linesWith(() => "");
  add(0, "a\nb");
  lines.finish(0);
  expect(written).toBe("a\nb\n");
});

test("lines carry their core when more than one runs, or as the option says", () => {
  expect(usesTags("auto", 1)).toBe(false);
  expect(usesTags("auto", 2)).toBe(true);
  expect(usesTags("always", 1)).toBe(true);
  expect(usesTags("never", 16)).toBe(false);
});

test("cores on the host are named as such", () => {
  expect(tagOf(3, 16)).toBe("[core 3] ");
  expect(tagOf(16, 16)).toBe("[host 16] ");
});
