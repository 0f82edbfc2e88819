/** Dates down a column: the day, its place on a line of time, and its words, as the pages draw them. */
import { s } from 'hastscript';
import { decimalYear, formatDay, listYears, type Years } from '../../lib/days.ts';
import { inks, wrapWords, type Drawing, type Label } from './figure.ts';

/** A dated row and its words. */
export interface WordedRow {
  /** ISO day, month or year. */
  on: string;
  words: string;
  /** True where the thick line begins. */
  isStart: boolean;
}

const width = 800;
const lane = { x: 130, width: 220 };
const words = { x: lane.x + lane.width + 20, letters: 66, line: 17 };
const gap = 8;

/** Draws rows, oldest first, over the years of an axis. */
export function drawDatedRows(rows: readonly WordedRow[], { first, last }: Years): Drawing {
  const toX = (year: number) =>
    Math.round(lane.x + ((year - first) / (last - first + 1)) * lane.width);
  let end = 0;
  const placed = rows.map((row) => {
    const lines = wrapWords(row.words, words.letters);
    const top = end;
    end += lines.length * words.line + gap;
    return { ...row, lines, x: toX(decimalYear(row.on)), middle: (top + end) / 2 };
  });
  const years = listYears({ first, last });
  const start = placed.find(({ isStart }) => isStart);
  return {
    width,
    height: end + words.line,
    shapes: [
      s('path', { stroke: inks.line, d: years.map((year) => `M${toX(year)} 0V${end}`).join('') }),
      ...(start
        ? [
            s('path', {
              stroke: inks.accent,
              strokeWidth: 3,
              d: `M${start.x} ${start.middle}V${end}`,
            }),
          ]
        : []),
      ...placed.map(({ x, middle }) =>
        s('circle', { cx: x, cy: middle, r: 4.5, fill: inks.accent })
      ),
    ],
    labels: [
      ...placed.flatMap(labelsOf),
      ...years
        .filter((_, index) => index % 2 === 0)
        .map((year): Label => ({
          x: toX(year) + 2,
          y: end + words.line,
          words: String(year),
          size: 12,
          colour: inks.soft,
        })),
    ],
  };
}

function labelsOf(row: WordedRow & { lines: string[]; middle: number }): Label[] {
  const top = row.middle - ((row.lines.length - 1) * words.line) / 2 + 4;
  return [
    { x: 0, y: row.middle + 4, words: formatDay(row.on), colour: inks.soft },
    ...row.lines.map((line, index) => ({ x: words.x, y: top + index * words.line, words: line })),
  ];
}
