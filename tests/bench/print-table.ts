/** Prints a table for a terminal. */

/** Prints a heading and a table; numbers are aligned to the right. */
export function printTable(heading: string, columns: string[], rows: (string | number)[][]): void {
  const texts = [columns, ...rows.map((row) => row.map(String))];
  const widths = columns.map((_, at) => Math.max(...texts.map((row) => row[at]?.length ?? 0)));
  console.log(`\n${heading}`);
  for (const [number, row] of texts.entries()) {
    const values = number === 0 ? columns : (rows[number - 1] ?? []);
    const cells = row.map((text, at) =>
      pad(text, widths[at] ?? 0, typeof values[at] === 'number' || at > 0)
    );
    console.log(`  ${cells.join('  ')}`.trimEnd());
  }
}

function pad(text: string, width: number, isRight: boolean): string {
  return isRight ? text.padStart(width) : text.padEnd(width);
}
