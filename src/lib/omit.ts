/** Copies an object without some of its fields. */
export function omit<Fields extends object, Name extends keyof Fields>(
  object: Fields,
  ...names: Name[]
): Omit<Fields, Name> {
  const kept = Object.entries(object).filter(([name]) => !names.includes(name as Name));
  return Object.fromEntries(kept) as Omit<Fields, Name>;
}
