// Medians and geometric means: how a bench sums up many measurements.

/** Middle value; the mean of the middle two for an even number. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  const lower = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  return (upper + lower) / 2;
}

/** n-th root of the product; NaN for none. */
export function geometricMean(values: readonly number[]): number {
  const logs = values.map((value) => Math.log(value));
  return Math.exp(logs.reduce((sum, log) => sum + log, 0) / values.length);
}

/** Half the distance between lowest and highest, as a share of the median. */
export function spread(values: readonly number[]): number {
  return (Math.max(...values) - Math.min(...values)) / 2 / median(values);
}
