/** A renamed record keeps its files, and its pages lead on; read from the site of the fixtures, which has one. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { injectedSite } from '../browser/built-sites.ts';

for (const ending of ['json', 'bib', 'csl.json', 'ris'])
  test(`the former .${ending} of a renamed entity is that of its present id`, () => {
    assert.equal(read(`entities/alpha-lenses.${ending}`), read(`entities/alpha-optics.${ending}`));
  });

for (const page of ['', 'cite/'])
  test(`the former page /entities/alpha-lenses/${page} leads to the present one`, () => {
    assert.match(
      read(`entities/alpha-lenses/${page}index.html`),
      new RegExp(`url=/entities/alpha-optics/${page}"`)
    );
  });

function read(file: string): string {
  return readFileSync(path.join(injectedSite.dir, file), 'utf8');
}
