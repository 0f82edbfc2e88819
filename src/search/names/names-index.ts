/** The names index: what makes each name unlike others, and what else the names of an entity say. */
import { givenKinds, type NameEntry, type NameKind } from './name-entry.ts';
import {
  addWord,
  emptyLexicon,
  keyOf,
  senseOf,
  squeezed,
  tokenise,
  type Lexicon,
  type Token,
} from './query.ts';
import { isShortPinyin, maskOf, toTerm, type Term } from './similarity.ts';

/** Part of a name that no other kind of name has, such as `hikvision` or `kashgar`. */
export interface Core {
  owner: Owner;
  kind: NameKind;
  /** The name that it stands in. */
  name: string;
  /** True if it is the whole name. */
  isWhole: boolean;
  /** True if words of the vocabulary are in it: only written as one word does it say more than its parts. */
  isDescribed?: boolean;
}

/** An entity with what its names say. */
export interface Owner {
  entry: NameEntry;
  order: number;
  isBody: boolean;
  isSchool: boolean;
  /** Senses of all words of its names and headquarters. */
  senses: Set<string>;
  levels: Set<string>;
  /** Names of every kind by their senses in order. */
  names: Map<string, { kind: NameKind; text: string }>;
  /** Chinese names in simplified characters. */
  hanNames: string[];
}

/** A whole name, to compare a whole query with. */
export interface WholeName {
  owner: Owner;
  kind: NameKind;
  name: string;
  text: string;
  mask: number;
}

export interface NamesIndex {
  entries: NameEntry[];
  owners: Owner[];
  lexicon: Lexicon;
  cores: Map<string, Core[]>;
  /** Cores in letters by their first two, for words that are still being typed. */
  begun: Map<string, Term[]>;
  /** The same by number of letters, by sound, and by shape as scanners see it. */
  alike: Map<string, Term[]>;
  /** Whole names by their length, as `keyOf` has them without spaces. */
  wholes: Map<number, WholeName[]>;
  /** Cores in Han by each two neighbours. */
  pairs: Map<string, Set<string>>;
  /** Texts that point at an entity: its tokens as one string, parted by spaces. */
  pointers: { owner: Owner; kind: NameKind; text: string; words: string }[];
}

/** Head of a term with words of the vocabulary: it is not corrected, its other words are. */
const described = -1;

const pointing: NameKind[] = ['headquarters', 'address', 'citation', 'list-citation', 'place'];
const naming: NameKind[] = [
  ...givenKinds,
  'identifier',
  'traditional',
  'pinyin',
  'later-list',
  'romanisation',
  'search-term',
  'related-name',
];

function emptyIndex(): NamesIndex {
  return {
    entries: [],
    owners: [],
    lexicon: emptyLexicon(),
    cores: new Map(),
    begun: new Map(),
    wholes: new Map(),
    alike: new Map(),
    pairs: new Map(),
    pointers: [],
  };
}

/** Builds the index at once. */
export function buildNamesIndex(entries: NameEntry[]): NamesIndex {
  const index = emptyIndex();
  for (const entry of entries) learnCharacters(index, entry);
  for (const entry of entries) learnPlaces(index, entry);
  for (const entry of entries) addEntry(index, entry);
  return index;
}

/** Milliseconds: half of a frame, so that the browser can answer its reader between slices. */
const slice = 8;

/** Builds the index in slices; a small one takes a single one. */
export async function buildInSlices(entries: NameEntry[]): Promise<NamesIndex> {
  const index = emptyIndex();
  let begun = performance.now();
  for (const step of [learnCharacters, learnPlaces, addEntry])
    for (const entry of entries) {
      step(index, entry);
      if (performance.now() - begun < slice) continue;
      await new Promise((resolve) => setTimeout(resolve));
      begun = performance.now();
    }
  return index;
}

/** Characters of the traditional forms of an entity's names. */
function learnCharacters({ lexicon }: NamesIndex, { names }: NameEntry): void {
  for (const written of names.traditional ?? [])
    for (const name of names['chinese-name'] ?? []) {
      const [one, other] = [[...written], [...name]];
      if (one.length !== other.length || !isForm(one, other)) continue;
      one.forEach((character, at) => {
        if (character !== other[at]) lexicon.simplified.set(character, other[at] ?? character);
      });
    }
}

/** A form of the same name shares a third of its characters at least. */
function isForm(one: string[], other: string[]): boolean {
  return one.filter((character, at) => character === other[at]).length * 3 >= one.length;
}

/** Places of bodies that are one word: `新疆` parts `新疆生产建设兵团`. */
function learnPlaces(index: NamesIndex, entry: NameEntry): void {
  if (entry.kind === 'company') return;
  for (const kind of naming)
    for (const text of entry.names[kind] ?? []) {
      const unknown = tokenise(text, index.lexicon).filter(({ meaning }) => !meaning);
      const [only] = unknown;
      if (unknown.length !== 1 || !only || /\d/.test(only.text)) continue;
      const isShort = only.isHan && only.text.length === 1;
      addCore(index, isShort ? text.slice(0, 2) : only.text);
    }
}

