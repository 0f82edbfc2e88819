/** Names of the pages of records, by address, for links to what changed. */
import { addressOf } from '../lib/addresses.ts';
import { getDataset, type Dataset } from './dataset.ts';
import { listedName } from './entity-names.ts';
import { memoize } from './memoize.ts';

/** Names in a dataset. */
export function pageNames(dataset: Dataset): Map<string, string> {
  const titled = (['rules', 'events', 'sources'] as const).flatMap((kind) =>
    dataset[kind].map(({ id, title }) => [addressOf(kind, id), title] as const)
  );
  return new Map([
    ...dataset.entities.map((one) => [addressOf('entities', one.id), listedName(one)] as const),
    ...dataset.claims.map((one) => [addressOf('claims', one.id), `“${one.fragment}”`] as const),
    ...dataset.terms.map((one) => [addressOf('terms', one.id), one.term] as const),
    ...titled,
  ]);
}

/** Names in the dataset of this build. */
export const publishedPageNames = memoize(() => pageNames(getDataset()));
