/** Loads scripts as they are asked for. */
import type { Plugin } from 'vite';

/** Vite's helper also loads styles of a script, of which this site has none; without it the first result is 0.7 KB less. */
export function plainImports(): Plugin {
  return {
    name: 'twenty-eight:plain-imports',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
  };
}
