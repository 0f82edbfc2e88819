/** Tables that scripts make. */
import { element } from '../../search/page/element.ts';

/** Makes a table with a caption and a head for each column. */
export function dataTable(
  caption: string,
  columns: readonly string[],
  rows: HTMLElement[]
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
