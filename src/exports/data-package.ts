/** The description of all tables, Data Package v2, https://datapackage.org/standard/data-package/. */
import { sha256 } from './checksum.ts';
import { absolute, type Edition } from '../lib/edition.ts';
import { creator, dataLicence } from './licence.ts';
import { toTableSchema } from './table-schema.ts';
import type { Table } from './tables/table.ts';

/** What the package says of one of its files. */
interface DescribedFile {
  path: string;
  content: string;
}

/** Name, title and description of the dataset, for this package and wherever else it is described. */
export const aboutDataset = {
  name: 'twenty-eight',
  title: 'Twenty-Eight: the 28 entities added to the Entity List in October 2019',
  description:
    'Names, addresses, licence terms, amendments and later listings of the 28 Chinese entities that were added to the Entity List on 9 October 2019, each statement with its sources and how well it is known; and one news article about them, claim by claim, with verdicts and evidence.',
  keywords: ['Entity List', 'export control', 'Xinjiang', 'fact-checking'],
} as const;

/** Describes the package in `datapackage.json`: its licence, its tables with their CSV files, and every column. */
export function toDataPackage(
  edition: Edition,
  tables: { table: Table; file: DescribedFile }[],
  ftm: DescribedFile
): Record<string, unknown> {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...aboutDataset,
    description: `${aboutDataset.description} ${dataLicence.notice}`,
    id: absolute(edition, '/data/datapackage.json'),
    homepage: absolute(edition, '/data/'),
    version: edition.version,
    created: `${edition.date}T00:00:00Z`,
    licenses: [{ name: dataLicence.name, path: dataLicence.url, title: dataLicence.title }],
    contributors: [
      { title: creator, roles: ['creator'] },
      ...(edition.publisher ? [{ title: edition.publisher, roles: ['publisher'] }] : []),
    ],
    resources: [
      ...tables.map(({ table, file }) => toResource(table, file, tables)),
      {
        name: 'follow-the-money',
        title: 'FollowTheMoney',
        description: 'The entities, their listings and their hierarchy as FollowTheMoney.',
        ...describeFile(ftm, 'jsonl', 'application/x-ndjson'),
      },
    ],
  };
}

function toResource(table: Table, file: DescribedFile, tables: { table: Table }[]) {
  const { name, title, description } = table;
  return {
    name,
    type: 'table',
    title,
    description,
    ...describeFile(file, 'csv', 'text/csv'),
    dialect: { header: true, delimiter: ',', lineTerminator: '\n', doubleQuote: true },
    schema: toTableSchema(
      table,
      tables.map(({ table }) => table)
    ),
  };
}

function describeFile({ path, content }: DescribedFile, format: string, mediatype: string) {
  return {
    path,
    format,
    mediatype,
    encoding: 'utf-8',
    bytes: Buffer.byteLength(content),
    hash: `sha256:${sha256(content)}`,
  };
}
