/** Official lists other than the entry of 2019, and what happened on them when. */
import { z } from 'zod';
import { line, partialDay } from './scalars.ts';

/** Official lists that name one of the 28, other than its entry on the Entity List. */
export const laterListKind = z.enum([
  'section-889',
  'fcc-covered-list',
  'ns-cmic',
  'section-1260h',
  'sdn',
  'uflpa',
  'entity-list',
  'eu-uk-canada',
]);

/** Lists that name a party linked to one of the 28. `withhold-release` is an order of U.S. customs. */
export const relatedListKind = z.enum([...laterListKind.options, 'withhold-release']);

/** One date on a list, with what happened on it. */
export const listDate = z.strictObject({
  on: partialDay.describe('The day, month or year.'),
  what: line.describe('What happened. Example: `listed`, `effective`, `removed`.'),
});

export type LaterListKind = z.infer<typeof laterListKind>;
export type RelatedListKind = z.infer<typeof relatedListKind>;
