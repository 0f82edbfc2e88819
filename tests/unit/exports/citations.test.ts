import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { getEntityPage } from '../../../src/data/entity-page.ts';
import { statementsOfEntity, type CitedStatement } from '../../../src/exports/citations.ts';
import { publishContent, type Replacement } from '../data/publish-content.ts';

suite('the statements of an entity that can be cited', () => {
  test('say days in words, and other texts as the record has them', () => {
    const cited = statementsOf('alpha-optics', [
      'entities/alpha-optics.md',
      'text: Still listed; no removal found',
      'text: Still-listed-2026',
    ]);
    assert.equal(cited.get('effective')?.text, '9 October 2019');
    assert.equal(cited.get('status')?.text, 'Still-listed-2026');
  });

  test('name the body above, and give coordinates with their datum', () => {
    const cited = statementsOf('example-bureau-20');
    assert.equal(cited.get('parent')?.text, 'Example Bureau 01');
    assert.equal(cited.get('coordinates')?.text, '45.5° N, 92° E (WGS 84)');
  });

  test('have the basis of each, and none for what is open', () => {
    const cited = statementsOf('alpha-optics');
    assert.equal(cited.get('fact-headquarters')?.basis, 'reported');
    assert.equal(cited.get('unknown-founding')?.text, 'When it was founded.');
    assert.equal(cited.get('unknown-founding')?.basis, undefined);
  });

  test('need a label each', () => {
    publishContent();
    assert.throws(() => statementsOfEntity(getEntityPage('alpha-optics'), new Map()), /no label/);
  });
});

function statementsOf(id: string, ...changes: Replacement[]): Map<string, CitedStatement> {
  publishContent(...changes);
  const anyLabel = { get: (fragment: string) => fragment } as ReadonlyMap<string, string>;
  const cited = statementsOfEntity(getEntityPage(id), anyLabel);
  return new Map(cited.map((statement) => [statement.fragment, statement]));
}
