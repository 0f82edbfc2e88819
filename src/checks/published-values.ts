/** What a release publishes at each address, as a digest, so that a later change of it is noticed. */
import { createHash } from 'node:crypto';
import type { RecordFile } from '../content/record-file.ts';
import type { RecordKind } from '../schemas/index.ts';
import { addressOf } from '../lib/addresses.ts';
import { objectsIn, valueOf, type FoundObject } from './walk-values.ts';

/** A value at an address of the site. */
export interface PublishedValue {
  address: string;
  /** Beginning of the SHA-256 of the value. */
  digest: string;
  record: RecordFile;
  /** Keys and indexes of the value in its record. */
  path: PropertyKey[];
}

/** Evidence may be described better, and lists read again, without a correction; what a value says may not change. */
const evidence = new Set(['source', 'locator', 'note', 'checkedOn', 'readOn']);

/** What readers act on in a record without statements. */
const fieldsOf: Partial<Record<RecordKind, string[]>> = {
  claims: ['fragment', 'verdict'],
  events: ['date', 'until', 'title'],
};

/** Lists what the records publish: statements and open points of entities and rules, verdicts, events. */
export function publishedValues(records: readonly RecordFile[]): PublishedValue[] {
  return records.flatMap((record) => {
    const { kind, id, data } = record;
    if (data === undefined) return [];
    if (kind === 'entities' || kind === 'rules')
      return statementsIn(data).map(({ value, path }) => ({
        address: addressOf(kind, id, String(valueOf(value, 'id'))),
        digest: digestOf(value),
        record,
        path,
      }));
    const fields = fieldsOf[kind];
    if (fields === undefined || (kind !== 'claims' && kind !== 'events')) return [];
    const value = fields.map((field) => valueOf(data, field) ?? null);
    return [{ address: addressOf(kind, id), digest: digestOf(value), record, path: [] }];
  });
}

/** Objects with an id at any depth. */
function statementsIn(data: unknown): FoundObject[] {
  return objectsIn(data).filter(({ value }) => typeof value['id'] === 'string');
}

function digestOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex')
    .slice(0, 12);
}

/** The value without its evidence and with its keys in order, so that moving a line is no change. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !evidence.has(key));
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]);
}
