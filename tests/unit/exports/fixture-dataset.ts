/** The dataset of a content folder, read in plain Node. */
import path from 'node:path';
import { readContent, type Content } from '../../../src/content/records.ts';
import type { Dataset, Published } from '../../../src/data/dataset.ts';
import type { Edition } from '../../../src/lib/edition.ts';
import { recordKinds, type RecordKind } from '../../../src/schemas/index.ts';
import { validContent } from '../checks/check-case.ts';

export const edition: Edition = {
  version: '1.0.1',
  date: '2026-07-25',
  site: 'https://twenty-eight.example/record/',
};

/** The 28 invented entities and what belongs to them. */
export const fixtureDataset = datasetOf(readContent(validContent));

/** The real content. */
export const realDataset = datasetOf(
  readContent(path.resolve(import.meta.dirname, '../../../content'))
);

/** Records as they are published, but with the Markdown of their bodies as it was written. */
export function datasetOf(content: Content): Dataset {
  const kinds = Object.keys(recordKinds) as RecordKind[];
  const records = kinds.map((kind) => [kind, publishedOf(content, kind)]);
  return { edition, ...Object.fromEntries(records) } as Dataset;
}

function publishedOf({ records }: Content, kind: RecordKind): Published<RecordKind>[] {
  return records
    .filter((record) => record.kind === kind)
    .map(({ id, data, body }) => ({
      ...recordKinds[kind].schema.parse(data),
      id,
      body: body.trim(),
      ...(kind === 'corrections' && { html: `<p>${body.trim()}</p>` }),
    }));
}
