/** The shape of a claim: one assertion of the article, with its verdict and evidence. */
import { z } from 'zod';
import { formerIds, line, recordId } from './scalars.ts';

/** The published scale, in the order in which it is shown. */
export const verdict = z.enum(
  [
    'supported',
    'supported-with-correction',
    'imprecise',
    'inaccurate',
    'unverifiable',
    'opinion',
    'attribution-only',
  ],
  'is not a verdict of the scale. Use supported, supported-with-correction, imprecise, inaccurate, unverifiable, opinion or attribution-only'
);

/** Verdicts that do not judge whether a claim is true. */
export const unjudged: readonly Verdict[] = ['opinion', 'attribution-only'];

/** One piece of evidence that somebody read. */
export const evidence = z.strictObject({
  source: recordId.describe('Id of the source.'),
  text: line.describe('What the source says on the point, in our words or a short quotation.'),
});

/** A claim: file `content/claims/<id>.md`; the body is the reasoning in our own words. */
export const claimSchema = z.strictObject({
  order: z
    .number()
    .positive()
    .describe(
      "Place in the article's order: any number between those of its neighbours. Example: `12.5` between 12 and 13."
    ),
  paragraph: z
    .int()
    .min(0)
    .max(15)
    .describe('Paragraph of the article: 0 is headline and dateline, 1 to 15 the body.'),
  fragment: line.describe('Words of the article, letter for letter, 25 at most.'),
  kind: z
    .enum([
      'headline',
      'dateline',
      'definition',
      'date',
      'event',
      'attribution',
      'quote',
      'description',
      'number',
      'reference',
      'opinion',
    ])
    .describe('What kind of assertion it is.'),
  verdict: verdict.describe('Result on the published scale.'),
  correction: line.describe('What a careful report would have said, in one line.'),
  confidence: z.enum(['high', 'medium', 'low']).describe('How sure the verdict is.'),
  flags: z
    .array(recordId)
    .describe('What is wrong with the wording; ids of `content/scales/flags.yaml`.'),
  entities: z.array(recordId).describe('Entities of the 28 that it is about.'),
  events: z.array(recordId).describe('Events that it concerns.'),
  terms: z.array(recordId).describe('Terms that it concerns.'),
  related: z.array(recordId).describe('Claims about the same thing.'),
  evidence: z.array(evidence).describe('Evidence that was seen, strongest first.'),
  formerIds,
});

export type Claim = z.infer<typeof claimSchema>;
export type Verdict = z.infer<typeof verdict>;
