/** Which values of a JSON document its page does not show. */
import { sharedNotes } from './shared-notes.ts';
import {
  factWords,
  identifierWords,
  namedPartyWords,
  relatedListNames,
  relationWords,
} from '../../src/schemas/words.ts';
import { kindLabel, nameLabel } from '../../src/components/entity/labels.ts';
import { addressOf } from '../../src/lib/addresses.ts';
import { formatDay } from '../../src/lib/days.ts';
import { capitalise } from '../../src/lib/text.ts';
import type { Entity, EntityName, LaterList } from '../../src/schemas/entity.ts';
import type { RecordKind } from '../../src/schemas/index.ts';
import type { PageView } from './page-view.ts';

/** The parts of a document by which its values are read. */
export interface JsonDocument {
  record: unknown;
  sources: { id: string; publisher: string; label?: string }[];
}

/** A value with the keys that lead to it and the object that holds it. */
interface Leaf {
  key: string;
  value: string;
  owner: Record<string, unknown>;
  document: JsonDocument;
  /** The whole page of the record, and that of the sources. */
  page: PageView;
  sources: PageView;
}

/** Tells whether a part of a page shows a value. */
type Shown = (leaf: Leaf, part: PageView) => boolean;

/** What every document begins with is no value of its page. */
const envelope = new Set(['$schema', 'dataset', 'licence']);

/**
 * Compares a document with its page. A statement is looked for in the element that bears its id, a source on the page
 * of sources, anything else on the whole page.
 *
 * @returns Path and value of everything that is missing.
 */
export function findUnshown(document: JsonDocument, page: PageView, sources: PageView): string[] {
  const values = Object.entries(document).filter(([key]) => !envelope.has(key));
  return values.flatMap(([key, value]) =>
    walk(value, { key, owner: { ...document } }, key === 'sources' ? sources : page, key)
  );

  function walk(
    value: unknown,
    { key, owner }: Pick<Leaf, 'key' | 'owner'>,
    part: PageView,
    path: string
  ): string[] {
    if (Array.isArray(value))
      return value.flatMap((item, index) => walk(item, { key, owner }, part, `${path}.${index}`));
    if (typeof value === 'object' && value !== null) {
      const inner = value as Record<string, unknown>;
      return Object.entries(inner).flatMap(([name, item]) =>
        walk(item, { key: name, owner: inner }, partOf(inner, part), `${path}.${name}`)
      );
    }
    const leaf = { key, value: String(value), owner, document, page, sources };
    return isShown(leaf, part) ? [] : [`${path}: ${leaf.value}`];
  }
}

function partOf(value: Record<string, unknown>, part: PageView): PageView {
  const hasOwnElement = 'basis' in value || 'sides' in value || 'publisher' in value;
  return hasOwnElement ? part.part(String(value['id'])) : part;
}

function isShown(leaf: Leaf, part: PageView): boolean {
  return (shownAs[leaf.key] ?? isText)(leaf, part);
}

const isText: Shown = ({ value }, part) =>
  value.split('\n').every((line) => part.has(line) || part.has(capitalise(line)));
const isMark: Shown = ({ value }, part) => part.hasMark(value);
const isDay: Shown = ({ value }, part) => part.has(formatDay(value));

/** A note that many statements have is on the page Method, and the statement leads there. */
function isSharedNote({ value }: Leaf, part: PageView): boolean {
  const note = sharedNotes.find(({ meaning }) => meaning === value);
  return note !== undefined && part.hasMark(`/method/#note-${note.id}`);
}

function isLinkTo(kind: RecordKind): Shown {
  return ({ value }, part) => part.hasMark(addressOf(kind, value));
}

function isLabel(labelOf: (leaf: Leaf) => string): Shown {
  return (leaf, part) => part.has(labelOf(leaf));
}

