/** The shape of a free-standing page of prose. */
import { z } from 'zod';
import { line, recordId } from './scalars.ts';

/** A page: file `content/pages/<id>.md`; the body is its text. */
export const pageSchema = z.strictObject({
  /** The `h1` and the title of the page. */
  title: line,
  /** One sentence for search engines and previews. */
  description: line,
  /** Claims that the page leads with, in this order. */
  claims: z.array(recordId).optional(),
  /** Events that the page leads with, in this order. */
  events: z.array(recordId).optional(),
});

export type Page = z.infer<typeof pageSchema>;
