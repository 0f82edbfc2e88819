import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Element } from 'hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { attribute, type BuiltPage } from '../../src/lib/built-site.ts';
import { sharedNotes } from './shared-notes.ts';
import { firstSentence } from '../../src/lib/text.ts';
import { realDataset } from '../unit/exports/fixture-dataset.ts';
import { builtPages } from './built-site.ts';

const pages = new Map(builtPages.map((page) => [page.address, page]));
const { entities } = realDataset;

suite('key facts of an entity', () => {
  test('give the words of the review policy that the record picks, and whether sources disagree about it', () => {
    for (const { id, licence } of entities)
      assert.ok(factsOf(id).includes(licence.reviewGist?.words ?? licence.reviewPolicy.text), id);
    assert.match(factsOf('dahua'), /Presumption of denial \(official\) ?\(sources disagree\)/);
    assert.doesNotMatch(factsOf('hikvision'), /denial \(official\) ?\(sources/);
  });

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
    assert.match(factsOf('hikvision'), /9 October 2019 \(official\) 84 FR .+\) \(inferred\)/);
    assert.match(factsOf('hikvision'), /Still listed \(inferred\) no removal found/);
    assert.match(factsOf('hikvision'), /Section 889 \(reported\)FCC Covered List \(official\)/);
    assert.match(factsOf('kashgar-psb'), /Police bureau of a prefecture \(reported\)/);
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
  const [, header] = elementsOf('/entities/hikvision/').filter(
    ({ tagName }) => tagName === 'header'
  );

  assert.ok(header);
  assert.match(words(header), /Listed in 2019 as Hikvision \(reported\)/);
  assert.match(words(header), /有限公司 \(reported\).+ \(inferred\)/);
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

test('the contents of a page lead to each of its sections', () => {
  for (const { id } of entities) {
    const elements = elementsOf(`/entities/${id}/`);
    const headings = elements.filter(({ tagName }) => tagName === 'h2');
    const contents = elements.find((element) => attribute(element, 'className') === 'contents');
    assert.ok(contents);
    const links = [...JSON.stringify(contents).matchAll(/"href":"#([^"]+)"/g)].map(([, to]) => to);
    assert.deepEqual(
      links,
      headings.map((heading) => attribute(heading, 'id')),
      id
    );
  }
});

test('each shared note is led to from a page of an entity', () => {
  const links = entities.flatMap(({ id }) => elementsOf(`/entities/${id}/`));
  const led = new Set(links.map((element) => attribute(element, 'href')));
  for (const { id } of sharedNotes) assert.ok(led.has(`/method/#note-${id}`), id);
});

test('the page Method has each shared note in full', () => {
  const shown = elementsOf('/method/').map(words);
  for (const { meaning } of sharedNotes) assert.ok(shown.includes(meaning), meaning);
});

function stepsOf(id: string): string[] {
  const [history] = elementsOf(`/entities/${id}/`).filter(
    (element) => attribute(element, 'className') === 'dates'
  );
  assert.ok(history, `${id} has no history`);
  const steps: string[] = [];
  visit(history, { tagName: 'li' }, (step) => {
    steps.push(words(step));
  });
  return steps;
}

function factsOf(id: string): string {
  const facts = elementsOf(`/entities/${id}/`).filter((element) =>
    ['status-band', 'more-facts'].includes(attribute(element, 'className') ?? '')
  );
  assert.equal(facts.length, 2, `${id} has no key facts`);
  return facts.map(words).join(' ');
}

function elementsOf(address: string): BuiltPage['elements'] {
  const page = pages.get(address);
  assert.ok(page, `there is no page ${address}`);
  return page.elements;
}

function words(element: Element): string {
  return toString(element).replaceAll(/\s+/g, ' ').trim();
}
