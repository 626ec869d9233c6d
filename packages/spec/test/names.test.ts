/** Attribute names and hooks with fixed numbers. */
import {
  attributeNames,
  fixedNames,
  hooks,
  methodTypes,
  natives,
  operatorHooks,
} from "@vipera/spec";
import { expect, test } from "vitest";

test("attributes of objects come first, then every method name once", () => {
  expect(fixedNames.slice(0, attributeNames.length)).toEqual([...attributeNames]);
  expect(new Set(fixedNames).size).toBe(fixedNames.length);
  for (const row of natives.filter((native) => native.method)) {
    const [type = "", name] = row.name.split(".");
    expect(fixedNames).toContain(name);
    expect(methodTypes).toContain(type);
  }
});

test("every twin is a hook, and what operators call is one", () => {
  const twins = natives.map((row) => row.twin).filter((twin) => twin !== "");
  expect(new Set(hooks)).toEqual(new Set([...twins, ...operatorHooks]));
});
