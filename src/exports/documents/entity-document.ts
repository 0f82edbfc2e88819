/** An entity as JSON: the values of its page, with the sources that it cites. */
import { z } from 'zod';
import type { EntityPage } from '../../data/entity-page.ts';
import { areLaterListsSearched, entitySchema, laterListsSearched } from '../../schemas/entity.ts';
import { omit } from '../../lib/omit.ts';
import { eventSchema } from '../../schemas/event.ts';
import { ruleSchema } from '../../schemas/rule.ts';
import { day, line } from '../../schemas/scalars.ts';
import { permalink, type Edition } from '../../lib/edition.ts';
import {
  claimLinks,
  entityLinks,
  envelopeShape,
  linksWith,
  toEnvelope,
  toLinks,
} from './envelope.ts';
import { sourceDocumentSchema, toSourceDocuments } from './source-document.ts';

/** Spellings for the search and former ids are no statements of the page. */
const editorial = { searchTerms: true, relatedSearchTerms: true, formerIds: true } as const;

export const entityDocumentSchema = z.strictObject({
  ...envelopeShape,
  name: line.describe('Name as listed now.'),
  profile: z.string().describe('Neutral profile in our words, as plain text.'),
  record: entitySchema.omit(editorial).describe('The record as editors wrote it.'),
  parent: entityLinks.element.optional().describe('The body above it.'),
  laterListsSearched,
  rules: linksWith({
    title: ruleSchema.shape.title,
    published: day.describe('Day of publication in the Federal Register.'),
  }).describe('The rule that added it, then those that amended its listing.'),
  licence2019: ruleSchema.shape.licence,
  claims: claimLinks.describe('Claims of the article about it.'),
  events: linksWith({ date: eventSchema.shape.date, title: eventSchema.shape.title }).describe(
    'Events that name it.'
  ),
  sources: z.array(sourceDocumentSchema).describe('Every source that it cites.'),
});

type EntityDocument = z.output<typeof entityDocumentSchema>;

/** Makes the document of an entity, with the plain text of the profile. */
export function toEntityDocument(
  page: EntityPage,
  profile: string,
  edition: Edition
): EntityDocument {
  const { id, name, parent, rule, amendments, claims, events, sources } = page;
  const rules = [rule, ...amendments.map((amendment) => amendment.rule)];
  return {
    ...toEnvelope(edition, 'entities', id),
    name,
    profile,
    record: omit(page.entity, 'searchTerms', 'relatedSearchTerms', 'formerIds'),
    ...(parent && {
      parent: {
        id: parent.id,
        name: parent.name,
        permalink: permalink(edition, 'entities', parent.id),
      },
    }),
    laterListsSearched: areLaterListsSearched(page.entity),
    rules: toLinks(edition, 'rules', rules, ({ title, published }) => ({
      title,
      published: published.on,
    })),
    licence2019: rule.licence,
    claims: toLinks(edition, 'claims', claims, ({ fragment, verdict }) => ({ fragment, verdict })),
    events: toLinks(edition, 'events', events, ({ date, title }) => ({ date, title })),
    sources: toSourceDocuments(edition, sources),
  };
}
