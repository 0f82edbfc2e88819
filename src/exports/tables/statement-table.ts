/** A table with a row for each statement of a kind: whose it is, what it says, how it is known. */
import type { z } from 'zod';
import type { Published } from '../../data/dataset.ts';
import { recordId } from '../../schemas/scalars.ts';
import type { Basis } from '../../schemas/statement.ts';
import { basisColumn, statementColumn, statementOf } from './columns.ts';
import { defineTable, type Table } from './table.ts';

const owners = { entities: 'entity', rules: 'rule' } as const;

type Owner = keyof typeof owners;

interface StatementTable<Of extends Owner, Columns extends z.core.$ZodLooseShape> extends Pick<
  Table,
  'name' | 'title' | 'description'
> {
  /** Table of the records that have the statements. */
  of: Of;
  /** Columns for what a statement says. */
  columns: Columns;
  /** Those of them that name a row of another table, with its name. */
  foreignKeys?: { [Column in keyof Columns]?: string };
  /** Takes the statements from a record. */
  list: (
    record: Published<Of>
  ) => readonly (z.output<z.ZodObject<Columns>> & { id: string; basis: Basis })[] | undefined;
}

/** Defines the table; its first columns are the address of the statement and the id of its record, its last the basis. */
export function defineStatementTable<Of extends Owner, Columns extends z.core.$ZodLooseShape>({
  of,
  columns,
  foreignKeys,
  list,
  ...about
}: StatementTable<Of, Columns>): Table {
  const owner = owners[of];
  const ownerColumn = recordId.describe(`Id of the ${owner}.`);
  return defineTable({
    ...about,
    columns: {
      ...{ statement: statementColumn, [owner]: ownerColumn },
      ...(columns as z.core.$ZodLooseShape),
      basis: basisColumn,
    },
    primaryKey: ['statement'],
    foreignKeys: { statement: 'statements', [owner]: of, ...foreignKeys, basis: 'bases' },
    rows: (dataset: { [Kind in Owner]: Published<Kind>[] }) =>
      dataset[of].flatMap((record) =>
        (list(record) ?? []).map((one) => ({
          ...one,
          statement: statementOf(of, record, one),
          [owner]: record.id,
        }))
      ),
  });
}
