import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Element } from 'hast';
import { toString } from 'mdast-util-to-string';
import { attribute, readBuiltPages, type BuiltPage } from '../../src/lib/built-site.ts';
import { realDataset } from '../unit/exports-dataset.ts';
import { builtSite } from './built-site.ts';

const pages = new Map(readBuiltPages(builtSite).map((page) => [page.address, page]));
const { entities } = realDataset;

suite('key facts of an entity', () => {
  test('say whether other lists were searched', () => {
    for (const { id, absentFrom } of entities)
      assert.equal(/not searched/i.test(factsOf(id)), absentFrom === undefined, id);
  });

  test('say that the body above is on a list that names it', () => {
    assert.match(factsOf('kashgar-psb'), /Body above it: on the SDN List/);
    assert.doesNotMatch(factsOf('xuar-psb'), /Body above it/);
  });
});

test('the table of entities says of each whether other lists were searched', () => {
  const cells = elementsOf('/entities/').filter(
    (element) => attribute(element, 'dataLabel') === 'Later lists'
  );
  const unsearched = cells.map(words).filter((text) => /not searched/i.test(text));

  assert.equal(cells.length, entities.length);
  assert.equal(
    unsearched.length,
    entities.filter(({ absentFrom }) => absentFrom === undefined).length
  );
});

function factsOf(id: string): string {
  const facts = elementsOf(`/entities/${id}/`).find(
    (element) => attribute(element, 'className') === 'key-facts'
  );
  assert.ok(facts, `${id} has no key facts`);
  return words(facts);
}

function elementsOf(address: string): BuiltPage['elements'] {
  const page = pages.get(address);
  assert.ok(page, `there is no page ${address}`);
  return page.elements;
}

function words(element: Element): string {
  return toString(element).replaceAll(/\s+/g, ' ').trim();
}
