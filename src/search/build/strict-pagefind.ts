/** Makes Pagefind's scripts say that a part of the index did not load. */

/**
 * Where a chunk of its index cannot be loaded or read, Pagefind 1.5.2 writes to the console and answers as if no page
 * had the words, which happens to every page that stays open while the site is published anew. This lets it fail.
 *
 * @param fileName - Name of a script of Pagefind; others than the two that load chunks stay as they are.
 * @param script - Its text.
 * @throws If Pagefind handles such an error in another way, as a later version may.
 */
export function failOnLostChunks(fileName: string, script: string): string {
  if (!loaders.test(fileName)) return script;
  const parts = script.split(swallowed);
  if (parts.length !== 2)
    throw new Error(`${fileName} no longer handles a lost chunk as pagefind 1.5.2 does`);
  return parts.join('throw e;');
}

const loaders = /^pagefind(-worker)?\.js$/;
/** What the handler of the error does. */
const swallowed = 'console.error(`Failed to load the index chunk ${url}:\n${e?.toString()}`);';
