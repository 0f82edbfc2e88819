/** The shape of an editorial note on the wording of the article. */
import { z } from 'zod';
import { line } from './scalars.ts';

/** A note: file `content/notes/<id>.md`; the body is its text. */
export const noteSchema = z.strictObject({
  title: line.describe('Heading of the note.'),
  order: z.int().min(1).describe('Place among the notes, from 1.'),
  paragraphs: z
    .array(z.int().min(0).max(15))
    .describe('Paragraphs of the article that it is about; 0 is the headline.'),
});

export type Note = z.infer<typeof noteSchema>;
