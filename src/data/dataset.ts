/** Every published record at once, for the tables and the other files of the dataset. */
import { plainText } from '../lib/plain-text.ts';
import type { RecordKind } from '../schemas/index.ts';
import { listClaims } from './claims.ts';
import { listEntities } from './entities.ts';
import { listEvents } from './events.ts';
import { listOrigins } from './origins.ts';
import { listRules } from './rules.ts';
import { listSources } from './sources.ts';
import { memoize } from './memoize.ts';
import { listRecords, type Identified } from './records.ts';
import { currentEdition, listReleases } from './releases.ts';
import type { Edition } from '../lib/edition.ts';

/** A record with its id and the plain text of its body; YAML records have an empty one. */
export type Published<Kind extends RecordKind> = Identified<Kind> & { body: string };

type ListKind = Exclude<RecordKind, 'notes' | 'pages' | 'corrections'>;

/** Each list is sorted by what its page sorts by, so that a rebuild gives the same rows in the same order. */
export type Dataset = { [Kind in ListKind]: Published<Kind>[] } & {
  edition: Edition;
  /** With the HTML of their texts, whose links the feeds keep. */
  corrections: (Published<'corrections'> & { html: string })[];
};

/** Records in the order of their pages. */
export const getDataset = memoize((): Dataset => ({
  edition: currentEdition(),
  entities: inOrder(published('entities'), listEntities()),
  rules: inOrder(published('rules'), listRules()),
  claims: inOrder(published('claims'), listClaims()),
  origins: inOrder(published('origins'), listOrigins()),
  events: inOrder(published('events'), listEvents()),
  sources: inOrder(published('sources'), listSources()),
  terms: sortById(published('terms')),
  scales: sortById(published('scales')),
  corrections: sortById(published('corrections')),
  releases: inOrder(published('releases'), listReleases()),
}));

function published<Kind extends ListKind | 'corrections'>(kind: Kind): Dataset[Kind] {
  return listRecords(kind).map(({ id, data, html }) => ({
    ...data,
    id,
    body: plainText(html),
    ...(kind === 'corrections' && { html }),
  })) as unknown[] as Dataset[Kind];
}

function inOrder<Item extends { id: string }>(items: Item[], order: { id: string }[]): Item[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return order.flatMap(({ id }) => byId.get(id) ?? []);
}

function sortById<Item extends { id: string }>(items: Item[]): Item[] {
  return items.sort((a, b) => (a.id < b.id ? -1 : 1));
}
