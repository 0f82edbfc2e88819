/**
 * Compares a query with a name. The words around a mention are read as one name; its score is what the mention is worth,
 * more for what confirms it, less for what makes another name of it. Relation and grade follow from the same words.
 */
import { foldText } from '../fold.ts';
import type { Grade, Relation } from './hit.ts';
import { isRelated } from './name-entry.ts';
import type { Core, Name, Owner } from './names-index.ts';
import { isPlaceOfBody, phraseOf, type Phrase } from './phrase.ts';
import { keyOf } from './query.ts';
import { isMisspelt, type Word } from './reading.ts';
import * as scoring from './scoring.ts';
import { isWeak } from './similarity.ts';
import { vocabulary } from './vocabulary.ts';

export interface Alignment extends Phrase {
  owner: Owner;
  /** The name that matched, and the one that the phrase has in full. */
  name: Name;
  whole?: Name | undefined;
  /** Words of the phrase that make it the name of another. */
  foreign: Word[];
  relation: Relation;
  grade: Grade;
  score: number;
}

/** A phrase of a query with everything that its score, relation and grade are taken from. */
interface Compared extends Omit<Alignment, 'relation' | 'grade' | 'score'> {
  /** The word that mentions the entity, and the other words of the phrase. */
  mention: Word;
  rest: Word[];
  /** True if it has one of a company in several words, which is the name of no other, as a short brand can be. */
  isFull: boolean;
  /** Words next to the name of a company that are neither general nor in another name. */
  strangers: Word[];
  /** What companies sell, anywhere in the query. */
  products: Word[];
  /** True if the rest of the query is no name. */
  isAlone: boolean;
}

/** Aligns a query with the name that one of its words mentions; nothing if it scores too little. */
export function align(words: Word[], at: number, core: Core): Alignment | undefined {
  const compared = compare(words, at, core);
  const score = scoreOf(compared);
  if (score < scoring.accept || isNamesake(compared)) return undefined;
  const relation = relationOf(compared);
  return { ...compared, score, relation, grade: gradeOf(compared, relation) };
}

function compare(words: Word[], at: number, core: Core): Compared {
  const { owner } = core;
  const mention = words[at]!;
  const phrase = phraseOf(words, at, owner);
  const { from, to } = phrase;
  const rest = words.slice(from, to).filter((word) => word !== mention);
  const key = keyOf(words.slice(from, to));
  const whole = owner.names.get(key);
  const full = phrase.isCalled && owner.isBody ? undefined : fullName(words, at, owner);
  const linked = owner.isBody && full && isRelated(full.kind) ? full : undefined;
  const longer = rest.length > 0 && !isRecorded(whole) ? longerName(key, owner) : undefined;
  const named = [linked, whole, longer, owner.names.get(mention.readAs)].filter(
    (name) => name !== undefined
  );
  const isFull = !owner.isBody && full !== undefined;
  const before = words.slice(words[from]!.isParted ? from : Math.max(0, from - 1), from);
  const beside = [...before, ...words.slice(to, words[to]?.isParted ? to : to + 1)];
  return {
    ...phrase,
    owner,
    mention,
    rest,
    whole,
    isFull,
    name: named.find(({ kind }) => kind !== 'search-term') ?? core,
    foreign: isRecorded(whole) ? [] : rest.filter((word) => isForeign(owner, word, rest)),
    strangers: owner.isBody || isFull ? [] : beside.filter(isStranger).slice(0, 1),
    products: words.filter(({ kind }) => kind === 'product' && !owner.isBody),
    isAlone: [...words.slice(0, from), ...words.slice(to)].every((word) => isAround(word, owner)),
  };
}

function isRecorded(name: Name | undefined): name is Name {
  return name !== undefined && name.kind !== 'search-term';
}

/** The first name that has all senses of a phrase in their order. */
function longerName(key: string, { names }: Owner): Name | undefined {
  for (const [each, name] of names) if (each.includes(key)) return name;
  return undefined;
}

/** The longest recorded name of several words that has the mention in it. */
function fullName(words: Word[], at: number, { names }: Owner): Name | undefined {
  for (let start = Math.max(0, at - scoring.longestName); start <= at; start++) {
    const found: Name[] = [];
    let key = '';
    for (let end = start; end < words.length && end < start + scoring.longestName; end++) {
      key += keyOf([words[end]!]);
      const name = end > start && end >= at ? names.get(key) : undefined;
      if (isRecorded(name)) found.push(name);
    }
    if (found.length > 0) return found.at(-1);
  }
  return undefined;
}

function isStranger(word: Word): boolean {
  return (!word.kind || isMisspelt(word)) && word.cores.length === 0;
}

const around = 'frame link preposition level people country place'.split(' ');

function isAround({ kind, text }: Word, { isBody, senses }: Owner): boolean {
  return around.includes(kind) || (isBody && [...senses].some((sense) => sense.startsWith(text)));
}

/** What the mention is worth as it is spelt, what confirms it, and what speaks against a name that others may bear. */
function scoreOf(compared: Compared): number {
  const { mention, owner, foreign, strangers } = compared;
  const worth = worthOf(compared);
  const isSure = owner.isBody || worth === scoring.strong;
  const against = isSure && !isMisspelt(mention) ? [] : [...foreign, ...strangers];
  const spelt = (worth + confirmationOf(compared, isSure)) * mention.similarity;
  return against.reduce((score, word) => score - penaltyOf(word), spelt);
}

