/** The ids of sections that the check keeps free of statements are those that the pages have. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { pageFragments } from '../../src/checks/duplicate-fragments.ts';
import { stringsNamed } from '../../src/checks/walk-values.ts';
import { readContent } from '../../src/content/records.ts';
import { attribute } from '../../src/lib/built-site.ts';
import { builtPages } from './built-site.ts';

const { records } = readContent('content');

for (const [kind, fragments] of Object.entries(pageFragments))
  test(`the ids of pages of ${kind} are those of statements and of the known sections`, () => {
    const ofRecords = records.filter((record) => record.kind === kind);
    const statements = new Set(
      ofRecords.flatMap(({ data }) => stringsNamed(data, 'id').map(({ value }) => value))
    );
    const ids = builtPages
      .filter(({ address }) => new RegExp(`^/${kind}/[^/]+/(cite/)?$`).test(address))
      .flatMap(({ elements }) => elements.map((element) => attribute(element, 'id') ?? ''))
      .filter((id) => id !== '' && !statements.has(id) && !/^(shape-|user-content-)/.test(id));
    assert.deepEqual([...new Set(ids)].toSorted(), fragments.toSorted());
  });
