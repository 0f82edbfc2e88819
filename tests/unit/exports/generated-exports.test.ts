/** Texts and entities with any valid values come back unchanged through citations, documents, linked data and FollowTheMoney. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import type { ClaimPage } from '../../../src/data/claim-page.ts';
import type { EntityPage } from '../../../src/data/entity-page.ts';
import type { RulePage } from '../../../src/data/rule-page.ts';
import { citationFiles } from '../../../src/exports/citation-files.ts';
import { toCslItem, type CslItem } from '../../../src/exports/csl-json.ts';
import {
  claimDocumentSchema,
  toClaimDocument,
} from '../../../src/exports/documents/claim-document.ts';
import {
  entityDocumentSchema,
  toEntityDocument,
} from '../../../src/exports/documents/entity-document.ts';
import {
  ruleDocumentSchema,
  toRuleDocument,
} from '../../../src/exports/documents/rule-document.ts';
import { toSourceDocuments } from '../../../src/exports/documents/source-document.ts';
import { listedName } from '../../../src/data/entity-names.ts';
import type { FtmEntity } from '../../../src/exports/follow-the-money-entity.ts';
import { toFollowTheMoney } from '../../../src/exports/follow-the-money.ts';
import { entityPageLd } from '../../../src/exports/json-ld/pages.ts';
import { toJson } from '../../../src/exports/json-text.ts';
import { omit } from '../../../src/lib/omit.ts';
import { claimSchema } from '../../../src/schemas/claim.ts';
import { entitySchema, type Entity } from '../../../src/schemas/entity.ts';
import { ruleSchema } from '../../../src/schemas/rule.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { runs } from '../../generated/runs.ts';
import { lineText } from '../../generated/texts.ts';
import { validFields, type Fields, type ReplaceableKind } from '../../generated/valid-records.ts';
import { edition, fixtureDataset } from './fixture-dataset.ts';

suite('a title of any text', () => {
  test('is the title of the item in CSL-JSON', () => {
    checkTitles((item, title) => {
      const [read] = JSON.parse(citationFiles['csl.json'].write(item)) as CslItem[];
      assert.equal(read?.title, title);
    });
  });

  test('is the title of the item in RIS', () => {
    checkTitles((item, title) => {
      const lines = citationFiles.ris.write(item).split('\n');
      assert.deepEqual(
        lines.filter((line) => line.startsWith('TI  - ')),
        [`TI  - ${title}`]
      );
    });
  });

  test('is the title that a reader of BibTeX gets', () => {
    checkTitles((item, title) => {
      const [read] = new Cite(citationFiles.bib.write(item)).data as CslItem[];
      // TeX takes any run of blanks as one space.
      assert.equal(read?.title.replace(/\s+/g, ' '), title.replace(/\s+/g, ' '));
    });
  });
});

suite('an entity with any valid fields', () => {
  test('is in its JSON document field for field', () => {
    checkEntities((entity) => {
      const document = toEntityDocument(pageOf(entity), 'Profile.', edition);
      const read = entityDocumentSchema.parse(JSON.parse(toJson(document)));
      assert.deepEqual(read.record, omit(entity, 'searchTerms', 'relatedSearchTerms', 'formerIds'));
    });
  });

  test('has its names in the description for search engines', () => {
    checkEntities((entity) => {
      const { url, name } = { url: 'https://example.org/', name: listedName(entity) };
      const { about } = entityPageLd({ url, name, entity, modified: '2026-07-25' }, edition);
      const { alternateName = [], ...party } = about as unknown as Party;
      const names = entity.names.filter(({ kind }) => kind !== 'romanised');
      assert.deepEqual(new Set([party.name, ...alternateName]), textsOf(names));
    });
  });

  test('has its names, addresses and terms in FollowTheMoney', () => {
    checkEntities((entity) => {
      const published = { ...entity, id: 'example', body: 'Profile.' };
      const [party, listing] = toFollowTheMoney({ ...fixtureDataset, entities: [published] });
      const { name = [], alias = [], weakAlias = [], previousName = [], address } = valuesOf(party);
      const names = [...name, ...alias, ...weakAlias, ...previousName];
      assert.deepEqual(new Set(names), textsOf(entity.names));
      assert.deepEqual(new Set(address), textsOf(entity.addresses));
      const { requirement, reviewPolicy } = entity.licence;
      assert.deepEqual(valuesOf(listing)['provisions'], [requirement.text, reviewPolicy.text]);
      assert.deepEqual(valuesOf(listing)['startDate'], [entity.listing.effective.on]);
    });
  });
});

suite('in its JSON document, field for field,', () => {
  test('is a claim with any valid fields', () => {
    checkFields('claims', (fields) => {
      const claim = claimSchema.parse(fields);
      const page = { ...noLinks, claim: { id: 'example', ...claim }, verdict: step, flags: [] };
      const document = toClaimDocument(page as unknown as ClaimPage, 'Reasoning.', edition);
      const read = claimDocumentSchema.parse(JSON.parse(toJson(document)));
      assert.deepEqual(read.record, omit(claim, 'kind', 'formerIds'));
    });
  });

  test('is a rule with any valid fields', () => {
    checkFields('rules', (fields) => {
      const rule = ruleSchema.parse(fields);
      const page = { ...noLinks, rule: { id: 'example', ...rule } };
      const document = toRuleDocument(page as unknown as RulePage, 'Text.', edition);
      const read = ruleDocumentSchema.parse(JSON.parse(toJson(document)));
      assert.deepEqual(read.record, omit(rule, 'formerIds'));
    });
  });

  test('is a source with any valid fields', () => {
    checkFields('sources', (fields) => {
      const source = sourceSchema.parse(fields);
      const [document] = toSourceDocuments(edition, [{ ...source, id: 'example' }]);
      const { id, permalink, ...read } = JSON.parse(toJson(document)) as Record<string, unknown>;
      assert.equal(id, 'example');
      assert.match(String(permalink), /\/sources\/#example$/);
      assert.deepEqual(read, omit(source, 'formerIds'));
    });
  });
});

function checkEntities(check: (entity: Entity) => void): void {
  checkFields('entities', (fields) => check(entitySchema.parse(fields)));
}

function checkFields(kind: ReplaceableKind, check: (fields: Fields) => void): void {
  fc.assert(fc.property(validFields(kind), check), runs(100));
}

/** Pages of records that name no other record. */
const noLinks = { entities: [], events: [], terms: [], related: [], evidence: [], sources: [] };

/** A step of a scale, whose words are not those of the claim. */
const step = fixtureDataset.scales[0]?.steps[0];

/** What the page of an entity shows, but for what other records say of it. */
function pageOf(entity: Entity): EntityPage {
  const [rule] = fixtureDataset.rules;
  const none = { amendments: [], claims: [], events: [], sources: [] };
  return {
    id: 'example',
    name: listedName(entity),
    entity,
    rule,
    ...none,
  } as unknown as EntityPage;
}

/** What JSON-LD says of an entity. */
interface Party {
  name: string;
  alternateName?: string[];
}

function textsOf(statements: { text: string }[]): Set<string> {
  return new Set(statements.map(({ text }) => text));
}

function valuesOf(entity: FtmEntity | undefined): FtmEntity['properties'] {
  return entity?.properties ?? {};
}

function checkTitles(check: (item: CslItem, title: string) => void): void {
  const property = fc.property(lineText(200), (title) =>
    check(toCslItem({ id: 'x', type: 'webpage', title, path: '/x/' }, edition), title)
  );
  fc.assert(property, runs(300));
}
