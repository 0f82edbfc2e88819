/** The shape of a term: one glossary entry. */
import { z } from 'zod';
import { evidence } from './claim.ts';
import { line, recordId } from './scalars.ts';

/** A term: file `content/terms/<id>.md`; the body is the definition in our own words. */
export const termSchema = z.strictObject({
  /** The term as written in our voice. Example: `Entity List`. */
  term: line,
  /** Its abbreviation. Example: `EAR`. */
  abbreviation: line.optional(),
  /** Other forms that are linked when they occur in text. Example: `licence requirements`. */
  forms: z.array(line),
  /** Evidence that was seen, strongest first. */
  evidence: z.array(evidence).min(1, 'is empty. A term names at least one source'),
  /** Claims that turn on the term. */
  claims: z.array(recordId),
  /** Ids that this record had before; their addresses redirect here. */
  formerIds: z.array(recordId).optional(),
});

export type Term = z.infer<typeof termSchema>;
