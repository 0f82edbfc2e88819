/** The page of the list check: a list goes in, is checked in a worker, and its hits are decided and saved. */
import { plural } from '../../search/words.ts';
import type { DecisionMade } from '../decisions.ts';
import { encodings } from '../decode.ts';
import type { Filter, ListView, Summary } from '../desk.ts';
import { faults, mostBytes } from '../limits.ts';
import { describeProgress, type Progress } from '../progress.ts';
import type { Decision } from '../working-file.ts';
import { Cancelled, DeskClient } from './desk-client.ts';
import { fillColumns, readColumns, sampleTable } from './list-form.ts';
import { DeskElement, saveFile, type PageParts } from './parts.ts';
import { describeCounts, summaryParts, writeReport } from './report-view.ts';
import { hitTable, otherTable } from './results-table.ts';

/** Lines that the table has at first, and that are added. */
const step = 50;

/** Steps of the page, each a part of it. */
const steps = ['list', 'columns', 'run', 'result'] as const;

/** Defines the element `screen-desk`. */
export function defineScreenDesk(partsOf: (page: HTMLElement) => PageParts): void {
  class ScreenDesk extends DeskElement {
    private readonly parts = partsOf(this);
    private readonly desk = new DeskClient(this.parts.startWorker);
    private names = '';
    /** The list as it was given, to read it again. */
    private given: { file: string; content: Blob } | undefined;
    /** Text of the working file of last time. */
    private last: string | undefined;
    private summary: Summary | undefined;
    private most = step;
    private mostOthers = step;
    /** When the check began, in milliseconds of the page. */
    private started = 0;
    private isUnsaved = false;

    /** Loads everything that a check needs, before any list is read. */
    connectedCallback(): void {
      this.listen();
      this.desk.onProgress = (progress) => this.showProgress(progress);
      void this.attempt(async () => {
        this.names = await this.parts.loadNames().catch(() => {
          throw new Error(
            'The names did not load, so no list can be checked. Load this page again.'
          );
        });
        await this.startDesk();
        this.dataset['state'] = 'ready';
        this.find('[data-desk]').hidden = false;
      });
    }

    private listen(): void {
      this.addEventListener('submit', (event) => {
        event.preventDefault();
        const form = (event.target as HTMLElement).dataset['step'];
        if (form === 'list') this.takePasted();
        if (form === 'columns') void this.attempt(() => this.run());
      });
      this.addEventListener('change', (event) => this.onChange(event.target as HTMLElement));
      this.addEventListener('click', (event) => this.onClick(event.target as HTMLElement));
      window.addEventListener('beforeunload', (event) => {
        if (this.isUnsaved) event.preventDefault();
      });
      document.addEventListener('dragover', (event) => event.preventDefault());
      document.addEventListener('drop', (event) => {
        event.preventDefault();
        const [file] = event.dataTransfer?.files ?? [];
        if (file) void this.attempt(() => this.takeFile(file));
      });
    }

    private onChange(target: HTMLElement): void {
      if (target instanceof HTMLInputElement && target.type === 'file') {
        const [file] = target.files ?? [];
        target.value = '';
        if (file) void this.attempt(() => this.takeFile(file));
      } else if (target.closest('tr[data-row]')) void this.attempt(() => this.decide(target));
      else if (target.closest('[data-filter]')) {
        this.most = step;
        void this.attempt(() => this.showHits());
      } else if (target instanceof HTMLSelectElement && target.name === 'encoding')
        void this.attempt(() => this.read(target.value));
    }

    private onClick(target: HTMLElement): void {
      const { action = '', kind } = target.closest('button')?.dataset ?? {};
      const actions: Record<string, () => Promise<void> | void> = {
        cancel: () => this.cancel(),
        again: () => this.startAgain(),
        more: () => this.showHits((this.most += step)),
        others: () => this.showOthers(),
        print: () => this.print(),
        save: () => this.save(kind as 'json' | 'csv' | 'xlsx'),
      };
      const act = actions[action];
      if (act) void this.attempt(async () => act());
    }

    private takePasted(): void {
      const text = this.find('textarea', HTMLTextAreaElement).value;
      this.given = { file: '', content: new Blob([text]) };
      void this.attempt(() => this.read());
    }

    /** A working file is known by its content: before a list is checked it is compared with, alone it is loaded. */
    private async takeFile(file: File): Promise<void> {
      if (file.size > mostBytes * 2) throw new Error(faults.tooLarge);
      if (/\.json$/i.test(file.name)) {
        const text = await file.text();
        const isOpen = !this.find('[data-step="columns"]').hidden;
        this.summary = await this.desk.ask('load', { text });
        this.last = text;
        if (isOpen) this.announce(`${file.name} will be compared with.`);
        else await this.showResult();
        return;
      }
      this.given = { file: file.name, content: file };
      await this.read();
    }

    private async read(encoding?: string): Promise<void> {
      if (!this.given) return;
      if (this.given.content.size > mostBytes) throw new Error(faults.tooLarge);
      this.announce('Reading the list …');
      const bytes = new Uint8Array(await this.given.content.arrayBuffer());
      const chosen = encodings.find((each) => each === encoding);
      const { file } = this.given;
      const view = await this.desk.ask('open', {
        bytes,
        file,
        ...(chosen && { encoding: chosen }),
      });
      this.showList(view);
    }

    private showList(view: ListView): void {
      fillColumns(this.find('[data-columns]'), view);
      const notes = view.notes.join(' ');
      this.find('[data-read]').textContent =
        `${view.file || 'Pasted list'}: ${view.rows} rows that are not blank, read as ${view.readAs}. ${notes}`;
      this.find('[data-sample]').replaceChildren(sampleTable(view));
      this.find('[data-last]').textContent = this.last
        ? 'The hits will be compared with the working file of last time, and its decisions carried over.'
        : '';
      this.show('columns');
      this.announce('The list was read. Check the column of names, then start.');
      this.find('[data-step="columns"] select').focus();
    }

    private async run(): Promise<void> {
      const columns = readColumns(this.find('form[data-step="columns"]', HTMLFormElement));
      this.show('run');
      this.announce('Checking the list …');
      this.started = performance.now();
      const { last } = this;
      this.summary = await this.desk.ask('run', { columns, ...(last !== undefined && { last }) });
      await this.showResult();
    }

    private showProgress(progress: Progress): void {
      const bar = this.find('progress', HTMLProgressElement);
      bar.max = progress.of;
      bar.value = progress.rows;
      const elapsed = (performance.now() - this.started) / 1000;
      this.find('[data-progress]').textContent = describeProgress(progress, elapsed);
    }

    /** A list that is compared is compared with the decisions as they are now. */
    private async startAgain(): Promise<void> {
      if (this.last !== undefined)
        this.last = String((await this.desk.ask('save', { kind: 'json' })).content);
      this.show('list');
      this.announce('');
    }

    private async cancel(): Promise<void> {
      this.desk.cancel();
      await this.startDesk();
      await this.read();
      this.announce('Cancelled. Nothing was kept of the check.');
    }

    private async showResult(): Promise<void> {
      const { summary } = this;
      if (!summary) return;
      this.most = this.mostOthers = step;
      this.find('[data-counts]').textContent = describeCounts(summary);
      this.find('[data-summary]').replaceChildren(...summaryParts(summary));
      this.find('[data-compared]').hidden = !summary.compared;
      this.find('form[data-filter]', HTMLFormElement).reset();
      this.find('[data-others]').replaceChildren();
      this.find('[data-without]').textContent =
        `List ${plural(summary.rows - summary.rowsWithHits, 'row')} without a hit`;
      this.find('[data-without]').hidden = summary.rows === summary.rowsWithHits;
      await this.showHits();
      this.show('result');
      this.announce(describeCounts(summary));
      this.find('[data-step="result"] h2').focus();
    }

    private async showHits(most = this.most): Promise<void> {
      const { lines, count } = await this.desk.ask('view', { filter: this.filter, most });
      this.find('[data-hits]').replaceChildren(
        ...(count > 0 ? [hitTable(lines, this.parts.base, false)] : ['No hit passes the filter.'])
      );
      this.find('[data-shown]').textContent = `${lines.length} of ${count} hits are shown.`;
      this.find('[data-action="more"]').hidden = lines.length === count;
    }

    private async showOthers(): Promise<void> {
      const { lines, count } = await this.desk.ask('viewOthers', { most: this.mostOthers });
      this.find('[data-others]').replaceChildren(otherTable(lines));
      this.mostOthers += step * 10;
      const rest = count - lines.length;
      this.find('[data-without]').textContent = `List more of the ${rest} others`;
      this.find('[data-without]').hidden = rest === 0;
    }

    private async decide(target: HTMLElement): Promise<void> {
      const line = target.closest<HTMLElement>('tr[data-row]');
      const { row, entity = '' } = line?.dataset ?? {};
      const made: DecisionMade = {
        ...{ row: Number(row), entity },
        decision: line?.querySelector('select')?.value as Decision['decision'],
        note: line?.querySelector('input')?.value ?? '',
        initials: this.find('[name="initials"]', HTMLInputElement).value.trim(),
        forEqualNames: this.find('[name="forEqualNames"]', HTMLInputElement).checked,
      };
      this.isUnsaved = true;
      const rows = new Set((await this.desk.ask('decide', made)).map(String));
      for (const other of this.querySelectorAll<HTMLElement>(
        `[data-hits] tr[data-entity="${entity}"]`
      ))
        if (rows.has(other.dataset['row'] ?? '')) showDecision(other, made);
    }

    private async save(kind: 'json' | 'csv' | 'xlsx'): Promise<void> {
      const { name, type, content } = await this.desk.ask('save', { kind });
      saveFile(name, type, content);
      if (kind === 'json') this.isUnsaved = false;
    }

    private async print(): Promise<void> {
      if (!this.summary) return;
      const all: Filter = { relation: '', grade: '', decision: '', isChanged: false };
      const { lines } = await this.desk.ask('view', { filter: all, most: Infinity });
      await writeReport(this.find('[data-report]'), this.summary, lines, this.parts.base);
      window.print();
    }

    private get filter(): Filter {
      const data = new FormData(this.find('form[data-filter]', HTMLFormElement));
      const text = (name: string) => (data.get(name) ?? '') as never;
      return {
        ...{ relation: text('relation'), grade: text('grade'), decision: text('decision') },
        isChanged: data.has('isChanged'),
      };
    }

    private startDesk(): Promise<void> {
      const { namesSha256, program } = this.parts;
      return this.desk.ask('start', { names: this.names, namesSha256, program });
    }

    private show(step: (typeof steps)[number]): void {
      for (const each of steps) this.find(`[data-step="${each}"]`).hidden = each !== step;
    }

    /** Does something and says what went wrong with it. */
    private async attempt(act: () => Promise<void>): Promise<void> {
      this.fail('');
      try {
        await act();
      } catch (error) {
        if (error instanceof Cancelled) return;
        if (!this.find('[data-step="run"]').hidden) this.show('columns');
        this.announce('');
        this.fail(error instanceof Error ? error.message : String(error));
      }
    }
  }
  customElements.define('screen-desk', ScreenDesk);
}

function showDecision(line: HTMLElement, { decision, note, initials }: DecisionMade): void {
  const [select, input] = [line.querySelector('select'), line.querySelector('input')];
  if (select) select.value = decision;
  if (input) input.value = note;
  line.querySelector('td:last-child small')?.replaceChildren(initials);
}
