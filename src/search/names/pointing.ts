/** Finds the entities that a query points at where it has no name: words of an address or a citation, pieces of names. */
import type { Alignment } from './alignment.ts';
import { ownKinds } from './name-entry.ts';
import type { Name, NamesIndex, Owner } from './names-index.ts';
import { isCalled } from './phrase.ts';
import { textOf, toToken } from './query.ts';
import type { Word } from './reading.ts';
import { scoring } from './scoring.ts';

/** Entities of which one text has every word of the query; first those whose name has them as they are, or in their order. */
export function pointAt({ owners }: NamesIndex, read: Word[]): Alignment[] {
  const words = read.map((word) => ({ ...word, ...toToken(word.text) }));
  const isSchool = words.some(({ kind }) => kind === 'school');
  if (!isTelling(words) || (isSchool && !isCalled(words))) return [];
  const isHan = words.every((word) => word.isHan);
  const written = isHan ? textOf(words) : ` ${words.map(({ text }) => text).join(' ')} `;
  const senses = ` ${words.map(({ sense }) => sense).join(' ')} `;
  const abridged = new RegExp(isHan ? [...written].join('.*') : '^$', 'u');
  const ranked = (owner: Owner): ((text: Owner['texts'][number]) => boolean)[] => [
    (text) => ownKinds.includes(text.kind) && text.words.includes(written),
    (text) => ownKinds.includes(text.kind) && text.words.includes(senses),
    (text) => words.every((word) => isNamed(owner, word) || text.words.includes(pieceOf(word))),
    ({ kind, text }) =>
      kind === 'chinese-name' && text.length <= scoring.longestAbridged && abridged.test(text),
  ];
  const found = owners.flatMap((owner) =>
    ranked(owner)
      .map((has, rank) => ({ name: owner.texts.find(has), rank }))
      .flatMap(({ name, rank }) => (name ? [pointed(words, owner, name, 1 / (1 + rank))] : []))
      .slice(0, 1)
  );
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

/** True for a word that a text need not have: the entity is named by it, or it stands around names. */
function isNamed(owner: Owner, { kind, similarity, cores }: Word): boolean {
  const isOwn = cores.some((core) => core.owner === owner);
  return kind === 'frame' || (isOwn && similarity === scoring.exact);
}

/** Chinese names have pieces of their own words, other texts have whole words. */
function pieceOf({ isHan, kind, sense }: Word): string {
  return isHan && !kind && sense.length > 1 ? sense : ` ${sense} `;
}

function pointed(words: Word[], owner: Owner, name: Name, score: number): Alignment {
  const phrase = { from: 0, to: words.length, isCalled: true, isName: true, foreign: [] };
  return { owner, name, score, ...phrase, relation: 'listed', grade: 'partial' };
}
