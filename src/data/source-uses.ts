/** Where each source is used. */
import type { RecordKind } from '../schemas/index.ts';
import type { Origin } from '../schemas/origin.ts';
import { listedName } from './entity-names.ts';
import { listRecords } from './records.ts';
import { citedSourceIds, listSources, type SourceRecord } from './sources.ts';

/** A record that cites a source. */
export interface SourceUse {
  kind: RecordKind;
  id: string;
  title: string;
}

/** A source with every record that cites it. */
export interface UsedSource {
  source: SourceRecord;
  uses: SourceUse[];
}

/** Every source with its uses, in the order of `listSources`. */
export function listUsedSources(): UsedSource[] {
  const uses = usesById();
  return listSources().map((source) => ({ source, uses: uses.get(source.id) ?? [] }));
}

function usesById(): Map<string, SourceUse[]> {
  const uses = new Map<string, SourceUse[]>();
  for (const { use, ids } of citingRecords())
    for (const id of ids) uses.set(id, [...(uses.get(id) ?? []), use]);
  return uses;
}

interface CitingRecord {
  use: SourceUse;
  ids: Set<string>;
}

function citingRecords(): CitingRecord[] {
  return [
    ...listRecords('rules').map(({ id, data }) => cite('rules', id, data.title, data)),
    ...listRecords('entities').map(({ id, data }) => cite('entities', id, listedName(data), data)),
    ...listRecords('claims').map(({ id, data }) => cite('claims', id, `“${data.fragment}”`, data)),
    ...listRecords('origins').map(({ id, data }) => cite('origins', id, originTitle(data), data)),
    ...listRecords('events').map(({ id, data }) => cite('events', id, data.title, data)),
    ...listRecords('corrections').map(({ id, data }) => cite('corrections', id, data.title, data)),
    ...listRecords('terms').map(({ id, data }) => cite('terms', id, data.term, data)),
  ];
}

function originTitle({ paragraph }: Origin): string {
  const place = paragraph === 0 ? 'the headline' : `paragraph ${paragraph}`;
  return `Where the words of ${place} come from`;
}

function cite(kind: RecordKind, id: string, title: string, data: unknown): CitingRecord {
  return { use: { kind, id, title }, ids: new Set(citedSourceIds(data)) };
}
