/** Searches the names in one pass: tokens, mentions of names, one alignment for each entity, one rule of acceptance. */
import { align, type Alignment } from './alignment.ts';
import { explain, readQuery, toReading } from './explanation.ts';
import type { NameAnswer, NameHit } from './hit.ts';
import { findMentions, type Mention } from './mentions.ts';
import type { NameEntry } from './name-entry.ts';
import type { NamesIndex, Owner } from './names-index.ts';
import { isCalled } from './phrase.ts';
import { repair } from './repair.ts';
import { senseOf, tokenise, type Token } from './query.ts';
import { scoring } from './scoring.ts';
import { pointAt } from './whole-query.ts';

export interface SearchOptions {
  /** True while a reader types: the last word may be any beginning. */
  typing?: boolean;
}

/** Finds the entities that a text names. */
export function searchNames(
  index: NamesIndex,
  query: string,
  { typing = false }: SearchOptions = {}
): NameAnswer {
  const tokens = repair(index, tokenise(query, index.lexicon));
  const mentions = findMentions(index, tokens, typing);
  const aligned = alignAll(tokens, mentions);
  const found = aligned.some(({ isPlace }) => !isPlace)
    ? aligned
    : [...aligned, ...pointedAt(index, tokens, mentions, aligned)];
  const hits = found.slice(0, scoring.mostHits).map((each) => toHit(tokens, each));
  return {
    hits,
    nearest: hits.length > 0 ? [] : nearest(index, tokens, mentions),
    readAs: readQuery(tokens, found),
    ...(hits.length === 0 && isUnsearched(query) && { unsearchedScript: true }),
  };
}

/** What a query points at besides its place: only who has an address or headquarters there. */
function pointedAt(index: NamesIndex, tokens: Token[], mentions: Mention[], places: Alignment[]) {
  if (places.length === 0) return pointAt(index, tokens, mentions);
  return pointAt(index, tokens, []).filter(
    ({ owner, kind }) =>
      (kind === 'headquarters' || kind === 'address') &&
      places.every((each) => each.owner !== owner)
  );
}

/** Entities that a part of the query is like, then bodies by the share of words that a name has in common. */
function nearest({ owners }: NamesIndex, tokens: Token[], mentions: Mention[]): NameEntry[] {
  const senses = new Set(tokens.map(senseOf));
  const shareOf = (name: string) => {
    const words = name.split(' ');
    const shared = words.filter((word) => senses.has(word)).length;
    return shared / Math.max(words.length, tokens.length);
  };
  const byShare = (isCalled(tokens) ? owners.filter(({ isBody }) => isBody) : [])
    .map((owner) => ({ owner, share: Math.max(...[...owner.names.keys()].map(shareOf)) }))
    .filter(({ share }) => share >= scoring.nearShare)
    .sort((a, b) => b.share - a.share);
  const near = mentions.flatMap(({ cores }) => cores.map(({ owner }) => owner));
  const found = new Set([...near, ...byShare.map(({ owner }) => owner)]);
  return [...found].slice(0, scoring.mostNearest).map(({ entry }) => entry);
}

/** The best alignment of each entity, in the order of the query; places only where nothing is named. */
function alignAll(tokens: Token[], mentions: Mention[]): Alignment[] {
  const isNamed = (at: number, owner?: Owner) =>
    mentions.some(
      ({ from, to, cores }) => at >= from && at < to && !cores.some((core) => core.owner === owner)
    );
  const best = new Map<Owner, Alignment>();
  for (const mention of mentions)
    for (const core of mention.cores) {
      const aligned = align(tokens, mention, core, isNamed);
      const known = best.get(core.owner);
      if (aligned && (!known || rankOf(aligned) > rankOf(known))) best.set(core.owner, aligned);
    }
  const all = [...best.values()];
  const named = all.filter(({ isPlace }) => !isPlace);
  return (named.length > 0 ? named : all).sort(
    (a, b) => a.from - b.from || b.score - a.score || a.owner.order - b.owner.order
  );
}

function rankOf({ relation, isPlace, score }: Alignment): number {
  const ranks = { part: 4, listed: 3, related: 2, 'other-body': 1 };
  return (isPlace ? 0 : 10) + 2 * ranks[relation] + score;
}

function toHit(tokens: Token[], alignment: Alignment): NameHit {
  const { owner, relation, grade, score } = alignment;
  const read = toReading(tokens, alignment);
  return {
    entity: owner.entry,
    score: Math.min(1, score),
    relation,
    grade,
    reason: explain(alignment, read),
    read,
  };
}

const searched = /[\p{Script=Latin}\p{Script=Han}\p{N}]/u;

function isUnsearched(query: string): boolean {
  return /\p{L}/u.test(query) && !searched.test(query);
}