function worthOf({ mention: { readAs }, owner, isAlone, isFull }: Compared): number {
  if (/^\d/.test(readAs))
    return isAlone || readAs.length >= scoring.longNumber ? scoring.strong : 0;
  if (owner.isBody) return scoring.place;
  return isWeak(readAs) && !isFull ? scoring.weak : scoring.strong;
}

/** Words of the entity's own, rare ones for a body, and that nothing else is named. Legal forms are of many names. */
function confirmationOf(compared: Compared, isSure: boolean): number {
  const { mention, owner, rest, foreign, isAlone, whole } = compared;
  const { isBody } = owner;
  const isOpen = isMisspelt(mention) || foreign.some(({ kind }) => !kind);
  const isOwn = (word: Word) => !foreign.includes(word) && !(isOpen && word.kind === 'legal');
  const own = [...rest.filter(isOwn), ...compared.products];
  const isRare = own.some(({ sense }) => sense === 'prefecture');
  const complete = isBody && own.length === 0 ? scoring.placeAlone : scoring.complete;
  return (
    Math.min(own.length, isBody ? 1 : scoring.mostConfirming) * scoring.confirmed +
    (isBody && isRare ? scoring.rare : 0) +
    (isAlone && isSure && foreign.length === 0 ? complete : 0) +
    (whole ? scoring.whole : 0)
  );
}

function penaltyOf(word: Word): number {
  const { kind } = word;
  if (isStranger(word)) return scoring.unknownNeighbour;
  if (kind === 'legal' || kind === 'seller') return 0;
  return kind === 'group' ? scoring.foreignGroup : scoring.foreignWord;
}

/** Names of other parties are not corrected; of a short one the query has to have all. */
function isNamesake({ owner, mention, name, whole, rest, isAlone }: Compared): boolean {
  const isSpelt = mention.similarity === scoring.exact;
  if (owner.isBody || !isRelated(name.kind)) return false;
  if (isSpelt && !isWeak(mention.readAs)) return false;
  return !isSpelt || !whole || (rest.length === 0 && !isAlone);
}

/** What a company sells makes no other party of a strong brand. A prefecture may have become the city that is listed. */
function relationOf(compared: Compared): Relation {
  const { owner, mention, name, unit, rest, foreign, isFull } = compared;
  const { isBody } = owner;
  if (unit || foreign.some(({ kind }) => kind === 'unit')) return 'part';
  if (isRelated(name.kind))
    return isBody && name.kind === 'related-term' ? 'other-body' : 'related';
  const hasForm = rest.some(({ kind }) => kind === 'legal');
  const isOther = (word: Word) => {
    if (isBody) return word.sense !== 'prefecture';
    if (isPlaceOfBody(word)) return hasForm && !isFull;
    return isWeak(mention.readAs) || hasForm || word.kind !== 'trade';
  };
  if (!foreign.some(isOther)) return 'listed';
  return isBody ? 'other-body' : 'related';
}

/** True for a word that is in a name as it is written; legal forms are many and mean the same. */
function isIn(name: Name, { kind, text, isHan, written }: Word): boolean {
  const letters = foldText(name.text).replace(/[^\p{L}\p{N}]/gu, '');
  const isSimplified = !isHan || foldText(written) === text;
  return kind === 'legal' || kind === 'link' || (isSimplified && letters.includes(text));
}

const variantKinds = ['traditional', 'pinyin', 'romanisation', 'search-term'];

/** A place with what its body is called, whatever is left out between them, is another form of the name. */
function gradeOf(compared: Compared, relation: Relation): Grade {
  const { mention, owner, name, whole, isCalled, rest } = compared;
  const own = [mention, ...rest].filter((word) => !compared.foreign.includes(word));
  if (own.some(isMisspelt)) return 'corrected';
  if (relation !== 'listed' || mention.isBegun || compared.strangers.length > 0) return 'partial';
  if (whole && isCalled) {
    const isSame = !variantKinds.includes(name.kind) && own.every((word) => isIn(whole, word));
    return isRecorded(whole) && isSame ? 'exact' : 'variant';
  }
  return owner.isBody && isCalled && compared.foreign.length === 0 ? 'variant' : 'partial';
}

/** Legal forms that stand for the one of a company in China: left out, shortened, in full or as others say it. */
const chineseForms = 'co ltd inc corp coltd jsc gufen youxian gongsi class'.split(' ');

/** True for a word that the names of an entity do not have and that makes another name. */
function isForeign({ isBody, senses }: Owner, word: Word, rest: Word[]): boolean {
  const { kind, sense, isHan } = word;
  const isOwn = senses.has(sense);
  const isLevel = (each: string) => vocabulary.get(each)?.kind === 'level';
  if (isBody) return kind === 'level' && !isOwn && [...senses].some(isLevel);
  if (kind === 'link' || kind === 'level') return false;
  if (kind === 'product') return rest.some((other) => other.kind === 'legal');
  if (kind === 'country') return sense !== 'china';
  if (kind === 'place' && word.isBracketed) return true;
  if (kind !== 'legal') return !isOwn;
  if (isHan && sense === 'coltd') return !isOwn && senses.has('jsc');
  return !chineseForms.includes(sense);
}
