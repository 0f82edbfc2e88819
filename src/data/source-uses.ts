/** Where each source is used. */
import { getCollection } from 'astro:content';
import type { RecordKind } from '../schemas/index.ts';
import { listedName } from './entity-names.ts';
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
export async function listUsedSources(): Promise<UsedSource[]> {
  const uses = await usesById();
  return (await listSources()).map((source) => ({ source, uses: uses.get(source.id) ?? [] }));
}

async function usesById(): Promise<Map<string, SourceUse[]>> {
  const uses = new Map<string, SourceUse[]>();
  for (const { use, ids } of await citingRecords())
    for (const id of ids) uses.set(id, [...(uses.get(id) ?? []), use]);
  return uses;
}

interface CitingRecord {
  use: SourceUse;
  ids: Set<string>;
}

async function citingRecords(): Promise<CitingRecord[]> {
  return [
    ...(await getCollection('rules')).map(({ id, data }) => cite('rules', id, data.title, data)),
    ...(await getCollection('entities')).map(({ id, data }) =>
      cite('entities', id, listedName(data), data)
    ),
    ...(await getCollection('claims')).map(({ id, data }) =>
      cite('claims', id, `“${data.fragment}”`, data)
    ),
    ...(await getCollection('events')).map(({ id, data }) => cite('events', id, data.title, data)),
    ...(await getCollection('corrections')).map(({ id, data }) =>
      cite('corrections', id, data.title, data)
    ),
    ...(await getCollection('terms')).map(({ id, data }) => cite('terms', id, data.term, data)),
  ];
}

function cite(kind: RecordKind, id: string, title: string, data: unknown): CitingRecord {
  return { use: { kind, id, title }, ids: new Set(citedSourceIds(data)) };
}
