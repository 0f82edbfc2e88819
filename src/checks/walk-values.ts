/** Walks parsed values before schema validation. */

/** A value inside others. */
interface Found<Value> {
  /** Nearest key above it; items of a list have the key of the list. */
  name: string;
  value: Value;
  /** Keys and indexes from the top. */
  path: PropertyKey[];
}

/** An object inside others. */
export type FoundObject = Found<Record<string, unknown>>;

/** Lists every string in a value, in the order of the file. */
export const stringsIn = finder((value) => typeof value === 'string');

/** Lists every list in a value, in the order of the file. */
export const listsIn = finder((value) => Array.isArray(value));

/** Lists every object in a value, itself included, in the order of the file. */
export const objectsIn = finder(
  (value): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
);

/** Lists every string under a key, at any depth. */
export function stringsNamed(data: unknown, name: string): Found<string>[] {
  return stringsIn(data).filter((found) => found.name === name);
}

/** Value of a key; `undefined` if the value is no map or lacks the key. */
export function valueOf(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? (data as Record<string, unknown>)[key]
    : undefined;
}

/** Many rules ask for the same values of a record, so they are found once. */
function finder<Value>(is: (value: unknown) => value is Value) {
  const known = new WeakMap<object, readonly Found<Value>[]>();
  return (data: unknown): readonly Found<Value>[] => {
    const isObject = typeof data === 'object' && data !== null;
    const before = isObject ? known.get(data) : undefined;
    if (before) return before;
    const found = walk({ name: '', value: data, path: [] });
    const wanted = found.filter((one): one is Found<Value> => is(one.value));
    if (isObject) known.set(data, wanted);
    return wanted;
  };
}

function walk(from: Found<unknown>, found: Found<unknown>[] = []): Found<unknown>[] {
  found.push(from);
  const { name, value, path } = from;
  if (Array.isArray(value))
    for (const [index, item] of value.entries())
      walk({ name, value: item, path: [...path, index] }, found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value))
      walk({ name: key, value: item, path: [...path, key] }, found);
  return found;
}
