import { expect, test } from "vitest";
import { printProgram } from "../src/print-program.ts";
import { programOf } from "./program-of.ts";

const text = `import parallel, tools
from math import sqrt
total = 0
def add(a):
    global total
    step = lambda: a
    total = total + step() + coreid()
for i in range(3):
    add(sqrt(tools.size))
`;

test("a program prints its import tree, its natives and the scopes of the user's modules", () => {
  const program = programOf(text, { tools: "print 'loaded'\nsize = 4\n" });
  expect(printProgram(program)).toBe(`modules
  program.py
    parallel (standard library)
      util (standard library)
    tools.py (runs when first imported)
    math (standard library)

natives: math.sqrt parallel.coreid range

scopes of tools.py
  module <module>
    size: global

scopes of program.py
  module <module>
    parallel: alias of module parallel
    tools: alias of module tools
    sqrt: alias of native math.sqrt
    total: global
    add: global, function, promotable
    i: global, promotable
    range -> native range
    tools.size -> global of tools
    function add
      a: parameter, captured
      step: local
      total -> global
      coreid -> native parallel.coreid
      lambda <lambda>
        a -> free
`);
});

test("printing twice gives the same text", () => {
  const print = () => printProgram(programOf(text, { tools: "size = 4\n" }));
  expect(print()).toBe(print());
});
