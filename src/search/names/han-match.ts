/** Compares a run of Chinese characters with the names of one entity. */
import { editDistance } from './edit-distance.ts';
import { foldText } from '../fold.ts';
import { allNames } from './entry-texts.ts';
import { isGeneric } from './generic-words.ts';
import type { NamesIndex } from './names-index.ts';
import type { NameEntry } from './name-entry.ts';
import { hanPairs, isHan } from '../tokens.ts';

/** How a run fits: it stands in a name, its parts do, one character is other, or it abridges a short name. */
export type HanFit = 'whole' | 'parts' | 'near' | 'abridged';

/** The most characters of a run that can abridge a name. */
export const longestAbridged = 3;
const shortestNear = 4;
const longestShortName = 6;

/** Names of an entity that have Chinese characters, folded. */
export function hanNames(entry: NameEntry): string[] {
  return allNames(entry).map(foldText).filter(isHan);
}

/**
 * Holds a run of Han against an entity.
 * Parts and near runs count only with a pair of characters that no other entity has, so that a bureau
 * elsewhere in China, which shares `公安局`, does not match.
 */
export function fitHan(index: NamesIndex, entry: NameEntry, run: string): HanFit | undefined {
  const names = hanNames(entry);
  if (names.some((name) => name.includes(run))) return 'whole';
  if (isAbridged(entry, run)) return 'abridged';
  if (isNearBody(entry, run)) return 'near';
  if (!hasTellingPair(index, entry, run)) return undefined;
  if (findParts(names, run)) return 'parts';
  return findNearHan(names, run) ? 'near' : undefined;
}

/** Whether a company's short name has the characters of a short run in their order: `科讯` of `科大讯飞`. */
function isAbridged({ kind, names }: NameEntry, run: string): boolean {
  if (kind !== 'company' || run.length > longestAbridged) return false;
  const shortNames =
    names['chinese-name']?.filter(({ length }) => length <= longestShortName) ?? [];
  return shortNames.some((name) => hasInOrder(name, run));
}

/** Whether a run differs by one character, but not the first, from a whole name of a body. */
function isNearBody({ kind, names }: NameEntry, run: string): boolean {
  if (kind === 'company') return false;
  const whole = names['chinese-name']?.filter((name) => name[0] === run[0]) ?? [];
  return whole.some((name) => name.length > longestShortName && isOneOff(name, run));
}

function hasInOrder(name: string, run: string): boolean {
  let from = 0;
  return [...run].every((character) => (from = name.indexOf(character, from) + 1) > 0);
}

/** Parts of a run, of two characters or more, that each stand in one of the names; `undefined` if there are none. */
export function findParts(names: string[], run: string): string[] | undefined {
  for (let end = run.length; end > 1; end--) {
    const part = run.slice(0, end);
    if (!names.some((name) => name.includes(part))) continue;
    const rest = end === run.length ? [] : findParts(names, run.slice(end));
    if (rest) return [part, ...rest];
  }
  return undefined;
}

/** The stretch of a name that differs by one character from a run of four or more, or `undefined`. */
export function findNearHan(names: string[], run: string): string | undefined {
  if (run.length < shortestNear) return undefined;
  return names
    .flatMap((name) => stretches(name, run.length))
    .find((stretch) => isOneOff(stretch, run));
}

function isOneOff(stretch: string, run: string): boolean {
  return editDistance(stretch, run, 1) === 1;
}

function stretches(name: string, length: number): string[] {
  return [length, length - 1, length + 1].flatMap((size) =>
    Array.from({ length: Math.max(0, name.length - size + 1) }, (_, at) =>
      name.slice(at, at + size)
    )
  );
}

/** Whether a run has a pair that only this entity has, clear of pairs that many share (`信科` in `亚信科技` is not). */
function hasTellingPair(index: NamesIndex, entry: NameEntry, run: string): boolean {
  const pairs = hanPairs(run);
  const isShared = pairs.map((pair) => index.words.has(pair) && isGeneric(index, pair));
  return pairs.some((pair, at) => {
    const isClear = !isShared[at - 1] && !isShared[at] && !isShared[at + 1];
    return isClear && index.words.get(pair)?.entries.includes(entry);
  });
}
