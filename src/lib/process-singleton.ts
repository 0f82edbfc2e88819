/** Values that exist once in a process, however often their module is loaded: Astro bundles its configuration and the pages apart. */

/** Finds the value with a name, unique in this project, in this process, or makes it. */
export function processSingleton<Value>(name: string, make: () => Value): Value {
  const store = globalThis as unknown as Record<symbol, Value | undefined>;
  return (store[Symbol.for(`twenty-eight:${name}`)] ??= make());
}
