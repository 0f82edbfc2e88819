/** Says in words why an entity matches, from the winning match only. */
import { foldText } from '../fold.ts';
import type { NameHit, Reading } from './hit.ts';
import type { Judgement } from './judgement.ts';
import { givenKinds, type NameEntry, type NameKind } from './name-entry.ts';
import type { Token } from './query.ts';
import { scoring } from './scoring.ts';

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
  'related-name': 'name of a party that is linked to it',
  place: 'place that it serves',
  'later-list': 'name on a later list',
  headquarters: 'headquarters',
  citation: 'citation of the entry',
  'list-citation': 'citation of a later list',
  address: 'address in the listing',
};

/** Says what matched, of which name, and what of the query makes it another party. */
export function explain(judgement: Judgement, tokens: Token[]): NameHit['reason'] {
  const { relation, grade, owner, foreign } = judgement;
  const { kind, name, contains } = recorded(judgement);
  const said = begin(judgement, tokens);
  const part = contains !== '' && said === '' ? ` contains ${contains}` : '';
  const text = `${said}${labelOf(owner.entry, kind)}${part}${name === owner.entry.name ? '' : `: ${name}`}`;
  const words = foreign.map((token) => `“${token.text}”`).join(', ');
  const ends = {
    listed: foreign.length > 0 ? `; its names have no ${words}` : '',
    part: `; ${words} names a unit of it`,
    related: `; ${words} makes the name of another party`,
    'other-body': `; ${words} makes it the body of another place`,
  };
  return { kind: grade === 'corrected' ? 'spelling' : kind, text: `${text}${ends[relation]}` };
}

/** A recorded name says more than the spelling kept for search that it contains. */
function recorded({ kind, name, owner, grade }: Judgement) {
  const kept = foldText(name);
  for (const given of kind === 'search-term' && grade !== 'corrected' ? givenKinds : [])
    for (const text of owner.entry.names[given] ?? [])
      if (` ${foldText(text)} `.includes(isHan(kept) ? kept : ` ${kept} `))
        return { kind: given, name: text, contains: name };
  return { kind, name, contains: '' };
}

function isHan(text: string): boolean {
  return /^\p{Script=Han}/u.test(text);
}

function begin(judgement: Judgement, tokens: Token[]): string {
  const [corrected] = correctionsOf(judgement, tokens);
  if (corrected) return `“${corrected.from}” read as “${corrected.to}”; `;
  if (judgement.isPlace) return 'place in ';
  return judgement.grade === 'partial' ? 'words of ' : '';
}

function correctionsOf({ mention, grade }: Judgement, tokens: Token[]) {
  if (grade !== 'corrected' || mention.similarity === scoring.exact) return [];
  return [{ from: written(tokens.slice(mention.from, mention.to)), to: mention.text }];
}

function written(tokens: Token[]): string {
  return tokens.map(({ text }) => text).join(tokens.every(({ isHan }) => isHan) ? '' : ' ');
}

/** A Chinese name of which it is not established that it is the entity's own is not called so. */
function labelOf({ chinese }: NameEntry, kind: NameKind): string {
  const isOpen = chinese === '' && (kind === 'chinese-name' || kind === 'traditional');
  return isOpen ? `possible ${labels[kind]}` : labels[kind];
}

/** Sorts the tokens of a query into those that matched, were corrected and are left over. */
export function toReading(tokens: Token[], judgement: Judgement): Reading {
  const { from, to, foreign, mention } = judgement;
  const corrected = correctionsOf(judgement, tokens);
  const isCorrected = (at: number) => corrected.length > 0 && at >= mention.from && at < mention.to;
  const inName = tokens.slice(from, to);
  const matched = inName.filter((token, at) => !foreign.includes(token) && !isCorrected(from + at));
  const unmatched = tokens.filter((token) => !inName.includes(token) || foreign.includes(token));
  return { matched: matched.map(textOf), corrected, unmatched: unmatched.map(textOf) };
}

function textOf({ text }: Token): string {
  return text;
}

/** How a query was read: names, and words that stand for none. */
export function readQuery(tokens: Token[], judgements: Judgement[]): string {
  const names = judgements.map((judgement) => {
    const { from, to, owner } = judgement;
    return `“${written(tokens.slice(from, to))}” as a name near ${owner.entry.name}`;
  });
  const isNamed = (at: number) => judgements.some(({ from, to }) => at >= from && at < to);
  const rest = tokens.filter((_, at) => !isNamed(at)).map(({ text }) => `“${text}”`);
  const parts = [...new Set(names).values()].slice(0, 5);
  return [
    ...parts,
    ...(rest.length > 0 ? [`not part of a name: ${rest.slice(0, 20).join(', ')}`] : []),
  ].join('; ');
}
