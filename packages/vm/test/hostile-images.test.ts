/**
 * Code that the verifier accepts, whose registers do not hold what an instruction takes for
 * granted: its core stops with an error, and the window of the next core stays as it was.
 */
import { expect, it, test } from "vitest";
import { AssemblyMachine } from "./assembly-machine.ts";
import { define, programText } from "./assembly-text.ts";

/** Code whose first operand is not what the instruction takes for granted. */
const far = "LoadConstant r1, 2000000000\n";
const frozenset = "CallNative r4, 0, set\nMove r3, r4\nCallNative r1, 1, prelude._frozen\n";
const makeInner = "MakeFunction r0, r8, r9, f1\nCall r0, 0\nReturn r0";
/** Calls a native function with the value in r1 for each argument. */
function native(count: number, name: string): string {
  const moves = Array.from({ length: count }, (_, index) => `Move r${index + 4}, r1\n`).join("");
  return `${moves}CallNative r2, ${count}, ${name}\nReturn r2`;
}
const cases: Readonly<Record<string, string>> = {
  "GetCell of an int": `${far}GetCell r0, r1\nReturnNone`,
  "SetCell of an int": `${far}SetCell r0, r1\nReturnNone`,
  "ListAppend to an int": `${far}ListAppend r1, r0\nReturnNone`,
  "ListAppend to a frozenset": `${frozenset}ListAppend r1, r0\nReturnNone`,
  "_frozen of an int": `${far}Move r4, r1\nCallNative r2, 1, prelude._frozen\nReturnNone`,
  "Reraise of an int": `${far}Reraise r1`,
  "ForIterate without a state": `${far}loop: ForIterate r1, r0, end\nLoop loop\nend: ReturnNone`,
  "CallSpread without a tuple": `${far}Move r4, r1\nLoadSingleton r5, 3\nCallSpread r2\nReturnNone`,
  "a closure that is no tuple": `${far}Move r9, r1\nLoadSingleton r8, 0\n${makeInner}`,
  "defaults that are no tuple": `${far}Move r8, r1\nNewTuple r9, r1, 1\n${makeInner}`,
  "a closure that is missing": `LoadSingleton r8, 0\nLoadSingleton r9, 0\n${makeInner}`,
  "a closure that is too short": `LoadSingleton r8, 0\nNewTuple r9, r1, 0\n${makeInner}`,
  "a class of no tuple": `${far}${native(3, "prelude._class")}`,
  "an attribute stored in an int": `${far}${native(3, "prelude._store")}`,
  "an attribute stored in a list": `NewList r1, r0, 0\n${native(3, "prelude._store")}`,
  "a closure without cells": `LoadSingleton r8, 0\nNewTuple r9, r1, 1\n${makeInner}`,
};

it.each(Object.entries(cases))("%s is a SystemError of its core alone", (_name, code) => {
  for (const build of ["full", "core"] as const) {
    const inner = {
      name: "inner",
      closure: 1,
      code: "LoadClosure r0, 0\nGetCell r0, r0\nReturn r0",
    };
    const text = programText({ code }, inner);
    const machine = new AssemblyMachine(text, { build, cores: 2, windowBytes: 8192 });
    const other = machine.placed(1).core;
    const windowOf = () => machine.memory.buffer.slice(other, other + 8192);
    const before = windowOf();
    expect(machine.run().failure?.kind).toBe("SystemError");
    expect(windowOf()).toEqual(before);
  }
});

test("a set is no dict for a call and no sequence for an index", () => {
  const set = "CallNative r4, 0, set\nLoadInteger r0, 0\n";
  for (const code of [
    "NewTuple r2, r0, 0\nMove r3, r4\nCallSpread r0",
    "GetIndex r0, r4, r0",
    "SetIndex r0, r4, r0",
    "DeleteIndex r4, r0",
    "Or r0, r4, r0",
    "InPlaceOther\nOr r0, r4, r0",
    "InPlaceOther\nAdd r0, r4, r4",
    "InPlaceOther\nShiftLeft r0, r4, r4",
    "InPlaceOther\nLoadInteger r0, 0\nOr r0, r4, r0",
  ]) {
    for (const build of ["full", "core"] as const) {
      const text = programText({ code: `${set}${code}\nReturnNone` });
      const machine = new AssemblyMachine(text, { build, windowBytes: 8192 });
      expect(machine.run().failure?.kind, code).toBe("TypeError");
    }
  }
});

