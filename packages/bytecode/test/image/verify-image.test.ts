/** Every rule of the verifier, broken once by hand in assembly text. */
import { SourceFile } from "@vipera/diagnostics";
import { diagnosticTable } from "@vipera/spec";
import { afterAll, describe, expect, test } from "vitest";
import { assemble, type Image, verifyImage } from "../../src/image/index.ts";

const tables = `
.file 0 "a.py"
.constant 0 string "name"
.constant 1 tuple k0
.constant 2 integer 5
.global 0 "g"
.name 0 "append"
.entry 0
`;

const seen = new Set<string>();

/** The image of assembly text; what the text leaves out is right. */
function imageOf(text: string): Image {
  const { image, diagnostics } = assemble(new SourceFile("test.vpasm", text));
  expect(diagnostics).toEqual([]);
  if (image === undefined) throw new Error("no image");
  return image;
}

function codesOf(image: Image): string[] {
  const codes = verifyImage(image).map(({ code }) => code);
  for (const code of codes) seen.add(code);
  return codes;
}

/** What is wrong with a module whose code is `code`, in a frame of four registers. */
function inCode(code: string, more = ""): string[] {
  const frame = ".frame registers 4\n.line 1 1";
  return codesOf(imageOf(`${tables}.function 0 "m"\n${frame}\n${code}\n${more}.end\n`));
}

/** What is wrong with a second function of the given header lines. */
function inFunction(header: string, code = "ReturnNone"): string[] {
  const main = '.function 0 "m"\n.line 1 1\nReturnNone\n.end\n';
  return codesOf(imageOf(`${tables}${main}.function 1 "f"\n${header}\n${code}\n.end\n`));
}

function withTables(rows: string): string[] {
  const main = '.function 0 "m"\n.line 1 1\nReturnNone\n.end\n';
  return codesOf(imageOf(`${rows}\n${main}`));
}

test("code that follows every rule is accepted", () => {
  expect(inCode("top: AddImmediate r0, r0, 1\nCall r1, 1\nLoop top")).toEqual([]);
});

describe("instructions", () => {
  test("an unknown opcode", () => expect(inCode(".word 0xfe\nReturnNone")).toEqual(["VP7101"]));
  test("a reserved opcode", () => {
    expect(inCode(".word 0\nReturnNone")).toEqual(["VP7102"]);
    expect(inCode("Continue\nReturnNone")).toEqual(["VP7102"]);
    expect(inCode("NewSet r0, r1, 0\nReturnNone")).toEqual(["VP7102"]);
  });
  test("a missing second word", () => expect(inCode(".word 0x69")).toEqual(["VP7103"]));
  test("bits that belong to no operand", () => {
    expect(inCode(".word 0x01000001\nReturnNone")).toEqual(["VP7104"]);
    expect(inCode(".word 0x00000070")).toEqual([]);
    expect(inCode(".word 0x00000170")).toEqual(["VP7104"]);
  });
  test("code that runs off its end", () => expect(inCode("Move r0, r1")).toEqual(["VP7112"]));
  test("no code at all", () => {
    expect(inFunction(".frame file 0 registers 1", "")).toEqual(["VP7112"]);
  });
});

describe("generators", () => {
  const header = ".frame file 0 registers 2\n.parameters 0 generator\n.line 1 1";
  test("yield and end in their own way", () => {
    expect(inFunction(header, "Yield r0, r1\nGeneratorReturn")).toEqual([]);
    expect(inFunction(header, "Return r0")).toEqual(["VP7122"]);
    expect(inFunction(header, "ReturnNone")).toEqual(["VP7122"]);
    expect(inFunction(header, "Halt")).toEqual(["VP7122"]);
  });
  test("no other function does", () => {
    expect(inCode("Yield r0, r1\nReturnNone")).toEqual(["VP7122"]);
    expect(inCode("GeneratorReturn")).toEqual(["VP7122"]);
  });
  test("a program does not begin with one", () => {
    const main = `.function 0 "m"\n${header}\nGeneratorReturn\n.end\n`;
    expect(codesOf(imageOf(`${tables}${main}`))).toEqual(["VP7118"]);
  });
});

