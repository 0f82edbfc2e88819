/** The page that runs a proof or a report again. */
import { addressOf, withBase } from '../../lib/addresses.ts';
import { element } from '../../lib/dom.ts';
import { plural } from '../../search/words.ts';
import { capitalise } from '../../lib/text.ts';
import type { ProvedHit } from '../screen-list.ts';
import type { Comparison, Outcome, Proof } from '../verify.ts';
import { DeskClient } from './desk-client.ts';
import { DeskElement } from './parts.ts';
import { addRows, dataTable } from './data-table.ts';
import { loadNames, siteParts } from './site-parts.ts';

/** Rows of a table that has more. */
const most = 500;

type AboutProof = Omit<Proof, 'questions'> & { asked: number };

class VerifyDesk extends DeskElement {
  private readonly parts = siteParts(this);
  private readonly desk = new DeskClient(this.parts.startWorker);

  /** Shows the form, which without this script does nothing. */
  connectedCallback(): void {
    this.find('[data-desk]').hidden = false;
    this.dataset['state'] = 'ready';
    this.find('input[type="file"]').addEventListener('change', ({ target }) => {
      const [file] = (target as HTMLInputElement).files ?? [];
      if (file) void this.verify(file);
    });
  }

  private async verify(file: File): Promise<void> {
    const result = this.find('[data-result]');
    this.fail('');
    result.replaceChildren();
    this.announce('Running it again …');
    try {
      const proof = await this.desk.ask('readProof', { content: file });
      const then = await this.runAgain(await this.namesOf(proof));
      const isCurrent = proof.namesIndexSha256 === this.parts.namesSha256;
      const now = isCurrent ? undefined : await this.runAgain(await this.parts.loadNames());
      result.replaceChildren(...this.describe(proof, then, now));
      // The heading that gets the focus says it; the status would say it again.
      this.announce('');
      result.querySelector('h2')?.focus();
    } catch (error) {
      this.announce('');
      this.fail(error instanceof Error ? error.message : String(error));
    }
  }

  private runAgain(names: string): Promise<Outcome> {
    return this.desk.ask('runAgain', { names, most });
  }

  /** The names index of the proof, which this site keeps at an address by its hash. */
  private async namesOf({ namesIndexSha256, version }: AboutProof): Promise<string> {
    const name = `/search/names.${namesIndexSha256.slice(0, 16)}.json`;
    const bytes = namesIndexSha256.match(/../g)?.map((pair) => Number(`0x${pair}`)) ?? [];
    const integrity = `sha256-${btoa(String.fromCharCode(...bytes))}`;
    return loadNames(withBase(this.parts.base, name), integrity).catch(() => {
      throw new Error(
        `This site has no names of the SHA-256 ${namesIndexSha256} (version ${version || 'not given'}), or they did not load. It keeps those of every release.`
      );
    });
  }

  private describe(proof: AboutProof, then: Outcome, now?: Outcome): HTMLElement[] {
    const { kind, time, version, isWhole, asked } = proof;
    const what = kind === 'list' ? `Report of ${plural(asked, 'row')}` : 'Proof of a search';
    const checksum = {
      true: 'Its content fits its checksum.',
      false: 'Its content does not fit its checksum: it was changed after it was saved.',
      undefined: 'It has no checksum that can be compared here.',
    }[String(isWhole)];
    const parts = [
      element('h2', { tabindex: '-1' }, verdictOf(then)),
      element(
        'p',
        {},
        `${what}, made ${time || 'at an unknown time'} with version ${version}. ${checksum ?? ''}`
      ),
      this.table(`With the names of version ${version}`, then),
    ];
    if (!now) return parts;
    return [
      ...parts,
      element('h2', {}, 'With the names that this site has now'),
      element('p', {}, verdictOf(now)),
      this.table('With the names that this site has now', now),
    ];
  }

  private table(caption: string, { hits, shown }: Outcome): HTMLElement {
    const rest = hits - shown.length;
    const note =
      rest > 0 ? `; of ${hits} hits the first ${shown.length}, different ones first` : '';
    const table = dataTable(`${caption}${note}`, ['Name', 'Entity', 'Then', 'Now', 'Result']);
    const section = { class: 'wide', 'aria-label': caption, tabindex: '0' };
    void addRows(table, shown, (each) => this.row(each));
    return element('section', section, table);
  }

  private row({ row, name, entity, isSame, then, now }: Comparison): HTMLElement {
    const address = withBase(this.parts.base, addressOf('entities', entity));
    const cells = [describeProved(then), describeProved(now), isSame ? 'same' : 'different'];
    return element(
      'tr',
      { 'data-same': String(isSame) },
      element(
        'td',
        {},
        element('bdi', {}, name.slice(0, 200)),
        row !== undefined && element('small', {}, `row ${row}`)
      ),
      element('td', {}, element('a', { href: address }, entity)),
      ...cells.map((cell) => element('td', {}, cell))
    );
  }
}

function verdictOf({ hits, different }: Outcome): string {
  return different === 0
    ? `Same: ${plural(hits, 'hit')} compared, none differs.`
    : `Different: ${different} of ${plural(hits, 'hit')} ${different === 1 ? 'differs' : 'differ'}.`;
}

/** A hit in words. Example: `Listed, exact: Chinese name: 海康威视`. */
function describeProved(hit: ProvedHit | undefined): string {
  if (!hit) return 'No hit';
  const kind = [hit.relation, hit.grade].filter((word) => word !== undefined).join(', ');
  return capitalise(kind === '' ? hit.reason : `${kind}: ${hit.reason}`);
}

customElements.define('verify-desk', VerifyDesk);
