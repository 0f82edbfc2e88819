import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { bodiesBelow, entityTrees } from '../../../src/data/entity-tree.ts';
import type { EntitySummary } from '../../../src/data/entities.ts';
import type { DivisionType } from '../../../src/schemas/entity.ts';

suite('the tree of bodies', () => {
  test('has a top for each body that others state as their parent, and none without', () => {
    const [tree, ...more] = entityTrees([
      body('top'),
      body('low', 'prefecture', 'top'),
      body('alone'),
    ]);

    assert.equal(tree?.top.id, 'top');
    assert.deepEqual(more, []);
    assert.deepEqual(entityTrees([body('alone')]), []);
  });

  test('groups the bodies by kind of division, in a fixed order', () => {
    const [tree] = entityTrees([
      body('college', 'institute', 'top'),
      body('b', 'prefecture', 'top'),
      body('city', 'xpcc-city', 'top'),
      body('c', 'prefecture', 'top'),
      body('top', 'region'),
    ]);

    assert.deepEqual(
      tree?.groups.map(({ division, bodies }) => [division, bodies.map(({ id }) => id)]),
      [
        ['prefecture', ['b', 'c']],
        ['xpcc-city', ['city']],
        ['institute', ['college']],
      ]
    );
    assert.equal(bodiesBelow(tree).length, 4);
  });

  test('places a body whose parent has a parent only below its own', () => {
    const trees = entityTrees([
      body('top'),
      body('mid', 'xpcc', 'top'),
      body('low', 'xpcc-city', 'mid'),
    ]);

    assert.deepEqual(
      trees.map((tree) => [tree.top.id, bodiesBelow(tree).map(({ id }) => id)]),
      [
        ['top', ['mid']],
        ['mid', ['low']],
      ]
    );
  });
});

function body(id: string, type: DivisionType = 'region', parent?: string): EntitySummary {
  const evidence = { id: 'parent', basis: 'reported' as const, source: [] };
  return {
    id,
    kind: 'government-body',
    name: id,
    label: '',
    name2019: undefined,
    chinese: [],
    aliases: [],
    place: undefined,
    division: { type, basis: 'official' },
    parent: parent === undefined ? undefined : { ...evidence, entity: parent },
    laterLists: [],
    isSearched: false,
    footnote: undefined,
    rules: [],
  };
}
