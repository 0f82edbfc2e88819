/** How the names read a query, for the proof and for a search that found nothing. */
import type { NameAnswer } from './names/hit.ts';
import type { NameEntry } from './names/name-entry.ts';
import type { NamesIndex, Owner } from './names/names-index.ts';
import { isCalled } from './names/phrase.ts';
import type { Word } from './names/reading.ts';
import { quote } from './words.ts';

const mostNames = 5;
const mostOthers = 20;
const mostNearest = 3;

/** Names, and words that stand for none; empty for a query without words. */
export function describeReading({ hits, words }: NameAnswer): string {
  const names = hits.map(({ from, to, entity }) => {
    const phrase = words.slice(from, to).map(({ written }) => written);
    return `${quote([phrase.join(' ')])} as a name near ${entity.name}`;
  });
  const others = words.filter((_, at) => hits.every(({ from, to }) => at < from || at >= to));
  const rest = quote(others.slice(0, mostOthers).map(({ written }) => written));
  return [...names.slice(0, mostNames), rest && `not part of a name: ${rest}`]
    .filter(Boolean)
    .join('; ');
}

/** Entities that share most with a query that found none: a word that it is like, and words of what bodies are called. */
export function nearestNames({ owners }: NamesIndex, { hits, words }: NameAnswer): NameEntry[] {
  if (hits.length > 0) return [];
  const isBody = isCalled(words);
  const isLike = (owner: Owner, { cores, sense }: Word) =>
    cores.some((core) => core.owner === owner) ||
    (isBody && owner.isBody && owner.senses.has(sense));
  const likenessOf = (owner: Owner) => words.filter((word) => isLike(owner, word)).length;
  return owners
    .map((owner) => ({ entry: owner.entry, likeness: likenessOf(owner) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, mostNearest)
    .map(({ entry }) => entry);
}
