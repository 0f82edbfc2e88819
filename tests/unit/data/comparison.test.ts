import assert from 'node:assert/strict';
import path from 'node:path';
import { before, suite, test } from 'node:test';
import { compareEntities, type ComparedRow } from '../../../src/data/comparison.ts';
import { entityIds } from '../../../src/data/entities.ts';
import { publishRecords } from '../../../src/data/publish-records.ts';
import { getRecord } from '../../../src/data/records.ts';

const root = path.resolve(import.meta.dirname, '../../..');

suite('two entities side by side', () => {
  // Again before the tests: in one process other files publish their own records.
  const publish = () => publishRecords(path.join(root, 'content'), '/');
  publish();
  before(publish);
  const ids = entityIds();
  const pairs = ids.flatMap((id, index) => ids.slice(index + 1).map((other) => [id, other]));

  test('are, in all 378 pairs, every statement of both records, each once and with its basis', () => {
    assert.equal(pairs.length, 378);
    for (const pair of pairs) {
      const rows = compareEntities(pair);
      pair.forEach((id, column) => {
        assert.deepEqual(shown(rows, column), recorded(getRecord('entities', id).data), id);
      });
    }
  });

  test('differ, in all 378 pairs, where the words of their records differ', () => {
    for (const pair of pairs)
      for (const { label, cells, isSame } of compareEntities(pair)) {
        const [some = [], others = []] = cells.map((values) => values.map(({ text }) => text));
        assert.equal(isSame, JSON.stringify(some) === JSON.stringify(others), label);
      }
  });

  test('show the words of the records', () => {
    for (const pair of pairs) {
      const rows = new Map(compareEntities(pair).map((row) => [row.label, row.cells]));
      pair.forEach((id, column) => {
        const { names, licence, addresses } = getRecord('entities', id).data;
        const textsOf = (label: string) => rows.get(label)?.[column]?.map(({ text }) => text);
        const listed = names.filter(({ kind }) => kind === 'listed').map(({ text }) => text);
        assert.deepEqual(textsOf('Listed name now'), listed);
        assert.deepEqual(textsOf('Review policy now'), [licence.reviewPolicy.text]);
        assert.deepEqual(textsOf('Licence requirement now'), [licence.requirement.text]);
        assert.deepEqual(
          textsOf('Addresses in the listing'),
          addresses.map(({ text }) => text)
        );
      });
    }
  });
});

/** Statements in a column: fragment and basis, sorted. */
function shown(rows: ComparedRow[], column: number): string[] {
  return rows
    .flatMap(({ cells }) => cells[column] ?? [])
    .flatMap(({ fragment, basis }) => (fragment ? `${fragment} ${basis ?? 'open'}` : []))
    .sort();
}

/** Every value of a record with an id, at any depth; what has no basis is open. */
function recorded(value: unknown): string[] {
  return statements(value).sort();
}

function statements(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(statements);
  if (typeof value !== 'object' || value === null) return [];
  const { id, basis } = value as { id?: string; basis?: string };
  return [
    ...(id === undefined ? [] : [`${id} ${basis ?? 'open'}`]),
    ...Object.values(value).flatMap(statements),
  ];
}
