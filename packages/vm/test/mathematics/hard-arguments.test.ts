/**
 * Arguments at which results are farthest from the exact ones, found among 120 000 for each
 * function, of random size, near the ends of domains and zeros of results; and the floats beside
 * zeros of lgamma. Exact results are from mpmath with 1 000 bits.
 *
 * The farthest of all were, in units in the last place: 0.53 but for results below the normal
 * floats (exp 0.67, erf 1.1) and lgamma (3.9).
 */
import { expect, test } from "vitest";
import { functionsOfOne, type NameOfOne } from "../../src/mathematics/functions-of-one.ts";

type Row = readonly [
  name: NameOfOne,
  argument: number,
  nearest: number,
  missing: number,
  units: number,
];

/** The nearest float, what is missing to the exact result, and the units allowed. */
const rows: readonly Row[] = [
  ["exp", -1.1947516583262847, 0.30277913752395674, 2.775556768548103e-17, 1],
  ["sin", -5.485111958471425, 0.7160124494411816, 5.551106277152213e-17, 1],
  ["tan", 8.328886468436036e46, -0.9657001987572172, 5.550543057422492e-17, 1],
  ["asinh", -2.2571113481282525e-5, -2.2571113479366032e-5, 1.6938040291853576e-21, 1],
  ["log", 0.9999999999999998, -2.2204460492503136e-16, 2.4651903288156616e-32, 1],
  ["cos", -8.088460474319047e101, -0.8796053717394986, 5.551052051025934e-17, 1],
  ["cosh", 581.522185605847, 1.7817481530169392e252, -1.017404139435447e236, 1],
  ["gamma", 7.316394693408525e-18, 1.3667934029050106e17, 7.616628007542299, 10],
  ["erf", 5.348289356918838e-308, 6.034898289945873e-308, 0.0, 10],
  ["lgamma", 1.9999920064106511, -3.37954375305714e-6, 2.87060282420082e-23, 10],
  ["lgamma", 2.00000000206021, 8.710244236028263e-10, -1.0491874772213387e-26, 10],
  ["lgamma", -2.4570247382208006, 5.619192358950097e-17, -2.1099251131628624e-33, 10],
  ["lgamma", -2.457024738220801, -6.168712140884665e-16, -1.1724810400044292e-32, 10],
  ["lgamma", -2.7476826467274127, 1.733509244024501e-16, -8.202386541675038e-33, 10],
  ["lgamma", -3.955294284858598, -4.14382750757705e-16, -1.484838516795255e-32, 10],
  ["lgamma", -3.14358088834998, 1.6978655906121085e-15, -2.650245429739361e-32, 10],
];

/** The distance of a float to the next one. */
function unitOf(x: number): number {
  const exponent = Math.floor(Math.log2(Math.abs(x)));
  return 2 ** Math.max(exponent - 52, -1074);
}

test.each(rows)("%s(%d) is near", (name, argument, nearest, missing, units) => {
  const difference = functionsOfOne[name](argument) - nearest - missing;
  expect(Math.abs(difference)).toBeLessThan(units * unitOf(nearest));
});
