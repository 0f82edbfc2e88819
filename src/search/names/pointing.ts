/** Finds the entities that a query points at where it has no name: words of an address or a citation, pieces of names. */
import type { Alignment } from './alignment.ts';
import { givenKinds, ownKinds } from './name-entry.ts';
import type { Name, NamesIndex, Owner } from './names-index.ts';
import { isCalled, isDesignation } from './phrase.ts';
import { textOf, toToken } from './query.ts';
import type { Word } from './reading.ts';
import { scoring } from './scoring.ts';

/** Entities of which one text has every word of the query; first those that have the words in its order. */
export function pointAt({ owners }: NamesIndex, read: Word[]): Alignment[] {
  const words = read.map((word) => ({ ...word, ...toToken(word.text) }));
  const isSchool = words.some(({ kind }) => kind === 'school');
  if (!isTelling(words) || (isSchool && !isCalled(words))) return [];
  const asked = words.every(isDesignation)
    ? owners.filter(({ senses }) => senses.has('college') === isSchool)
    : owners;
  const isHan = words.every((word) => word.isHan);
  const phrases = isHan
    ? [textOf(words)]
    : [words.map(({ sense }) => sense), words.map(({ text }) => text)].map(
        (each) => ` ${each.join(' ')} `
      );
  const isInOrder = (text: Owner['texts'][number]) =>
    ownKinds.includes(text.kind) && phrases.some((each) => text.words.includes(each));
  const found = asked.flatMap((owner) => {
    const inOrder = owner.texts.find(isInOrder);
    const text =
      inOrder ?? owner.texts.find((each) => words.every((word) => hasWord(owner, each, word)));
    return text ? [pointed(words, owner, text, inOrder ? scoring.strong : scoring.accept)] : [];
  });
  return found.length > 0 ? found.sort((a, b) => b.score - a.score) : abridged(owners, words);
}

/** True if a query says more than general words: a word of its own, a street, or what bodies are called. */
function isTelling(words: Word[]): boolean {
  const isOwn = ({ text, kind, isHan }: Word) =>
    !kind && (isHan || text.length > 2 || /\d/.test(text));
  const isOfAddress = ({ kind, sense, text }: Word) =>
    kind === 'address' || sense === 'district' || /^\d+$/.test(text);
  const ofBodies = 'body school level people link'.split(' ');
  if (textOf(words).length < 2) return false;
  if (words.some(isOwn) || (words.length > 1 && words.some(isOfAddress))) return true;
  const isPeople = words.some(({ kind }) => kind === 'people');
  return words.every(({ kind }) => ofBodies.includes(kind)) && (isPeople || isCalled(words));
}

/** Whether a text has a word, or does not need it: the entity is named by it, or all bodies are called so in one way. */
function hasWord(
  owner: Owner,
  text: Owner['texts'][number],
  { kind, sense, mention }: Word
): boolean {
  const isNamed =
    mention?.similarity === scoring.exact && mention.cores.some((core) => core.owner === owner);
  const isOfBodies = owner.isBody && (kind === 'body' || kind === 'link');
  if (isNamed || kind === 'frame' || (isOfBodies && givenKinds.includes(text.kind))) return true;
  return text.words.includes(` ${sense} `);
}

/** A short Chinese name that has the characters of the query, some (`海视`) or all in another order, if only one entity has such a name. */
function abridged(owners: Owner[], words: Word[]): Alignment[] {
  const characters = textOf(words).match(/\p{Script=Han}/gu) ?? [];
  const inOrder = new RegExp(characters.join('.*'), 'u');
  const isIn = ({ kind, text }: Name) =>
    kind === 'chinese-name' &&
    text.length <= scoring.longestAbridged &&
    (characters.length < text.length
      ? inOrder.test(text)
      : characters.every((each) => text.includes(each)));
  const found = owners.flatMap((owner) => {
    const name = characters.length > 1 && !owner.isBody && owner.texts.find(isIn);
    return name ? [pointed(words, owner, name, scoring.accept)] : [];
  });
  return found.length === 1 ? found : [];
}

function pointed(words: Word[], owner: Owner, name: Name, score: number): Alignment {
  const mention = { text: name.text, similarity: scoring.exact, isBegun: false, cores: [] };
  const phrase = {
    from: 0,
    at: 0,
    to: words.length,
    isCalled: true,
    isWhole: false,
    isRecorded: false,
    isAlone: true,
  };
  const others = { rest: [], foreign: [], strangers: [] };
  return {
    owner,
    name,
    mention,
    ...phrase,
    ...others,
    relation: 'listed',
    grade: 'partial',
    score,
  };
}
