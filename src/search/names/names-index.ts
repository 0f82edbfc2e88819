/** The names index: what makes each name unlike others, and what else the names of an entity say. */
import { isHan } from '../fold.ts';
import { foreignKinds, ownKinds, pointingKinds } from './name-entry.ts';
import type { NameEntry, NameKind } from './name-entry.ts';
import { addWord, emptyLexicon, keyOf, senseOf, textOf, tokenise } from './query.ts';
import type { Lexicon, Token } from './query.ts';
import { toTerm, type Term } from './similarity.ts';

/** Part of a name that no other kind of name has, such as `hikvision` or `kashgar`. */
export interface Core {
  owner: Owner;
  kind: NameKind;
  /** The name that it stands in. */
  name: string;
  /** True if it is the whole name. */
  isWhole: boolean;
}

/** An entity with what its names say. */
export interface Owner {
  entry: NameEntry;
  order: number;
  isBody: boolean;
  isSchool: boolean;
  /** Senses of all words of its names and headquarters, and those that are levels. */
  senses: Set<string>;
  levels: Set<string>;
  /** Names by their senses in order. */
  names: Map<string, { kind: NameKind; text: string }>;
  /** Everything that it can be found by: the tokens as one string, parted by spaces. */
  texts: { kind: NameKind; text: string; words: string }[];
}

export interface NamesIndex {
  entries: NameEntry[];
  owners: Owner[];
  lexicon: Lexicon;
  cores: Map<string, Core[]>;
  /** Cores that can be begun or misspelt: by their first two letters, number of letters, sound and shape. */
  terms: Map<string, Term[]>;
}

const naming = [...ownKinds, ...foreignKinds];

/** Builds the index at once. */
export function buildNamesIndex(entries: NameEntry[]): NamesIndex {
  const index = emptyIndex(entries);
  for (const step of stepsOf(index)) step();
  return index;
}

/** Milliseconds: half of a frame, so that the browser can answer its reader between slices. */
const slice = 8;

/** Builds the index in slices; a small one takes a single one. */
export async function buildInSlices(entries: NameEntry[]): Promise<NamesIndex> {
  const index = emptyIndex(entries);
  let begun = performance.now();
  for (const step of stepsOf(index)) {
    step();
    if (performance.now() - begun < slice) continue;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  }
  return index;
}

function emptyIndex(entries: NameEntry[]): NamesIndex {
  return { entries, owners: [], lexicon: emptyLexicon(), cores: new Map(), terms: new Map() };
}

/** What is learnt of all entries is learnt before names are cut by it. */
function* stepsOf(index: NamesIndex): Generator<() => void> {
  for (const add of [learnCharacters, learnPlaces, addEntry])
    for (const entry of index.entries) yield () => add(index, entry);
}

/** Characters of the traditional forms of an entity's names. */
function learnCharacters({ lexicon }: NamesIndex, { names }: NameEntry): void {
  for (const written of names.traditional ?? [])
    for (const name of names['chinese-name'] ?? []) {
      const shared = [...written].filter((character, at) => character === name[at]).length;
      if (written.length !== name.length || shared * 3 < name.length) continue;
      for (const [at, character] of [...written].entries())
        if (character !== name[at]) lexicon.simplified.set(character, name[at]!);
    }
}

/** Places of bodies that are one word: `新疆` parts `新疆生产建设兵团`. */
function learnPlaces(index: NamesIndex, entry: NameEntry): void {
  if (entry.kind === 'company') return;
  for (const kind of naming)
    for (const text of entry.names[kind] ?? []) {
      const [only, ...others] = unknownIn(tokenise(text, index.lexicon));
      if (!only || others.length > 0 || /\d/.test(only.text)) continue;
      const isShort = only.isHan && only.text.length === 1;
      addCore(index, isShort ? text.slice(0, 2) : only.text);
    }
}

function unknownIn(tokens: Token[]): Token[] {
  return tokens.filter(({ meaning }) => !meaning);
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
    texts: [],
  };
  index.owners.push(owner);
  for (const kind of [...naming, ...pointingKinds])
    for (const text of entry.names[kind] ?? []) {
      const tokens = tokenise(text, index.lexicon);
      if (isPointing(owner, kind, tokens)) owner.texts.push({ kind, text, words: wordsOf(tokens) });
      if (kind === 'headquarters') learnSenses(owner, tokenise(text.split(';')[0]!, index.lexicon));
      if (!pointingKinds.includes(kind)) addName(index, owner, { kind, text }, tokens);
    }
}

