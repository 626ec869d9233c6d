import { expect, test } from "vitest";
import { codeOf } from "./compiled.ts";

const text = `
class __Box(object):
    def keep(self, value):
        self.__value = value
        self.__special__ = value
        self.open = value
print __Box().keep(1)
`;

test("an attribute with two underscores before it belongs to its class", () => {
  const names = codeOf(text, "keep").filter((line) => line.startsWith("SetAttribute"));
  expect(names.map((line) => line.split(", ")[2])).toEqual(["_Box__value", "__special__", "open"]);
});
