/**
 * Percentile of the numbers.
 *
 * @param share - from 0 to 1, such as 0.95
 * @returns 0 for an empty list.
 */
export function percentile(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Median of each measurement over its repetitions. */
export function middles(runs: number[][]): number[] {
  const [first = []] = runs;
  return first.map((_, at) =>
    percentile(
      runs.map((run) => run[at] ?? 0),
      0.5
    )
  );
}

/** How many times a number is another: `1.4x`. */
export function ratio(one: number, other: number): string {
  return `${(one / other).toFixed(1)}x`;
}

/** A share as readers of a terminal want it: `99.8`. */
export function inPercent(share: number): string {
  return (share * 100).toFixed(1);
}
