/** Distance between two words, as the number of typing errors that lead from one to the other. */

/**
 * Optimal string alignment distance (Damerau-Levenshtein without overlapping swaps): one letter more, less or
 * other, or two neighbours swapped, count one each.
 * In: two words and the largest distance of interest. Out: the distance, or `limit + 1` if it is larger.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = nextRow(a, b, row, last, beforeLast);
    if (Math.min(...next) > limit) return limit + 1;
    beforeLast = last;
    last = next;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

function nextRow(
  a: string,
  b: string,
  row: number,
  last: number[],
  beforeLast: number[]
): number[] {
  const next = [row];
  for (let column = 1; column <= b.length; column++) {
    const isSame = a[row - 1] === b[column - 1];
    const isSwap =
      row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    next.push(
      Math.min(
        at(last, column) + 1,
        at(next, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwap ? at(beforeLast, column - 2) + 1 : Infinity
      )
    );
  }
  return next;
}

function at(row: number[], column: number): number {
  return row[column] ?? Infinity;
}
