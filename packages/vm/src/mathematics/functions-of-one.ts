/** The functions of one number that Python's math has, with their domains and limits. */
import { cosine, sine, tangent } from "./circular.ts";
import { pairOf } from "./double-pair.ts";
import {
  decimalLogarithm,
  exponential,
  exponentialLessOne,
  logarithm,
  logarithmOfOneMore,
} from "./elementary.ts";
import {
  hyperbolicCosine,
  hyperbolicSine,
  hyperbolicTangent,
  inverseHyperbolicCosine,
  inverseHyperbolicSine,
  inverseHyperbolicTangent,
} from "./hyperbolic.ts";
import { arcCosine, arcSine, arcTangent } from "./inverse-circular.ts";
import { complementaryError, errorFunction, gamma, logarithmOfGamma } from "./special.ts";

const infinity = Number.POSITIVE_INFINITY;
const none = Number.NaN;

interface FunctionOfOne {
  /** Of a finite number of the domain. */
  readonly compute: (x: number) => number;
  /** Whether it has a result for a finite number; of all when left out. */
  readonly hasResult?: (x: number) => boolean;
  /** The results at minus and plus infinity, NaN for none. */
  readonly limits: readonly [number, number];
}

const noLimits = [none, none] as const;
const isSmall = (x: number) => Math.abs(x) <= 1;
const isPositive = (x: number) => x > 0;
const isNoPole = (x: number) => x > 0 || !Number.isInteger(x);
const quarter = 1.5707963267948966;

const functions = {
  acos: { compute: arcCosine, hasResult: isSmall, limits: noLimits },
  acosh: { compute: inverseHyperbolicCosine, hasResult: (x) => x >= 1, limits: [none, infinity] },
  asin: { compute: arcSine, hasResult: isSmall, limits: noLimits },
  asinh: { compute: inverseHyperbolicSine, limits: [-infinity, infinity] },
  atan: { compute: arcTangent, limits: [-quarter, quarter] },
  atanh: { compute: inverseHyperbolicTangent, hasResult: (x) => Math.abs(x) < 1, limits: noLimits },
  cos: { compute: cosine, limits: noLimits },
  cosh: { compute: hyperbolicCosine, limits: [infinity, infinity] },
  erf: { compute: errorFunction, limits: [-1, 1] },
  erfc: { compute: complementaryError, limits: [2, 0] },
  exp: { compute: (x) => exponential(pairOf(x)), limits: [0, infinity] },
  expm1: { compute: exponentialLessOne, limits: [-1, infinity] },
  gamma: { compute: gamma, hasResult: isNoPole, limits: [none, infinity] },
  lgamma: { compute: logarithmOfGamma, hasResult: isNoPole, limits: [infinity, infinity] },
  log: {
    compute: (x) => logarithm(pairOf(x)).high,
    hasResult: isPositive,
    limits: [none, infinity],
  },
  log10: { compute: decimalLogarithm, hasResult: isPositive, limits: [none, infinity] },
  log1p: { compute: logarithmOfOneMore, hasResult: (x) => x >= -1, limits: [none, infinity] },
  sin: { compute: sine, limits: noLimits },
  sinh: { compute: hyperbolicSine, limits: [-infinity, infinity] },
  tan: { compute: tangent, limits: noLimits },
  tanh: { compute: hyperbolicTangent, limits: [-1, 1] },
} as const satisfies Readonly<Record<string, FunctionOfOne>>;

export type NameOfOne = keyof typeof functions;

/** Any float; NaN for what has no result. */
function evaluate(row: FunctionOfOne, x: number): number {
  if (Number.isNaN(x)) return x;
  if (!Number.isFinite(x)) return row.limits[x > 0 ? 1 : 0];
  return row.hasResult === undefined || row.hasResult(x) ? row.compute(x) : none;
}

/** Each function of one number by its name, defined for all floats. */
export const functionsOfOne: Readonly<Record<NameOfOne, (x: number) => number>> =
  Object.fromEntries(
    Object.entries(functions).map(([name, row]) => [name, (x: number) => evaluate(row, x)]),
  ) as Record<NameOfOne, (x: number) => number>;
