/** A claim as JSON: the values of its page, with the sources of its evidence. */
import { z } from 'zod';
import type { ClaimPage } from '../../data/claim-page.ts';
import { omit } from '../../lib/omit.ts';
import { claimSchema } from '../../schemas/claim.ts';
import { eventSchema } from '../../schemas/event.ts';
import { scaleSchema } from '../../schemas/scale.ts';
import { termSchema } from '../../schemas/term.ts';
import type { Edition } from '../../lib/edition.ts';
import {
  claimLinks,
  entityLinks,
  envelopeShape,
  linksWith,
  toEnvelope,
  toLinks,
} from './envelope.ts';
import { sourceDocumentSchema, toSourceDocuments } from './source-document.ts';

const step = scaleSchema.shape.steps.element;

export const claimDocumentSchema = z.strictObject({
  ...envelopeShape,
  record: claimSchema
    .omit({ kind: true, formerIds: true })
    .describe('The record as editors wrote it.'),
  reasoning: z.string().describe('Why the verdict was given, in our words, as plain text.'),
  verdict: step.describe('The verdict as the published scale explains it.'),
  flags: z
    .array(step)
    .describe('What is odd about the wording, as the published scale explains it.'),
  entities: entityLinks.describe('Entities that it is about.'),
  events: linksWith({ title: eventSchema.shape.title }).describe('Events that it concerns.'),
  terms: linksWith({ term: termSchema.shape.term }).describe('Terms that it concerns.'),
  related: claimLinks.describe('Claims about the same thing.'),
  sources: z.array(sourceDocumentSchema).describe('Every source of the evidence.'),
});

type ClaimDocument = z.output<typeof claimDocumentSchema>;

/** Makes the document of a claim, with the plain text of the reasoning. */
export function toClaimDocument(
  page: ClaimPage,
  reasoning: string,
  edition: Edition
): ClaimDocument {
  const { id } = page.claim;
  const sources = new Map(page.evidence.map(({ source }) => [source.id, source]));
  return {
    ...toEnvelope(edition, 'claims', id),
    record: omit(page.claim, 'id', 'kind', 'formerIds'),
    reasoning,
    verdict: page.verdict,
    flags: page.flags,
    entities: toLinks(edition, 'entities', page.entities, ({ name }) => ({ name })),
    events: toLinks(edition, 'events', page.events, ({ title }) => ({ title })),
    terms: toLinks(edition, 'terms', page.terms, ({ term }) => ({ term })),
    related: toLinks(edition, 'claims', page.related, ({ fragment, verdict }) => ({
      fragment,
      verdict,
    })),
    sources: toSourceDocuments(edition, [...sources.values()]),
  };
}
