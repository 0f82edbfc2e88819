/** Searches the names in one pass: tokens, mentions of names, one judgement for each entity, one rule of acceptance. */
import type { NameAnswer, NameHit } from './hit.ts';
import { explain, readQuery, toReading } from './explanation.ts';
import { isCalled, judge, judgementOf, type Judgement } from './judge.ts';
import { givenKinds, type NameEntry } from './name-entry.ts';
import { findMentions, type Mention } from './mentions.ts';
import {
  senseOf,
  squeezed,
  isOfAddress,
  shorten,
  type NamesIndex,
  type Owner,
  type WholeName,
} from './names-index.ts';
import { tokenise, type Token } from './query.ts';
import { scoring } from './scoring.ts';
import {
  countBits,
  editDistance,
  maskOf,
  similarityOf,
  sortLetters,
  toTerm,
} from './similarity.ts';
import { vocabulary } from './vocabulary.ts';

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
  const judged = judgeAll(tokens, mentions);
  const found = judged.some(({ isPlace }) => !isPlace)
    ? judged
    : judged.length > 0
      ? [...judged, ...addressesIn(index, tokens, judged)]
      : firstOf(
          () => [...partOfName(index, tokens), ...pointAt(index, tokens, mentions)],
          () => likeWholeName(index, tokens, mentions)
        );
  const hits = found.slice(0, scoring.mostHits).map((judgement) => toHit(tokens, judgement));
  return {
    hits,
    nearest: hits.length > 0 ? [] : nearest(index, tokens, mentions),
    readAs: readQuery(tokens, found),
    ...(hits.length === 0 && isUnsearched(query) && { unsearchedScript: true }),
  };
}

/** Misspelt words that describe bodies and companies, such as `Pubic Security Bureau`. */
function repair(index: NamesIndex, tokens: Token[]): Token[] {
  return tokens.map((token, at) => {
    const { text, meaning, isHan } = token;
    const isLast = at === tokens.length - 1;
    if (isHan && isLast && at > 0 && '公安局'.startsWith(text))
      return { ...token, meaning: vocabulary.get('公安局') };
    if (meaning || isHan || text.length < (isLast && at > 1 ? 2 : 3) || index.cores.get(text))
      return token;
    const word = repaired(text, isLast);
    return word === undefined ? token : { ...token, meaning: vocabulary.get(word) };
  });
}

const described = [...vocabulary]
  .filter(
    ([word, { kind }]) =>
      /^[a-z]{6,}$/.test(word) && ['body', 'school', 'level', 'trade'].includes(kind)
  )
  .map(([word]) => toTerm(word));
const repairs = new Map<string, string | undefined>();

function repaired(text: string, isLast: boolean): string | undefined {
  if (isLast) {
    const begun = described.find((term) => term.text.startsWith(text));
    if (begun) return begun.text;
  }
  if (repairs.size > 5000) repairs.clear();
  if (!repairs.has(text)) {
    const token = toTerm(text);
    const near =
      text.length < 5
        ? undefined
        : described.find(
            (term) =>
              similarityOf(token, term) >=
              (text.length < scoring.longWord ? scoring.oneEdit : scoring.twoEdits)
          );
    repairs.set(text, near?.text);
  }
  return repairs.get(text);
}

function judgeAll(tokens: Token[], mentions: Mention[]): Judgement[] {
  const isNamed = (at: number, owner?: Owner) =>
    mentions.some(
      ({ from, to, cores }) => at >= from && at < to && !cores.some((core) => core.owner === owner)
    );
  const best = new Map<Owner, Judgement>();
  for (const mention of mentions)
    for (const core of mention.cores) {
      const judged = judge(tokens, mention, core, isNamed);
      const known = best.get(core.owner);
      if (judged && (!known || isBetter(judged, known))) best.set(core.owner, judged);
    }
  const all = [...best.values()];
  const named = all.filter(({ isPlace }) => !isPlace);
  return (named.length > 0 ? named : all).sort(
    (a, b) => a.from - b.from || b.score - a.score || a.owner.order - b.owner.order
  );
}

