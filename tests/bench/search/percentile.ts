/** In: numbers, and a share such as 0.95. Out: the number that so large a share does not exceed; 0 for none. */
export function percentile(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** A share as readers of a terminal want it: `99.8`. */
export function inPercent(share: number): string {
  return (share * 100).toFixed(1);
}
