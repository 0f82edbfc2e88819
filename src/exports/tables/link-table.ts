/** A table that only joins two others, in place of a list inside a cell. */
import { capitalise } from '../../lib/text.ts';
import { recordId } from '../../schemas/scalars.ts';
import type { Dataset } from '../../data/dataset.ts';
import { defineTable, type Table } from './table.ts';

interface Link<From extends 'claims' | 'events' | 'terms' | 'corrections'> {
  /** Table of the records that have the list. */
  from: From;
  /** One of those records, and its column. */
  owner: string;
  /** Table of the records that the list names. */
  to: string;
  /** One of those records, and its column. */
  member: string;
  /** What one of those records is called in prose, where its column is too short a word. Example: `related claim`. */
  called?: string;
  /** Takes the list from a record. */
  list: (record: Dataset[From][number]) => readonly string[];
}

/** Defines a table such as `claim-entities`, with a row for each item of each list. */
export function defineLinkTable<From extends 'claims' | 'events' | 'terms' | 'corrections'>(
  link: Link<From>
): Table {
  const { from, owner, to, member, called = member, list } = link;
  return defineTable({
    name: `${owner}-${to}`,
    title: called === member ? `${capitalise(to)} of ${from}` : `${capitalise(called)}s`,
    description: `One row for each ${owner} and each ${called} that it names.`,
    columns: {
      [owner]: recordId.describe(`Id of the ${owner}.`),
      [member]: recordId.describe(`Id of the ${called}.`),
    },
    primaryKey: [owner, member],
    foreignKeys: { [owner]: from, [member]: to },
    rows: (dataset) =>
      dataset[from].flatMap((record) =>
        list(record).map((id) => ({ [owner]: record.id, [member]: id }))
      ),
  });
}
