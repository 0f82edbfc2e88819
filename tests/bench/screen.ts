/** The bench of the list check: names a second, beside Fuse.js over the same names. Needs no build. */
import Fuse from 'fuse.js';
import { screenRows } from '../../src/screen/screen-list.ts';
import { buildNamesIndex } from '../../src/search/names/names-index.ts';
import { readEntries } from '../search/real-names.ts';
import { readWild } from '../search/wild.ts';
import { printTable } from './print-table.ts';

/** Names that the list check is asked, and those of them that Fuse.js is asked, which takes longer. */
const mostNames = 10_000;
const mostOfFuse = 1000;

/** Prints names a second. */
export function benchScreen(): void {
  const entries = readEntries();
  const names = [...readWild('positives'), ...readWild('negatives')].map(({ query }) => query);
  const texts = entries.flatMap(({ id, names }) =>
    Object.values(names).flatMap((all) => all.map((text) => ({ id, text })))
  );
  const index = buildNamesIndex(entries);
  const fuse = new Fuse(texts, { keys: ['text'], threshold: 0.3, ignoreLocation: true });
  const rows = names.slice(0, mostNames).map((name, at) => ({ row: at + 1, name }));
  const ours = timeOf(() => screenRows(index, rows));
  const asked = names.slice(0, mostOfFuse);
  const theirs = timeOf(() => asked.forEach((name) => fuse.search(name)));
  printTable(
    'List check',
    ['engine', 'names', 'names a second'],
    [
      ['this site', rows.length, perSecond(rows.length, ours)],
      ['Fuse.js', asked.length, perSecond(asked.length, theirs)],
    ]
  );
}

function perSecond(names: number, milliseconds: number): number {
  return Math.round((names / milliseconds) * 1000);
}

function timeOf(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
