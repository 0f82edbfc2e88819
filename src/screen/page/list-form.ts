/** The form that shows how a list was read, and lets its reader change the columns and the encoding. */
import { element } from '../../lib/dom.ts';
import { extraColumns, type Columns } from '../columns.ts';
import { encodings } from '../decode.ts';
import type { ListView } from '../desk.ts';
import type { ReadingChoice } from '../read-list.ts';

/** Fills the form. */
export function fillColumns(fields: HTMLElement, view: ListView): void {
  const { sample, columns, encoding, sheets } = view;
  const [head = []] = sample;
  const width = Math.max(...sample.map(({ length }) => length));
  const names = Array.from({ length: width }, (_, at) =>
    columns.hasHead ? head[at] || `Column ${at + 1}` : `Column ${at + 1}: ${head[at] ?? ''}`
  );
  const check = element('input', { type: 'checkbox', name: 'hasHead', checked: columns.hasHead });
  fields.replaceChildren(
    select('name', 'Column of names', names, columns.name),
    ...extraColumns.map((role) =>
      select(role, `Column of ${extraWords[role]}`, ['none', ...names], (columns[role] ?? -1) + 1)
    ),
    element('label', {}, check, ' The first row is a head'),
    ...(encoding
      ? [select('encoding', 'Encoding', encodings, encodings.indexOf(encoding), encodings)]
      : []),
    ...(sheets.length > 1 ? [select('sheet', 'Sheet', sheets, 0, sheets)] : [])
  );
}

/** Makes a table of the first rows. */
export function sampleTable({ sample }: ListView): HTMLTableElement {
  const rows = sample.map((row) =>
    element(
      'tr',
      {},
      ...row.slice(0, 12).map((cell) => element('td', {}, element('bdi', {}, cell)))
    )
  );
  return element(
    'table',
    {},
    element('caption', {}, 'The first rows'),
    element('tbody', {}, ...rows)
  );
}

/** Reads the columns that were chosen. */
export function readColumns(form: HTMLFormElement): Columns {
  const data = new FormData(form);
  const columns: Columns = { hasHead: data.has('hasHead'), name: Number(data.get('name')) };
  for (const role of extraColumns) {
    const place = Number(data.get(role)) - 1;
    if (place >= 0) columns[role] = place;
  }
  return columns;
}

/** Reads how the reader wants the list to be read. */
export function readChoice(form: HTMLFormElement): ReadingChoice {
  const data = new FormData(form);
  const encoding = encodings.find((each) => each === data.get('encoding'));
  const sheet = data.get('sheet');
  return { ...(encoding && { encoding }), ...(typeof sheet === 'string' && { sheet }) };
}

const extraWords = { reference: 'reference numbers', country: 'countries', address: 'addresses' };

function select(
  name: string,
  label: string,
  options: readonly string[],
  chosen: number,
  values: readonly string[] = options.map((_, at) => String(at))
): HTMLElement {
  const made = options.map((text, at) =>
    element('option', { value: values[at], selected: at === chosen }, text)
  );
  return element('label', {}, `${label} `, element('select', { name }, ...made));
}
