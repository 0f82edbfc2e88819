/** Searches the names in one pass: tokens, mentions of names, one judgement for each entity, one rule of acceptance. */
import { isCalled } from './body.ts';
import { explain, readQuery, toReading } from './explanation.ts';
import type { NameAnswer, NameHit } from './hit.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { findMentions, type Mention } from './mentions.ts';
import type { NameEntry } from './name-entry.ts';
import type { NamesIndex, Owner } from './names-index.ts';
import { senseOf, tokenise, type Token } from './query.ts';
import { scoring } from './scoring.ts';
import { similarityOf, toTerm } from './similarity.ts';
import { vocabulary } from './vocabulary.ts';
import { addressesIn, likeWholeName, partOfName, pointAt } from './whole-query.ts';

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

function firstOf(...steps: (() => Judgement[])[]): Judgement[] {
  for (const step of steps) {
    const found = step();
    if (found.length > 0) return found;
  }
  return [];
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
