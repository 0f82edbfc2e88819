/** The account of a check: on the page in short, and on paper in full. */
import { element } from '../../lib/dom.ts';
import { warnOfAge } from '../../search/late-words.ts';
import { describeMatch, plural } from '../../search/words.ts';
import { capitalise } from '../../lib/text.ts';
import type { Summary } from '../desk.ts';
import { listLimits, listMethods } from '../working-file.ts';
import { hitTable } from './results-table.ts';

/** A sentence with the counts. */
export function describeCounts({ rows, rowsWithHits, hits, noted }: Summary): string {
  const noteSentence =
    noted > 0
      ? ` ${capitalise(plural(noted, 'row'))} could not be searched, or not as a whole.`
      : '';
  return `${capitalise(plural(rows, 'row'))} checked: ${plural(hits, 'hit')} in ${plural(rowsWithHits, 'row')}.${noteSentence}`;
}

/** Counts by kind of match, and what a reader must know of this check. */
export function summaryParts(summary: Summary): HTMLElement[] {
  const { kinds, list, time, compared, newerVersion, dataset } = summary;
  const items = kinds.map((kind) => element('li', {}, `${describeMatch(kind)}: ${kind.count}`));
  const notes = [
    warnOfAge(dataset.statusLastChecked, new Date(time)),
    ...list.notes,
    compared &&
      `Compared with the check of ${compared.time}. ${capitalise(plural(compared.gone, 'hit'))} of that check ${compared.gone === 1 ? 'is' : 'are'} gone.`,
    newerVersion !== undefined &&
      `This check was made with other names (version ${dataset.version}). Check the list again, with this file as that of last time, for those of version ${newerVersion}.`,
  ].filter((note) => typeof note === 'string');
  return [
    element('ul', { class: 'kinds' }, ...items),
    ...notes.map((note) => element('p', {}, note)),
  ];
}

/** Writes the report into a section that only paper shows, and returns its table, to which the hits are added. */
export function writeReport(section: HTMLElement, summary: Summary): HTMLTableElement {
  const { list, time, dataset, programSha256 } = summary;
  const facts: [string, string][] = [
    ['List', list.file || 'pasted'],
    ['SHA-256 of the list', list.sha256 ?? 'not known: this browser has none on this address'],
    ['Read as', list.readAs],
    ['Column of names', list.column],
    ['Result', describeCounts(summary)],
    ['Time (UTC) by the clock of this device', time],
    ['Data set', `version ${dataset.version}, status as of ${dataset.statusLastChecked}`],
    ['SHA-256 of the names index', dataset.namesIndexSha256],
    ['SHA-256 of the program', programSha256],
    ['How it was checked', listMethods.join(' ')],
    ['What it does not cover', listLimits.join(' ')],
  ];
  const table = hitTable();
  section.replaceChildren(
    element('h2', {}, 'Report of a list check'),
    element('dl', {}, ...facts.map(([term, text]) => fact(term, text))),
    ...summaryParts(summary),
    summary.hits > 0 ? table : element('p', {}, 'No name of the list has a hit.')
  );
  return table;
}

function fact(term: string, text: string): HTMLElement {
  return element('div', {}, element('dt', {}, term), element('dd', {}, text));
}
