/** Memory for one process, whichever way a module was loaded: Astro loads its configuration and the pages apart. */

/** In: a name, and what makes the value the first time. Out: the value, the same one for every caller in this process. */
export function sharedMemory<Value>(name: string, make: () => Value): Value {
  const store = globalThis as unknown as Record<symbol, Value | undefined>;
  return (store[Symbol.for(`twenty-eight:${name}`)] ??= make());
}
