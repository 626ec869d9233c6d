/**
 * Programs of nested blocks that are left in every way: return, break, continue, raise, a value
 * yielded, sent or thrown in, a generator closed; through finally, with, handlers and loops.
 */
import { Random } from "../fuzz/random.ts";
import type { MadeProgram } from "./suites.ts";

const count = 200;
/** Statements of a function. */
const budget = 40;
/** Blocks within blocks. */
const mostDepth = 5;

const head = `
class E1(Exception): pass
class E2(E1):
    def __str__(self): return "E2 " + str(len(self.args))
class Managed(object):
    def __init__(self, n, swallows): self.n = n; self.swallows = swallows
    def __enter__(self):
        out("enter", self.n)
        return self
    def __exit__(self, kind, value, trace):
        out("exit", self.n, kind and kind.__name__)
        return self.swallows
log = []
# A generator that is dropped would run its finally clauses, which is a difference of its own.
kept = []
state = [0]
def flip():
    state[0] = (state[0] * 7 + 3) % 11
    return state[0] % 3 == 0
def out(*args):
    log.append(args)
def counted(n):
    for i in range(n): yield i
    out("counted")
`;

const tail = `
for a in (0, 1, 5):
    del log[:]
    try: print "returned", plain(a),
    except Exception, e: print "raised", type(e).__name__, e,
    print log
    del log[:]
    steps = []
    it = yielding(a)
    kept.append(it)
    try:
        steps.append(next(it))
        steps.append(it.send(a))
        steps.append(it.next())
        steps.append(it.throw(ValueError("thrown")))
        steps.append(it.throw(E2, "t"))
        it.close()
    except Exception, e: steps.append((type(e).__name__, str(e)))
    print steps, log
    del log[:]
    try: print [v for v in yielding(a)],
    except Exception, e: print "raised", type(e).__name__, e,
    print log
`;

const conditions = ["x % 2", "x == 3", "len(y) > 2", "True", "False", "flip()", "flip()", "flip()"];
const raised = ["E1(1)", 'E2("e")', "ValueError", "KeyError(3)", "StopIteration", "E1"];
const caught = [
  "E1",
  "E2, e",
  "(E1, ValueError), e",
  "Exception, e",
  "LookupError",
  "StopIteration",
];

/** What stands around a statement. */
interface Around {
  readonly depth: number;
  readonly inLoop: boolean;
  readonly inHandler: boolean;
  readonly canReturn: boolean;
}

/** Writes one function. */
class Body {
  readonly lines: string[] = [];
  readonly #random: Random;
  readonly #yields: boolean;
  #left = budget;
  #label = 0;

  constructor(random: Random, yields: boolean) {
    this.#random = random;
    this.#yields = yields;
  }

  block(around: Around): void {
    const inner = { ...around, depth: around.depth + 1 };
    for (let left = this.#random.between(1, 3); left > 0; left -= 1) this.#statement(inner);
  }

  #mark(): number {
    this.#label += 1;
    return this.#label;
  }

  #line(around: Around, text: string): void {
    this.lines.push(`${"    ".repeat(around.depth)}${text}`);
  }

  #condition(): string {
    return this.#random.pick(conditions);
  }

  #statement(around: Around): void {
    this.#left -= 1;
    const isDeep = around.depth > mostDepth || this.#left < 0;
    const kind = this.#random.below(isDeep ? 42 : 100);
    if (kind < 47) this.#line(around, this.#simple(around, kind));
    else if (kind < 55) this.#branch(around);
    else if (kind < 68) this.#loop(around);
    else if (kind < 90) this.#try(around);
    else {
      const swallows = this.#random.chance(33) ? "True" : "False";
      this.#line(around, `with Managed(${this.#mark()}, ${swallows}):`);
      this.block(around);
    }
  }

  /** One line; `kind` is below 47. */
  #simple(around: Around, kind: number): string {
    const random = this.#random;
    if (kind < 8 && around.inLoop) {
      return `if ${this.#condition()}: ${random.pick(["break", "continue"])}`;
    }
    if (kind < 14 && around.canReturn) {
      const value = this.#yields ? "return" : `return ${this.#mark()}`;
      return `if ${this.#condition()}: ${value}`;
    }
    if (kind < 21) return `if ${this.#condition()}: raise ${random.pick(raised)}`;
    if (kind < 24 && around.inHandler) return `if ${this.#condition()}: raise`;
    if (kind < 33 && this.#yields) {
      const values = [`yield ${this.#mark()}`, "x = (yield x)", "out((yield))", "yield x, y"];
      return random.pick(values);
    }
    if (kind < 39) return random.pick(["x = len(y)", "y = [x]", "y.append(x)"]);
    return `out(${this.#mark()})`;
  }

  #branch(around: Around): void {
    this.#line(around, `if ${this.#condition()}:`);
    this.block(around);
    this.#otherwise(around);
  }

  #otherwise(around: Around): void {
    if (!this.#random.chance(40)) return;
    this.#line(around, "else:");
    this.block(around);
  }

  #loop(around: Around): void {
    const inner = { ...around, inLoop: true };
    const turns = this.#random.between(1, 3);
    const name = `i${this.#mark()}`;
    const isWhile = this.#random.chance(30);
    if (isWhile) {
      this.#line(around, `${name} = 0`);
      this.#line(around, `while ${name} < ${turns}:`);
      this.#line({ ...around, depth: around.depth + 1 }, `${name} += 1`);
    } else {
      const values = [`range(${turns})`, `counted(${turns})`, '(1, "a")'];
      this.#line(around, `for ${name} in ${this.#random.pick(values)}:`);
    }
    this.block(inner);
    this.#otherwise(around);
  }

  #try(around: Around): void {
    const random = this.#random;
    const hasFinally = random.chance(60);
    this.#line(around, "try:");
    this.block(around);
    if (!hasFinally || random.chance(60)) {
      for (const kind of random.shuffled(caught).slice(0, random.between(1, 2))) {
        this.#line(around, `except ${kind}:`);
        const inner = { ...around, depth: around.depth + 1 };
        if (kind.endsWith("e")) this.#line(inner, "out(type(e).__name__, str(e))");
        this.block({ ...around, inHandler: true });
      }
      this.#otherwise(around);
    }
    if (!hasFinally) return;
    this.#line(around, "finally:");
    this.block({ ...around, inLoop: false, inHandler: false, canReturn: random.chance(30) });
  }
}

function program(seed: number): string {
  const random = new Random(seed);
  const outside = { depth: 0, inLoop: false, inHandler: false, canReturn: true };
  const lines = [head.trim()];
  for (const name of ["plain", "yielding"]) {
    const body = new Body(random, name === "yielding");
    body.block(outside);
    body.block(outside);
    const never = name === "yielding" ? ["    if x == 90: yield 0"] : [];
    lines.push(`def ${name}(x):`, "    y = []", ...never, ...body.lines);
  }
  return `${lines.join("\n")}\n${tail.trim()}\n`;
}

export function exitPrograms(): readonly MadeProgram[] {
  return Array.from({ length: count }, (_, seed) => ({
    name: String(seed),
    source: program(seed),
  }));
}
