/** The shape of a free-standing page of prose. */
import { z } from 'zod';
import { line, recordId } from './scalars.ts';

/** A page: file `content/pages/<id>.md`; the body is its text. */
export const pageSchema = z.strictObject({
  title: line.describe('The `h1` and the title of the page.'),
  description: line.describe('One sentence for search engines and previews.'),
  claims: z.array(recordId).optional().describe('Claims that the page leads with, in this order.'),
  events: z.array(recordId).optional().describe('Events that the page leads with, in this order.'),
});

export type Page = z.infer<typeof pageSchema>;
