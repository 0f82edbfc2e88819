/** The sources. */
import { recordId } from '../../schemas/scalars.ts';
import { sourceSchema } from '../../schemas/source.ts';
import { permalink } from '../../lib/edition.ts';
import { permalinkColumn } from './columns.ts';
import { defineTable } from './table.ts';

const { publisher, label, title, lang, date, rank, url, readAs, recheckedOn, note } =
  sourceSchema.shape;
const copy = readAs.unwrap().shape;

export const sources = defineTable({
  name: 'sources',
  title: 'Sources',
  description: 'One row for each source.',
  columns: {
    id: recordId.describe('Id of the source.'),
    publisher,
    label,
    title,
    lang,
    date,
    rank,
    url,
    readAs: copy.text.optional(),
    readAsUrl: copy.url,
    readAsDate: copy.date,
    recheckedOn,
    note,
    permalink: permalinkColumn,
  },
  primaryKey: ['id'],
  foreignKeys: { rank: 'ranks' },
  rows: ({ sources, edition }) =>
    sources.map((source) => ({
      ...source,
      readAs: source.readAs?.text,
      readAsUrl: source.readAs?.url,
      readAsDate: source.readAs?.date,
      permalink: permalink(edition, 'sources', source.id),
    })),
});
