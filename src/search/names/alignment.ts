/**
 * Compares a query with a name. The tokens around a mention are read as one name; its score is what the mention is
 * worth, more for what confirms it, less for what makes another name of it. Relation and grade follow from the tokens.
 */
import type { Grade, Relation } from './hit.ts';
import type { Mention } from './mentions.ts';
import type { NameKind } from './name-entry.ts';
import { isRelated, type Core, type Owner } from './names-index.ts';
import { bodyPhrase, companyPhrase, kindOf, type IsNamed, type Phrase } from './phrase.ts';
import { keyOf, senseOf, type Token } from './query.ts';
import { isLikePlace } from './repair.ts';
import { scoring } from './scoring.ts';
import { isWeak } from './similarity.ts';
import type { WordClass } from './vocabulary.ts';

export interface Alignment extends Pick<Phrase, 'from' | 'to'> {
  owner: Owner;
  /** The name that matched and its kind. */
  kind: NameKind;
  name: string;
  mention: Pick<Mention, 'from' | 'to' | 'text' | 'similarity'>;
  /** Tokens of the query that make it the name of another or of a unit. */
  foreign: Token[];
  relation: Relation;
  grade: Grade;
  score: number;
  /** True for a place without what the body is called. */
  isPlace: boolean;
}

/** A mention with everything that its score, relation and grade are taken from. */
interface Compared extends Phrase {
  mention: Mention;
  core: Core;
  /** The name that the phrase is in full. */
  whole: { kind: NameKind; name: string } | undefined;
  /** Tokens of the phrase besides the mention, and those of them that the entity's names do not have. */
  rest: Token[];
  foreign: Token[];
  /** Words next to it that are neither general nor in another name. */
  strangers: string[];
  /** True if the rest of the query is no name. */
  isAlone: boolean;
}

/** Aligns a query with the name that a mention is of; nothing if it scores too little. */
export function align(
  tokens: Token[],
  mention: Mention,
  core: Core,
  isNamed: IsNamed
): Alignment | undefined {
  const compared = compare(tokens, mention, core, isNamed);
  const score = scoreOf(compared);
  if (score < scoring.accept || isNamesake(compared)) return undefined;
  const { owner } = core;
  const { from, to, unit, foreign, isCalled, whole = core } = compared;
  const relation = relationOf(compared);
  return {
    owner,
    kind: whole.kind,
    name: whole.name,
    mention,
    from,
    to,
    foreign: unit ? [unit] : foreign,
    relation,
    grade: gradeOf(compared, relation),
    score,
    isPlace: !isCalled,
  };
}

function compare(tokens: Token[], mention: Mention, core: Core, isNamed: IsNamed): Compared {
  const { owner } = core;
  const phrase = phraseOf(tokens, mention, owner, isNamed);
  const { from, to } = phrase;
  const rest = [...tokens.slice(from, mention.from), ...tokens.slice(mention.to, to)];
  const known = owner.names.get(keyOf(tokens.slice(from, to)));
  const isCore = core.isWhole && rest.length === 0;
  const whole = known ? { kind: known.kind, name: known.text } : isCore ? core : undefined;
  const isRecorded = whole && whole.kind !== 'search-term';
  const foreign = isRecorded ? [] : rest.filter((token) => isForeign(owner, token, rest));
  const isStranger = ([at, next]: number[]) =>
    !owner.isBody &&
    isNext(tokens, at!, next!) &&
    !isNamed(at!) &&
    isWord(tokens[at!]!) &&
    !isOwnWord(owner, tokens, at!);
  const neighbours = [
    [from - 1, from],
    [to, to - 1],
  ];
  const strangers = neighbours.filter(isStranger).map(([at]) => tokens[at!]!.text);
  const isAlone = tokens.every(
    (token, at) => (at >= from && at < to) || isAround(token, owner) || isOwnWord(owner, tokens, at)
  );
  return { ...phrase, mention, core, whole, rest, foreign, strangers, isAlone };
}

function phraseOf(tokens: Token[], mention: Mention, owner: Owner, isNamed: IsNamed): Phrase {
  const { from, to, text } = mention;
  if (/^\d/.test(text)) return { from, to, isCalled: true };
  if (!owner.isBody) return companyPhrase(tokens, mention, owner);
  return bodyPhrase(tokens, mention, owner, isNamed) ?? { from, to, isCalled: false };
}

/** Neighbours that nothing parts. */
function isNext(tokens: Token[], at: number, next: number): boolean {
  const later = tokens[Math.max(at, next)];
  return tokens[at] !== undefined && later !== undefined && !later.isParted && !later.isSpaced;
}

/** A piece of a Chinese name, or the beginning of a word of a name where the query ends. */
function isOwnWord({ senses, texts }: Owner, tokens: Token[], at: number): boolean {
  const { text, isHan } = tokens[at]!;
  if (isHan) return text.length > 1 && texts.some(({ words }) => words.includes(text));
  return at === tokens.length - 1 && [...senses].some((sense) => sense.startsWith(text));
}

function isWord({ text, meaning, isHan }: Token): boolean {
  return !meaning && !/^\d+$/.test(text) && text.length > (isHan ? 0 : 1);
}

const around = new Set<WordClass | undefined>([
  'frame',
  'link',
  'preposition',
  'level',
  'people',
  'country',
  'place',
]);

