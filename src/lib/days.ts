/** Days as readers write them. Input is ISO 8601, with month or year precision allowed. */

const months =
  'January February March April May June July August September October November December'.split(
    ' '
  );

/** Writes an ISO day, month or year in words: `9 October 2019`, `August 2016` or `2001`. */
export function formatDay(iso: string): string {
  const [year = iso, month, day] = iso.split('-');
  const parts = [day && String(Number(day)), month && months[Number(month) - 1], year];
  return parts.filter(Boolean).join(' ');
}

/** A date as a number of years, about `2019.5`; a month or a year counts from its first day. */
export function decimalYear(iso: string): number {
  const year = Number(iso.slice(0, 4));
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (Date.parse(iso) - start) / (end - start);
}

/**
 * Compares two days, months or years (ISO 8601) as far as both are known: 2019-10 is not before 2019-10-09.
 *
 * @param date - A day, month or year.
 * @param other - Another one.
 * @returns True if the first is certainly earlier.
 */
export function isBefore(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) < other.slice(0, known);
}

/** Years of an axis, from January of `first` to the end of `last`. */
export interface Years {
  first: number;
  last: number;
}

/** The years from the first to the last of some days (ISO 8601). */
export function yearsOf(days: readonly string[]): Years {
  const years = days.map((day) => Number(day.slice(0, 4)));
  return { first: Math.min(...years), last: Math.max(...years) };
}

/** Every year of an axis. */
export function listYears({ first, last }: Years): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Days after which the status of a record is called old. */
export const oldAfterDays = 90;

/**
 * Counts whole days.
 *
 * @param from - The earlier day, ISO 8601.
 * @param to - The later day, ISO 8601.
 */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
