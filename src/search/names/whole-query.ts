/** Finds the entities that a query as a whole points at, where no part of it is a name. */
import { isCalled } from './body.ts';
import { judgementOf, type Judgement, type Named } from './judgement.ts';
import type { Mention } from './mentions.ts';
import { givenKinds } from './name-entry.ts';
import type { NamesIndex, Owner, WholeName } from './names-index.ts';
import { senseOf, squeezed, type Token } from './query.ts';
import { scoring } from './scoring.ts';
import { countBits, editDistance, maskOf, sortLetters, toTerm } from './similarity.ts';

/** Entities with their headquarters or an address in a place that the query names alone. */
export function addressesIn(index: NamesIndex, tokens: Token[], judged: Judgement[]): Judgement[] {
  const isKnown = (owner: Owner) => judged.some((each) => each.owner === owner);
  return pointAt(index, tokens, []).filter(
    ({ owner, kind }) => (kind === 'headquarters' || kind === 'address') && !isKnown(owner)
  );
}

/** Texts that point at an entity, and names of which the query is only a part. */
export function pointAt(
  { pointers, owners, wholes }: NamesIndex,
  tokens: Token[],
  mentions: Mention[]
): Judgement[] {
  if (tokens.length === 0) return [];
  const words = tokens.map(senseOf);
  const isNamed = (at: number, owner: Owner) =>
    mentions.some(
      ({ from, to, cores, similarity }) =>
        at >= from &&
        at < to &&
        similarity === scoring.exact &&
        cores.some((core) => core.owner === owner)
    );
  const isTelling = ({ text, meaning }: Token) => !meaning && (text.length > 2 || /\d/.test(text));
  if (tokens.some(isTelling) || (tokens.length > 1 && tokens.some(isOfAddress))) {
    const hits = pointers.filter((pointer) =>
      words.every(
        (word, at) =>
          word === 'no' || pointer.words.includes(` ${word} `) || isNamed(at, pointer.owner)
      )
    );
    const seen = new Set(hits.map(({ owner }) => owner));
    const found = [...seen].map((owner) => {
      const { kind, text } = hits.find((hit) => hit.owner === owner)!;
      return asWholeQuery(tokens, { owner, kind, name: text });
    });
    if (found.length > 0) return found;
  }
  const isBodies = tokens.every(({ meaning }) =>
    ['body', 'school', 'level', 'people', 'link'].includes(meaning?.kind ?? '')
  );
  if (!isBodies || !(isCalled(tokens) || tokens.some(({ meaning }) => meaning?.kind === 'people')))
    return [];
  const phrase = squeezed(tokens);
  const hasPhrase = new Set(
    [...wholes.values()]
      .flat()
      .filter(({ kind, text }) => givenKinds.includes(kind) && text.includes(phrase))
      .map(({ owner }) => owner)
  );
  const senses = tokens
    .filter(({ meaning }) => meaning?.kind !== 'link' && meaning?.kind !== 'body')
    .map(senseOf);
  const isSchool = tokens.some(({ meaning }) => meaning?.kind === 'school');
  return owners
    .filter(
      (owner) =>
        owner.isBody &&
        owner.isSchool === isSchool &&
        (isSchool || senses.every((sense) => owner.senses.has(sense)))
    )
    .sort((a, b) => Number(hasPhrase.has(b)) - Number(hasPhrase.has(a)))
    .map((owner) => asWholeQuery(tokens, { owner, kind: 'listed-name', name: owner.entry.name }));
}

