/** The shape of a term: one glossary entry. */
import { z } from 'zod';
import { evidence } from './claim.ts';
import { formerIds, line, recordId } from './scalars.ts';

/** A term: file `content/terms/<id>.md`; the body is the definition in our own words. */
export const termSchema = z.strictObject({
  term: line.describe('The term as written in our voice. Example: `Entity List`.'),
  abbreviation: line.optional().describe('Its abbreviation. Example: `EAR`.'),
  forms: z
    .array(line)
    .describe(
      'Other forms that are linked when they occur in text. Example: `licence requirements`.'
    ),
  evidence: z
    .array(evidence)
    .min(1, 'is empty. A term names at least one source')
    .describe('Evidence that was seen, strongest first.'),
  claims: z.array(recordId).describe('Claims that turn on the term.'),
  formerIds,
});

export type Term = z.infer<typeof termSchema>;
