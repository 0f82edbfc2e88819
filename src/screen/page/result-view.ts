/** The result of a check on the page: its counts, the tables, decisions, and the report on paper. */
import { plural } from '../../search/words.ts';
import type { DecisionMade } from '../decisions.ts';
import type { Filter, Line, Summary } from '../desk.ts';
import type { Decision } from '../working-file.ts';
import { PagedTable } from './data-table.ts';
import type { DeskClient } from './desk-client.ts';
import type { DeskElement } from './parts.ts';
import { describeCounts, summaryParts, writeReport } from './report-view.ts';
import { hitRow, hitTable, otherRow, otherTable } from './results-table.ts';

/** Hits that the table has at first, and that are added. */
const step = 50;

/** Lines that are asked for at once for the report, and rows without a hit. */
const mostAtOnce = 200;

/** Shows one result after another. */
export class ResultView {
  private readonly page: DeskElement;
  private readonly desk: DeskClient;
  private readonly base: string;
  private hits: PagedTable<Line> | undefined;
  private others: PagedTable<Line> | undefined;

  /** @param base - Address of the site. */
  constructor(page: DeskElement, desk: DeskClient, base: string) {
    this.page = page;
    this.desk = desk;
    this.base = base;
  }

  /** Shows a result from its beginning, without filters. */
  async show(summary: Summary): Promise<void> {
    const { page } = this;
    const without = summary.rows - summary.rowsWithHits;
    page.find('[data-counts]').textContent = describeCounts(summary);
    page.find('[data-summary]').replaceChildren(...summaryParts(summary));
    page.find('[data-compared]').hidden = !summary.compared;
    page.find('form[data-filter]', HTMLFormElement).reset();
    this.others = undefined;
    page.find('[data-others]').replaceChildren();
    page.find('[data-without]').textContent = `List ${plural(without, 'row')} without a hit`;
    page.find('[data-without]').hidden = without === 0;
    await this.showHits();
  }

  /** Shows the first hits that pass the filter. */
  async showHits(): Promise<void> {
    this.hits = this.hitsThat(this.filter, step, false, hitTable());
    this.page.find('[data-hits]').replaceChildren(this.hits.table);
    await this.addHits();
  }

  private hitsThat(filter: Filter, most: number, isPrinted: boolean, table: HTMLTableElement) {
    return new PagedTable(
      table,
      (from) => this.desk.ask('view', { filter, from, most }),
      (line) => hitRow(line, this.base, isPrinted),
      most
    );
  }

  /** Adds hits to those that are shown. */
  addHits(): Promise<void> | undefined {
    return this.hits?.more((shown, count) => {
      this.page.find('[data-shown]').textContent = `${shown} of ${plural(count, 'hit')} shown.`;
      this.page.find('[data-action="more"]').hidden = shown === count;
    });
  }

  /** Adds rows without a hit to those that are shown. */
  addOthers(): Promise<void> {
    this.others ??= new PagedTable(
      otherTable(),
      (from, most) => this.desk.ask('viewOthers', { from, most }),
      otherRow,
      mostAtOnce
    );
    const { table } = this.others;
    if (!table.isConnected) this.page.find('[data-others]').replaceChildren(table);
    return this.others.more((shown, count) => {
      this.page.find('[data-without]').textContent = `List more of the ${count - shown} others`;
      this.page.find('[data-without]').hidden = shown === count;
    });
  }

  /** Takes the decision of the row in which a field was changed. */
  async decide(target: HTMLElement): Promise<void> {
    const line = target.closest<HTMLElement>('tr[data-row]');
    const { row, entity = '' } = line?.dataset ?? {};
    const made: DecisionMade = {
      ...{ row: Number(row), entity },
      decision: line?.querySelector('select')?.value as Decision['decision'],
      note: line?.querySelector('input')?.value ?? '',
      initials: this.page.find('[name="initials"]', HTMLInputElement).value.trim(),
      forEqualNames: this.page.find('[name="forEqualNames"]', HTMLInputElement).checked,
    };
    const rows = new Set((await this.desk.ask('decide', made)).map(String));
    for (const other of this.page.querySelectorAll<HTMLElement>(
      `[data-hits] tr[data-entity="${entity}"]`
    ))
      if (rows.has(other.dataset['row'] ?? '')) showDecision(other, made);
  }

  /** Writes the report of all hits, which only paper shows. */
  async writeReport(summary: Summary): Promise<void> {
    const all: Filter = { relation: '', grade: '', decision: '', isChanged: false };
    const table = writeReport(this.page.find('[data-report]'), summary);
    const report = this.hitsThat(all, mostAtOnce, true, table);
    for (let from = 0; from < summary.hits; from += mostAtOnce)
      await report.more(() => undefined, 50);
  }

  private get filter(): Filter {
    const data = new FormData(this.page.find('form[data-filter]', HTMLFormElement));
    const text = (name: string) => (data.get(name) ?? '') as never;
    return {
      ...{ relation: text('relation'), grade: text('grade'), decision: text('decision') },
      isChanged: data.has('isChanged'),
    };
  }
}

function showDecision(line: HTMLElement, { decision, note, initials }: DecisionMade): void {
  const [select, input] = [line.querySelector('select'), line.querySelector('input')];
  if (select) select.value = decision;
  if (input) input.value = note;
  line.querySelector('td:last-child small')?.replaceChildren(initials);
}