/** How the page shows the values of a field, where that is not their own text. */
const shownAs: Record<string, Shown> = {
  id: (leaf, part) => 'permalink' in leaf.owner || 'meaning' in leaf.owner || isMark(leaf, part),
  permalink: ({ value, owner }, part) =>
    [value, localAddress(value), `#${String(owner['id'])}`].some(part.hasMark),
  label: ({ value, page }, part) => part.has(value) || page.has(value),
  url: isMark,
  basis: (leaf, part) => isText(leaf, part) && isMark(leaf, part),
  lang: ({ value }, part) => value === 'en' || part.hasMark(value),
  note: (leaf, part) => isText(leaf, part) || isSharedNote(leaf, part),
  on: isDay,
  date: isDay,
  checkedOn: isDay,
  // Under the name, for the whole record.
  readOn: ({ value, page }) => page.has(formatDay(value)),
  published: isDay,
  // Where several sources share one link, the others are named beside it.
  source: ({ value, document }, part) =>
    part.hasMark(addressOf('sources', value)) || part.has(sourceLabel(value, document)),
  rule: isLinkTo('rules'),
  entity: isLinkTo('entities'),
  // Arrays of ids in the record; joined records have their own fields.
  entities: isLinkTo('entities'),
  events: isLinkTo('events'),
  footnoteEvent: isLinkTo('events'),
  concerns: ({ value, page }) => page.hasMark(`#${value}`),
  terms: isLinkTo('terms'),
  related: isLinkTo('claims'),
  laterListsSearched: ({ value }, part) => part.has('Not searched') === (value === 'false'),
  of: () => true,
  flags: () => true,
  kind: isLabel(({ value, owner, document }) => {
    if ('lang' in owner) return nameLabel(owner as unknown as EntityName);
    const isRelation = value in relationWords;
    return isRelation
      ? relationWords[value as keyof typeof relationWords]
      : kindLabel(document.record as Entity);
  }),
  // The full title of a later list, the short name of a list of a linked party.
  list: isLabel(({ value, owner }) =>
    typeof owner['title'] === 'string'
      ? owner['title']
      : relatedListNames[value as keyof typeof relatedListNames]
  ),
  // Whom a later list names, or other names of a linked party.
  names: (leaf, part) =>
    leaf.value in namedPartyWords
      ? part.has(namedPartyWords[leaf.value as LaterList['names']].sentence)
      : isText(leaf, part),
  through: ({ value, page }) => page.hasMark(`#${value}`),
  since: isDay,
  until: isDay,
  about: isLabel(({ value }) => factWords[value as keyof typeof factWords]),
  scheme: isLabel(({ value }) => identifierWords[value as keyof typeof identifierWords]),
  type: () => true,
  verdict: isMark,
  rank: ({ value, sources }) => sources.hasMark(`rank-${value}`),
  paragraph: isLabel(({ value }) =>
    value === '0' ? 'Headline and dateline' : `Paragraph ${value}`
  ),
  order: isLabel(({ value }) => `Claim ${value}`),
  // What a rule did, or what a linked official was.
  role: (leaf, part) => isText(leaf, part) || part.has(roleOfRule(leaf.value)),
  // What pages of a day are made from; the page of the record shows each in its own words.
  nameChangedBy: ({ value, page }) => page.hasMark(addressOf('rules', value)),
  actions: ({ value, page }) => page.hasMark(`#${value}`),
  unknowns: ({ value, page }) => page.hasMark(`#${value}`),
  measure: ({ value, page }) => page.has(value.split('-').map(capitalise).join(' ')),
  revised: ({ value, page }) => page.has(value === 'reviewPolicy' ? 'review policy' : value),
  // For the content check; the disagreement that explains it is shown.
  differsIn: () => true,
};

function roleOfRule(role: string): string {
  return role === 'added' ? 'Entities that it added' : 'that it amended';
}

function sourceLabel(id: string, { sources }: JsonDocument): string {
  const source = sources.find((other) => other.id === id);
  return source?.label ?? source?.publisher ?? id;
}

/** Removes the host from an address. */
function localAddress(address: string): string {
  const { pathname, hash } = new URL(address);
  return `${pathname}${hash}`;
}