/** Texts whose words point at an entity: not those of brands, which others may bear in other names. */
function isPointing({ isBody }: Owner, kind: NameKind, tokens: Token[]): boolean {
  if (foreignKinds.includes(kind) || kind === 'identifier') return false;
  return (
    isBody || kind === 'pinyin' || pointingKinds.includes(kind) || tokens.some(({ isHan }) => isHan)
  );
}

/** A citation is also found by its page alone, a Chinese name also by pieces of it. */
function wordsOf(tokens: Token[]): string {
  const words = tokens
    .map(senseOf)
    .join(' ')
    .replace(/(\d)fr(\d+)/, '$1fr$2 $2');
  const isHan = tokens.every((token) => token.isHan);
  return ` ${words} ${isHan ? textOf(tokens) : tokens.map(({ text }) => text).join(' ')} `;
}

function learnSenses(owner: Owner, tokens: Token[]): void {
  for (const token of tokens) {
    owner.senses.add(senseOf(token));
    if (token.meaning?.kind === 'level') owner.levels.add(senseOf(token));
    if (token.meaning?.kind === 'school') owner.isSchool = true;
  }
}

type Name = { kind: NameKind; text: string };

function addName(index: NamesIndex, owner: Owner, { kind, text }: Name, tokens: Token[]): void {
  if (!foreignKinds.includes(kind) && kind !== 'identifier') learnSenses(owner, tokens);
  const key = keyOf(tokens);
  if (!owner.names.has(key)) owner.names.set(key, { kind, text });
  const core = { owner, kind, name: text };
  const unknown = unknownIn(tokens);
  const places = unknown.filter(({ text: word }) => isPlace(index, owner, word));
  const own = unknown.filter((token) => !places.includes(token));
  if (own.length === 0)
    for (const { text: word } of places)
      if (unknown.length === 1 || index.cores.get(word)!.some((each) => each.owner === owner))
        addCore(index, word, { ...core, isWhole: tokens.length === 1 });
  const brand = brandOf(tokens, own);
  const isWhole = brand.length === tokens.length;
  const isPart = foreignKinds.includes(kind) && !own.every((token) => brand.includes(token));
  if (isPart && kind === 'search-term') owner.texts.push({ kind, text, words: wordsOf(tokens) });
  if (own.length > 0 && !isPart) addCore(index, textOf(brand), { ...core, isWhole });
}

/** True for a name or number of another party. */
export function isRelated(kind: NameKind): boolean {
  return kind.startsWith('related-');
}

function isPlace({ cores }: NamesIndex, { isBody }: Owner, word: string): boolean {
  return isBody && cores.has(word) && !/\d/.test(word);
}

/** The first words of a name that are its own, with link words between them; what follows general words describes it. */
function brandOf(tokens: Token[], own: Token[]): Token[] {
  const from = own[0] ? tokens.indexOf(own[0]) : tokens.length;
  const isIn = (token: Token) => own.includes(token) || token.meaning?.kind === 'link';
  const end = tokens.findIndex((token, at) => at > from && !isIn(token));
  const part = tokens.slice(from, end === -1 ? undefined : end);
  return part.slice(0, part.findLastIndex((token) => own.includes(token)) + 1);
}

function addCore({ cores, terms, lexicon }: NamesIndex, text: string, core?: Core): void {
  if (/^\p{Script=Han}$/u.test(text)) return;
  let known = cores.get(text);
  if (!known) {
    cores.set(text, (known = []));
    if (isHan(text)) addWord(lexicon, text);
    const term = toTerm(text);
    if (!/\d/.test(text)) for (const key of keysOf(term)) addTo(terms, key, term);
  }
  const at = known.findIndex(({ owner }) => owner === core?.owner);
  if (core && at === -1) known.push(core);
  else if (core?.isWhole && !known[at]!.isWhole) known[at] = core;
}

/** Keys that a term is found by. */
function keysOf({ text, sound, shape }: Term): string[] {
  return [text.slice(0, 2), `${text.length}`, `sound ${sound}`, `shape ${shape}`];
}

function addTo<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const known = map.get(key);
  if (known) known.push(item);
  else map.set(key, [item]);
}
