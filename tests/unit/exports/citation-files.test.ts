/** What a reference manager gets, and what it makes of it: `UPDATE_FIXTURES=1` writes the files anew. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { suite, test } from 'node:test';
import { Cite } from '@citation-js/core';
import { citationFiles, pathBeside } from '../../../src/exports/citation-files.ts';
import { toCslItem, type CslItem } from '../../../src/exports/csl-json.ts';
import { listedName } from '../../../src/data/entity-names.ts';
import { edition, items } from './citation-items.ts';
import { realDataset } from './fixture-dataset.ts';

const fixtures = path.resolve(import.meta.dirname, '../../fixtures/citations');

for (const [name, item] of Object.entries(items))
  suite(`the files of ${name}`, () => {
    for (const [ending, { label, write }] of Object.entries(citationFiles)) {
      test(`${label} is the file that was looked at`, () => {
        const file = path.join(fixtures, `${name}.${ending}`);
        if (process.env['UPDATE_FIXTURES']) writeFileSync(file, write(item));
        assert.equal(write(item), readFileSync(file, 'utf8'));
      });

      test(`${label} reads back as the same item`, () => {
        assert.deepEqual(common(readBack(write(item))), {
          ...common(item),
          ...leftOut(ending, item),
        });
      });
    }
  });

test('no title of the record loses a letter in any format', () => {
  const titles = [
    ...realDataset.entities.map(listedName),
    ...realDataset.claims.map(({ order, fragment }) => `Claim ${order}: “${fragment}”`),
  ];
  for (const title of titles) {
    const item = toCslItem({ id: 'x', type: 'webpage', title, path: '/' }, edition);
    for (const { write } of Object.values(citationFiles))
      assert.equal(readBack(write(item)).title, title);
  }
});

test('a file stands beside its page', () => {
  assert.equal(pathBeside('/entities/alpha-optics/', 'bib'), '/entities/alpha-optics.bib');
});

function readBack(text: string): CslItem {
  const [item] = new Cite(text).data as CslItem[];
  assert.ok(item);
  return item;
}

/** What a format does not say, since its readers would print it twice, or drop the entry. */
function leftOut(ending: string, { type }: CslItem): Record<string, unknown> {
  if (ending === 'bib') return { type: 'webpage', note: undefined };
  if (ending === 'ris') return type === 'dataset' ? { note: undefined } : {};
  return { note: undefined, ...(type === 'webpage' && { publisher: undefined }) };
}

/** What every format has; the name of an organisation comes back from two of them as that of a family. */
function common({ type, title, author, issued, publisher, URL, language, note }: Partial<CslItem>) {
  const names = author?.map((name) => Object.values(name));
  return { type, title, names, issued, publisher, URL, language, note };
}
