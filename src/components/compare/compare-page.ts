/**
 * Shows the entities of the address side by side: takes their columns from the table of all 28 in the page. Loaded by
 * `compare-loader.ts` where the address names entities.
 */
import { find } from '../../lib/dom.ts';

const most = 8;

const parameters = new URLSearchParams(location.search);
const asked = [...new Set(parameters.getAll('e').flatMap((ids) => ids.split(',')))].filter(Boolean);
const message = find('#compare-status', HTMLElement);
const all = find('#compare-all', HTMLTemplateElement).content;
const columns = [...all.querySelectorAll<HTMLElement>('[data-entity]')].map(
  ({ dataset }) => dataset['entity'] ?? ''
);
const known = asked.filter((id) => columns.includes(id));
const shown = known.slice(0, most);

for (const box of document.querySelectorAll<HTMLInputElement>('.compare-form [name=e]'))
  box.checked = shown.includes(box.value);
message.textContent = messages().join(' ');
if (shown.length > 1) show();

/** What the reader must know of the address: unknown ids, too few, too many. */
function messages(): string[] {
  const unknown = asked.filter((id) => !columns.includes(id));
  return [
    ...unknown.map((id) => `“${id}” is not the id of one of the ${columns.length}.`),
    ...(shown.length === 1 ? ['One entity alone cannot be compared: tick at least one more.'] : []),
    ...(shown.length === 0 ? ['Tick two to eight entities to compare them.'] : []),
    ...(known.length > most ? [`The first ${most} of ${known.length} are shown.`] : []),
  ];
}

function show(): void {
  const comparison = document.importNode(all, true).querySelector('.comparison');
  if (!comparison) return;
  for (const row of comparison.querySelectorAll('tr')) keepColumns(row);
  const caption = `${shown.length} of the ${columns.length}, side by side`;
  comparison.querySelector('section')?.setAttribute('aria-label', caption);
  const title = comparison.querySelector('caption');
  if (title) title.textContent = caption;
  const box = comparison.querySelector<HTMLInputElement>('[name=differences]');
  if (box) {
    box.checked = parameters.has('differences');
    box.addEventListener('change', () => {
      setAddress(box.checked);
    });
  }
  message.after(comparison);
  setAddress(parameters.has('differences'));
}

/** Leaves the columns of the entities that are shown, in their order, and marks a row that is the same for all. */
function keepColumns(row: HTMLTableRowElement): void {
  const [label, ...cells] = [...row.cells];
  const kept = shown.flatMap((id) => cells[columns.indexOf(id)] ?? []);
  row.replaceChildren(...(label ? [label] : []), ...kept);
  const words = kept.map(({ textContent }) => textContent);
  if (words.every((text) => text.trim() === '–')) row.remove();
  // The hidden words of the basis are no part of the value.
  row.toggleAttribute('data-same', new Set(kept.map(valueOf)).size === 1);
}

function valueOf(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true) as HTMLTableCellElement;
  for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
  return [...copy.querySelectorAll('p')].map(({ textContent }) => textContent.trim()).join('\n');
}

/** Keeps the state in the address, in its short form: a comma stays a comma. */
function setAddress(isShort: boolean): void {
  const search = `?e=${shown.join(',')}${isShort ? '&differences' : ''}`;
  history.replaceState(null, '', search);
}
