import { printAst } from "@vipera/parser";
import { describe, expect, it } from "vitest";
import { parseText } from "./comparable.ts";

describe("printAst", () => {
  it("shows each node with its span, fields and children", () => {
    expect(printAst(parseText("from a import *\ndef f(b='c'):\n  return b < 2 is 3.5\n"))).toBe(
      `(Module 0..52
  body:
    (ImportFrom 0..15 module='a' level=0 names='*')
    (FunctionDefinition 16..51 name='f' nameSpan=20..21
      parameters:
        (Parameters 22..27
          positional:
            (Parameter 22..27 name='b'
              defaultValue:
                (StringLiteral 24..27 value='c' unicode=false)))
      body:
        (ReturnStatement 32..51
          value:
            (Comparison 39..51 operators=[<, is]
              operands:
                (Name 39..40 name='b')
                (IntegerLiteral 43..44 value=2 long=false)
                (FloatLiteral 48..51 value=3.5)))))
`,
    );
  });
});
