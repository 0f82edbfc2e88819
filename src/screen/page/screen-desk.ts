/** The page of the list check: a list goes in, is checked in a worker, and its hits are decided and saved. */
import { saveFile } from '../../lib/dom.ts';
import type { ListView, Summary } from '../desk.ts';
import { faults, mostBytes } from '../limits.ts';
import { describeProgress, type Progress } from '../progress.ts';
import type { ReadingChoice } from '../read-list.ts';
import { DeskClient } from './desk-client.ts';
import { fillColumns, readChoice, readColumns, sampleTable } from './list-form.ts';
import { DeskElement, type PageParts } from './parts.ts';
import { ResultView } from './result-view.ts';

/** Steps of the page, each a part of it. */
const steps = ['list', 'columns', 'run', 'result'] as const;

/** Defines the element `screen-desk`. */
export function defineScreenDesk(partsOf: (page: HTMLElement) => PageParts): void {
  class ScreenDesk extends DeskElement {
    private readonly parts = partsOf(this);
    private readonly desk = new DeskClient(this.parts.startWorker);
    /** Ends when a list can be read; a file can be dropped before. */
    private ready = Promise.resolve();
    /** The list as it was given, to read it again. */
    private given: { file: string; content: Blob } | undefined;
    /** The working file of last time. */
    private last: Blob | undefined;
    private summary: Summary | undefined;
    /** When the check began, in milliseconds of the page. */
    private started = 0;
    private isUnsaved = false;
    private readonly results = new ResultView(this, this.desk, this.parts.base);

    connectedCallback(): void {
      this.listen();
      this.desk.onProgress = (progress) => this.showProgress(progress);
      void this.attempt(() => (this.ready = this.start()));
    }

    /** Loads everything that a check needs, before any list is read. */
    private async start(): Promise<void> {
      const { namesSha256, program } = this.parts;
      const names = await this.parts.loadNames().catch(() => {
        throw new Error('The names did not load, so no list can be checked. Load this page again.');
      });
      await this.desk.ask('start', { names, namesSha256, program });
      this.dataset['state'] = 'ready';
      this.find('[data-desk]').hidden = false;
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
      } else if (target.closest('tr[data-row]')) this.decide(target);
      else if (target.closest('[data-filter]')) void this.attempt(() => this.results.showHits());
      else if (target.matches('[name="encoding"], [name="sheet"]'))
        void this.attempt(() => this.read(readChoice(this.columnsForm)));
    }

    private onClick(target: HTMLElement): void {
      const { action = '', kind } = target.closest('button')?.dataset ?? {};
      const actions: Record<string, () => Promise<void> | void> = {
        cancel: () => this.desk.ask('cancel', undefined),
        again: () => this.startAgain(),
        more: () => this.results.addHits(),
        others: () => this.results.addOthers(),
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
      await this.ready;
      const isJson = /\.json$/i.test(file.name);
      const isLost = isJson || !this.find('[data-step="result"]').hidden;
      if (isLost && !this.mayLose()) return;
      if (file.size > mostBytes * 2) throw new Error(faults.tooLarge);
      if (isJson) {
        const isOpen = !this.columnsForm.hidden;
        this.summary = await this.desk.ask('load', { content: file });
        this.last = file;
        this.isUnsaved = false;
        if (isOpen) this.announce(`${file.name} will be compared with.`);
        else await this.showResult();
        return;
      }
      this.given = { file: file.name, content: file };
      await this.read();
    }

    private async read(choice: ReadingChoice = {}): Promise<void> {
      if (!this.given) return;
      if (this.given.content.size > mostBytes) throw new Error(faults.tooLarge);
      this.announce('Reading the list …');
      this.showList(await this.desk.ask('open', { ...this.given, choice }));
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
      const columns = readColumns(this.columnsForm);
      this.show('run');
      this.announce('Checking the list …');
      this.started = performance.now();
      this.find('[data-action="cancel"]').focus();
      const summary = await this.desk.ask('run', { columns, last: this.last });
      if (summary) {
        this.summary = summary;
        await this.showResult();
        return;
      }
      this.show('columns');
      this.announce('Cancelled. Nothing was kept of the check.');
      this.find('[data-step="columns"] [type="submit"]').focus();
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
      if (!this.last && !this.mayLose()) return;
      if (this.last) this.last = (await this.desk.ask('save', { kind: 'json' })).content;
      this.show('list');
      this.announce('');
      this.find('textarea').focus();
    }

    private async showResult(): Promise<void> {
      const { summary } = this;
      if (!summary) return;
      // The rows are added while the table is shown: all at once their layout would stop the page.
      const shown = this.results.show(summary);
      this.show('result');
      // The heading that gets the focus says it; the status would say it again.
      this.announce('');
      this.find('[data-step="result"] h2').focus();
      await shown;
    }

    private decide(target: HTMLElement): void {
      this.isUnsaved = true;
      void this.attempt(() => this.results.decide(target));
    }

    private async save(kind: 'json' | 'csv' | 'xlsx'): Promise<void> {
      this.announce('Writing the file …');
      const { name, content } = await this.desk.ask('save', { kind });
      saveFile(name, content);
      this.announce(`${name} was saved.`);
      if (kind === 'json') this.isUnsaved = false;
    }

    private async print(): Promise<void> {
      if (!this.summary) return;
      this.announce('Writing the report …');
      await this.results.writeReport(this.summary);
      this.announce('');
      window.print();
    }

    private get columnsForm(): HTMLFormElement {
      return this.find('form[data-step="columns"]', HTMLFormElement);
    }

    /** Asks before decisions are lost that the reader has not saved. */
    private mayLose(): boolean {
      return !this.isUnsaved || window.confirm('Your decisions are not saved. Lose them?');
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
        if (!this.find('[data-step="run"]').hidden) this.show('columns');
        this.announce('');
        this.fail(error instanceof Error ? error.message : String(error));
      }
    }
  }
  customElements.define('screen-desk', ScreenDesk);
}
