/** Walks values that were parsed but not yet held against a schema. */

/** A text somewhere in nested values. */
export interface NamedString {
  /** Nearest key above the text; items of a list bear the key of the list. */
  name: string;
  value: string;
  /** Keys and indexes from the top. */
  path: PropertyKey[];
}

/** In: any value. Out: every text in it, in the order of the file. */
export function stringsIn(data: unknown): NamedString[] {
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

/** A list somewhere in nested values. */
export interface FoundList {
  items: unknown[];
  /** Keys and indexes from the top. */
  path: PropertyKey[];
}

/** In: any value. Out: every list in it, in the order of the file. */
export function listsIn(data: unknown, path: PropertyKey[] = []): FoundList[] {
  if (typeof data !== 'object' || data === null) return [];
  const own = Array.isArray(data) ? [{ items: data as unknown[], path }] : [];
  const keys: [PropertyKey, unknown][] = Array.isArray(data)
    ? [...data.entries()]
    : Object.entries(data);
  return [...own, ...keys.flatMap(([key, value]) => listsIn(value, [...path, key]))];
}

/** In: any value and a key. Out: every text in it that stands under this key. */
export function stringsNamed(data: unknown, name: string): NamedString[] {
  return stringsIn(data).filter((found) => found.name === name);
}

/** In: any value and a key. Out: what stands under the key, if the value is a map that has it. */
export function valueOf(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? (data as Record<string, unknown>)[key]
    : undefined;
}
