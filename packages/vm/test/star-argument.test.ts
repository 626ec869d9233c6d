import { expect, test } from "vitest";
import { AssemblyMachine } from "./assembly-machine.ts";
import { define, type FunctionText, programText } from "./assembly-text.ts";

const f: FunctionText = { name: "f", parameters: ["*rest"], code: "ReturnNone" };

/** The text of the error of code that begins with f in r2 and 5 in r7. */
function textOf(code: string): string | undefined {
  const load = `${define("f", 1)}GetGlobal r2, "f"\nLoadInteger r7, 5\n`;
  const main = { code: `${load}${code}\nReturnNone`, registers: 12 };
  return new AssemblyMachine(programText(main, f)).run().failure?.text;
}

const makeTuple = "CallNative r5, 1, tuple\n";
const call = "LoadSingleton r5, 0\nCallSpread r2";

test("what becomes the tuple of a call is refused by the name of the function", () => {
  expect(textOf(`${makeTuple}Move r4, r5\n${call}`)).toBe(
    "f() argument after * must be an iterable, not int",
  );
});

test("another tuple is refused as ever", () => {
  expect(textOf(makeTuple)).toBe("'int' object is not iterable");
  expect(textOf(`${makeTuple}Move r3, r5\n${call}`)).toBe("'int' object is not iterable");
});
