/** In: numbers, and a share such as 0.95. Out: the number that so large a share does not exceed; 0 for none. */
export function percentile(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** In: the same measurements, repeated. Out: the middle of each over the repetitions. */
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
