/** The dataset of a content folder, read in plain Node. */
import path from 'node:path';
import { readRecords } from '../../src/content/records.ts';
import type { Dataset, Published } from '../../src/exports/dataset.ts';
import type { Edition } from '../../src/exports/edition.ts';
import { recordKinds, type RecordKind } from '../../src/schemas/index.ts';
import { validContent } from './check-case.ts';

export const edition: Edition = {
  version: '1.0.1',
  date: '2026-07-25',
  site: 'https://twenty-eight.example/record/',
};

/** The 28 invented entities and what belongs to them. */
export const fixtureDataset = readDataset(validContent);

/** The real content. */
export const realDataset = readDataset(path.resolve(import.meta.dirname, '../../content'));

/** Records as they are published, but with the Markdown of their bodies as it was written. */
function readDataset(contentDir: string): Dataset {
  const kinds = Object.keys(recordKinds) as RecordKind[];
  const records = kinds.map((kind) => [kind, publishedOf(contentDir, kind)]);
  return { edition, ...Object.fromEntries(records) } as Dataset;
}

function publishedOf(contentDir: string, kind: RecordKind): Published<object>[] {
  return readRecords(contentDir, kind).map(({ id, data, body }) => ({
    ...recordKinds[kind].schema.parse(data),
    id,
    body: body.trim(),
  }));
}
