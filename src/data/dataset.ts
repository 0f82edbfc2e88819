/** Every published record at once, for the tables and the other files of the dataset. */
import { getCollection } from 'astro:content';
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

/** Records in the order of their pages. */
export const getDataset = onceABuild(async (): Promise<Dataset> => {
  return {
    edition,
    entities: inOrder(await published('entities'), await listEntities()),
    rules: inOrder(await published('rules'), await listRules()),
    claims: inOrder(await published('claims'), await listClaims()),
    events: inOrder(await published('events'), await listEvents()),
    sources: inOrder(await published('sources'), await listSources()),
    terms: sortById(await published('terms')),
    scales: sortById(await published('scales')),
    corrections: sortById(await published('corrections')),
    releases: inOrder(await published('releases'), await listReleases()),
  };
});

type ExportedKind = Exclude<keyof Dataset, 'edition'>;

async function published<Kind extends ExportedKind>(kind: Kind): Promise<Dataset[Kind]> {
  const entries = await getCollection(kind);
  return entries.map(({ id, data, rendered }) => ({
    ...data,
    id,
    body: plainText(rendered?.html ?? ''),
  })) as Published<unknown>[] as Dataset[Kind];
}

function inOrder<Item extends { id: string }>(items: Item[], order: { id: string }[]): Item[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return order.flatMap(({ id }) => byId.get(id) ?? []);
}

function sortById<Item extends { id: string }>(items: Item[]): Item[] {
  return items.sort((a, b) => (a.id < b.id ? -1 : 1));
}
