/** Searches the names in one pass: words, mentions of names, one alignment for each entity, one rule of acceptance. */
import { align, type Alignment } from './alignment.ts';
import { explain, toReading } from './explanation.ts';
import type { NameAnswer, NameHit } from './hit.ts';
import { ownKinds } from './name-entry.ts';
import type { Name, NamesIndex, Owner, Text } from './names-index.ts';
import { isCalled } from './phrase.ts';
import { meaningOf, textOf } from './query.ts';
import { readWords, type Word } from './reading.ts';
import * as scoring from './scoring.ts';

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
  const words = readWords(index, query, typing);
  const aligned = alignAll(words);
  const isPlace = aligned.every((each) => !each.isCalled);
  const found = isPlace ? [...aligned, ...pointedAt(index, words, aligned)] : aligned;
  const hits = found.slice(0, scoring.mostHits).map((each) => toHit(words, each));
  const isUnsearched = hits.length === 0 && /\p{L}/u.test(query) && !searched.test(query);
  return { hits, words, ...(isUnsearched && { unsearchedScript: true }) };
}

const searched = /[\p{Script=Latin}\p{Script=Han}\p{N}]/u;

/** What a query points at besides its place: only who has an address or headquarters there. */
function pointedAt(index: NamesIndex, words: Word[], places: Alignment[]): Alignment[] {
  const isThere = ({ owner, name: { kind } }: Alignment) =>
    (kind === 'headquarters' || kind === 'address') && places.every((each) => each.owner !== owner);
  return pointAt(index, words).filter((each) => places.length === 0 || isThere(each));
}

/** Entities of which one text has every word of the query; first those whose name has them as they are. */
function pointAt({ owners }: NamesIndex, read: Word[]): Alignment[] {
  const words = read.map((word) => ({ ...word, ...meaningOf(word.text) }));
  const isOther = words.some(({ kind, sense }) => kind === 'school' || sense === 'government');
  if (!isTelling(words) || (isOther && !isCalled(words))) return [];
  const isHan = words.every((word) => word.isHan);
  const written = isHan ? textOf(words) : ` ${words.map(({ text }) => text).join(' ')} `;
  const abridged = new RegExp(isHan ? [...written].join('.*') : '^$', 'u');
  const isWritten = (text: Text) => text.words.includes(written) && ownKinds.includes(text.kind);
  const pieces = words
    .filter(({ kind }) => kind !== 'frame')
    .map((word) => ({ piece: pieceOf(word), owners: ownersOf(word) }));
  const isMeant = (owner: Owner, { kind, text, words }: Text) =>
    pieces.every(({ piece, owners }) => words.includes(piece) || owners.has(owner)) ||
    (kind === 'chinese-name' && text.length <= scoring.longestAbridged && abridged.test(text));
  const found = owners.flatMap((owner) => {
    const name = owner.texts.find(isWritten) ?? owner.texts.find((text) => isMeant(owner, text));
    return name ? [pointed(words, owner, name, isWritten(name) ? 1 : 0.5)] : [];
  });
  return found.sort((a, b) => b.score - a.score);
}

/** True if a query says more than general words: a word of its own, a street, or what bodies are called. */
function isTelling(words: Word[]): boolean {
  const isOwn = ({ text, kind, isHan }: Word) =>
    !kind && (isHan || text.length > 2 || /\d/.test(text));
  const isOfAddress = ({ kind, sense, text }: Word) =>
    kind === 'address' || sense === 'district' || /^\d+$/.test(text);
  const ofBodies = 'body school level people link'.split(' ');
  const isPeople = words.some(({ kind }) => kind === 'people');
  if (words.some(isOwn) || (words.length > 1 && words.some(isOfAddress))) return true;
  return words.every(({ kind }) => ofBodies.includes(kind)) && (isPeople || isCalled(words));
}

/** Entities that are named by a word as it is. */
function ownersOf({ similarity, cores }: Word): Set<Owner> {
  return new Set(similarity === scoring.exact ? cores.map(({ owner }) => owner) : []);
}

/** Chinese names have pieces of their own words, other texts have whole words. */
function pieceOf({ isHan, kind, sense }: Word): string {
  return isHan && !kind && sense.length > 1 ? sense : ` ${sense} `;
}

function pointed(words: Word[], owner: Owner, name: Name, score: number): Alignment {
  const phrase = { from: 0, to: words.length, isCalled: true, foreign: [] };
  return { owner, name, score, ...phrase, relation: 'listed', grade: 'partial' };
}

/** A name of the entity before one of another party. */
function rankOf({ relation, score }: Alignment): number {
  return score + (relation === 'listed' || relation === 'part' ? 2 : 0);
}

/** The best alignment of each entity, in the order of the query; places only where nothing is named. */
function alignAll(words: Word[]): Alignment[] {
  const best = new Map<Owner, Alignment>();
  for (const [at, { cores }] of words.entries())
    for (const core of cores) {
      const aligned = align(words, at, core);
      const known = best.get(core.owner);
      if (aligned && (!known || rankOf(aligned) > rankOf(known))) best.set(core.owner, aligned);
    }
  const all = [...best.values()];
  const named = all.filter((each) => each.isCalled);
  const order = (a: Alignment, b: Alignment) => a.from - b.from || b.score - a.score || b.to - a.to;
  return (named.length > 0 ? named : all).sort(order);
}

function toHit(words: Word[], alignment: Alignment): NameHit {
  const { owner, from, to, relation, grade, score } = alignment;
  const read = toReading(words, alignment);
  const about = { relation, grade, reason: explain(alignment, read), read };
  return { entity: owner.entry, from, to, score: Math.min(1, score), ...about };
}
