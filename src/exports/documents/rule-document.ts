/** A rule as JSON: the values of its page, with the sources that it cites. */
import { z } from 'zod';
import type { RulePage } from '../../data/rule-page.ts';
import { omit } from '../../lib/omit.ts';
import { ruleSchema } from '../../schemas/rule.ts';
import type { Edition } from '../../lib/edition.ts';
import { entityLinks, envelopeShape, toEnvelope, toLinks } from './envelope.ts';
import { sourceDocumentSchema, toSourceDocuments } from './source-document.ts';

export const ruleDocumentSchema = z.strictObject({
  ...envelopeShape,
  record: ruleSchema.omit({ formerIds: true }).describe('The record as editors wrote it.'),
  text: z.string().describe('What the rule did, in our words, as plain text.'),
  entities: entityLinks.describe('Entities that it added or whose entries it amended.'),
  sources: z.array(sourceDocumentSchema).describe('Every source that it cites.'),
});

type RuleDocument = z.output<typeof ruleDocumentSchema>;

/** Makes the document of a rule, with the plain text of its body. */
export function toRuleDocument(page: RulePage, text: string, edition: Edition): RuleDocument {
  const { id } = page.rule;
  return {
    ...toEnvelope(edition, 'rules', id),
    record: omit(page.rule, 'id', 'formerIds'),
    text,
    entities: toLinks(edition, 'entities', page.entities, ({ name }) => ({ name })),
    sources: toSourceDocuments(edition, page.sources),
  };
}
