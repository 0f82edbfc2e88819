/** Days as readers write them. Input is ISO 8601, with month or year precision allowed. */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * Writes an ISO day, month or year in words.
 * In: `2019-10-09`, `2016-08` or `2001`. Out: `9 October 2019`, `August 2016` or `2001`.
 */
export function formatDay(iso: string): string {
  const [year = iso, month, day] = iso.split('-');
  const parts = [day && String(Number(day)), month && months[Number(month) - 1], year];
  return parts.filter(Boolean).join(' ');
}
