/** Finds the entities that a query points at where it has no name: words of an address or a citation, pieces of names. */
import { foldText } from '../fold.ts';
import type { Alignment } from './alignment.ts';
import type { Mention } from './mentions.ts';
import { givenKinds, type NameKind } from './name-entry.ts';
import type { NamesIndex, Owner } from './names-index.ts';
import { isCalled, isDesignation, kindOf } from './phrase.ts';
import { vocabulary } from './vocabulary.ts';
import { senseOf, textOf, type Token } from './query.ts';
import { sortLetters } from './similarity.ts';
import { scoring } from './scoring.ts';

/** Entities of which one text has every word of the query; first those that have the words in its order. */
export function pointAt(index: NamesIndex, tokens: Token[], mentions: Mention[]): Alignment[] {
  const isSchool = tokens.some((token) => kindOf(token) === 'school');
  if (!isTelling(tokens) || (isSchool && !isCalled(tokens))) return [];
  const phrase = tokens.every(({ isHan }) => isHan)
    ? textOf(tokens)
    : ` ${tokens.map(senseOf).join(' ')} `;
  const isOf = (at: number, owner: Owner) =>
    mentions.some(
      ({ from, to, cores, similarity }) =>
        at >= from &&
        at < to &&
        similarity === scoring.exact &&
        cores.some((core) => core.owner === owner)
    );
  const found = index.owners.flatMap((owner) => {
    const hasAll = ({ kind, words }: Owner['texts'][number]) =>
      tokens.every(
        (token, at) =>
          kindOf(token) === 'frame' ||
          hasWord(words, token) ||
          isOf(at, owner) ||
          (isBodies(owner, token) && givenKinds.includes(kind))
      );
    const inOrder = owner.texts.find(
      ({ kind, words }) => givenKinds.includes(kind) && words.includes(phrase)
    );
    const text = inOrder ?? owner.texts.find(hasAll);
    const isOther = isSchool !== owner.isSchool && tokens.every(isDesignation);
    return text && !isOther ? [{ owner, ...text, isInOrder: inOrder !== undefined }] : [];
  });
  const all = found.length > 0 ? found : reordered(index, tokens);
  return all
    .sort((a, b) => Number(b.isInOrder) - Number(a.isInOrder))
    .map(({ owner, kind, text }) => pointed(tokens, owner, kind, text));
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
  return (
    tokens.some(isOwn) ||
    (tokens.length > 1 && tokens.some(isOfAddress)) ||
    (tokens.every(isOfBodies) &&
      (isCalled(tokens) || tokens.some((token) => kindOf(token) === 'people')))
  );
}

function hasWord(words: string, token: Token): boolean {
  const sense = vocabulary.get(token.text)?.sense ?? token.text;
  return words.includes(` ${sense} `);
}

function isBodies({ isBody, isSchool }: Owner, token: Token): boolean {
  return isBody && !isSchool && (kindOf(token) === 'body' || kindOf(token) === 'link');
}

/** A name in another order, or characters of a short Chinese one (`海视`), if only one entity has it. */
function reordered({ owners }: NamesIndex, tokens: Token[]) {
  const query = textOf(tokens);
  const letters = sortLetters(query);
  const isIn = (name: string) => {
    let at = 0;
    return name.length <= 4 && [...query].every((each) => (at = name.indexOf(each, at) + 1) > 0);
  };
  const found = owners.flatMap((owner) => {
    const names = Object.entries(owner.entry.names) as [NameKind, string[]][];
    for (const [kind, texts] of owner.isBody ? [] : names)
      for (const text of texts) {
        const name = foldText(text).replaceAll(' ', '');
        const isSame = name.length === query.length && sortLetters(name) === letters;
        const isAbridged = kind === 'chinese-name' && query.length <= 3 && isIn(text);
        if (isSame || isAbridged) return [{ owner, kind, text, isInOrder: false }];
      }
    return [];
  });
  return found.length === 1 ? found : [];
}

function pointed(tokens: Token[], owner: Owner, kind: Alignment['kind'], name: string): Alignment {
  const span = { from: 0, to: tokens.length };
  const mention = { ...span, text: name, similarity: scoring.exact };
  const read = { relation: 'listed', grade: 'partial', score: scoring.accept } as const;
  return { owner, kind, name, mention, ...span, ...read, foreign: [], isPlace: false };
}