describe("registers", () => {
  const outside = (code: string) => expect(inCode(`${code}\nReturnNone`)).toEqual(["VP7105"]);
  const inside = (code: string) => expect(inCode(`${code}\nReturnNone`)).toEqual([]);
  test("one register", () => {
    inside("Move r3, r0");
    outside("Move r4, r0");
    outside("Move r0, r4");
    outside("NewCell r4");
  });
  test("the window of a call, with its two link slots and its arguments", () => {
    inside("Call r1, 1");
    outside("Call r1, 2");
    outside("Call r3, 0");
    outside('CallGlobal r2, 1, "g"');
    outside('CallMethod r2, 1, "append", 0');
    outside("CallKeyword r2, 1, k1");
    outside('CallMethodKeyword r1, 2, "append", k1');
    inside("CallSpread r0");
    outside("CallSpread r1");
    outside("CallNative r2, 1, len");
  });
  test("runs of registers", () => {
    inside("GetIterator r2, r0");
    outside("GetIterator r3, r0");
    outside("ForIterate r3, r0, end\nend: Move r0, r0");
    outside("GetSlice r0, r1, r3");
    outside("NewSlice r0, r2");
    inside("NewList r0, r3, 1");
    inside("NewList r0, r3, 0");
    outside("NewList r0, r3, 2");
    outside("NewTuple r0, r2, 3");
    outside("NewDict r0, r1, 2");
    outside("Unpack r2, 3, r0");
  });
});

describe("jumps", () => {
  test("a target inside a two-word instruction", () => {
    expect(inCode("Jump @2\nForRangePrepare r0, r1, r2, end\nend: ReturnNone")).toEqual(["VP7106"]);
  });
  test("a target outside the function", () => {
    expect(inCode("JumpIfTrue r0, @9\nReturnNone")).toEqual(["VP7106"]);
    expect(inCode("Loop @-1")).toEqual(["VP7106"]);
  });
  test("a backward jump that uses no fuel", () => {
    expect(inCode("top: Move r0, r0\nJump top")).toEqual(["VP7107"]);
    expect(inCode("top: JumpIfUnbound r0, top\nReturnNone")).toEqual(["VP7107"]);
    expect(inCode("top: ForIterate r0, r2, top\nReturnNone")).toEqual(["VP7107"]);
    expect(inCode("top: ForRangePrepare r0, r1, r2, top\nReturnNone")).toEqual(["VP7107"]);
  });
  test("a forward Loop", () => {
    expect(inCode("Loop end\nend: ReturnNone")).toEqual(["VP7107"]);
  });
});

describe("operands that name rows", () => {
  const missing = (code: string) => expect(inCode(`${code}\nReturnNone`)).toEqual(["VP7108"]);
  test("a constant", () => missing("LoadConstant r0, k3"));
  test("a global name", () => missing("GetGlobal r0, g1"));
  test("an attribute name", () => missing("GetAttribute r0, r1, n1, 0"));
  test("a function", () => missing("MakeFunction r0, r1, r2, f1"));
  test("a native function", () => missing("CallNative r0, 0, 9999"));
  test("a method called by number, whose object would be unchecked", () => {
    missing("CallNative r0, 2, list.append");
    missing("CallNative r0, 1, str.upper");
  });
  test("a constant of the wrong kind", () => {
    expect(inCode("CheckBound r0, k2\nReturnNone")).toEqual(["VP7109"]);
    expect(inCode("CallKeyword r0, 1, k0\nReturnNone")).toEqual(["VP7109"]);
    expect(inCode("CallKeyword r0, 0, k1\nReturnNone")).toEqual(["VP7109"]);
    expect(inCode('CallMethodKeyword r0, 1, "append", k1\nReturnNone')).toEqual(["VP7109"]);
  });
  test("a selector without meaning", () => {
    expect(inCode("LoadSingleton r0, 6\nReturnNone")).toEqual(["VP7110"]);
    expect(inCode("LoadClosure r0, 0\nReturnNone")).toEqual(["VP7110"]);
    expect(inCode('CallMethod r0, 0, "append", 0\nReturnNone')).toEqual(["VP7110"]);
  });
  test("a native function's number of arguments", () => {
    expect(inCode("CallNative r0, 2, len\nReturnNone")).toEqual(["VP7111"]);
    expect(inCode("CallNative r0, 0, len\nReturnNone")).toEqual(["VP7111"]);
    expect(inCode("CallNative r0, 1, len\nReturnNone")).toEqual([]);
  });
});

describe("handlers", () => {
  const code = "a: Move r0, r1\nb: Raise r0, r1\nc: GetAttribute r0, r1, n0, 0\nd: ReturnNone";
  const handler = (row: string) => inCode(code, `.handler ${row}\n`);
  test("a right one", () => expect(handler("a, c, c, r3")).toEqual([]));
  test("an empty range", () => expect(handler("b, b, c, r0")).toEqual(["VP7113"]));
  test("a range that ends inside an instruction", () => {
    expect(handler("a, @3, d, r0")).toEqual(["VP7113"]);
  });
  test("a range beyond the code", () => expect(handler("a, @9, d, r0")).toEqual(["VP7113"]));
  test("a target inside an instruction", () => expect(handler("a, b, @3, r0")).toEqual(["VP7113"]));
  test("a target in or before what it covers, which would loop without fuel", () => {
    expect(handler("a, c, b, r0")).toEqual(["VP7113"]);
    expect(handler("b, c, a, r0")).toEqual(["VP7113"]);
  });
  test("a register outside the frame", () => expect(handler("a, b, c, r4")).toEqual(["VP7113"]));
});

