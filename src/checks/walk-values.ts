/** Walks parsed values before schema validation. */

/** A string in nested values. */
export interface NamedString {
  /** Nearest key above the string; items of a list have the key of the list. */
  name: string;
  value: string;
  /** Keys and indexes from the top. */
  path: PropertyKey[];
}

/** Many rules ask for the strings of the same record. */
const knownStrings = new WeakMap<object, readonly NamedString[]>();

/** Lists every string in a value, in the order of the file. */
export function stringsIn(data: unknown): readonly NamedString[] {
  if (typeof data !== 'object' || data === null) return collectStrings(data);
  const strings = knownStrings.get(data) ?? collectStrings(data);
  knownStrings.set(data, strings);
  return strings;
}

function collectStrings(data: unknown): NamedString[] {
  const found: NamedString[] = [];
  collect(data, { path: [], name: '' }, found);
  return found;
}

function collect(data: unknown, at: Omit<NamedString, 'value'>, found: NamedString[]): void {
  const { path, name } = at;
  if (typeof data === 'string') found.push({ name, value: data, path });
  else if (Array.isArray(data))
    for (const [index, item] of data.entries())
      collect(item, { path: [...path, index], name }, found);
  else if (typeof data === 'object' && data !== null)
    for (const [key, value] of Object.entries(data))
      collect(value, { path: [...path, key], name: key }, found);
}

/** An object in nested values. */
export interface FoundObject {
  value: Record<string, unknown>;
  /** Keys and indexes from the top. */
  path: PropertyKey[];
}

/**
 * @param data - Any value.
 * @param path - Where it is.
 * @returns Every object in it, itself included, in the order of the file.
 */
export function objectsIn(data: unknown, path: PropertyKey[] = []): FoundObject[] {
  if (typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) return data.flatMap((item, index) => objectsIn(item, [...path, index]));
  const value = data as Record<string, unknown>;
  return [
    { value, path },
    ...Object.entries(value).flatMap(([key, item]) => objectsIn(item, [...path, key])),
  ];
}

/** A list in nested values. */
export interface FoundList {
  items: unknown[];
  /** Keys and indexes from the top. */
  path: PropertyKey[];
}

/** Lists every list in a value, in the order of the file. */
export function listsIn(data: unknown, path: PropertyKey[] = []): FoundList[] {
  if (typeof data !== 'object' || data === null) return [];
  const own = Array.isArray(data) ? [{ items: data as unknown[], path }] : [];
  const keys: [PropertyKey, unknown][] = Array.isArray(data)
    ? [...data.entries()]
    : Object.entries(data);
  return [...own, ...keys.flatMap(([key, value]) => listsIn(value, [...path, key]))];
}

/** Lists every string under a key, at any depth. */
export function stringsNamed(data: unknown, name: string): NamedString[] {
  return stringsIn(data).filter((found) => found.name === name);
}

/** Value of a key; `undefined` if the value is no map or lacks the key. */
export function valueOf(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? (data as Record<string, unknown>)[key]
    : undefined;
}
