/** The table of hits, and of rows without one. */
import { addressOf, withBase } from '../../lib/addresses.ts';
import { element } from '../../lib/dom.ts';
import { describeMatch, quote } from '../../search/words.ts';
import { extraColumns } from '../columns.ts';
import type { Line } from '../desk.ts';
import { dataTable } from './data-table.ts';
import { decisions, type CaseHit } from '../working-file.ts';

/** Names are cut where they are shown; the files that are saved have them whole. */
const longestShown = 200;

const heads = ['Row', 'Name as given', 'Entity and reason', 'Match', 'How it was read', 'Decision'];

/** Makes a table of hits, without rows. */
export function hitTable(): HTMLTableElement {
  return dataTable('Hits, strongest first', heads);
}

/** Makes a table of rows without a hit, without rows. */
export function otherTable(): HTMLTableElement {
  return dataTable('Rows without a hit', ['Row', 'Name as given', 'Note']);
}

/** Makes the row of a row without a hit. */
export function otherRow(line: Line): HTMLElement {
  const [row, note] = [String(line.row), line.note];
  return element('tr', {}, element('td', {}, row), nameCell(line), element('td', {}, note));
}

/**
 * Makes the row of a hit.
 *
 * @param base - Base path of the site.
 * @param isPrinted - True for decisions as text, false for fields.
 */
export function hitRow(line: Line, base: string, isPrinted: boolean): HTMLElement {
  const { row, hit, title = '', note } = line;
  if (!hit) return element('tr');
  const { entity, relation, grade, reason, change } = hit;
  const link = element('a', { href: withBase(base, addressOf('entities', entity)) }, title);
  const isNew = change !== undefined && change !== 'same';
  return element(
    'tr',
    {
      'data-row': String(row),
      'data-entity': entity,
      'data-relation': relation,
      'data-grade': grade,
    },
    element('td', {}, String(row)),
    nameCell(line),
    element('td', {}, link, element('small', {}, reason)),
    element(
      'td',
      {},
      describeMatch(hit),
      isNew && element('strong', {}, `${change} since last time`)
    ),
    element('td', {}, [describeReading(hit), note].filter(Boolean).join('; ')),
    element('td', {}, ...(isPrinted ? [decisionText(hit)] : decisionFields(line, hit)))
  );
}

function nameCell(line: Line): HTMLElement {
  const { name } = line;
  const shown = name.length > longestShown ? `${name.slice(0, longestShown)}…` : name;
  const extras = extraColumns.map((column) => line[column]).filter(Boolean);
  return element(
    'td',
    {},
    element('bdi', {}, shown),
    extras.length > 0 && element('small', {}, extras.join(', '))
  );
}

function describeReading({ read: { corrected, unmatched } }: CaseHit): string {
  return [
    ...corrected.map(({ from, to }) => `“${from}” read as “${to}”`),
    ...(unmatched.length > 0 ? [`not matched: ${quote(unmatched.slice(0, 12))}`] : []),
  ].join('; ');
}

function decisionText({ decision, note, initials }: CaseHit): string {
  return [decision, note, initials].filter((text) => text !== '').join('; ');
}

function decisionFields(
  { row, title }: Line,
  { decision, note, initials }: CaseHit
): HTMLElement[] {
  const about = `row ${row}, ${title}`;
  const options = decisions.map((each) =>
    element('option', { value: each, selected: each === decision }, each)
  );
  const field = element('input', {
    name: 'note',
    'aria-label': `Note on ${about}`,
    placeholder: 'Note',
  });
  field.value = note;
  return [
    element('select', { name: 'decision', 'aria-label': `Decision on ${about}` }, ...options),
    field,
    element('small', {}, initials),
  ];
}
