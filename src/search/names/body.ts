/** Judges a mention of a government body: its name, that of a unit of it, that of another body, or its place. */
import type { Mention } from './mentions.ts';
import type { Core, Owner } from './names-index.ts';
import { gradeOf, judgementOf, wholeName, type IsNamed, type Judgement } from './judgement.ts';
import { senseOf, type Token } from './query.ts';
import { scoring } from './scoring.ts';
import type { WordClass } from './vocabulary.ts';

/** A body is named by its place and by what bodies are called; levels say whether it is the listed one. */
export function judgeBody(tokens: Token[], mention: Mention, core: Core, isNamed: IsNamed) {
  const { owner } = core;
  if (isCutOff(tokens, mention)) return undefined;
  const found =
    findDesignation(tokens, mention, owner, isNamed, 1) ??
    findDesignation(tokens, mention, owner, isNamed, -1);
  if (!found) return asPlace(tokens, mention, core);
  const { from, to, levels, strange } = found;
  const named = tokens.slice(from, to);
  if (named.some((token) => kindOf(token) === 'school') !== owner.isSchool) return undefined;
  const foreign = [...levels.filter((token) => isOtherLevel(owner, token)), ...strange];
  const isOther = strange.length > 0 || foreign.some((token) => lower.has(senseOf(token)));
  const unit = unitNear(tokens, from, to);
  const whole = wholeName(owner, named);
  return judgementOf(mention, whole ?? core, {
    relation: unit ? 'part' : isOther ? 'other-body' : 'listed',
    grade: gradeOf(mention, whole ?? (foreign.length === 0 ? placed : undefined)),
    score: mention.similarity + (foreign.length === 0 ? scoring.confirmed : 0),
    foreign: unit ? [unit] : foreign,
    from,
    to,
  });
}

/** A place with what its body is called, whatever is left out between them, is another form of the name. */
const placed = { kind: 'search-term' } as const;

const lower = new Set(['county', 'district', 'city']);
const aroundPlaces = new Set<WordClass | undefined>([
  ...(['level', 'people', 'link', 'country', 'frame', 'place'] as const),
]);

/** A place alone lists its bodies, unless the query names something else there. */
function asPlace(tokens: Token[], mention: Mention, core: Core): Judgement | undefined {
  const { from, to, similarity } = mention;
  const isAlone = tokens.every(
    (token, at) =>
      (at >= from && at < to) ||
      aroundPlaces.has(kindOf(token)) ||
      core.owner.senses.has(token.text)
  );
  if (!isAlone) return undefined;
  const isName = similarity === scoring.exact && core.isWhole && tokens.length === to - from;
  return judgementOf(mention, core, {
    grade: gradeOf(mention, isName && core.kind !== 'search-term' ? core : undefined),
    score: scoring.accept * similarity + (isName ? scoring.foreignWord : 0),
    isPlace: true,
  });
}

function kindOf(token: Token | undefined): WordClass | undefined {
  return token?.meaning?.kind;
}

/** Short forms such as `乌市` are no part of a longer word: `义乌市`, `巴州区`. */
function isCutOff(tokens: Token[], { from, to, text }: Mention): boolean {
  if (!/^\p{Script=Han}[州市]$/u.test(text)) return false;
  const [previous, next] = [tokens[from - 1], tokens[to]];
  const isInside =
    previous?.isHan && !previous.meaning && !tokens[from]?.isParted && previous.text.length === 1;
  return isInside === true || (next?.isHan === true && next.meaning?.kind === 'level');
}

interface Designation {
  from: number;
  to: number;
  levels: Token[];
  /** Another place below the listed one. */
  strange: Token[];
}

const betweenPlaceAndBody = new Set<WordClass | undefined>(['people', 'link', 'country']);
const inDesignation = new Set<WordClass | undefined>(['body', 'school', 'link', 'level']);

/** What bodies are called, after the place (step 1) or before it (-1), and what is between. */
function findDesignation(
  tokens: Token[],
  { from, to }: Mention,
  owner: Owner,
  isNamed: IsNamed,
  step: 1 | -1
): Designation | undefined {
  const levels: Token[] = [];
  const strange: Token[] = [];
  let at = step > 0 ? to : from - 1;
  for (let gap = 0; gap < scoring.longestGap; gap++, at += step) {
    const token = tokens[at];
    const kind = kindOf(token);
    if (!token || kind === 'body' || kind === 'school') break;
    if (kind === 'level') (strange.length > 0 ? strange : levels).push(token);
    else if (kind === 'place') strange.push(token);
    else if (kind) {
      if (!betweenPlaceAndBody.has(kind)) return undefined;
    } else if (isNamed(at, owner) && (step > 0 || !owner.senses.has(token.text))) {
      if (!owner.levels.has('prefecture') && !owner.levels.has('city')) return undefined;
    } else if (!owner.senses.has(token.text)) {
      if (kindOf(tokens[at + 1]) !== 'level') return undefined;
      strange.push(token);
    }
  }
  const [start, end] = bodyAt(tokens, at, step);
  if (!isCalled(tokens.slice(start, end))) return undefined;
  let last = Math.max(to, end);
  while (step < 0 && (kindOf(tokens[last]) === 'level' || kindOf(tokens[last]) === 'people'))
    levels.push(tokens[last++]!);
  return { from: Math.min(from, start), to: last, levels, strange };
}

/** The words that a body is called by, from one of them on, without link words and levels at their end. */
function bodyAt(tokens: Token[], at: number, step: 1 | -1): [start: number, end: number] {
  let last = at;
  while (
    inDesignation.has(kindOf(tokens[last + step])) &&
    !(step > 0 && tokens[last + 1]?.isParted)
  )
    last += step;
  while (last !== at && (kindOf(tokens[last]) === 'link' || kindOf(tokens[last]) === 'level'))
    last -= step;
  return step > 0 ? [at, last + 1] : [last, at + 1];
}

/** Whether words say police: one of them does, `bureau` and the like need another. */
export function isCalled(words: Token[]): boolean {
  const senses = new Set(words.map(senseOf));
  if (words.some(({ meaning }) => meaning?.kind === 'school'))
    return senses.has('police') || words.some(({ text }) => /警|poli[cz]/.test(text));
  if (senses.has('psb') || senses.has('police')) return true;
  return senses.has('security') && (senses.has('public') || senses.has('bureau'));
}

function isOtherLevel({ levels }: Owner, token: Token): boolean {
  const sense = senseOf(token);
  return sense !== 'autonomous' && levels.size > 0 && !levels.has(sense);
}

/** A unit named after the body, or before it (`Sub-bureau of …`). */
function unitNear(tokens: Token[], from: number, to: number): Token | undefined {
  for (let at = to; at < Math.min(tokens.length, to + 5); at++) {
    if (tokens[at]?.isParted && !tokens[at]?.isHan) break;
    if (tokens[at]?.meaning?.kind === 'unit') return tokens[at];
  }
  const isOf = tokens[from - 1]?.meaning?.kind === 'link';
  const before = tokens
    .slice(Math.max(0, from - 3), from)
    .find(({ meaning }) => meaning?.kind === 'unit');
  return isOf ? before : undefined;
}
