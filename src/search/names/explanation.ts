/** Says in words why an entity matches, from the winning match only. */
import { foldText, isHan } from '../fold.ts';
import type { Alignment } from './alignment.ts';
import type { NameHit, Reading } from './hit.ts';
import { givenKinds, type NameEntry, type NameKind } from './name-entry.ts';
import { isRelated } from './names-index.ts';
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
  'related-identifier': 'identifier of a party that is linked to it',
  'related-term': 'spelling or number of a party that is linked to it, kept for search',
  place: 'place that it serves',
  'later-list': 'name on a later list',
  headquarters: 'headquarters',
  citation: 'citation of the entry',
  'list-citation': 'citation of a later list',
  address: 'address in the listing',
};

/** Says what matched, of which name, and what of the query makes it another party. */
export function explain(alignment: Alignment, { corrected }: Reading): NameHit['reason'] {
  const { relation, grade, owner, foreign } = alignment;
  const { kind, name, contains } = recorded(alignment);
  const said = begin(alignment, corrected);
  const part = contains !== '' && said === '' ? ` contains ${contains}` : '';
  const text = `${said}${labelOf(owner.entry, kind)}${part}${name === owner.entry.name ? '' : `: ${name}`}`;
  const words = foreign.map((token) => `“${token.text}”`).join(', ');
  const ends = {
    listed: `; its names have no ${words}`,
    part: `; ${words} names a unit of it`,
    related: `; ${words} makes the name of another party`,
    'other-body': `; ${words} makes it the body of another place`,
  };
  const end = foreign.length > 0 ? ends[relation] : '';
  return { kind: grade === 'corrected' ? 'spelling' : kind, text: `${text}${end}` };
}

/** A recorded name says more than the spelling kept for search that it contains. */
function recorded({ kind, name, owner, grade }: Alignment) {
  const kept = foldText(name);
  for (const given of kind === 'search-term' && grade !== 'corrected' ? givenKinds : [])
    for (const text of owner.entry.names[given] ?? [])
      if (` ${foldText(text)} `.includes(isHan(kept) ? kept : ` ${kept} `))
        return { kind: given, name: text, contains: name };
  return { kind, name, contains: '' };
}

function begin(alignment: Alignment, corrected: Reading['corrected']): string {
  const words = corrected.map(({ from, to }) => `“${from}” read as “${to}”; `);
  if (words.length > 0) return words.join('');
  if (alignment.isPlace) return 'place in ';
  const isOther = isRelated(alignment.kind) && alignment.foreign.length === 0;
  return alignment.grade === 'partial' && !isOther ? 'words of ' : '';
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
export function toReading(tokens: Token[], alignment: Alignment): Reading {
  const { from, to, foreign, mention, grade } = alignment;
  const isCorrected = grade === 'corrected';
  const isMisspelt = isCorrected && mention.similarity < scoring.exact;
  const brand = { from: written(tokens.slice(mention.from, mention.to)), to: mention.text };
  const read: Reading = { matched: [], corrected: isMisspelt ? [brand] : [], unmatched: [] };
  for (const [at, token] of tokens.entries()) {
    const { text, readAs } = token;
    const isIn = at >= from && at < to;
    const isBrand = at >= mention.from && at < mention.to;
    const right = isCorrected && isIn && !isBrand ? readAs : undefined;
    if (right !== undefined) read.corrected.push({ from: text, to: right });
    if (!isIn || foreign.includes(token)) read.unmatched.push(text);
    else if (right === undefined && !(isBrand && isMisspelt)) read.matched.push(text);
  }
  return read;
}

/** How a query was read: names, and words that stand for none. */
export function readQuery(tokens: Token[], alignments: Alignment[]): string {
  const names = alignments.map((alignment) => {
    const { from, to, owner } = alignment;
    return `“${written(tokens.slice(from, to))}” as a name near ${owner.entry.name}`;
  });
  const isNamed = (at: number) => alignments.some(({ from, to }) => at >= from && at < to);
  const rest = tokens.filter((_, at) => !isNamed(at)).map(({ text }) => `“${text}”`);
  const parts = [...new Set(names).values()].slice(0, 5);
  return [
    ...parts,
    ...(rest.length > 0 ? [`not part of a name: ${rest.slice(0, 20).join(', ')}`] : []),
  ].join('; ');
}
