/** The shape of an origin: where the sentences of one paragraph of the article stood before. */
import { z } from 'zod';
import { countWords } from '../lib/text.ts';
import { claimSchema } from './claim.ts';
import { day, line, recordId } from './scalars.ts';

const mostWords = 25;

/** Words of another text, letter for letter. */
const quotation = line.refine(
  (text) => countWords(text) <= mostWords,
  `has more than ${mostWords} words. Quote less`
);

/** Words of the article and those of an earlier text. */
export const passageSchema = z.strictObject({
  newsroom: line.describe('Who wrote the earlier words. Example: `Associated Press`.'),
  source: recordId.describe('Id of the source in which they were read.'),
  article: quotation.describe('Words of the article, letter for letter, 25 at most.'),
  original: quotation.describe('Words of the source, letter for letter, 25 at most.'),
  confidence: claimSchema.shape.confidence.describe(
    'How sure it is that the words of the article come from this text, directly or by way of others.'
  ),
  claims: z.array(recordId).min(1).describe('Claims whose words these are.'),
});

/** An origin: file `content/origins/p<paragraph>.md`; the body says what the comparison shows. */
export const originSchema = z.strictObject({
  paragraph: claimSchema.shape.paragraph,
  searchedOn: day.describe('Day on which an earlier text was last looked for.'),
  passages: z
    .array(passageSchema)
    .describe('Earlier texts with these words; an empty list where none was found.'),
});

export type Origin = z.infer<typeof originSchema>;
export type Passage = z.infer<typeof passageSchema>;
