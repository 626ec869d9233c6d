import { unparse } from "@vipera/parser";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseText, withoutSpans } from "./comparable.ts";
import { randomModule } from "./random-trees.ts";

function roundTrip(source: string): string {
  return unparse(parseText(source));
}

describe("unparse", () => {
  it("gives source that parses to the same tree, for any tree", () => {
    fc.assert(
      fc.property(randomModule, (module) => {
        const source = unparse(module);
        expect(withoutSpans(parseText(source))).toBe(withoutSpans(module));
        expect(roundTrip(source)).toBe(source);
      }),
      { seed: 20240229, numRuns: 1500 },
    );
  });

  it.each([
    ["x=(a+b)*c", "x = (a + b) * c\n"],
    ["x=a+(b*c)", "x = a + b * c\n"],
    ["x=a-(b-c)", "x = a - (b - c)\n"],
    ["x=(-2)**-2**2", "x = (-2) ** -2 ** 2\n"],
    ["x=not(a and(b or c))", "x = not (a and (b or c))\n"],
    ["x=(a<b)<c", "x = (a < b) < c\n"],
    ["x=(lambda:0)()", "x = (lambda: 0)()\n"],
    ["x=(1).real, 1.5.real", "x = (1).real, 1.5.real\n"],
    ["x=(a if b else c)if d else e", "x = (a if b else c) if d else e\n"],
    ["for(a,b)in c,d:pass", "for a, b in c, d:\n    pass\n"],
    ["print((1,2))", "print((1, 2))\n"],
    ["print(1),", "print 1,\n"],
    ["del(a,b),c", "del (a, b), c\n"],
    ["x=0x1F,0777,0b11,1e3,10L", "x = 31, 511, 3, 1000.0, 10L\n"],
    ["x='a' \"b'\" r'\\n'", 'x = "ab\'\\\\n"\n'],
    [
      "if a:b\nelif c:d\nelse:\n  if e:f",
      "if a:\n    b\nelif c:\n    d\nelse:\n    if e:\n        f\n",
    ],
    [
      "@a.b(1)\ndef f((x,y),z=1,*r,**k):return",
      "@a.b(1)\ndef f((x, y), z=1, *r, **k):\n    return\n",
    ],
    [
      "native include(<stdio.h>);native pragma 'omp'",
      "native include(<stdio.h>)\nnative pragma 'omp'\n",
    ],
    ["x=native(->float)f(&a,1)", "x = native(->float) f(&a, 1)\n"],
  ])("writes %j with the least parentheses", (source, canonical) => {
    expect(roundTrip(source)).toBe(canonical);
  });
});
