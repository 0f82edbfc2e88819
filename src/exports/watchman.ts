/**
 * The names for moov-io/watchman, in its documented ingest of CSV (its `docs/ingest.md`). A row has one name, because
 * the mapping of a row has room for one other name only, and its reader of Senzing records takes no other name at all.
 */
import { stringify } from 'yaml';
import type { Dataset } from '../data/dataset.ts';
import { chineseNames, leadingChineseNames } from '../data/entity-names.ts';
import { addressOf } from '../lib/addresses.ts';
import type { Entity, EntityName } from '../schemas/entity.ts';
import type { Cell } from './tables/table.ts';

/** Name of the list in Watchman. */
export const watchmanList = 'twenty-eight';

/** Columns that the mapping reads, then those that say how a name is known. */
export const watchmanColumns = [
  ...['id', 'name', 'listed_name', 'uscc', 'address', 'country'],
  ...['entity', 'kind', 'basis'],
];

/** Lists every different name of every entity that is known to be its own, and the number where it was confirmed; an id is the address of the name on the site, because Watchman keeps one row for each. */
export function toWatchmanRows({ entities }: Dataset): Record<string, Cell>[] {
  return entities.flatMap((entity) => {
    const { id, addresses, identifiers = [] } = entity;
    const names = assignedNames(entity);
    const listed = names.find(({ kind }) => kind === 'listed')?.text;
    const number = identifiers.find(
      ({ scheme, holder, note }) => scheme === 'uscc' && !holder && !note
    );
    const different = names.filter(
      ({ text }, at) => names.findIndex((one) => one.text === text) === at
    );
    return different.map((name) => ({
      id: addressOf('entities', id, name.id),
      name: name.text,
      listed_name: name.text === listed ? undefined : listed,
      uscc: number?.value,
      address: addresses[0]?.text,
      country: 'CN',
      entity: id,
      kind: name.kind,
      basis: name.basis,
    }));
  });
}

/** A row cannot say that it is a candidate: where pages lead with no Chinese name, the Chinese ones and their pinyin are left out. */
function assignedNames(entity: Entity): EntityName[] {
  if (leadingChineseNames(entity).length > 0) return entity.names;
  const chinese = new Set(chineseNames(entity).map(({ name }) => name.id));
  return entity.names.filter(({ id, of }) => !chinese.has(id) && !chinese.has(of ?? ''));
}

/** Writes the part of Watchman's configuration that maps the columns. It knows persons and businesses only. */
export function toWatchmanConfig(): string {
  const mapping = {
    name: { column: 'name' },
    sourceID: { column: 'id' },
    type: { default: 'business' },
    business: {
      name: { column: 'name' },
      altNames: { columns: 'listed_name' },
      governmentIDs: { identifier: { column: 'uscc' } },
    },
    addresses: { line1: { columns: 'address' }, country: { columns: 'country' } },
  };
  const file = { format: 'csv', mapping };
  return stringify({ Watchman: { Ingest: { files: { [watchmanList]: file } } } });
}
