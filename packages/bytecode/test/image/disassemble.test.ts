import { SourceFile } from "@vipera/diagnostics";
import { expect, test } from "vitest";
import { assemble, disassemble } from "../../src/image/index.ts";

const text = `.feature power
.file 0 "a.py"
.constant 0 string "say \\"hi\\"\\n\\xff"
.constant 1 float -0
.constant 2 tuple k0 k1
.constant 3 function f1 k2
.constant 4 native parallel.coreid
.constant 5 class ValueError
.global 0 "total"
.name 0 "append"
.entry 0
.hook "list_sort" 1

.function 0 "<module>"
.frame file 0 registers 5 closure 0
.parameters 0
L0:
; 1 | total = 1
.line 1 1
        LoadInteger  r0, 1
L1:
        SetGlobal    r0, g0                  ; total
; 2 | print total
.line 2 7
        CallNative   r1, 1, len
        Loop         L1
.word 0x00000070
.handler L0, L1, L4, r2
.end

.function 1 "f"
.frame file 0 registers 3 closure 0
.parameters 2 star "a" "b" "rest"
; 3 | def f(a, b, *rest): pass
.line 3 1
        ReturnNone
.end
`
  .replace(".word 0x00000070\n", "L5:\n        ReturnNone\n")
  .replace("L1, L4", "L1, L5");

test("sources stand above the code they became, and indices are explained", () => {
  const { image, diagnostics } = assemble(new SourceFile("test.vpasm", text));
  expect(diagnostics).toEqual([]);
  if (image === undefined) throw new Error("no image");
  const source = new SourceFile("a.py", "total = 1\nprint total\ndef f(a, b, *rest): pass\n");
  const squeeze = (lines: string) => lines.replace(/ +/g, " ");
  expect(squeeze(disassemble(image, [source]))).toBe(squeeze(text));
});

test("words that are no instruction stay as they are", () => {
  const code = ".line 1 1\n        .word 0x000000fe\n        .word 0x01000001";
  const frame = ".frame file 0 registers 1 closure 0\n.parameters 0";
  const input = `.entry 0\n\n.function 0 "m"\n${frame}\n${code}\n.end\n`;
  const { image } = assemble(new SourceFile("test.vpasm", input));
  expect(image && disassemble(image)).toBe(input);
});
