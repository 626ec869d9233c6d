import { laterNames, natives, refusedNames } from "@vipera/spec";
import { expect, test } from "vitest";
import { builtinNames, nativeNamesOf, resolveBuiltin } from "../src/builtin-names.ts";
import { programOf } from "./program-of.ts";
import { draftOfModule } from "../src/scope-drafts.ts";

// Functions of the prelude are there when the text mentions them.
const { prelude } = programOf("# map reduce sorted\n");
const draft = prelude === undefined ? undefined : draftOfModule(prelude);

test("constants, classes, natives and prelude functions are built-ins", () => {
  expect(resolveBuiltin("None", draft)).toEqual({ kind: "constant", value: "None" });
  expect(resolveBuiltin("str", draft)).toMatchObject({ kind: "class", maker: { name: "str" } });
  expect(resolveBuiltin("len", draft)).toMatchObject({ kind: "native" });
  expect(resolveBuiltin("map", draft)).toMatchObject({ kind: "prelude", name: "map" });
});

test("private prelude functions, twins and hidden classes are no built-ins", () => {
  for (const name of ["_hidden", "sorted_with_key", "NoneType", "print_"]) {
    expect(resolveBuiltin(name, draft)).toBeUndefined();
  }
});

test("without a prelude its functions do not exist", () => {
  expect(resolveBuiltin("map", undefined)).toBeUndefined();
});

test("every listed built-in resolves", () => {
  const names = builtinNames(draft);
  expect(names).toContain("reduce");
  for (const name of names) expect(resolveBuiltin(name, draft)).toBeDefined();
});

test("no name is refused that can be called", () => {
  for (const name of [...Object.keys(refusedNames), ...Object.keys(laterNames)]) {
    expect(natives.find((row) => row.name === name)).toBeUndefined();
  }
});

test("the natives of a module stand in the order of their rows", () => {
  expect(nativeNamesOf("random")).toEqual(["random", "seed", "_below"]);
  expect(nativeNamesOf("str")).toEqual([]);
});