test("a bytearray is no text for an instruction that takes one", () => {
  const bytes = "CallNative r4, 0, bytearray\nLoadInteger r0, 0\nMove r1, r0\n";
  for (const code of [
    "GetSlice r0, r4, r0",
    "Subtract r0, r4, r4",
    "Invert r0, r4",
    "NewTuple r2, r0, 0\nMove r3, r4\nCallSpread r0",
    "MultiplyAdd r0, r4, r4",
    "InPlaceOther\nMultiply r0, r4, r4",
    "InPlaceOther\nXor r0, r4, r4",
  ]) {
    const machine = new AssemblyMachine(programText({ code: `${bytes}${code}\nReturnNone` }), {
      windowBytes: 8192,
    });
    expect(machine.run().failure?.kind, code).toBe("TypeError");
  }
});

test("an operator of sets without its function is a feature that is missing", () => {
  const code = "CallNative r0, 0, set\nMove r5, r0\nInPlaceOther\nOr r0, r5, r5\nReturnNone";
  const machine = new AssemblyMachine(programText({ code }), { windowBytes: 8192 });
  expect(machine.run().failure?.kind).toBe("NotImplementedError");
});

test("an int in the place of an exception is caught by no class", () => {
  const match = "LoadConstant r2, k0\nMatchException r0, r1, r2";
  const code = `${far}${match}\nJumpIfFalse r0, unlike\nReraise r1\nunlike: ReturnNone`;
  for (const build of ["full", "core"] as const) {
    const text = `.constant 0 class ValueError\n${programText({ code })}`;
    const machine = new AssemblyMachine(text, { build, windowBytes: 8192 });
    expect(machine.run().failure).toBeUndefined();
  }
});

/** A module that makes a generator of function 1, stores it as `g` and asks for a value. */
const driver = `${define("make", 1)}CallGlobal r0, 0, "make"
SetGlobal r0, "g"
Move r4, r0
CallMethod r2, 1, "next", 0
Return r2`;

/** How the module with a generator of that code ends. */
function generatorEnd(code: string, main = driver) {
  const text = programText({ code: main }, { name: "make", generator: true, code });
  const machine = new AssemblyMachine(`.global 0 "make"\n.global 1 "g"\n${text}`, {
    windowBytes: 8192,
  });
  return machine.run();
}

test("a generator that asks itself for a value is told so, and has ended then", () => {
  const self = 'GetGlobal r4, "g"\nCallMethod r2, 1, "next", 0\nYield r0, r2\nGeneratorReturn';
  expect(generatorEnd(self).failure?.text).toBe("generator already executing");
});

test("a generator that loops over itself is told so", () => {
  const loop = "top: ForIterate r0, r3, end\nLoop top\nend: GeneratorReturn";
  const { failure } = generatorEnd(`GetGlobal r2, "g"\nGetIterator r0, r2\n${loop}`);
  expect(failure?.text).toBe("generator already executing");
});

test("the registers of a generator are its own", () => {
  const code = "Move r0, r11\nYield r11, r0\nGeneratorReturn";
  expect(generatorEnd(`LoadInteger r11, 7\n${code}`).result).toBe("7");
});

test("an int thrown into a generator is no exception", () => {
  const main = driver.replace("r4, r0", "r4, r0\nLoadInteger r5, 3");
  const thrown = main.replace('1, "next"', '2, "throw"');
  expect(generatorEnd("Yield r0, r0\nGeneratorReturn", thrown).failure?.kind).toBe("TypeError");
});

test("what is bound to a value is called with it, and nothing else happens", () => {
  const bound = "LoadInteger r4, 3\nLoadInteger r5, 4\nCallNative r2, 2, prelude._bind";
  const machine = new AssemblyMachine(programText({ code: `${bound}\nCall r2, 0\nReturn r2` }), {});
  expect(machine.run().failure?.kind).toBe("TypeError");
});

test("a hook of other parameters is a TypeError of who meets it", () => {
  const code = "LoadInteger r1, 1\nGetSlice r0, r1, r2\nReturnNone";
  const slices = `NewList r4, r0, 0\nLoadSingleton r5, 0\nMove r6, r5\nLoadInteger r7, 2
NewSlice r8, r5\nSetIndex r4, r4, r8\n${code}`;
  for (const parameters of [[], ["a", "b", "c", "d", "e"]]) {
    const hook = { name: "slice_assign", parameters, code: "ReturnNone" };
    const text = `.hook "slice_assign" 1\n${programText({ code: slices }, hook)}`;
    expect(new AssemblyMachine(text, {}).run().failure?.kind).toBe("TypeError");
  }
});

test("a hook that is a generator hands out a generator", () => {
  const slices = `NewList r4, r0, 0\nLoadSingleton r5, 0\nMove r6, r5\nLoadInteger r7, 2
NewSlice r8, r5\nSetIndex r4, r4, r8\nReturn r4`;
  const hook = {
    name: "slice_assign",
    parameters: ["a", "b", "c"],
    generator: true,
    code: "GeneratorReturn",
  };
  const text = `.hook "slice_assign" 1\n${programText({ code: slices }, hook)}`;
  expect(new AssemblyMachine(text, {}).run().result).toBe("[]");
});
