/** Tables that scripts make. */
import { element } from '../../lib/dom.ts';

/** Makes a table with a caption and a head for each column. */
export function dataTable(
  caption: string,
  columns: readonly string[],
  rows: HTMLElement[] = []
): HTMLTableElement {
  const head = columns.map((text) => element('th', { scope: 'col' }, text));
  return element(
    'table',
    {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows)
  );
}

/** Rows in a frame, so that their layout takes less than 50 ms on an old computer. */
const usualStep = 5;

/**
 * Adds rows to a table, a few in each frame, so that the page stays usable. Ends where the table is taken away.
 *
 * @param step - Rows in a frame.
 */
export async function addRows<Line>(
  table: HTMLTableElement,
  lines: readonly Line[],
  toRow: (line: Line) => HTMLElement,
  step = usualStep
): Promise<void> {
  for (let at = 0; at < lines.length; at += step) {
    if (at > 0) await nextFrame();
    if (at > 0 && !table.isConnected) return;
    table.tBodies[0]?.append(...lines.slice(at, at + step).map(toRow));
  }
}

/** A page that is hidden has no frames. */
function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, 100);
  });
}

/** A table that gets its lines in parts. */
export class PagedTable<Line> {
  readonly table: HTMLTableElement;
  private readonly ask: (from: number, most: number) => Promise<{ lines: Line[]; count: number }>;
  private readonly toRow: (line: Line) => HTMLElement;
  private readonly most: number;
  private asked = 0;

  /**
   * @param ask - Gets the lines of a part by the place of its first.
   * @param most - Lines of a part.
   */
  constructor(
    table: HTMLTableElement,
    ask: (from: number, most: number) => Promise<{ lines: Line[]; count: number }>,
    toRow: (line: Line) => HTMLElement,
    most: number
  ) {
    this.table = table;
    this.ask = ask;
    this.toRow = toRow;
    this.most = most;
  }

  /**
   * Adds the next part.
   *
   * @param onCount - Called before the rows are made, with the number of lines that the table then has, and of all.
   * @param step - Rows in a frame.
   */
  async more(onCount: (shown: number, count: number) => void, step = usualStep): Promise<void> {
    const from = this.asked;
    this.asked += this.most;
    const { lines, count } = await this.ask(from, this.most);
    this.table.hidden = count === 0;
    onCount(from + lines.length, count);
    await addRows(this.table, lines, this.toRow, step);
  }
}
