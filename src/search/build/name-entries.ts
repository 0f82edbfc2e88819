/** Makes the entries of the names index from the records of entities. */
import { leadingChineseNames } from '../../data/entity-names.ts';
import { foldText, isHan } from '../fold.ts';
import { reasonKinds, type NameKind, type StoredEntry } from '../names/name-entry.ts';
import { seatCity, type Entity, type EntityName } from '../../schemas/entity.ts';
import { initialsOf, pinyinOf, traditionalForms } from './chinese-forms.ts';

type Names = StoredEntry['names'];

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
  const texts = [ownNames(entity), linkedNames(entity), pointers(entity)];
  if (forms === 'all') texts.push(madeForms(entity));
  return {
    id,
    kind: entity.kind,
    place: placeOf(entity),
    lists: [...new Set(entity.laterLists.map(({ list }) => list))],
    terms: termsOf(entity),
    names: joinTexts(texts),
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

function ownNames({ names, laterLists, searchTerms = [] }: Entity): Names {
  const byKind: Names = {};
  for (const name of names) (byKind[kindOf(name)] ??= []).push(name.text);
  byKind['chinese-name']?.sort((a, b) => a.length - b.length);
  const onLists = laterLists.filter((list) => list.names === 'entity');
  const listed = onLists.flatMap(({ listedAs }) => listedAs.split(/; (?:a\.k\.a\. )?/));
  return { ...byKind, 'later-list': listed, 'search-term': searchTerms };
}

function kindOf({ kind, lang }: EntityName): NameKind {
  if (lang === 'zh-Latn-pinyin') return 'pinyin';
  if (lang === 'zh-Hant') return 'traditional';
  return lang === 'zh-Hans' ? 'chinese-name' : kindOfLatin[kind];
}

/** Relations to parties that are found as related ones; an official is a person, an authority is another body. */
const legalPersons = new Set(['parent', 'subsidiary', 'affiliate']);

function linkedNames({ relations = [], relatedSearchTerms = [] }: Entity): Names {
  const linked = relations.filter(({ kind }) => legalPersons.has(kind));
  const texts = linked.flatMap(({ name, chinese = '', names = [] }) => [name, chinese, ...names]);
  return { 'related-name': texts, 'related-term': relatedSearchTerms };
}

/** Forms that a reader may type and no source has: traditional characters, pinyin and its initials. */
function madeForms(entity: Entity): Names {
  const { names, searchTerms = [] } = entity;
  const chinese = names.filter(({ lang }) => lang === 'zh-Hans');
  const unread = chinese.filter(({ id }) => !names.some((name) => name.of === id));
  const texts = chinese.map(({ text }) => text);
  const toTraditional = (all: string[]) => all.filter(isHan).flatMap(traditionalForms);
  return {
    traditional: toTraditional(texts),
    pinyin: [...unread.map(({ text }) => pinyinOf(text)), ...texts.flatMap(initialsOf)],
    'search-term': toTraditional(searchTerms),
    'related-term': toTraditional(Object.values(linkedNames(entity)).flat()),
  };
}

/** Identifiers, and texts that point at an entity without naming it. */
function pointers(entity: Entity): Names {
  const { place, listing, amendments, laterLists, addresses, facts = [] } = entity;
  const identifiers = entity.identifiers ?? [];
  const own = identifiers.filter(({ holder }) => holder === undefined);
  const held = identifiers.filter(({ holder }) => holder !== undefined).map(({ value }) => value);
  const isBody = entity.kind !== 'company';
  const { division, seat } = place ?? {};
  const ofPlace = [division?.english, division?.text, seat?.text, seat?.chinese];
  const cited = [listing.citation, ...listing.history].map(({ text }) => text);
  return {
    identifier: own.map(({ value }) => value),
    // Who else holds an identifier is a party linked to a company, or the place of a body.
    'related-identifier': isBody ? [] : held,
    place: [...ofPlace.filter((text) => text !== undefined), ...(isBody ? held : [])],
    'list-citation': citationsIn(laterLists.map(({ citation = '' }) => citation)),
    citation: [...citationsIn(cited), ...amendments.map(({ citedAt }) => citedAt)],
    headquarters: facts.filter(({ about }) => about === 'headquarters').map(({ text }) => text),
    address: addresses.map(({ text }) => text),
  };
}

function citationsIn(texts: string[]): string[] {
  return texts.flatMap((text) => text.match(/\d+ FR \d+/g) ?? []);
}

/** Each text once, under the first of its kinds; texts that fold alike are one, and empty ones are none. */
function joinTexts(parts: Names[]): Names {
  const seen = new Set(['']);
  const isNew = (text: string) => seen.size < seen.add(foldText(text).trim()).size;
  const kept = reasonKinds.map(
    (kind) => [kind, parts.flatMap((part) => part[kind] ?? []).filter(isNew)] as const
  );
  return Object.fromEntries(kept.filter(([, texts]) => texts.length > 0));
}
