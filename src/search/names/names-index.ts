/** The names index: for every word of a text, the entities that have it. */
import { addComparable, toComparable, type ByLength, type Comparable } from './comparable.ts';
import { reasonKinds, type NameEntry, type NameKind } from './name-entry.ts';
import { isListedKind, pointingKinds, weightOf } from './name-kinds.ts';
import { termsOfName } from './name-terms.ts';
import { addPosting, type Postings } from './postings.ts';
import { indexTerms, isHan, joinLetters } from '../tokens.ts';

/** What the names say about one word. */
export interface WordUse {
  /** Entities that have the word in a name. */
  entries: NameEntry[];
  /** Whether a name on the list has it, now or in 2019, or a short or legal one; pinyin and search terms are none. */
  isListed: boolean;
}

export interface NamesIndex {
  /** Entities by their numbers. */
  entries: NameEntry[];
  /** Every word of a name. */
  words: Map<string, WordUse>;
  /** The words that are not Han by their length, for comparing. */
  wordsByLength: ByLength<Comparable>;
  /** Who has a word in a name, and who in a text that only points at an entity. */
  postings: Record<Part, Postings>;
  /** Words by their first letters, for finding what begins so. */
  wordsByStart: Record<Part, Map<string, string[]>>;
  /** Words that say where a company is; two names that share one are not alike for it. */
  locators: Set<string>;
  /** Words of the names of bodies; one that also says where a company is, such as `district`, says nowhere. */
  wordsOfBodies: Set<string>;
  /** The names without spaces by their length, for comparing. */
  namesByLength: ByLength<JoinedName>;
}

/** Where to search: in names of all kinds, or in texts that only point at an entity. */
export type Part = 'naming' | 'pointing';

/** A name without its spaces. */
export interface JoinedName extends Comparable {
  entry: NameEntry;
  kind: NameKind;
  name: string;
}

/** Terms of further entities are cut anew when a query finds them; keeping all would take much memory. */
const mostRemembered = 2000;

/** A shorter name is no nearer to one word than to another. */
const shortestCompared = 7;

/** Letters by which words are put together that begin alike. */
export const startLength = 3;

/** Builds the index. In: the entries of the names file. */
export function buildNamesIndex(entries: NameEntry[]): NamesIndex {
  const index = emptyIndex();
  for (const entry of entries) addEntry(index, entry);
  return index;
}

/** An index without entities. */
export function emptyIndex(): NamesIndex {
  return {
    entries: [],
    words: new Map(),
    wordsByLength: new Map(),
    postings: { naming: new Map(), pointing: new Map() },
    wordsByStart: { naming: new Map(), pointing: new Map() },
    locators: new Set(),
    wordsOfBodies: new Set(),
    namesByLength: new Map(),
  };
}

/** Adds an entity to an index. */
export function addEntry(index: NamesIndex, entry: NameEntry): void {
  index.entries.push(entry);
  const cut = index.entries.length > mostRemembered ? indexTerms : termsOfName;
  for (const kind of reasonKinds)
    for (const text of entry.names[kind] ?? []) {
      const isPointing = pointingKinds.includes(kind);
      for (const term of cut(text)) {
        addTerm(index, term, kind, isPointing ? 'pointing' : 'naming');
        if (!isPointing) noteUse(index, term, entry, kind);
      }
      if (!isPointing) addName(index, entry, kind, text);
    }
  notePlaces(index, entry);
}

function addName(
  { namesByLength }: NamesIndex,
  entry: NameEntry,
  kind: NameKind,
  name: string
): void {
  const letters = joinLetters(name);
  if (letters.length >= shortestCompared)
    addComparable(namesByLength, { entry, kind, name, ...toComparable(letters) });
}

function addTerm(
  { entries, postings, wordsByStart }: NamesIndex,
  term: string,
  kind: NameKind,
  part: Part
): void {
  if (!postings[part].has(term)) {
    const start = term.slice(0, startLength);
    const others = wordsByStart[part].get(start);
    if (others) others.push(term);
    else wordsByStart[part].set(start, [term]);
  }
  addPosting(postings[part], term, entries.length - 1, weightOf(kind));
}

/** Several bureaus can sit in one place, so its name tells one of them only as part of a name. */
function noteUse(
  { words, wordsByLength }: NamesIndex,
  term: string,
  entry: NameEntry,
  kind: NameKind
): void {
  const known = words.get(term);
  const use = known ?? { entries: [], isListed: false };
  if (!known) {
    words.set(term, use);
    if (!isHan(term)) addComparable(wordsByLength, toComparable(term));
  }
  if (kind !== 'place' && use.entries.at(-1) !== entry) use.entries.push(entry);
  use.isListed ||= isListedKind(kind);
}

function notePlaces(
  { locators, wordsOfBodies }: NamesIndex,
  { kind, name, names }: NameEntry
): void {
  const isCompany = kind === 'company';
  const texts = isCompany ? (names.headquarters ?? []) : [name];
  for (const term of texts.flatMap(termsOfName)) (isCompany ? locators : wordsOfBodies).add(term);
}
