/** Valid records of every kind that one can write freely, in place of records of the fixture content. */
import type fc from 'fast-check';
import { recordKinds, type RecordKind } from '../../src/schemas/index.ts';
import { stringsNamed } from '../../src/checks/walk-values.ts';
import { omit } from '../../src/lib/omit.ts';
import { arbitraryOf } from './arbitrary-of.ts';
import { validRecord, validRecords } from './changed-content.ts';

/** Fields of a record. */
export type Fields = Record<string, unknown>;

/** Records whose bodies and ids nothing else depends on, so that their fields may be anything valid. */
export const replaceable = {
  entities: 'entities/example-bureau-20.md',
  rules: 'rules/85-fr-10001.md',
  sources: 'sources/example-news.yaml',
  claims: 'claims/eight-companies.md',
  events: 'events/rule-published.md',
  terms: 'terms/example-list.md',
  corrections: 'corrections/alpha-address.md',
} as const satisfies Partial<Record<RecordKind, string>>;

export type ReplaceableKind = keyof typeof replaceable;

/** Generates fields of a record that pass the check. */
export function validFields(kind: ReplaceableKind): fc.Arbitrary<Fields> {
  return arbitraryOf(recordKinds[kind].schema, names).map((fields) => {
    const own = withOwnIds(fields) as Fields;
    const former = 'formerIds' in own ? { formerIds: [`former-${kind}`] } : {};
    return { ...own, ...completions[kind]?.(own), ...former };
  });
}

/** What a schema cannot say: rules between fields, and between records. */
const completions: Partial<Record<ReplaceableKind, (fields: Fields) => Fields>> = {
  entities: ({ names, listing, licence }) => ({
    kind: 'government-body',
    names: withOneListed(names as Name[]),
    listing: { ...(listing as object), rule: '84-fr-54002' },
    licence: omit(licence as Fields, 'reviewGist'),
  }),
  claims: ({ fragment, evidence, verdict }) => ({
    order: 2,
    paragraph: 1,
    fragment: String(fragment).split(/\s+/).slice(0, 25).join(' '),
    verdict: (evidence as unknown[]).length === 0 ? 'opinion' : verdict,
  }),
  events: ({ date }) => ({ until: date }),
};

/** Every statement has an id of its own, one that is inferred its reasoning; what names a statement names the first. */
function withOwnIds(value: unknown, next = { id: 1 }): unknown {
  if (Array.isArray(value)) return value.map((item) => withOwnIds(item, next));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, inner]) => [key, withOwnIds(inner, next)]);
  const copy = Object.fromEntries(fields) as Fields;
  if ('id' in copy) copy['id'] = `statement-${next.id++}`;
  if ('concerns' in copy) copy['concerns'] = 'statement-1';
  // They name relations and other records, which may not exist.
  for (const field of ['through', 'nameChangedBy', 'measures']) Reflect.deleteProperty(copy, field);
  if (copy['basis'] === 'inferred') copy['note'] ??= 'As its sources say.';
  return copy;
}

/** A name as the schema has it. */
interface Name {
  id: string;
  text: string;
  kind: string;
  lang: string;
  of?: string;
  basis: string;
  source: string[];
  note?: string;
}

/** The first name is the listed one; each Chinese name has its pinyin, and no other name spells one. */
function withOneListed(names: Name[]): Name[] {
  return names.flatMap((withOf, index) => {
    const name = omit(withOf, 'of');
    const kind = index === 0 ? 'listed' : name.kind.replace(/^(listed|romanised)$/, 'alias');
    const own = { ...name, kind, text: `${name.text}${'.'.repeat(index)}` };
    return name.lang.startsWith('zh-Han') ? [own, pinyinOf(own)] : [own];
  });
}

function pinyinOf({ id, basis, source }: Name): Name {
  const note = 'Spelt from the Chinese name.';
  const own = { id: `${id}-pinyin`, text: `Pinyin of ${id}`, kind: 'romanised', of: id };
  return { ...own, lang: 'zh-Latn-pinyin', basis, source, note };
}

/** Ids that fields of these names may have. */
const names: Record<string, string[]> = {
  source: idsOf('sources'),
  rule: idsOf('rules'),
  rules: idsOf('rules'),
  entity: idsOf('entities'),
  entities: idsOf('entities'),
  claims: idsOf('claims'),
  related: idsOf('claims'),
  events: idsOf('events'),
  footnoteEvent: idsOf('events'),
  terms: idsOf('terms'),
  release: idsOf('releases'),
  page: ['/', '/entities/alpha-optics/', '/entities/alpha-optics/#name-listed'],
  flags: stringsNamed(validRecord('scales/flags.yaml').data, 'id').map(({ value }) => value),
};

function idsOf(kind: RecordKind): string[] {
  return [...validRecords.values()].filter((one) => one.kind === kind).map(({ id }) => id);
}
