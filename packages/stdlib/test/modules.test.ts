import { readdirSync, readFileSync } from "node:fs";
import { argumentsMarker, hooks, natives } from "@vipera/spec";
import { expect, test } from "vitest";
import { modules } from "../src/index.ts";

const folder = new URL("../modules/", import.meta.url);

/** `def` lines of a module at its top level: name and the line after it. */
function functionsOf(text: string): { name: string; next: string }[] {
  const lines = text.split("\n");
  return lines.flatMap((line, index) => {
    const name = /^def (\w+)\(/u.exec(line)?.[1];
    return name === undefined ? [] : [{ name, next: lines[index + 1] ?? "" }];
  });
}

test("the generated map holds the text of every module, with its further parts", () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".py"));
  const names = files.map((name) => name.slice(0, -3)).sort();
  expect(Object.keys(modules)).toEqual(names.filter((name) => !name.includes("-")));
  for (const name of names) {
    const text = readFileSync(new URL(`${name}.py`, folder), "utf8");
    expect(modules[name.split("-")[0] ?? ""], name).toContain(text);
  }
});

test("every module and every function has a docstring", () => {
  for (const [name, text] of Object.entries(modules)) {
    expect(text.startsWith('"""'), name).toBe(true);
    for (const row of functionsOf(text)) {
      expect(row.next.trim().startsWith('"""'), `${name}.${row.name}`).toBe(true);
    }
  }
});

test("every module with native functions has a text that names the public ones", () => {
  for (const { name, method } of natives) {
    const [module = "", member = ""] = name.split(".");
    if (method || member === "" || member.startsWith("_")) continue;
    expect(modules[module], name).toContain(member.replace("_write", ".write"));
  }
});

test("the prelude has every function the virtual machine calls by itself", () => {
  const names = functionsOf(modules.prelude ?? "").map(({ name }) => name);
  for (const hook of hooks) expect(names).toContain(hook);
});

test("sys.argv is made from the marker of the spec (MATCHES: arguments-marker)", () => {
  const written = argumentsMarker.replaceAll("\0", "\\0");
  expect(modules.sys).toContain(`argv = "${written}".split("\\0")`);
});

test("texts are plain ASCII with Unix lines", () => {
  for (const text of Object.values(modules)) expect(text).toMatch(/^[\n -~]+\n$/u);
});
