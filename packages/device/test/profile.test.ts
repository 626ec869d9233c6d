import { readFileSync } from "node:fs";
import { profileFields } from "@vipera/spec";
import { expect, test } from "vitest";
import { mostCores, parseProfile } from "../src/index.ts";
import { testProfile } from "./test-profile.ts";

function problemsOf(change: (json: Record<string, unknown>) => void): string[] {
  const json = structuredClone(testProfile) as unknown as Record<string, unknown>;
  change(json);
  return parseProfile("p.json", JSON.stringify(json)).diagnostics.map(({ message }) => message);
}

test("the generic profile is right", () => {
  const path = "devices/generic/profile.json";
  const text = readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
  const { value, diagnostics } = parseProfile(path, text);
  expect(diagnostics).toEqual([]);
  expect(value?.cores.count).toBe(16);
  expect(value && mostCores(value)).toBe(4096);
});

test("a device without mostCount has no more cores than its count", () => {
  expect(mostCores({ ...testProfile, cores: { count: 4, clockHz: 1 } })).toBe(4);
});

test("every required field that is missing is named (MATCHES: device-profile)", () => {
  const { diagnostics } = parseProfile("p.json", "{}");
  const named = diagnostics.map(({ message }) => message.replace(/.*profile: (\S+) .*/u, "$1"));
  expect(named).toEqual(profileFields.filter((row) => row.required).map((row) => row.path));
});

test("text that is no JSON object is refused", () => {
  for (const text of ["", "[1]", "3", "{"]) {
    const [diagnostic] = parseProfile("p.json", text).diagnostics;
    expect(diagnostic?.message).toBe(
      "p.json is not a device profile: the text is not a JSON object",
    );
  }
});

test("wrong types, ranges and words are refused", () => {
  expect(problemsOf((json) => (json.id = 3))[0]).toContain("id is not a text");
  expect(problemsOf((json) => (json.word = { ...testProfile.word, float: "half" }))[0]).toContain(
    "word.float is not one of single, double",
  );
  expect(problemsOf((json) => (json.messages = { cycles: 0 }))[0]).toContain(
    "messages.cycles is not from 1",
  );
  expect(problemsOf((json) => (json.messages = { cycles: 1.5 }))[0]).toContain(
    "is not a whole number",
  );
  expect(problemsOf((json) => (json.compiler = { output: "elf" }))[0]).toContain(
    "compiler.output is not a list of texts",
  );
});

test("an unknown field is refused", () => {
  expect(problemsOf((json) => (json.colour = "red"))[0]).toContain("colour is unknown");
});

test("a number without source is refused, by its path or its group", () => {
  expect(problemsOf((json) => (json.sources = {}))).toHaveLength(8);
  const sources = { ...testProfile.sources, messages: undefined, "messages.cycles": "measured" };
  expect(problemsOf((json) => (json.sources = sources))).toEqual([]);
});
