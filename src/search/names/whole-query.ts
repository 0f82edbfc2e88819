/** Finds the entities that a query points at where it has no name: words of an address or a citation, pieces of names. */
import type { Alignment } from './alignment.ts';
import type { Mention } from './mentions.ts';
import { givenKinds, ownKinds } from './name-entry.ts';
import type { NamesIndex, Owner } from './names-index.ts';
import { isCalled, isDesignation, kindOf } from './phrase.ts';
import { senseOf, textOf, type Token } from './query.ts';
import { scoring } from './scoring.ts';
import { vocabulary } from './vocabulary.ts';

/** Entities of which one text has every word of the query; first those that have the words in its order. */
export function pointAt(index: NamesIndex, tokens: Token[], mentions: Mention[]): Alignment[] {
  const isSchool = tokens.some((token) => kindOf(token) === 'school');
  if (!isTelling(tokens) || (isSchool && !isCalled(tokens))) return [];
  const isForSchools = tokens.every(isDesignation) ? isSchool : undefined;
  const phrases = phrasesOf(tokens);
  const found = index.owners.flatMap((owner) => {
    if (isForSchools !== undefined && isForSchools !== owner.isSchool) return [];
    const words = tokens.flatMap((token, at) => wordOf(token, at, owner, mentions));
    const inOrder = owner.texts.find(
      (text) => phrases.some((each) => text.words.includes(each)) && ownKinds.includes(text.kind)
    );
    const text = inOrder ?? owner.texts.find((each) => words.every((word) => hasWord(each, word)));
    return text ? [{ owner, ...text, isInOrder: inOrder !== undefined }] : [];
  });
  const all = found.length > 0 ? found : abridged(index, tokens);
  return all
    .sort((a, b) => Number(b.isInOrder) - Number(a.isInOrder))
    .map(({ owner, kind, text }) => pointed(tokens, owner, kind, text));
}

/** The query as texts would have it: Chinese without spaces, else by sense and as written. */
function phrasesOf(tokens: Token[]): string[] {
  if (tokens.every(({ isHan }) => isHan)) return [textOf(tokens)];
  const written = tokens.map(({ text }) => text);
  return [tokens.map(senseOf), written].map((words) => ` ${words.join(' ')} `);
}

/** True if a query says more than general words: a word of its own, a street, or what bodies are called. */
function isTelling(tokens: Token[]): boolean {
  const isOwn = ({ text, isHan }: Token) =>
    !vocabulary.has(text) && (isHan || text.length > 2 || /\d/.test(text));
  const isOfAddress = (token: Token) =>
    kindOf(token) === 'address' || senseOf(token) === 'district' || /^\d+$/.test(token.text);
  const isOfBodies = (token: Token) =>
    ['body', 'school', 'level', 'people', 'link'].includes(kindOf(token) ?? '');
  if (textOf(tokens).length < 2) return false;
  if (tokens.some(isOwn) || (tokens.length > 1 && tokens.some(isOfAddress))) return true;
  const isPeople = tokens.some((token) => kindOf(token) === 'people');
  return tokens.every(isOfBodies) && (isPeople || isCalled(tokens));
}

interface Word {
  text: string;
  /** True for what all bodies are called in one way or another: any given name of a body has it. */
  isOfBodies: boolean;
}

/** The word that a text of an entity needs for a token; none where the token is a name of the entity. */
function wordOf(token: Token, at: number, owner: Owner, mentions: Mention[]): Word[] {
  const isNamed = mentions.some(
    ({ from, to, cores, similarity }) =>
      at >= from &&
      at < to &&
      similarity === scoring.exact &&
      cores.some((core) => core.owner === owner)
  );
  const kind = kindOf(token);
  if (isNamed || kind === 'frame') return [];
  const text = ` ${vocabulary.get(token.text)?.sense ?? token.text} `;
  return [{ text, isOfBodies: owner.isBody && (kind === 'body' || kind === 'link') }];
}

function hasWord({ words, kind }: Owner['texts'][number], { text, isOfBodies }: Word): boolean {
  return words.includes(text) || (isOfBodies && givenKinds.includes(kind));
}

/** A short Chinese name that has the characters of the query, some (`海视`) or all in another order, if only one entity has such a name. */
function abridged({ owners }: NamesIndex, tokens: Token[]) {
  const characters = [...textOf(tokens).matchAll(/\p{Script=Han}/gu)].map(([each]) => each);
  if (characters.length < 2) return [];
  const inOrder = new RegExp(characters.join('.*'), 'u');
  const isIn = (name: string) =>
    name.length <= scoring.longestAbridged &&
    (characters.length < name.length
      ? inOrder.test(name)
      : characters.every((each) => name.includes(each)));
  const found = owners.flatMap((owner) => {
    const text = owner.texts.find((each) => each.kind === 'chinese-name' && isIn(each.text));
    return text && !owner.isBody ? [{ owner, ...text, isInOrder: false }] : [];
  });
  return found.length === 1 ? found : [];
}

function pointed(tokens: Token[], owner: Owner, kind: Alignment['kind'], name: string): Alignment {
  const span = { from: 0, to: tokens.length };
  const mention = { ...span, text: name, similarity: scoring.exact };
  const read = { relation: 'listed', grade: 'partial', score: scoring.accept } as const;
  return { owner, kind, name, mention, ...span, ...read, foreign: [], isPlace: false };
}
