/** Every published record at once, for the tables and the other files of the dataset. */
import type { Dataset, Published } from '../exports/dataset.ts';
import { plainText } from '../lib/plain-text.ts';
import { listClaims } from './claims.ts';
import { listReleases } from './dataset-version.ts';
import { edition } from './edition.ts';
import { listEntities } from './entities.ts';
import { listEvents } from './events.ts';
import { listRules } from './rules.ts';
import { listSources } from './sources.ts';
import { onceABuild } from './once-a-build.ts';
import { listRecords } from './records.ts';

/** Records in the order of their pages. */
export const getDataset = onceABuild((): Dataset => {
  return {
    edition,
    entities: inOrder(published('entities'), listEntities()),
    rules: inOrder(published('rules'), listRules()),
    claims: inOrder(published('claims'), listClaims()),
    events: inOrder(published('events'), listEvents()),
    sources: inOrder(published('sources'), listSources()),
    terms: sortById(published('terms')),
    scales: sortById(published('scales')),
    corrections: sortById(published('corrections')),
    releases: inOrder(published('releases'), listReleases()),
  };
});

type ExportedKind = Exclude<keyof Dataset, 'edition'>;

function published<Kind extends ExportedKind>(kind: Kind): Dataset[Kind] {
  return listRecords(kind).map(({ id, data, html }) => ({
    ...data,
    id,
    body: plainText(html),
  })) as Published<unknown>[] as Dataset[Kind];
}

function inOrder<Item extends { id: string }>(items: Item[], order: { id: string }[]): Item[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return order.flatMap(({ id }) => byId.get(id) ?? []);
}

function sortById<Item extends { id: string }>(items: Item[]): Item[] {
  return items.sort((a, b) => (a.id < b.id ? -1 : 1));
}
