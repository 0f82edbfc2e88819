/** The names index: what makes each name unlike others, and what else the names of an entity say. */
import { foldText, isHan } from '../fold.ts';
import {
  foreignKinds,
  ownKinds,
  pointingKinds,
  type NameEntry,
  type NameKind,
} from './name-entry.ts';
import { keyOf, textOf, tokenise, type Known, type Token } from './query.ts';
import { toTerm, type Term } from './similarity.ts';
import { vocabulary } from './vocabulary.ts';

/** A text of an entity and its kind. */
export interface Name {
  kind: NameKind;
  text: string;
}

/** Part of a name that no other kind of name has, such as `hikvision` or `kashgar`, with the first name that has it. */
export interface Core extends Name {
  owner: Owner;
}

/** A text with its words, parted by spaces. */
export interface Text extends Name {
  words: string;
}

/** An entity with what its names say. */
export interface Owner {
  entry: NameEntry;
  isBody: boolean;
  /** Senses of all words of its names. */
  senses: Set<string>;
  /** Names by their senses in order. */
  names: Map<string, Name>;
  /** Texts that a query can point at without naming it. */
  texts: Text[];
}

export interface NamesIndex extends Known {
  entries: NameEntry[];
  owners: Owner[];
  cores: Map<string, Core[]>;
  longest: Map<string, number>;
  /** Words that can be begun or misspelt. */
  terms: Term[];
}

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

const repaired = ['body', 'school', 'level', 'trade', 'people', 'place'];

/** An index of the general words that are long enough to be known where they are misspelt. */
function emptyIndex(entries: NameEntry[]): NamesIndex {
  const isLong = (word: string) => /^[a-z]{6,}$|^\p{Script=Han}{2,}$/u.test(word);
  const general = [...vocabulary].filter(
    ([word, { kind }]) => repaired.includes(kind) && isLong(word)
  );
  const terms = general.map(([word]) => toTerm(word));
  const index = { entries, owners: [], cores: new Map(), longest: new Map(), terms };
  for (const word of vocabulary.keys()) learnLength(index, word);
  return index;
}

function learnLength({ longest }: NamesIndex, word: string): void {
  longest.set(word[0]!, Math.max(longest.get(word[0]!) ?? 0, word.length));
}

/** Places are learnt of all bodies before names are cut by them. */
function* stepsOf(index: NamesIndex): Generator<() => void> {
  for (const add of [learnPlaces, addEntry])
    for (const entry of index.entries) yield () => add(index, entry);
}

const naming = [...ownKinds, ...foreignKinds];

/** Places of bodies that are one word: `新疆` parts `新疆生产建设兵团`. */
function learnPlaces(index: NamesIndex, entry: NameEntry): void {
  if (entry.kind === 'company') return;
  for (const text of naming.flatMap((kind) => entry.names[kind] ?? [])) {
    const [only, ...others] = tokenise(text, index).filter(({ kind }) => !kind);
    if (!only || others.length > 0 || /\d/.test(only.text)) continue;
    addCore(index, only.isHan && only.text.length === 1 ? text.slice(0, 2) : only.text);
  }
}

function addEntry(index: NamesIndex, entry: NameEntry): void {
  const isBody = entry.kind !== 'company';
  const owner: Owner = { entry, isBody, senses: new Set(), names: new Map(), texts: [] };
  index.owners.push(owner);
  for (const kind of [...naming, ...pointingKinds])
    for (const text of entry.names[kind] ?? []) {
      const tokens = tokenise(text, index);
      if (!foreignKinds.includes(kind)) addText(owner, { kind, text }, tokens);
      if (ownKinds.includes(kind)) for (const { sense } of tokens) owner.senses.add(sense);
      if (!pointingKinds.includes(kind)) addName(index, owner, { kind, text }, tokens);
    }
}

function addText({ texts }: Owner, name: Name, tokens: Token[]): void {
  const senses = tokens.map(({ sense }) => sense).join(' ');
  const written = tokens
    .map(({ text }) => text)
    .join(tokens.every(({ isHan }) => isHan) ? '' : ' ');
  texts.push({ ...name, words: ` ${senses} ${written} `.replace(/\d+fr(\d+)/, '$& $1') });
}

function addName(index: NamesIndex, owner: Owner, name: Name, tokens: Token[]): void {
  const key = keyOf(tokens);
  if (!owner.names.has(key)) owner.names.set(key, name);
  const unknown = tokens.filter(({ kind }) => !kind);
  const isPlace = ({ text }: Token) => owner.isBody && index.cores.has(text) && !/\d/.test(text);
  const others = unknown.filter((token) => !isPlace(token));
  const own = others.length === 0 && unknown.length === 1 ? unknown : others;
  const brand = brandOf(tokens, own);
  const isPart = foreignKinds.includes(name.kind) && own.some((token) => !brand.includes(token));
  if (isPart && name.kind === 'search-term') addText(owner, name, tokens);
  if (own.length === 0 || isPart) return;
  const kept = isHan(name.text) ? name.text : ` ${foldText(name.text)} `;
  const isIn = ({ text }: Name) => ` ${foldText(text)} `.includes(kept);
  const recorded = name.kind === 'search-term' && [...owner.names.values()].find(isIn);
  addCore(index, textOf(brand), { ...(recorded || name), owner });
}

/** The first words of a name that are its own, with link words between them; what follows general words describes it. */
function brandOf(tokens: Token[], own: Token[]): Token[] {
  const from = tokens.indexOf(own[0]!);
  const isOut = (token: Token) => !own.includes(token) && token.kind !== 'link';
  const end = tokens.findIndex((token, at) => at > from && isOut(token));
  const part = tokens.slice(from, end === -1 ? undefined : end);
  return part.slice(0, part.findLastIndex((token) => own.includes(token)) + 1);
}

function addCore(index: NamesIndex, text: string, core?: Core): void {
  const { cores, terms } = index;
  if (/^\p{Script=Han}$/u.test(text)) return;
  const known = cores.get(text) ?? [];
  if (!cores.has(text) && !/\d/.test(text)) terms.push(toTerm(text));
  learnLength(index, text);
  cores.set(text, known);
  if (core && known.every(({ owner }) => owner !== core.owner)) known.push(core);
}