describe("functions", () => {
  test("a line table that does not ascend", () => {
    expect(inFunction(".frame registers 1\n.line 1 1\n.line 2 1")).toEqual(["VP7114"]);
  });
  test("a line table that begins late", () => {
    expect(inFunction(".frame registers 1", "Move r0, r0\n.line 1 1\nReturnNone")).toEqual([
      "VP7114",
    ]);
  });
  test("a line or column 0", () => {
    expect(inFunction(".frame registers 1\n.line 0 1")).toEqual(["VP7114"]);
    expect(inFunction(".frame registers 1\n.line 1 0")).toEqual(["VP7114"]);
  });
  test("no line table", () => expect(inFunction(".frame registers 1")).toEqual(["VP7114"]));
  test("parameters without register or name", () => {
    const of = (header: string) => inFunction(`${header}\n.line 1 1`);
    expect(of('.frame registers 2\n.parameters 1 star "a" "b"')).toEqual([]);
    expect(of('.frame registers 1\n.parameters 2 "a" "b"')).toEqual(["VP7115"]);
    expect(of('.frame registers 9\n.parameters 2 "a"')).toEqual(["VP7115"]);
    expect(of('.frame registers 9\n.parameters 1 star "a"')).toEqual(["VP7115"]);
  });
  test("a frame too small or too large", () => {
    expect(inFunction(".frame registers 0\n.line 1 1")).toEqual(["VP7115"]);
    expect(inFunction(".frame registers 255\n.line 1 1")).toEqual(["VP7115"]);
  });
  test("a file that is not there", () => {
    expect(inFunction(".frame file 1 registers 1\n.line 1 1")).toEqual(["VP7116"]);
  });
  test("more code than jumps can reach", () => {
    const code = `${"Move r0, r0\n".repeat(32767)}ReturnNone`;
    expect(inFunction(".frame registers 1\n.line 1 1", code)).toEqual(["VP7121"]);
  });
});

describe("tables", () => {
  const file = '.file 0 "a.py"\n';
  test("a tuple that refers to itself", () => {
    expect(withTables(`${file}.constant 0 tuple k0`)).toEqual(["VP7117"]);
  });
  test("a function constant without function, or with wrong defaults", () => {
    expect(withTables(`${file}.constant 0 function f0`)).toEqual([]);
    expect(withTables(`${file}.constant 0 function f7`)).toEqual(["VP7117"]);
    expect(withTables(`${file}.constant 0 none\n.constant 1 function f0 k0`)).toEqual(["VP7117"]);
    const one = ".constant 0 tuple\n.constant 1 tuple k0\n";
    expect(withTables(`${file}${one}.constant 2 function f0 k0`)).toEqual([]);
    expect(withTables(`${file}${one}.constant 2 function f0 k1`)).toEqual(["VP7117"]);
  });
  test("a native function or class that does not exist", () => {
    expect(withTables(`${file}.constant 0 native 9999`)).toEqual(["VP7117"]);
    expect(withTables(`${file}.constant 0 native len`)).toEqual([]);
    expect(withTables(`${file}.constant 0 native list.append`)).toEqual(["VP7117"]);
    expect(withTables(`${file}.constant 0 class 9999`)).toEqual(["VP7117"]);
  });
  test("an entry that is not there, or wants arguments", () => {
    expect(withTables(`${file}.entry 1`)).toEqual(["VP7118"]);
    const text = `${file}.function 0 "m"\n.parameters 1 "a"\n.line 1 1\nReturnNone\n.end\n`;
    expect(codesOf(imageOf(text))).toEqual(["VP7118"]);
  });
  test("a hook without name, function, or twice", () => {
    expect(withTables(`${file}.hook "list_sort" 0`)).toEqual([]);
    expect(withTables(`${file}.hook "nothing" 0`)).toEqual(["VP7119"]);
    expect(withTables(`${file}.hook "list_sort" 3`)).toEqual(["VP7119"]);
    const twice = '.hook "list_sort" 0\n.hook "list_sort" 0';
    expect(withTables(`${file}${twice}`)).toEqual(["VP7119"]);
  });
  test("a feature that is used but not named", () => {
    expect(withTables(`${file}.constant 0 integer 4294967296`)).toEqual(["VP7120"]);
    expect(withTables(`${file}.feature wide-integers\n.constant 0 integer 4294967296`)).toEqual([]);
    expect(inCode("Power r0, r1, r2\nReturnNone")).toEqual(["VP7120"]);
    expect(inCode("CallNative r0, 0, parallel.coreid\nReturnNone")).toEqual(["VP7120"]);
  });
});

afterAll(() => {
  const rules = Object.keys(diagnosticTable).filter((code) => code.startsWith("VP71"));
  expect([...seen].sort()).toEqual(rules);
});
