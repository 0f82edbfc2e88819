/** The shape of a claim: one assertion of the article, with its verdict and evidence. */
import { z } from 'zod';
import { line, recordId } from './scalars.ts';

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

/** One piece of evidence that somebody read. */
export const evidence = z.strictObject({
  /** Id of the source. */
  source: recordId,
  /** What the source says on the point, in our words or a short quotation. */
  text: line,
});

/** A claim: file `content/claims/<id>.md`; the body is the reasoning in our own words. */
export const claimSchema = z.strictObject({
  /** Place among the 49, in the article's order, from 1. */
  order: z.int().min(1),
  /** Paragraph of the article: 0 is headline and dateline, 1 to 15 the body. */
  paragraph: z.int().min(0).max(15),
  /** Words of the article, letter for letter, 25 at most. */
  fragment: line,
  /** What kind of assertion it is. */
  kind: z.enum([
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
  ]),
  /** Result on the published scale. */
  verdict,
  /** What a careful report would have said, in one line. */
  correction: line,
  /** How sure the verdict is. */
  confidence: z.enum(['high', 'medium', 'low']),
  /** What is wrong with the wording; ids of `content/scales/flags.yaml`. */
  flags: z.array(recordId),
  /** Entities of the 28 that it is about. */
  entities: z.array(recordId),
  /** Events that it concerns. */
  events: z.array(recordId),
  /** Terms that it concerns. */
  terms: z.array(recordId),
  /** Claims about the same thing. */
  related: z.array(recordId),
  /** Evidence that was seen, strongest first. */
  evidence: z.array(evidence),
  /** Ids that this record had before; their addresses redirect here. */
  formerIds: z.array(recordId).optional(),
});

export type Claim = z.infer<typeof claimSchema>;
export type Verdict = z.infer<typeof verdict>;