function isAround(token: Token, { isBody, senses }: Owner): boolean {
  return around.has(kindOf(token)) || (isBody && senses.has(token.text));
}

/** The score: what the mention is worth as it is spelt, what confirms it, and what speaks against it. */
function scoreOf(compared: Compared): number {
  const { mention, core, foreign, strangers } = compared;
  const isSure = core.owner.isBody || worthOf(compared) === scoring.strong;
  const isSpelt = mention.similarity === scoring.exact || mention.isBegun;
  const against = isSure && isSpelt ? [] : foreign.map(penaltyOf);
  const unknown = strangers.filter((text) => !isLikePlace(text)).length;
  return (
    (worthOf(compared) + confirmationOf(compared, isSure)) * mention.similarity -
    unknown * scoring.unknownNeighbour -
    against.reduce((sum, each) => sum + each, 0)
  );
}

/** Words of the entity's own, rare ones for a body, and that nothing else is named. */
function confirmationOf(
  { core, whole, rest, foreign, isAlone }: Compared,
  isSure: boolean
): number {
  const { isBody, isSchool } = core.owner;
  const own = rest.filter((token) => !foreign.includes(token) && kindOf(token) !== 'country');
  const isRare = isSchool || own.some((token) => senseOf(token) === 'prefecture');
  const isComplete = isAlone && isSure && foreign.length === 0;
  const complete = isBody && own.length === 0 ? scoring.placeAlone : scoring.complete;
  return (
    (own.length > 0 ? scoring.confirmed : 0) +
    (own.length > 0 && isBody && isRare ? scoring.rare : 0) +
    (isComplete ? complete : 0) +
    (whole ? scoring.whole : 0)
  );
}

function worthOf({ mention, core: { owner }, isAlone }: Compared): number {
  const { text } = mention;
  if (/^\d/.test(text) && text.length < scoring.longNumber) return isAlone ? scoring.strong : 0;
  if (owner.isBody) return scoring.place;
  return isWeak(text) ? scoring.weak : scoring.strong;
}

function penaltyOf(token: Token): number {
  const kind = kindOf(token);
  if (kind === 'legal') return 0;
  return kind === 'sector' || kind === 'group' ? scoring.foreignSector : scoring.foreignWord;
}

/** Names of other parties are not corrected; of a short one the query has to have all. */
function isNamesake({ mention, core, whole, rest, isAlone }: Compared): boolean {
  const isSpelt = mention.similarity === scoring.exact;
  if (!isRelated((whole ?? core).kind) || (isSpelt && !isWeak(mention.text))) return false;
  return !isSpelt || !whole || (rest.length === 0 && !isAlone);
}

const lowerLevels = new Set(['county', 'district', 'city']);

function relationOf({ core, whole, unit, foreign }: Compared): Relation {
  const { isBody } = core.owner;
  if (unit || foreign.some((token) => kindOf(token) === 'unit')) return 'part';
  if (isRelated((whole ?? core).kind)) return 'related';
  if (!isBody) return foreign.length > 0 ? 'related' : 'listed';
  const isOther = (token: Token) => kindOf(token) === 'place' || lowerLevels.has(senseOf(token));
  return foreign.some(isOther) ? 'other-body' : 'listed';
}

const variantKinds: NameKind[] = ['traditional', 'pinyin', 'romanisation', 'search-term'];

/** A place with what its body is called, whatever is left out between them, is another form of the name. */
function gradeOf(compared: Compared, relation: Relation): Grade {
  const { mention, core, whole, foreign, strangers, isCalled, rest, isAlone } = compared;
  const isMisspelt = mention.similarity < scoring.exact && !mention.isBegun;
  if (isMisspelt || rest.some(({ readAs }) => readAs !== undefined)) return 'corrected';
  if (relation !== 'listed' || mention.isBegun || strangers.length > 0) return 'partial';
  const isPlaceName = core.owner.isBody && !isCalled;
  const isName =
    whole && (!isPlaceName || (whole.kind !== 'search-term' && rest.length === 0 && isAlone));
  if (isName) return variantKinds.includes(whole.kind) ? 'variant' : 'exact';
  return core.owner.isBody && isCalled && foreign.length === 0 ? 'variant' : 'partial';
}

/** Legal forms that stand for the one of a company in China: left out, shortened or in full. */
const chineseForms = new Set(['co', 'coltd', 'jsc', 'gufen', 'youxian', 'gongsi', 'class']);

/** True for a token that the names of an entity do not have and that makes another name. */
function isForeign(owner: Owner, token: Token, rest: Token[]): boolean {
  const kind = kindOf(token);
  const sense = senseOf(token);
  if (kind === undefined || kind === 'link') return false;
  if (owner.isBody) {
    if (kind === 'level')
      return sense !== 'autonomous' && owner.levels.size > 0 && !owner.levels.has(sense);
    return kind === 'place';
  }
  if (kind === 'country') return sense !== 'china';
  if (kind === 'level') return false;
  if (kind === 'place' && token.isBracketed) return true;
  if (kind !== 'legal') return !owner.senses.has(sense);
  if (token.isHan && sense === 'coltd')
    return owner.senses.has('jsc') && !owner.senses.has('coltd');
  if (sense === 'ltd') return !rest.some((other) => senseOf(other) === 'co');
  return !chineseForms.has(sense);
}
