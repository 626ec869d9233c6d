import { expect, test } from "vitest";
import type { Scope } from "../src/scopes.ts";
import { privateName } from "../src/private-names.ts";
import { build } from "./program-of.ts";

/** The scopes of a program by their names. */
function scopesOf(text: string): ReadonlyMap<string, Scope> {
  const { program } = build(text);
  return new Map([...(program?.scopes.values() ?? [])].map((scope) => [scope.name, scope]));
}

const scopes = scopesOf(`
class __Box(object):
    def keep(self):
        return lambda __value: __value
class __(object):
    def only(self):
        pass
def outside():
    pass
`);

function nameIn(scope: string, name: string): string {
  const found = scopes.get(scope);
  return found === undefined ? "no scope" : privateName(found, name);
}

test("a name with two underscores before it belongs to the class around", () => {
  expect(nameIn("__Box", "__value")).toBe("_Box__value");
  expect(nameIn("keep", "__value")).toBe("_Box__value");
  expect(nameIn("<lambda>", "__value")).toBe("_Box__value");
});

test("other names, names outside and in classes of underscores are as written", () => {
  expect(nameIn("keep", "__value__")).toBe("__value__");
  expect(nameIn("keep", "_value")).toBe("_value");
  expect(nameIn("outside", "__value")).toBe("__value");
  expect(nameIn("only", "__value")).toBe("__value");
});

test("a variable of a class has its private name in the scope", () => {
  const found = scopes.get("<lambda>");
  expect([...(found?.symbols.keys() ?? [])]).toEqual(["_Box__value"]);
});
