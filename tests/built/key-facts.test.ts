import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Element } from 'hast';
import { toString } from 'mdast-util-to-string';
import { attribute, readBuiltPages, type BuiltPage } from '../../src/lib/built-site.ts';
import { firstSentence } from '../../src/lib/text.ts';
import { realDataset } from '../unit/exports/fixture-dataset.ts';
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

  test('name the point of each disagreement and lead to it', () => {
    for (const { id, discrepancies = [] } of entities)
      for (const { text } of discrepancies)
        assert.ok(factsOf(id).includes(firstSentence(text)), `${id}: ${text}`);
    assert.match(factsOf('dahua'), /Sources disagree ?Which review policy applies to this entry/);
  });

  test('say that a footnote applies, and what it adds', () => {
    for (const { id, licence } of entities)
      assert.equal(
        factsOf(id).includes('Footnote 4 applies: a licence is needed for certain foreign-made'),
        licence.footnote === 4,
        id
      );
  });

  test('mark each value that is not official with how it is known', () => {
    assert.match(factsOf('hikvision'), /9 October 2019 \(reported\), 84 FR .+\) \(inferred\)/);
    assert.match(factsOf('hikvision'), /no removal found \(inferred\), as checked/);
    assert.match(factsOf('hikvision'), /Fiscal Year 2019 \(reported\); FCC Covered List;/);
    assert.match(factsOf('kashgar-psb'), /Police bureau of a prefecture \(reported\), under/);
  });
});

test('the history says which amendment sources disagree about', () => {
  for (const [id, disputes] of [
    ['hikvision', ['5 June 2020 Listing amended (sources disagree)']],
    ['kezilesu-psb', ['5 June 2020 Listing amended (sources disagree)']],
    ['shihezi-psb', []],
  ] as const)
    assert.deepEqual(
      stepsOf(id).filter((step) => step.includes('disagree')),
      disputes
    );
});

test('the names that a page leads with say how they are known', () => {
  const [header] = elementsOf('/entities/hikvision/').filter(
    (element) => attribute(element, 'className') === 'entity-header'
  );

  assert.ok(header);
  assert.match(words(header), /Listed in 2019 as Hikvision \(reported\)/);
  assert.match(words(header), /有限公司 \(reported\) .+ \(inferred\)/);
});

test('the later lists of a company say that ownership counts, with the words of the term', () => {
  const term = realDataset.terms.find(({ id }) => id === 'affiliates-rule');

  assert.match(term?.body ?? '', /listed parties own by 50 per cent or more/);
  for (const { id, kind } of entities)
    assert.equal(
      elementsOf(`/entities/${id}/`).some((element) =>
        words(element).includes('listed parties own by 50 per cent or more')
      ),
      kind === 'company',
      id
    );
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

function stepsOf(id: string): string[] {
  const elements = elementsOf(`/entities/${id}/`);
  return elements
    .filter(({ tagName, properties }) => tagName === 'li' && 'dataKind' in properties)
    .map(words);
}

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
