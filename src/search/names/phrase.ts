/** Finds the words around a mention that are read as one name with it. */
import type { Owner } from './names-index.ts';
import { isMisspelt, type Word } from './reading.ts';
import * as scoring from './scoring.ts';

export interface Phrase {
  /** Numbers of its first word and of the one after the last. */
  from: number;
  to: number;
  /** False for the place of a body without what bodies are called. */
  isCalled: boolean;
  /** A unit named before or after it. */
  unit?: Word | undefined;
}

/** The words that are read as one name with the one that mentions an entity. */
export function phraseOf(words: Word[], at: number, owner: Owner): Phrase {
  return owner.isBody ? bodyPhrase(words, at, owner) : companyPhrase(words, at, owner);
}

const inBodyNames = 'body school level people link preposition'.split(' ');
const inCompanyNames = 'trade product place country legal group seller unit level'.split(' ');

/** Words around a brand that names are made of; punctuation ends a name, except before its legal form and in brackets. */
function companyPhrase(words: Word[], at: number, { senses }: Owner): Phrase {
  const isIn = (word: Word | undefined, next?: Word) =>
    word !== undefined &&
    ((inCompanyNames.includes(word.kind) && !isMisspelt(word)) ||
      senses.has(word.sense) ||
      (isPlaceOfBody(word) && !inBodyNames.includes(next?.kind ?? '')));
  const isLinked = ({ isParted, isBracketed, kind, sense }: Word, before: Word) =>
    !isParted || kind === 'legal' || (isBracketed && sense !== 'china') || before.isBracketed;
  let [from, to] = [at, at + 1];
  while (isIn(words[to], words[to + 1]) && isLinked(words[to]!, words[to - 1]!)) to++;
  to += closing(words.slice(to, to + scoring.mostBeforeForm));
  while (isIn(words[from - 1]) && !words[from]!.isParted) from--;
  return { from, to, isCalled: true };
}

/** True for a word that only bodies are known by: beside a company, `Korla` is where it is. */
export function isPlaceOfBody({ cores }: Word): boolean {
  return cores.length > 0 && cores.every(({ owner }) => owner.isBody);
}

/** How many words end with one of these: any of them make another name (`Hikvision South Africa Ltd`). */
function closing(words: Word[]): number {
  const isOutside = ({ kind, isParted }: Word) =>
    kind === 'frame' || kind === 'preposition' || (isParted && kind !== 'legal');
  const isClosing = ({ kind }: Word) => ['legal', 'unit', 'group', 'seller'].includes(kind);
  return until(words, isOutside).findLastIndex(isClosing) + 1;
}

/** A place with the words for what its body is called, after it or before it; without them, the place. */
function bodyPhrase(words: Word[], at: number, owner: Owner): Phrase {
  const start = reach(words, at - 1, -1, owner) + 1;
  const end = reach(words, at + 1, 1, owner);
  const isAfter = isCalled(words.slice(at + 1, end));
  let [from, to] = [isAfter ? at : start, end];
  const isEdge = (word: Word) => word.kind === 'link' || word.kind === 'preposition';
  while (isEdge(words[from]!)) from++;
  while (isEdge(words[to - 1]!)) to--;
  const isSchool = (before: number) =>
    words.slice(from, before).some(({ kind }) => kind === 'school');
  const isTaken = !isAfter && words[start - 1]?.cores.some((core) => core.owner.isBody);
  const isOther = owner.senses.has('college') ? !isSchool(to) : isSchool(to + 2);
  if (isOther || isTaken || !isCalled(words.slice(from, to)))
    return { from: at, to: at + 1, isCalled: false };
  const department = isSchool(to) && words.slice(from, to).find(({ sense }) => sense === 'bureau');
  return { from, to, isCalled: true, unit: department || unitNear(words, from, to) };
}

/**
 * The first word in one direction that is in no name of the body. Names of others may stand before what both are called, as
 * in `Kashgar Hotan Public Security Bureau`, and a county after its prefecture (`喀什地区莎车县公安局`).
 */
function reach(words: Word[], start: number, step: 1 | -1, { senses }: Owner): number {
  const canShare = ['prefecture', 'city', 'college'].some((sense) => senses.has(sense));
  let isDone = false;
  let at = start;
  for (let word = words[at]; word; word = words[(at += step)]) {
    const { kind, cores, text } = word;
    const isShared = canShare && cores.some(({ owner }) => owner.isBody);
    const isWithin = cores.length === 0 && words[at + 1]?.kind === 'level';
    const isPlace = !isDone && (isShared || isWithin || senses.has(text));
    if (!(kind ? inBodyNames.includes(kind) : isPlace)) break;
    isDone ||= kind === 'body' || kind === 'school';
  }
  return at;
}

/** Whether words say police: one of them does, `bureau` and the like need another. */
export function isCalled(words: Word[]): boolean {
  const senses = new Set(words.map(({ sense }) => sense));
  if (words.some(({ kind }) => kind === 'school'))
    return senses.has('police') || words.some(({ text }) => /警|경찰|poli[cz]/.test(text));
  if (senses.has('psb') || senses.has('police')) return true;
  return senses.has('security') && senses.has('public');
}

/** A unit named after the body, also after a comma, or before it (`Sub-bureau of …`). */
function unitNear(words: Word[], from: number, to: number): Word | undefined {
  const after = words.slice(to);
  const isEnd = ({ isParted, isHan, cores }: Word, at: number) =>
    !isHan && ((isParted && at > 0) || cores.length > 0);
  const before = words[from - 1]?.kind === 'link' ? words.slice(Math.max(0, from - 3), from) : [];
  const near = [...until(after, isEnd), ...before];
  const isNamed = (word: Word, at: number) =>
    (word.isHan && !word.kind && unitName.test(word.text)) || (at === 0 && word.kind === 'group');
  const isApart = ({ kind, isParted }: Word) => kind === 'frame' || isParted;
  return near.find(({ kind }) => kind === 'unit') ?? until(after, isApart).find(isNamed);
}

/** What Chinese units are called, if the vocabulary does not have them: `出入境管理局`, `侦查系`. */
const unitName = /^.{0,5}[局处科队所室站系]$/;

function until(words: Word[], isEnd: (word: Word, at: number) => boolean): Word[] {
  const end = words.findIndex(isEnd);
  return words.slice(0, end === -1 ? undefined : end);
}
