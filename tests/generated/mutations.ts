/** Single faults that an editor, or an editor's program, puts into a record. */
import { z } from 'zod';
import { stringsNamed } from '../../src/checks/walk-values.ts';

/** A value of a record, and where it stands. */
export interface Place {
  path: PropertyKey[];
  value: unknown;
}

/** A record with a fault in it. */
export interface Mutant {
  data: unknown;
  /** The innermost value that the fault is in: the value itself, or what it was taken from. */
  at: PropertyKey[];
}

/** Puts a fault into a copy of a record; `undefined` if the place cannot have this fault. */
type Mutate = (data: unknown, place: Place) => Mutant | undefined;

/** Each fault by what it is. */
export const mutations: Readonly<Record<string, Mutate>> = {
  'is left out': (data, { path }) =>
    inParent(data, path, (entries, at) => entries.toSpliced(at, 1)),
  'is misspelt': (data, { path }) =>
    typeof path.at(-1) === 'string' ? inParent(data, path, misspellKey) : undefined,
  'stands twice': (data, { path }) =>
    typeof path.at(-1) === 'number'
      ? inParent(data, path, (entries, at) =>
          entries.toSpliced(at, 0, ...entries.slice(at, at + 1))
        )
      : undefined,
  'is nothing': toValue(() => null),
  'is a number': toValue((value) => (typeof value === 'number' ? undefined : 42)),
  'is a large number': toValue((value) => (typeof value === 'number' ? 1e9 : undefined)),
  'is less than nothing': toValue((value) => (typeof value === 'number' ? -1 : undefined)),
  'is yes': toValue((value) => (typeof value === 'boolean' ? 'yes' : true)),
  'is a text': toValue((value) => (typeof value === 'string' ? undefined : 'many')),
  'is a list': toValue((value) => (Array.isArray(value) ? undefined : [value])),
  'is an empty list': toValue((value) => (Array.isArray(value) ? [] : undefined)),
  'is a group of fields': toValue((value) => ({ value })),
  'is an empty text': toText(() => ''),
  'is another word': toText(() => 'omega'),
  'has capitals': toText((text) => text.toUpperCase()),
  'has two letters in each other’s place': toText((text) =>
    text.replace(/(\p{L})(\p{L})/u, '$2$1')
  ),
  'ends with a blank': toText((text) => `${text} `),
  'has two lines': toText((text) => `${text}\n${text}`),
  'is too long': toText((text) => text + ' and more'.repeat(150)),
  'has an invisible character': toText((text) => `${text}\u202E`),
  'has a letter that is not composed': toText((text) => `${text}e\u0301`),
  'has half a character': toText((text) => `${text}\uD83D`),
  'is markup': toText((text) => `<b>${text}</b>`),
  'is a formula': toText((text) => `=${text}`),
  'is a day that does not exist': toDay(() => '2019-02-30'),
  'is a day in other order': toDay(() => '9/10/2019'),
  'is a day without a nought': toDay(() => '2019-10-9'),
  'is a day with an hour': toDay((day) => `${day}T00:00:00Z`),
  'is not encrypted': toUrl((url) => url.replace('https:', 'http:')),
  'lacks its slashes': toUrl((url) => url.replace('//', '')),
  'is a script': toUrl(() => 'javascript:alert(1)'),
  'is the id of an earlier one': (data, { path, value }) => {
    const [first] = path.at(-1) === 'id' ? stringsNamed(data, 'id') : [];
    return first && first.value !== value ? withValue(data, path, first.value) : undefined;
  },
};

function toValue(change: (value: unknown) => unknown): Mutate {
  return (data, { path, value }) => {
    const changed = change(value);
    return changed === undefined ? undefined : withValue(data, path, changed);
  };
}

function toText(change: (text: string) => string): Mutate {
  return toValue((value) => (typeof value === 'string' ? change(value) : undefined));
}

function toDay(change: (day: string) => string): Mutate {
  const isDay = (value: unknown) => z.iso.date().safeParse(value).success;
  return toValue((value) => (isDay(value) ? change(String(value)) : undefined));
}

function toUrl(change: (url: string) => string): Mutate {
  return toValue((value) =>
    String(value).startsWith('https://') ? change(String(value)) : undefined
  );
}

function misspellKey(entries: Entries, at: number): Entries {
  return entries.map(([key, value], index) => [index === at ? `${key}s` : key, value]);
}

function withValue(data: unknown, path: readonly PropertyKey[], value: unknown): Mutant {
  const copy = structuredClone(data);
  Reflect.set(Object(valueAt(copy, path.slice(0, -1))), path.at(-1) ?? '', value);
  return { data: copy, at: [...path] };
}

type Entries = [key: string, value: unknown][];

/** Changes the fields of a group, or the items of a list, that the value stands in. */
function inParent(
  data: unknown,
  path: readonly PropertyKey[],
  change: (entries: Entries, at: number) => Entries
): Mutant {
  const above = path.slice(0, -1);
  const parent = Object(valueAt(data, above)) as object;
  const entries = Object.entries(parent);
  const changed = change(
    entries,
    entries.findIndex(([key]) => key === String(path.at(-1)))
  );
  const value = Array.isArray(parent)
    ? changed.map(([, item]) => item)
    : Object.fromEntries(changed);
  return above.length === 0 ? { data: value, at: [] } : withValue(data, above, value);
}

/** Reads the value at a path of keys. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), data);
}

/** Lists the values of a record at any depth, including groups and lists. */
export function placesIn(value: unknown, path: PropertyKey[] = []): Place[] {
  const own = path.length === 0 ? [] : [{ path, value }];
  if (typeof value !== 'object' || value === null) return own;
  const keys: [PropertyKey, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [...own, ...keys.flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}
