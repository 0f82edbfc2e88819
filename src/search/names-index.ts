/** The names index: MiniSearch over every name, and what is known of each word of the names. */
import MiniSearch from 'minisearch';
import { groupByLength, toComparable, type ByLength, type Comparable } from './comparable.ts';
import { reasonKinds, type NameEntry, type NameKind } from './name-entry.ts';
import { indexTerms, joinLetters } from './tokens.ts';

/** What the names say about one word. */
export interface WordUse {
  /** Entities that have the word in a name. */
  entries: Set<string>;
  /** Whether a name on the list has it, now or in 2019, or a short or legal one; pinyin and search terms are none. */
  isListed: boolean;
}

export interface NamesIndex {
  engine: MiniSearch<IndexedEntry>;
  entries: Map<string, NameEntry>;
  /** Every word of a name. */
  words: Map<string, WordUse>;
  /** The words by their length, for comparing. */
  wordsByLength: ByLength<Comparable>;
  /** Words that say where a company is; two names that share one are not alike for it. */
  locators: Set<string>;
  /** The names without spaces by their length, for comparing. */
  namesByLength: ByLength<JoinedName>;
  /** Every name without spaces, one a line: whether words stand side by side in one. */
  joinedNames: string;
}

/** A name without its spaces. */
export interface JoinedName extends Comparable {
  entry: NameEntry;
  kind: NameKind;
  name: string;
}

/** Fields of the engine: names, other spellings of them, and texts that only point at an entity. */
export type IndexField = 'names' | 'spellings' | 'pointers';

/** Terms of one entity, one a line. */
type IndexedEntry = Record<IndexField | 'id', string>;

/** How much a match in each field weighs. */
const boosts: Record<IndexField, number> = { names: 4, spellings: 2, pointers: 1 };

/** Kinds of text that only point at an entity. */
export const pointingKinds: NameKind[] = ['headquarters', 'citation', 'list-citation', 'address'];

/** Kinds of text that name an entity. */
export const namingKinds: NameKind[] = reasonKinds.filter((kind) => !pointingKinds.includes(kind));

const spellingKinds = new Set<NameKind>([
  'pinyin',
  'search-term',
  'romanisation',
  'place',
  'later-list',
]);

const listedKinds = new Set<NameKind>([
  'listed-name',
  'alias',
  'former-name',
  'short-name',
  'legal-name',
]);

/** Builds the index. In: the entries of the names file. */
export function buildNamesIndex(entries: NameEntry[]): NamesIndex {
  const words = new Map<string, WordUse>();
  const engine = new MiniSearch<IndexedEntry>({
    fields: ['names', 'spellings', 'pointers'],
    tokenize: (text) => text.split('\n'),
    processTerm: (term) => term,
    searchOptions: { boost: boosts, tokenize: (term) => [term], combineWith: 'AND' },
  });
  for (const entry of entries) engine.add(toIndexed(entry, words));
  const joined = entries.flatMap(joinNames);
  return {
    engine,
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    words,
    wordsByLength: groupByLength([...words.keys()].map(toComparable)),
    namesByLength: groupByLength(joined),
    locators: findLocators(entries),
    joinedNames: joined.map(({ letters }) => letters).join('\n'),
  };
}

/** A word such as `district`, which is also in the name of a body, says nowhere. */
function findLocators(entries: NameEntry[]): Set<string> {
  const bodies = entries.filter((entry) => !isCompany(entry));
  const ofBodies = new Set(bodies.flatMap(({ name }) => indexTerms(name)));
  const places = entries.filter(isCompany).flatMap((entry) => textsOf(entry, ['headquarters']));
  return new Set(places.flatMap(indexTerms).filter((term) => !ofBodies.has(term)));
}

/** Whether a word tells no entity from another: several share it, or it says where a company is. */
export function isGeneric(index: NamesIndex, word: string): boolean {
  const uses = index.words.get(word)?.entries.size ?? 0;
  return uses > Math.max(1, index.entries.size * sharedByMany) || index.locators.has(word);
}

const sharedByMany = 0.02;

/** Names of an entity, of all kinds that name it. */
export function allNames(entry: NameEntry): string[] {
  return textsOf(entry, namingKinds);
}

/** Texts of an entity of some kinds. */
export function textsOf({ names }: NameEntry, kinds: readonly NameKind[]): string[] {
  return kinds.flatMap((kind) => names[kind] ?? []);
}

/** Cuts the texts of an entity into terms, and notes its words on the way. */
function toIndexed(entry: NameEntry, words: Map<string, WordUse>): IndexedEntry {
  const terms: Record<IndexField, string[]> = { names: [], spellings: [], pointers: [] };
  for (const kind of reasonKinds) {
    const found = textsOf(entry, [kind]).flatMap(indexTerms);
    terms[fieldOf(kind)].push(...found);
    if (fieldOf(kind) !== 'pointers')
      for (const term of found) noteUse(words, term, entry.id, kind);
  }
  const { names, spellings, pointers } = terms;
  return {
    id: entry.id,
    names: names.join('\n'),
    spellings: spellings.join('\n'),
    pointers: pointers.join('\n'),
  };
}

function joinNames(entry: NameEntry): JoinedName[] {
  return namingKinds.flatMap((kind) =>
    textsOf(entry, [kind]).map((name) => ({
      entry,
      kind,
      name,
      ...toComparable(joinLetters(name)),
    }))
  );
}

function fieldOf(kind: NameKind): IndexField {
  if (pointingKinds.includes(kind)) return 'pointers';
  return spellingKinds.has(kind) ? 'spellings' : 'names';
}

/** Several bureaus can sit in one place, so its name tells one of them only as part of a name. */
function noteUse(words: Map<string, WordUse>, term: string, id: string, kind: NameKind): void {
  const use = words.get(term) ?? { entries: new Set(), isListed: false };
  if (kind !== 'place') use.entries.add(id);
  use.isListed ||= listedKinds.has(kind);
  words.set(term, use);
}

function isCompany({ kind }: NameEntry): boolean {
  return kind === 'company';
}
