/** Publishes the checked records of a content folder, so that pages can read them. */
import type { RecordFile } from '../content/record-file.ts';
import { readContent } from '../content/records.ts';
import { isOfKind, schemaResult } from '../content/schema-result.ts';
import { bodyRenderer } from '../markdown/render-body.ts';
import type { LinkedTerm } from '../markdown/remark-term-links.ts';
import { recordKinds, type RecordKind } from '../schemas/index.ts';
import { publishedRecords, type PublishedRecord } from './records.ts';

/**
 * Replaces the published records by those of a content folder.
 *
 * @param contentDir - Path of the folder.
 * @param base - Path under which the site is published, `/` or `/record/`.
 * @returns Paths, as messages show them, of the files left out because they do not fit their schema.
 * @throws If a file cannot be read; the records published before stay.
 */
export function publishRecords(contentDir: string, base: string): string[] {
  const { records } = readContent(contentDir);
  const render = bodyRenderer({ base, terms: linkedTerms(records) });
  const leftOut: string[] = [];
  const kinds = Object.keys(recordKinds) as RecordKind[];
  const byKind = new Map(kinds.map((kind) => [kind, new Map<string, PublishedRecord>()]));
  for (const record of records) {
    const { data } = schemaResult(record);
    if (data) byKind.get(record.kind)?.set(record.id, toPublished(record, data, render));
    else leftOut.push(record.file.shownPath);
  }
  publishedRecords.byKind = byKind;
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

/** The glossary terms and the forms under which texts use them, for the plugin that links them. */
function linkedTerms(records: readonly RecordFile[]): LinkedTerm[] {
  return records
    .filter((record) => isOfKind(record, 'terms'))
    .flatMap((record) => {
      const { data } = schemaResult(record);
      if (!data) return [];
      const { term, abbreviation = [], forms } = data;
      const inSentence = isName(term) ? [] : term.charAt(0).toLowerCase() + term.slice(1);
      return { id: record.id, forms: [term, inSentence, abbreviation, forms].flat() };
    });
}

/** A name keeps its capitals inside a sentence: a second word begins with one. */
function isName(term: string): boolean {
  return / [A-Z]/.test(term) || /^[A-Z]{2}/.test(term);
}
