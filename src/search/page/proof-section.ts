/** The proof of a search on the page: read, printed, downloaded. */
import { formatDay } from '../../lib/days.ts';
import {
  describeFilters,
  methodTexts,
  notCovered,
  proofFileName,
  toProof,
  type SearchRecord,
} from '../proof.ts';
import type { Result } from '../results.ts';
import { element } from './element.ts';
import { ownershipNote } from './ownership-note.ts';

/** A section with everything that the downloaded proof says besides the hits, which stand above it. */
export function proofSection(record: SearchRecord): HTMLElement {
  const print = element('button', { type: 'button' }, 'Print');
  print.addEventListener('click', () => window.print());
  const download = element('button', { type: 'button' }, 'Download as JSON');
  download.addEventListener('click', () => downloadProof(record));
  return element(
    'section',
    { class: 'proof', 'aria-labelledby': 'proof' },
    element('h2', { id: 'proof' }, 'Proof of this search'),
    element('p', { class: 'actions' }, print, ' ', download),
    proofFacts(record)
  );
}

function proofFacts(record: SearchRecord): HTMLElement {
  const { query, filters, time, address, version, sha256, checkedOn, entries } = record;
  return element(
    'dl',
    {},
    ...fact('Query', query),
    ...fact('Filters', describeFilters(filters)),
    ...fact('Address', address),
    ...fact('Time (UTC) by the clock of this device', time.toISOString()),
    ...fact('Data set', version === undefined ? 'names index not loaded' : `version ${version}`),
    ...fact('Status last checked', checkedOn ? formatDay(checkedOn) : 'names index not loaded'),
    ...fact('SHA-256 of the names index', sha256 ?? 'names index not loaded'),
    ...fact('Entries', ...describeEntries(entries)),
    ...fact('How it was searched', ...methodTexts),
    ...fact('What it does not cover', ...notCovered),
    element('dd', {}, ...ownershipNote())
  );
}

/** Each entry with how far its match goes. */
function describeEntries(entries: Result[] | undefined): string[] {
  if (!entries) return ['names index not loaded'];
  if (entries.length === 0) return ['none'];
  return entries.map(({ title, reason: { match = '', text } }) => `${title}: ${match}, ${text}`);
}

function fact(term: string, ...texts: string[]): HTMLElement[] {
  return [element('dt', {}, term), ...texts.map((text) => element('dd', {}, text))];
}

function downloadProof(record: SearchRecord): void {
  const text = `${JSON.stringify(toProof(record), null, 2)}\n`;
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  element('a', { href: address, download: proofFileName(record.time) }).click();
  URL.revokeObjectURL(address);
}
