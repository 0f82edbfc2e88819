/** Annotations and concepts against the rules of their recommendations, which are written down here with their source. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { z } from 'zod';
import type { Dataset } from '../../../src/data/dataset.ts';
import { toAnnotations } from '../../../src/exports/linked-data/annotations.ts';
import { toConcepts } from '../../../src/exports/linked-data/concepts.ts';
import { toQuickStatements } from '../../../src/exports/linked-data/quick-statements.ts';
import { fixtureDataset, realDataset } from './fixture-dataset.ts';

const address = z.url({ protocol: /^https$/ });
const time = z.iso.datetime();

/** https://www.w3.org/TR/annotation-model/, 3.1 to 3.3, 4.2.4 and 5. Keys that are not in its context are faults. */
const annotation = z.strictObject({
  id: address,
  type: z.literal('Annotation'),
  motivation: z.literal('assessing'),
  created: time,
  modified: time,
  rights: address,
  body: z.tuple([
    z.strictObject({
      type: z.literal('TextualBody'),
      value: z.string().min(1),
      format: z.literal('text/plain'),
      language: z.literal('en'),
    }),
    z.strictObject({
      type: z.literal('SpecificResource'),
      source: address,
      purpose: z.literal('classifying'),
    }),
  ]),
  target: z.strictObject({
    type: z.literal('SpecificResource'),
    source: address,
    selector: z.strictObject({
      type: z.literal('TextQuoteSelector'),
      exact: z.string().min(1),
      prefix: z.string().min(1).optional(),
      suffix: z.string().min(1).optional(),
    }),
  }),
});
const collection = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: address,
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  creator: z.strictObject({ id: address, type: z.literal('Organization'), name: z.string() }),
  total: z.int(),
  first: z.strictObject({
    id: address,
    type: z.literal('AnnotationPage'),
    partOf: address,
    startIndex: z.literal(0),
    items: z.array(annotation),
  }),
});

interface Node {
  id: string;
  type: string;
  prefLabel: string;
  altLabel?: string[];
  definition?: string;
  inScheme?: string;
  hasTopConcept?: string[];
  memberList?: string[];
}