/** Whole names that the whole query begins or misspells: the rest of the name confirms a doubtful word. */
export function likeWholeName(
  { wholes }: NamesIndex,
  tokens: Token[],
  mentions: Mention[]
): Judgement[] {
  const text = squeezed(tokens);
  const isHan = tokens[0]?.isHan === true;
  const canBegin =
    !isHan &&
    tokens.length > 1 &&
    text.length >= scoring.shortestBeginning &&
    tokens.some(({ meaning }) => !meaning);
  const limit = errorsIn(tokens, isHan);
  const mask = maskOf(text);
  const found: { whole: WholeName; edits: number }[] = [];
  for (const [length, names] of wholes)
    for (const whole of names) {
      if (canBegin && length > text.length && whole.text.startsWith(text))
        found.push({ whole, edits: 0 });
      if (Math.abs(length - text.length) > limit || countBits(mask ^ whole.mask) > 2 * limit)
        continue;
      const edits = isHan
        ? errorsInHan(whole, text, mentions)
        : editDistance(text, whole.text, limit);
      if (edits <= limit) found.push({ whole, edits });
    }
  const least = Math.min(...found.map(({ edits }) => edits));
  const nearest = found.filter(({ edits }) => edits === least).toReversed();
  const byOwner = new Map(nearest.map(({ whole, edits }) => [whole.owner, { whole, edits }]));
  return [...byOwner.values()].map(({ whole, edits }) => asWholeQuery(tokens, whole, edits));
}

/** Errors that a whole query may have: none in general words, few in words that others may bear. */
function errorsIn(tokens: Token[], isHan: boolean): number {
  if (tokens.some(({ text }) => /\d/.test(text))) return 0;
  if (isHan) return Number(squeezed(tokens).length >= scoring.shortestHanEdit);
  const words = tokens.filter(({ meaning }) => !meaning);
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const isOther = words.every(({ text }) => toTerm(text).isOther);
  if (letters >= (isOther ? scoring.shortestTwoEdits : scoring.shortestWholeTwoEdits)) return 2;
  const isConfirmed = tokens.some((token) => senseOf(token) === 'prefecture');
  return Number(letters >= scoring.shortestOneEdit && (isConfirmed || !isOther));
}

/** Of a Chinese name only the common words are corrected and characters reordered; none is added. */
function errorsInHan({ owner, text }: WholeName, query: string, mentions: Mention[]): number {
  if (sortLetters(query) === sortLetters(text)) return 1;
  const isOf = ({ cores, similarity }: Mention) =>
    similarity === scoring.exact && cores.some((core) => core.owner === owner);
  return text.length === query.length && mentions.some(isOf)
    ? editDistance(query, text, 1)
    : Infinity;
}

function asWholeQuery(tokens: Token[], named: Named, edits = 0): Judgement {
  const to = tokens.length;
  const similarity =
    edits === 0 ? scoring.accept : edits === 1 ? scoring.oneEdit : scoring.twoEdits;
  const mention = { from: 0, to, text: named.name, similarity, cores: [] };
  const grade = edits === 0 ? 'partial' : 'corrected';
  return judgementOf(mention, named, { grade, score: scoring.accept });
}

/** A piece of a Chinese name (`威视`), or two or three characters of a short one (`海视`), as the whole query. */
export function partOfName({ owners }: NamesIndex, tokens: Token[]): Judgement[] {
  const text = tokens.map((token) => token.text).join('');
  const isPiece = tokens.length > 0 && tokens.every(({ isHan }) => isHan) && text.length > 1;
  if (!isPiece || tokens.every(({ meaning }) => meaning)) return [];
  const within = owners.flatMap((owner) => pieceOf(tokens, owner, (name) => name.includes(text)));
  if (within.length > 0 || text.length > 3) return within;
  const abridged = owners.flatMap((owner) =>
    pieceOf(tokens, owner, (name) => !owner.isBody && name.length <= 4 && isInOrder(name, text))
  );
  return abridged.length === 1 ? abridged : [];
}

function pieceOf(tokens: Token[], owner: Owner, fits: (name: string) => boolean): Judgement[] {
  const name = owner.hanNames.find(fits);
  return name === undefined ? [] : [asWholeQuery(tokens, { owner, kind: 'chinese-name', name })];
}

function isInOrder(name: string, characters: string): boolean {
  let at = 0;
  return [...characters].every((character) => (at = name.indexOf(character, at) + 1) > 0);
}

/** True for a word that addresses have and names of companies seldom. */
function isOfAddress({ text, meaning }: Token): boolean {
  return meaning?.kind === 'address' || meaning?.sense === 'district' || /^\d+$/.test(text);
}
