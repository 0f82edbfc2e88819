/** The status of the record as JSON: when it was last compared, with which lists, with which result. */
import { z } from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import { citedSourceIds } from '../../data/sources.ts';
import { oldestStatus, statusAge } from '../../data/status.ts';
import { day, httpsUrl, line, partialDay } from '../../schemas/scalars.ts';
import { absolute } from '../../lib/edition.ts';
import { envelopeShape, linkShape, linksWith, toLinks, toOrigin } from './envelope.ts';

const days = {
  checkedOn: day.describe('Day of the state of the lists.'),
  readOn: day.describe('Day on which that state was last read.'),
} as const;

const comparedList = z.strictObject({
  ...linkShape,
  title: line.describe('Title of the state that was read.'),
  date: partialDay.optional().describe('Date of that state; left out when the list shows none.'),
  url: httpsUrl.optional().describe('Its official address.'),
  result: z
    .enum(['same', 'not-compared'])
    .describe(
      'same: a program compared the list with the record and found the same; not-compared: no program has done so yet.'
    ),
  comparedOn: day.optional().describe('Day on which a program last found the same.'),
  readAs: line.optional().describe('The copy that was read, where it was not the list itself.'),
});

export const statusDocumentSchema = z.strictObject({
  $schema: envelopeShape.$schema,
  permalink: z.url().describe('Permanent address of the section that says the same.'),
  dataset: envelopeShape.dataset,
  licence: envelopeShape.licence,
  ...days,
  wasOld: z
    .boolean()
    .describe('True if the state was more than 90 days old when this version was published.'),
  lists: z
    .array(comparedList)
    .describe('The lists with an official address that the status of the entities rests on.'),
  entities: linksWith(days).describe(
    'The days of each entity; those of the document are the oldest of them.'
  ),
});

export type StatusDocument = z.output<typeof statusDocumentSchema>;

/** Makes the document of the status, from the days in the records alone. */
export function toStatusDocument({ edition, entities, sources }: Dataset): StatusDocument {
  const { checkedOn, readOn, isOld } = oldestStatus(entities, edition.date);
  const cited = new Set(citedSourceIds(entities.map(({ listing }) => listing.status)));
  const lists = [...cited].flatMap(
    (id) => sources.find((source) => source.id === id && source.url) ?? []
  );
  return {
    $schema: absolute(edition, '/data/schemas/status-document.json'),
    permalink: absolute(edition, '/method/#status'),
    ...toOrigin(edition),
    checkedOn,
    readOn,
    wasOld: isOld,
    lists: toLinks(edition, 'sources', lists, ({ title, date, url, recheckedOn, readAs }) => ({
      title,
      ...(date && { date }),
      ...(url && { url }),
      result: recheckedOn ? ('same' as const) : ('not-compared' as const),
      ...(recheckedOn && { comparedOn: recheckedOn }),
      ...(readAs && { readAs: readAs.text }),
    })),
    entities: toLinks(edition, 'entities', entities, (entity) => {
      const { checkedOn, readOn } = statusAge(entity, edition.date);
      return { checkedOn, readOn };
    }),
  };
}
