/** Hands the records to the pages, once they are read and checked. */
import { bodyRenderer } from '../markdown/render-body.ts';
import { recordKinds, type RecordKind } from '../schemas/index.ts';
import { readLinkedTerms } from './linked-terms.ts';
import { publishedRecords, type PublishedRecord } from './published-records.ts';
import type { RecordFile } from './record-file.ts';
import { readContent } from './records.ts';
import { schemaResult } from './schema-result.ts';

/**
 * Puts the records of a content folder in place of those that pages read so far.
 * In: the folder, and the path under which the site lives. Out: the files left out, as shown in messages, because they
 * do not fit their schema. Throws what the file system says where a file cannot be read; nothing is replaced then.
 */
export function publishRecords(contentDir: string, base: string): string[] {
  const render = bodyRenderer({ base, terms: readLinkedTerms(contentDir) });
  const { records } = readContent(contentDir);
  const leftOut: string[] = [];
  for (const kind of Object.keys(recordKinds) as RecordKind[])
    publishedRecords.set(kind, new Map());
  for (const record of records) {
    const { data } = schemaResult(record);
    if (data) publishedRecords.get(record.kind)?.set(record.id, toPublished(record, data, render));
    else leftOut.push(record.file.shownPath);
  }
  return leftOut;
}

function toPublished(
  record: RecordFile,
  data: PublishedRecord['data'],
  render: (record: RecordFile) => string
): PublishedRecord {
  let html: string | undefined;
  return {
    id: record.id,
    data,
    get html() {
      return (html ??= render(record));
    },
  };
}
