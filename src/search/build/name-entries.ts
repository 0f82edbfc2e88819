/** Makes the entries of the names index from the records of entities. */
import { leadingChineseNames } from '../../data/entity-names.ts';
import { foldText, isHan } from '../fold.ts';
import { reasonKinds, type NameKind, type StoredEntry } from '../names/name-entry.ts';
import { seatCity, type Entity, type EntityName } from '../../schemas/entity.ts';
import { initialsOf, pinyinOf, traditionalForms } from './chinese-forms.ts';

type Names = Record<NameKind, string[]>;

const kindOfLatin: Record<EntityName['kind'], NameKind> = {
  listed: 'listed-name',
  'listed-2019': 'former-name',
  alias: 'alias',
  legal: 'legal-name',
  short: 'short-name',
  former: 'former-name',
  later: 'later-name',
  press: 'press-name',
  romanised: 'romanisation',
};

/**
 * Everything that one entity can be found by.
 *
 * @param forms - `as-recorded` omits the forms that are made of Chinese names, which need large dictionaries.
 */
export function toStoredEntry(
  id: string,
  entity: Entity,
  forms: 'all' | 'as-recorded' = 'all'
): StoredEntry {
  const names = { ...sourcedNames(entity), ...derivedNames(entity, forms), ...pointers(entity) };
  return {
    id,
    kind: entity.kind,
    place: placeOf(entity),
    lists: [...new Set(entity.laterLists.map(({ list }) => list))],
    terms: termsOf(entity),
    names: withoutRepeats(names),
    ...(leadingChineseNames(entity).length === 0 && { chinese: '' }),
  };
}

/** Licence terms now, in the words of the filter; an entity can have several. */
function termsOf({ licence: { reviewPolicy, footnote } }: Entity): string[] {
  const isByCase = /^case-by-case/i.test(reviewPolicy.text);
  const policy = isByCase ? 'Case-by-case review for some items' : reviewPolicy.text;
  return footnote === undefined ? [policy] : [policy, `Footnote ${footnote}`];
}

/** City of the seat, or of the headquarters without what stands in brackets. */
function placeOf({ place, facts = [] }: Entity): string {
  if (place) return seatCity(place.seat.text);
  const text = facts.find(({ about }) => about === 'headquarters')?.text ?? 'Not established';
  return text.split(/[(,;]/)[0]?.trim() ?? text;
}

function sourcedNames({ names, laterLists }: Entity): Partial<Names> {
  const byKind: Partial<Names> = {};
  for (const name of names) (byKind[kindOf(name)] ??= []).push(name.text);
  byKind['chinese-name']?.sort((a, b) => a.length - b.length);
  const onLists = laterLists.filter((list) => list.names === 'entity');
  return {
    ...byKind,
    'later-list': onLists.flatMap(({ listedAs }) => listedAs.split(/; (?:a\.k\.a\. )?/)),
  };
}

function kindOf({ kind, lang }: EntityName): NameKind {
  if (lang === 'zh-Latn-pinyin') return 'pinyin';
  if (lang === 'zh-Hant') return 'traditional';
  return lang === 'zh-Hans' ? 'chinese-name' : kindOfLatin[kind];
}

/** Relations to parties that are found as related ones; an official is a person, an authority is another body. */
const legalPersons = new Set(['parent', 'subsidiary', 'affiliate']);

/** Forms that a reader may type and no source has: traditional characters, pinyin, initials, search terms. */
function derivedNames(entity: Entity, forms: 'all' | 'as-recorded'): Partial<Names> {
  const { names, relations = [], searchTerms = [], relatedSearchTerms = [] } = entity;
  const linked = relations.filter(({ kind }) => legalPersons.has(kind));
  const chinese = forms === 'all' ? names.filter(({ lang }) => lang === 'zh-Hans') : [];
  const written = names.filter((name) => kindOf(name) === 'pinyin').map(({ text }) => text);
  const unread = chinese.filter(({ id }) => !names.some((name) => name.of === id));
  const texts = chinese.map(({ text }) => text);
  const related = linked.flatMap(({ name, chinese: own, names: others = [] }) => [
    name,
    ...(own === undefined ? [] : [own]),
    ...others,
  ]);
  const traditional = (others: string[]) =>
    forms === 'all' ? others.filter(isHan).flatMap(traditionalForms) : [];
  return {
    traditional: texts.flatMap(traditionalForms),
    pinyin: [...written, ...unread.map(({ text }) => pinyinOf(text)), ...texts.flatMap(initialsOf)],
    'search-term': [...searchTerms, ...traditional(searchTerms)],
    'related-term': [...relatedSearchTerms, ...traditional([...related, ...relatedSearchTerms])],
    'related-identifier': identifiersOf(entity).related,
    'related-name': related,
  };
}

/** Texts that point at an entity without naming it. */
function pointers(entity: Entity): Partial<Names> {
  const { place, listing, amendments, laterLists, addresses, facts = [] } = entity;
  const cited = [listing.citation, ...listing.history].flatMap(
    ({ text }) => text.match(/\d+ FR \d+/g) ?? []
  );
  return {
    identifier: identifiersOf(entity).own,
    place: place
      ? [
          place.division.english,
          place.division.text,
          place.seat.text,
          place.seat.chinese ?? '',
          ...identifiersOf(entity).ofPlace,
        ]
      : [],
    'list-citation': laterLists.flatMap(({ citation = '' }) => citation.match(/\d+ FR \d+/g) ?? []),
    citation: [...cited, ...amendments.map(({ citedAt }) => citedAt)],
    headquarters: facts.filter(({ about }) => about === 'headquarters').map(({ text }) => text),
    address: addresses.map(({ text }) => text),
  };
}

/** Identifiers of the entity, of other parties, and of its place, as their holders say. */
function identifiersOf({ kind, identifiers = [] }: Entity) {
  const held = identifiers.filter(({ holder }) => holder !== undefined).map(({ value }) => value);
  return {
    own: identifiers.filter(({ holder }) => holder === undefined).map(({ value }) => value),
    related: kind === 'company' ? held : [],
    ofPlace: kind === 'company' ? [] : held,
  };
}

/** Each text once, under the first of its kinds; texts that fold alike are one. */
function withoutRepeats(names: Partial<Names>): Partial<Names> {
  const seen = new Set(['']);
  const isNew = (text: string) => seen.size < seen.add(foldText(text).trim()).size;
  const kept = reasonKinds.map((kind) => [kind, (names[kind] ?? []).filter(isNew)] as const);
  return Object.fromEntries(kept.filter(([, texts]) => texts.length > 0));
}