for (const [name, dataset] of Object.entries({ fixtureDataset, realDataset })) {
  const { total, first } = collection.parse(toAnnotations(dataset));
  const { graph } = toConcepts(dataset) as { graph: Node[] };

  suite(`annotations of ${name}`, () => {
    test('are one for each claim, in its order, with its words', () => {
      assert.equal(total, dataset.claims.length);
      assert.deepEqual(
        first.items.map(({ target }) => target.selector.exact),
        dataset.claims.map(({ fragment }) => fragment)
      );
      assert.equal(new Set(first.items.map(({ id }) => id)).size, total);
    });

    test('have no words of the article that the record does not quote in one piece', () => {
      const quoted = quotations(dataset);
      for (const { target } of first.items) {
        const { prefix = '', exact, suffix = '' } = target.selector;
        assert.ok(
          quoted.some((text) => text.includes(`${prefix}${exact}${suffix}`)),
          exact
        );
      }
    });

    test('name a verdict that is a concept', () => {
      const concepts = new Set(graph.map(({ id }) => id));
      for (const { body } of first.items) assert.ok(concepts.has(body[1].source), body[1].source);
    });
  });

  suite(`concepts of ${name}`, () => {
    /** https://www.w3.org/TR/skos-reference/: S14 for the labels of one language, S13 for those that differ. */
    test('have one preferred label, which is no other label', () => {
      assert.equal(new Set(graph.map(({ id }) => id)).size, graph.length);
      for (const { prefLabel, altLabel = [] } of graph) {
        assert.equal(typeof prefLabel, 'string');
        assert.ok(!altLabel.includes(prefLabel), prefLabel);
        assert.equal(new Set(altLabel).size, altLabel.length, prefLabel);
      }
    });

    test('are in a scheme that names them, with a definition', () => {
      const schemes = new Map(graph.map((node) => [node.id, node]));
      const concepts = graph.filter(({ type }) => type === 'skos:Concept');
      assert.ok(concepts.length >= dataset.terms.length);
      for (const { id, inScheme = '', definition } of concepts) {
        assert.ok(schemes.get(inScheme)?.hasTopConcept?.includes(id), id);
        assert.ok(definition, id);
      }
    });

    /** S9 and S37: a collection is no concept. */
    test('keep the order of each scale', () => {
      const lists = graph.filter(({ type }) => type === 'skos:OrderedCollection');
      assert.equal(lists.length, 5);
      const verdicts = lists[0]?.memberList?.map((id) => id.replace(/.*#verdict-/, ''));
      const steps = dataset.scales.find(({ id }) => id === 'verdicts')?.steps ?? [];
      assert.deepEqual(
        verdicts,
        steps.map(({ id }) => id)
      );
    });
  });
}

test('words around a fragment are taken from a longer quotation of the same paragraph', () => {
  const [claim] = fixtureDataset.claims;
  assert.ok(claim);
  const longer = { ...claim, id: 'longer', fragment: `Before ${claim.fragment} after` };
  const elsewhere = { ...longer, paragraph: claim.paragraph + 1, fragment: `No ${claim.fragment}` };
  const alone = { ...fixtureDataset, origins: [] };
  const read = (claims: Dataset['claims']) =>
    collection.parse(toAnnotations({ ...alone, claims })).first.items[0]?.target.selector;
  const { prefix, suffix } = read([claim, longer, elsewhere]) ?? {};
  assert.deepEqual([prefix, suffix], ['Before ', ' after']);
  assert.equal(read([claim, elsewhere])?.prefix, undefined);
});

suite('statements for Wikidata', () => {
  const lines = toQuickStatements(realDataset).split('\n').filter(Boolean);
  const identifiers = realDataset.entities.flatMap(({ identifiers = [] }) => identifiers);

  test('name only items that a record holds', () => {
    const items = identifiers.filter(({ scheme }) => scheme === 'wikidata');
    assert.deepEqual(
      [...new Set(lines.map((line) => line.split('\t')[0]))].sort(),
      items.map(({ value }) => value).sort()
    );
  });

  test('have a value of the record and the address of one of its sources', () => {
    const urls = new Set(realDataset.sources.map(({ url }) => url));
    for (const line of lines) {
      assert.match(line, /^Q\d+\tP\d+\t"[^"\t]+"\tS854\t"[^"\t]+"$/);
      const [, value, , url = ''] = line.split('"');
      assert.ok(
        identifiers.some((one) => one.value === value),
        line
      );
      assert.ok(urls.has(url), line);
    }
  });

  test('leave out what another party holds and what its note says to confirm first', () => {
    const [company] = realDataset.entities.filter(({ id }) => id === 'hikvision');
    assert.ok(company?.identifiers);
    const changed = (change: { holder?: string; note?: string }) =>
      toQuickStatements({
        ...realDataset,
        entities: [
          {
            ...company,
            identifiers: company.identifiers?.map((one) =>
              one.scheme === 'uscc' ? { ...one, ...change } : one
            ),
          },
        ],
      });
    assert.match(changed({}), /P6795/);
    assert.doesNotMatch(changed({ holder: 'Another' }), /P6795/);
    assert.doesNotMatch(changed({ note: 'Confirm it.' }), /P6795/);
  });
});

/** Everything that the record quotes of the article in one piece. */
function quotations({ claims, origins }: Dataset): string[] {
  const headline = claims.filter(({ kind }) => kind === 'headline');
  return [
    ...claims.map(({ fragment }) => fragment),
    ...origins.flatMap(({ passages }) => passages.map(({ article }) => article)),
    headline.map(({ fragment }) => fragment).join(' '),
  ];
}
