/**
 * Mathematical functions in single precision, which the core flavour asks of its host.
 *
 * A function is named by the id of its row in the native table.
 */
import { natives } from "@vipera/spec";

const functions: Readonly<Record<string, (x: number, y: number) => number>> = {
  "math.exp": (x) => Math.exp(x),
  "math.log": (x) => Math.log(x),
  "math.sin": (x) => Math.sin(x),
  "math.cos": (x) => Math.cos(x),
  "math.pow": (x, y) => x ** y,
};

const byId = new Map(natives.map((row) => [row.id, functions[row.name]] as const));

/** `math` of the module's port. */
export function hostMath(code: number, x: number, y: number): number {
  const compute = byId.get(code);
  if (compute === undefined) throw new Error(`host-math: no function ${code}`);
  return Math.fround(compute(x, y));
}
