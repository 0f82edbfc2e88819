/** Searches the names in one pass: tokens, mentions of names, one judgement for each entity, one rule of acceptance. */
import type { NameAnswer, NameHit } from './hit.ts';
import { explain, readQuery, toReading } from './explanation.ts';
import { isCalled, judge, judgementOf, type Judgement, type Named } from './judge.ts';
import { givenKinds, type NameEntry } from './name-entry.ts';
import { findMentions, type Mention } from './mentions.ts';
import { senseOf, squeezed, type NamesIndex, type Owner, type WholeName } from './names-index.ts';
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

/** Reads misspelt words that describe bodies and companies (`Pubic Security Bureau`), and a last one that is begun. */
function repair(index: NamesIndex, tokens: Token[]): Token[] {
  return tokens.map((token, at) => {
    const { text, meaning, isHan } = token;
    if (meaning || isHan || text.length < 2 || index.cores.has(text)) return token;
    const canBegin = at > 0 && at === tokens.length - 1;
    const word = repaired(text, canBegin);
    return word ? { ...token, meaning: vocabulary.get(word) } : token;
  });
}

const described = [...vocabulary].flatMap(([word, { kind }]) =>
  /^[a-z]{6,}$/.test(word) && ['body', 'school', 'level', 'trade'].includes(kind)
    ? [toTerm(word)]
    : []
);

function repaired(text: string, canBegin: boolean): string | undefined {
  const begun = canBegin ? described.find((term) => term.text.startsWith(text)) : undefined;
  if (begun || text.length < scoring.shortestOneEdit) return begun?.text;
  const token = toTerm(text);
  const least = text.length < scoring.longWord ? scoring.oneEdit : scoring.twoEdits;
  return described.find((term) => similarityOf(token, term) >= least)?.text;
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

function firstOf(...steps: (() => Judgement[])[]): Judgement[] {
  for (const step of steps) {
    const found = step();
    if (found.length > 0) return found;
  }
  return [];
}

/** Whole names that the whole query begins or misspells: the rest of the name confirms a doubtful word. */
function likeWholeName({ wholes }: NamesIndex, tokens: Token[], mentions: Mention[]): Judgement[] {
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
  return name === undefined ? [] : [asWholeQuery(tokens, { owner, kind: 'chinese-name', name })];
}

function isInOrder(name: string, characters: string): boolean {
  let at = 0;
  return [...characters].every((character) => (at = name.indexOf(character, at) + 1) > 0);
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

/** True for a word that addresses have and names of companies seldom. */
function isOfAddress({ text, meaning }: Token): boolean {
  return meaning?.kind === 'address' || meaning?.sense === 'district' || /^\d+$/.test(text);
}

function isNaming({ meaning }: Token): boolean {
  return meaning?.kind !== 'link' && meaning?.kind !== 'legal';
}

const searched = /[\p{Script=Latin}\p{Script=Han}\p{N}]/u;

function isUnsearched(query: string): boolean {
  return /\p{L}/u.test(query) && !searched.test(query);
}