function addEntry(index: NamesIndex, entry: NameEntry): void {
  const owner: Owner = {
    entry,
    order: index.owners.length,
    isBody: entry.kind !== 'company',
    isSchool: false,
    senses: new Set(),
    levels: new Set(),
    names: new Map(),
    hanNames: [],
  };
  index.entries.push(entry);
  index.owners.push(owner);
  for (const kind of naming)
    for (const text of entry.names[kind] ?? []) addName(index, owner, kind, text);
  for (const kind of pointing)
    for (const text of entry.names[kind] ?? []) {
      const tokens = tokenise(text, index.lexicon);
      if (kind === 'headquarters')
        for (const token of tokenise(text.split(';')[0] ?? '', index.lexicon))
          owner.senses.add(senseOf(token));
      const words = ` ${tokens
        .map(senseOf)
        .join(' ')
        .replace(/(\d)fr(\d+)/, '$1fr$2 $2')} `;
      index.pointers.push({ owner, kind, text, words });
    }
}

function addName(index: NamesIndex, owner: Owner, kind: NameKind, text: string): void {
  const tokens = tokenise(text, index.lexicon);
  if (kind !== 'identifier' && kind !== 'search-term' && kind !== 'related-name')
    for (const token of tokens) {
      owner.senses.add(senseOf(token));
      if (token.meaning?.kind === 'level') owner.levels.add(senseOf(token));
      if (token.meaning?.kind === 'school') owner.isSchool = true;
    }
  const key = keyOf(tokens);
  if (!owner.names.has(key)) {
    owner.names.set(key, { kind, text });
    addWhole(index, { owner, kind, name: text, text: squeezed(tokens) });
  }
  const whole = tokens.map(({ text: word }) => word).join('');
  const isOnlyPlace = ({ text: word }: Token) =>
    owner.isBody && index.cores.get(word) !== undefined && !/\d/.test(word);
  const unknown = tokens.filter((token) => !token.meaning);
  const own = unknown.filter((token) => !isOnlyPlace(token));
  for (const token of unknown.filter(isOnlyPlace))
    if (
      unknown.length === 1 ||
      (own.length === 0 && index.cores.get(token.text)?.some((core) => core.owner === owner))
    )
      addCore(index, token.text, { owner, kind, name: text, isWhole: tokens.length === 1 });
  const [first] = own;
  const isKept = kind === 'search-term' || kind === 'related-name';
  const part = first
    ? brandFrom(tokens, tokens.indexOf(first), (token) => own.includes(token))
    : [];
  const isAll = own.every((token) => part.includes(token));
  if (first && (isAll || !isKept)) {
    const isWhole = part.length === tokens.length;
    const isVague = kind === 'related-name' && !isWhole && part.length === 1 && isWeak(first.text);
    if (!isVague)
      addCore(
        index,
        part.map(({ text: word }) => word).join(''),
        { owner, kind, name: text, isWhole },
        part.length > 1 ? first.text.length : 0
      );
  }
  if (kind === 'chinese-name') owner.hanNames.push(tokens.map(({ text: word }) => word).join(''));
  if (tokens.some(({ isHan }) => isHan)) return;
  if (tokens.length > 1 && unknown.length > 0 && kind !== 'identifier')
    addCore(
      index,
      whole,
      {
        owner,
        kind,
        name: text,
        isWhole: true,
        isDescribed: tokens.some(({ meaning }) => meaning),
      },
      tokens.some(({ meaning }) => meaning) ? described : tokens[0]?.text.length
    );
}

/** The first words of a name that are its own, with link words between them; what follows general words describes it. */
function brandFrom(tokens: Token[], from: number, isOwn: (token: Token) => boolean): Token[] {
  let to = from + 1;
  for (let at = to; at < tokens.length; at++) {
    if (isOwn(tokens[at]!)) to = at + 1;
    else if (tokens[at]?.meaning?.kind !== 'link') break;
  }
  return tokens.slice(from, to);
}

/** Names of another party, and numbers, are not corrected. */
function addWhole({ wholes }: NamesIndex, name: Omit<WholeName, 'mask'>): void {
  const { kind, text } = name;
  if (kind === 'identifier' || kind === 'related-name' || /\d/.test(text)) return;
  addTo(wholes, text.length, { ...name, mask: maskOf(text) });
}

function addCore(index: NamesIndex, text: string, core?: Core, head: number | undefined = 0): void {
  if (/^\p{Script=Han}$/u.test(text)) return;
  const known = index.cores.get(text);
  if (!known) {
    if (/^\p{Script=Han}/u.test(text)) {
      addWord(index.lexicon, text);
      for (let at = 1; at < text.length; at++) {
        const pair = text.slice(at - 1, at + 1);
        index.pairs.set(pair, (index.pairs.get(pair) ?? new Set()).add(text));
      }
    } else if (!/\d/.test(text) && head !== described) {
      const term = toTerm(text, head);
      addTo(index.alike, `letters ${text.length}`, term);
      addTo(index.begun, text.slice(0, 2), term);
      addTo(index.alike, `sound ${term.sound}`, term);
      addTo(index.alike, `shape ${term.shape}`, term);
    }
  }
  const cores = known ?? [];
  if (!known) index.cores.set(text, cores);
  if (core && !cores.some(({ owner }) => owner === core.owner)) cores.push(core);
  else if (core?.isWhole) {
    const at = cores.findIndex(({ owner }) => owner === core.owner);
    if (!cores[at]?.isWhole) cores[at] = core;
  }
}

function addTo<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = map.get(key);
  if (known) known.push(item);
  else map.set(key, [item]);
}

/** True for a brand or name that many others may bear as well. */
export function isWeak(text: string): boolean {
  if (/^\p{Script=Han}/u.test(text)) return [...text].length <= 2;
  return text.length <= 4 || isShortPinyin(text);
}
