/** A fragment identifies one statement of a page; a second one with the same id could not be linked. */
import type { RecordFile } from '../content/record-file.ts';
import type { RecordKind } from '../schemas/index.ts';
import type { Report, Rule } from './rule.ts';
import { stringsNamed } from './walk-values.ts';

const onEveryPage = ['main', 'header-search'];

/** Ids that the pages of records have themselves, most of them for their sections. */
export const pageFragments: Partial<Record<RecordKind, readonly string[]>> = {
  entities: [
    ...onEveryPage,
    ...['addresses', 'amendments', 'cite', 'claims', 'discrepancies', 'events', 'facts', 'history'],
    ...['later-lists', 'licence', 'linked', 'listing', 'names', 'not-established', 'place'],
    ...['files', 'forms', 'reuse', 'statements', 'licence-requirement-2019', 'review-policy-2019'],
  ],
  claims: [
    ...onEveryPage,
    ...['cite', 'correction', 'entities', 'events', 'evidence', 'files', 'forms', 'origin'],
    ...['reasoning', 'related', 'reuse', 'statements', 'terms', 'verdict'],
  ],
  rules: [
    ...onEveryPage,
    ...['discrepancies', 'entities', 'facts', 'names-compared', 'not-established', 'related'],
    'review-policy-compared',
  ],
};

export const duplicateFragments: Rule = {
  id: 'duplicate-fragments',
  description: 'No two statements of a record have the same id, and none has one of its page.',
  check({ content }, report) {
    for (const record of content.records) checkRecord(record, report);
  },
};

function checkRecord({ kind, data, positionOf }: RecordFile, report: Report): void {
  const ofPage = new Set(pageFragments[kind]);
  const firstUse = new Map<string, PropertyKey[]>();
  for (const { value, path } of stringsNamed(data, 'id')) {
    const first = firstUse.get(value);
    if (ofPage.has(value))
      report(positionOf(path), `the id "${value}" is that of a section. Choose another`);
    else if (first === undefined) firstUse.set(value, path);
    else {
      const { line } = positionOf(first);
      report(positionOf(path), `the id "${value}" is already used in line ${line}. Choose another`);
    }
  }
}
