/** Says in words why an entity matches. */
import type { ContainedName } from './contained-name.ts';
import { findParts, hanNames } from './han-match.ts';
import {
  givenKinds,
  reasonKinds,
  type NameEntry,
  type NameKind,
  type ReasonKind,
} from './name-entry.ts';
import { wordsOfName } from './name-terms.ts';
import { hasUnit, isTakenFor, isWholeName } from './name-units.ts';
import type { Unit } from './readings.ts';
import { explainCorrection } from './spelling-reason.ts';
import { isHan } from '../tokens.ts';

/** Why something matches: the kind, for `data-match`, and the words that readers see. */
export interface Reason {
  kind: ReasonKind;
  text: string;
  match: MatchGrade;
}

/**
 * How far a hit goes: the query holds a whole name and nothing else, or only a part of a name or of the query fits, or
 * something had to be corrected.
 */
export type MatchGrade = 'exact' | 'partial' | 'corrected';

const labels: Record<NameKind, string> = {
  'listed-name': 'listed name',
  'short-name': 'short name',
  alias: 'alias in the rule',
  'chinese-name': 'Chinese name',
  'former-name': 'listed name of 2019',
  'legal-name': 'legal name',
  'later-name': 'later name',
  'press-name': 'name in the press',
  identifier: 'identifier',
  traditional: 'Chinese name in traditional characters',
  pinyin: 'pinyin',
  romanisation: 'romanised form',
  'search-term': 'other spelling, kept for search',
  place: 'place that it serves',
  'later-list': 'name on a later list',
  headquarters: 'headquarters',
  citation: 'citation of the entry',
  'list-citation': 'citation of a later list',
  address: 'address in the listing',
};

/** A whole name of these kinds explains better than a part of another. */
const wholeKinds: NameKind[] = [...givenKinds, 'identifier', 'traditional'];

/**
 * Explains a hit of all words.
 * In: the entity and the query as it was read. Out: a corrected word goes before the kind of name it stands in.
 */
export function explainHit(entry: NameEntry, units: Unit[]): Reason {
  return correctionIn(entry, units) ?? explainOneName(entry, units) ?? explainMixture(entry, units);
}

/**
 * Explains a hit of a name within a longer query.
 * In: the query, the hit, and the words of the query that no hit has, which are named too.
 */
export function explainContained(
  units: Unit[],
  { entry, kind, name, rest }: ContainedName,
  missing: string[]
): Reason {
  const matched = units.filter(({ typed }) => !rest.includes(typed));
  const reason = correctionIn(entry, matched) ?? explainName(entry, { kind, name }, units);
  return withMissing(reason, missing);
}

function explainName(entry: NameEntry, found: FoundName, units: Unit[]): Reason {
  const { kind, name } = found;
  return isSaid(name, units)
    ? { kind, text: describeWhole(entry, found), match: 'exact' }
    : { kind, text: `words of ${labels[kind]}: ${name}`, match: 'partial' };
}

/** Whether all words of a name are in a query, and not only those that tell it from others. */
function isSaid(name: string, units: Unit[]): boolean {
  return wordsOfName(name).every((word) =>
    units.some((unit) => isTakenFor(unit, word) || (isHan(word) && unit.typed.includes(word)))
  );
}

/** Adds the words of the query that an entity does not have. */
export function withMissing(reason: Reason, words: string[]): Reason {
  if (words.length === 0) return reason;
  const { kind, text, match } = reason;
  const missing = words.map((word) => `“${word}”`).join(', ');
  return {
    kind,
    text: `${text}; nothing here for ${missing}`,
    match: match === 'exact' ? 'partial' : match,
  };
}

function correctionIn(entry: NameEntry, units: Unit[]): Reason | undefined {
  const text = explainCorrection(entry, units);
  return text === undefined ? undefined : { kind: 'spelling', text, match: 'corrected' };
}

function explainOneName(entry: NameEntry, units: Unit[]): Reason | undefined {
  const whole = findName(entry, wholeKinds, (name) => isWholeName(name, units));
  if (whole) return { kind: whole.kind, text: describeWhole(entry, whole), match: 'exact' };
  const part = findName(entry, reasonKinds, (name) => units.every((unit) => hasUnit(name, unit)));
  if (!part) return undefined;
  const match = isWholeName(part.name, units) ? 'exact' : 'partial';
  return { kind: part.kind, text: describePart(entry, part, units), match };
}

function describeWhole(entry: NameEntry, { kind, name }: FoundName): string {
  return name === entry.name ? labels[kind] : `${labelOf(entry, kind)}: ${name}`;
}

/** A Chinese name of which it is not established that it is the entity's own is not called so. */
function labelOf({ chinese }: NameEntry, kind: NameKind): string {
  const isOpen = chinese === '' && (kind === 'chinese-name' || kind === 'traditional');
  return isOpen ? `possible ${labels[kind]}` : labels[kind];
}

/** The listed name stands above the explanation; of it, as of a Chinese name, only the part is said. */
function describePart(entry: NameEntry, { kind, name }: FoundName, units: Unit[]): string {
  const label = labelOf(entry, kind);
  const typed = units.map((unit) => unit.typed).join(' ');
  if (kind === 'listed-name') return `${label} contains “${typed}”`;
  if (kind === 'chinese-name' || kind === 'traditional') return `${label} contains ${typed}`;
  return `${label}: ${name}`;
}

function explainMixture(entry: NameEntry, units: Unit[]): Reason {
  const found = units.map((unit) => findName(entry, reasonKinds, (name) => hasUnit(name, unit)));
  const kinds = reasonKinds.filter((kind) => found.some((name) => name?.kind === kind));
  const [kind] = kinds;
  const match = 'partial';
  if (kind)
    return { kind, text: `words of ${kinds.map((each) => labels[each]).join(' and ')}`, match };
  const parts = units.flatMap(({ typed }) => findParts(hanNames(entry), typed) ?? [...typed]);
  return { kind: 'chinese-name', text: `Chinese name contains ${parts.join(' and ')}`, match };
}

interface FoundName {
  kind: NameKind;
  name: string;
}

function findName(
  entry: NameEntry,
  kinds: readonly NameKind[],
  fits: (name: string) => boolean
): FoundName | undefined {
  for (const kind of kinds) {
    const [name] = (entry.names[kind] ?? []).filter(fits).sort((a, b) => a.length - b.length);
    if (name !== undefined) return { kind, name };
  }
  return undefined;
}
