/** Values that exist once in a process, however often their module is loaded: Astro bundles its configuration and the pages apart. */

/**
 * Finds the value with a name in this process, or makes it.
 *
 * @param name - Name of the value, unique in this project.
 * @param make - Makes the value the first time.
 * @returns The same value for every caller in this process.
 */
export function processSingleton<Value>(name: string, make: () => Value): Value {
  const store = globalThis as unknown as Record<symbol, Value | undefined>;
  return (store[Symbol.for(`twenty-eight:${name}`)] ??= make());
}