function isBetter(one: Judgement, other: Judgement): boolean {
  const rank = ({ relation, isPlace, score }: Judgement) =>
    (isPlace ? 0 : 10) + { listed: 3, part: 4, related: 2, 'other-body': 1 }[relation] + score;
  return rank(one) > rank(other);
}

/** Entities with their headquarters or an address in a place that the query names alone. */
function addressesIn(index: NamesIndex, tokens: Token[], judged: Judgement[]): Judgement[] {
  const isKnown = (owner: Owner) => judged.some((each) => each.owner === owner);
  return pointAt(index, tokens, []).filter(
    ({ owner, kind }) => (kind === 'headquarters' || kind === 'address') && !isKnown(owner)
  );
}

/** Texts that point at an entity, and names of which the query is only a part. */
function pointAt(
  { pointers, owners, wholes }: NamesIndex,
  tokens: Token[],
  mentions: Mention[]
): Judgement[] {
  if (tokens.length === 0) return [];
  const words = tokens.map(({ text }) => shorten(text));
  const base = wholeQuery(tokens);
  const isNamed = (at: number, owner: Owner) =>
    mentions.some(
      ({ from, to, cores, similarity }) =>
        at >= from &&
        at < to &&
        similarity === scoring.exact &&
        cores.some((core) => core.owner === owner)
    );
  const isTelling = ({ text, meaning }: Token) => !meaning && (text.length > 2 || /\d/.test(text));
  if (tokens.some(isTelling) || (tokens.length > 1 && words.some(isOfAddress))) {
    const hits = pointers.filter((pointer) =>
      words.every(
        (word, at) =>
          word === 'no' || pointer.words.includes(` ${word} `) || isNamed(at, pointer.owner)
      )
    );
    const seen = new Set(hits.map(({ owner }) => owner));
    const found = [...seen].map((owner) => {
      const { kind, text } = hits.find((hit) => hit.owner === owner)!;
      return { ...base, owner, kind, name: text };
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
    .map((owner) => ({ ...base, owner, kind: 'listed-name' as const, name: owner.entry.name }));
}

function firstOf(...steps: (() => Judgement[])[]): Judgement[] {
  for (const step of steps) {
    const found = step();
    if (found.length > 0) return found;
  }
  return [];
}

/** Whole names that the whole query misspells: the rest of the name confirms a doubtful word. */
function likeWholeName({ wholes }: NamesIndex, tokens: Token[], mentions: Mention[]): Judgement[] {
  const text = squeezed(tokens);
  const begun = begunNames(wholes, tokens, text);
  if (begun.length > 0) return begun;
  const limit = errorsIn(tokens);
  const bodyLimit = lettersOf(tokens) < scoring.shortestTwoEdits ? 1 : 2;
  if (limit === 0) return [];
  const isHan = tokens[0]?.isHan === true;
  const mask = maskOf(text);
  const found: (Judgement & { edits: number })[] = [];
  for (let length = text.length - limit; length <= text.length + limit; length++)
    for (const whole of wholes.get(length) ?? []) {
      if (!isHan && countBits(mask ^ whole.mask) > 2 * limit) continue;
      const isReordered = isHan && sortLetters(text) === sortLetters(whole.text);
      if (isHan && !isReordered && !isConfirmed(whole, text, mentions)) continue;
      const edits = isReordered ? 1 : editDistance(text, whole.text, limit);
      if (edits > (whole.owner.isBody ? Math.min(limit, bodyLimit) : limit)) continue;
      const similarity = edits === 1 ? scoring.oneEdit : scoring.twoEdits;
      found.push({ ...asWholeQuery(tokens, whole, similarity), edits });
    }
  const least = Math.min(...found.map(({ edits }) => edits));
  const nearest = found.filter(({ edits }) => edits === least);
  return [...new Map(nearest.toReversed().map((each) => [each.owner, each])).values()];
}

/** Entities with a name that a query of several words is the beginning of. */
function begunNames(wholes: NamesIndex['wholes'], tokens: Token[], text: string): Judgement[] {
  const isLong = tokens.length > 1 && text.length >= scoring.shortestBeginning;
  if (!isLong || tokens.every(({ meaning }) => meaning) || tokens[0]?.isHan) return [];
  const begun = new Map<Owner, Judgement>();
  for (const [length, names] of wholes)
    if (length > text.length)
      for (const whole of names)
        if (whole.text.startsWith(text) && !begun.has(whole.owner))
          begun.set(whole.owner, {
            ...asWholeQuery(tokens, whole, scoring.accept),
            grade: 'partial',
          });
  return [...begun.values()];
}

/** Errors that a whole query may have: none in general words, few in words that others may bear. */
function errorsIn(tokens: Token[]): number {
  if (tokens.some(({ text }) => /\d/.test(text))) return 0;
  if (tokens[0]?.isHan) return Number(squeezed(tokens).length >= scoring.shortestHanEdit);
  const letters = lettersOf(tokens);
  const isOther = tokens.every(({ text, meaning }) => meaning || toTerm(text).isOther);
  const isPrefecture = tokens.some((token) => senseOf(token) === 'prefecture');
  if (letters >= scoring.shortestTwoEdits || (letters >= scoring.shortestWholeTwoEdits && !isOther))
    return 2;
  return Number(letters >= scoring.shortestOneEdit && (!isOther || isPrefecture));
}

function lettersOf(tokens: Token[]): number {
  return tokens.reduce((sum, { text, meaning }) => sum + (meaning ? 0 : text.length), 0);
}

/** Of a Chinese name only the common words are corrected, and no character is added. */
function isConfirmed({ owner, text }: WholeName, query: string, mentions: Mention[]): boolean {
  const isOf = ({ cores, similarity }: Mention) =>
    similarity === scoring.exact && cores.some((core) => core.owner === owner);
  return text.length === query.length && mentions.some(isOf);
}

function asWholeQuery(tokens: Token[], { owner, kind, name }: WholeName, similarity: number) {
  const base = wholeQuery(tokens);
  const mention = { ...base.mention, text: name, similarity };
  return { ...base, owner, kind, name, mention, grade: 'corrected' as const };
}

/** A piece of a Chinese name (`威视`), or two or three characters of a short one (`海视`), as the whole query. */
function partOfName({ owners }: NamesIndex, tokens: Token[]): Judgement[] {
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
  return name === undefined ? [] : [{ ...wholeQuery(tokens), owner, kind: 'chinese-name', name }];
}

function isInOrder(name: string, characters: string): boolean {
  let at = 0;
  return [...characters].every((character) => (at = name.indexOf(character, at) + 1) > 0);
}

function wholeQuery(tokens: Token[]) {
  const to = tokens.length;
  const text = tokens.map((token) => token.text).join(' ');
  const mention = { from: 0, to, text, similarity: scoring.accept, cores: [], isJoined: false };
  const judged = { relation: 'listed', grade: 'partial', isPlace: false } as const;
  return { ...judged, mention, from: 0, to, foreign: [], score: scoring.accept };
}

function toHit(tokens: Token[], judgement: Judgement): NameHit {
  const { owner, relation, grade, score, from, to } = judgement;
  return {
    entity: owner.entry,
    score: Math.min(1, score),
    relation,
    grade,
    reason: explain(judgement, tokens),
    read: toReading(tokens, judgement),
    span: [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0],
  };
}

/** Entities that a part of the query is like, then bodies by the share of words that a name has in common. */
function nearest({ owners }: NamesIndex, tokens: Token[], mentions: Mention[]): NameEntry[] {
  const senses = new Set(tokens.filter(isNaming).map(senseOf));
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

function isNaming({ meaning }: Token): boolean {
  return meaning?.kind !== 'link' && meaning?.kind !== 'legal';
}

const searched = /[\p{Script=Latin}\p{Script=Han}\p{N}]/u;

function isUnsearched(query: string): boolean {
  return /\p{L}/u.test(query) && !searched.test(query);
}
