/** Files of the dataset for databases and other programs of researchers, made from the tables and the records. */
import type { Dataset } from '../data/dataset.ts';
import type { DataFile, TableFiles } from './data-files.ts';
import { toDatabase } from './database/database.ts';

/** Makes the files; the same dataset gives the same bytes. */
export function toResearchKit({ edition }: Dataset, tables: TableFiles[]): DataFile[] {
  return [
    {
      path: 'twenty-eight.sqlite',
      title: 'All tables with their keys, and five views that join them (SQLite)',
      mediaType: 'application/vnd.sqlite3',
      content: toDatabase(edition, tables),
    },
  ];
}
