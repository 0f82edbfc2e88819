/** How far a check of a list is, in numbers and in words. */

/** How far a check is. */
export interface Progress {
  rows: number;
  /** Number of all rows. */
  of: number;
  /** Rows with a hit so far. */
  found: number;
}

/** Describes a check that runs, `elapsed` seconds after it began, with the time that is left, or that it took. */
export function describeProgress({ rows, of, found }: Progress, elapsed: number): string {
  const left = Math.ceil((elapsed / rows) * (of - rows));
  const time = rows === of ? `${elapsed.toFixed(1)} s` : `${left} s left`;
  return `${rows} of ${of} rows, ${found} with hits, ${time}`;
}
