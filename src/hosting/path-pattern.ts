/** Patterns of paths, in which `*` stands for any characters, as regular expressions. */

/**
 * Writes a pattern as a regular expression that nginx (PCRE) and Caddy (RE2) read alike.
 * In: the base path of the site (`/` or `/record/`), and a pattern that begins with a slash. Out: `^/record/_astro/`.
 */
export function toRegExpSource(base: string, pattern: string): string {
  const path = `${base}${pattern.slice(1)}`;
  const source = path
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return `^${source}$`.replace(/\.\*\$$/, '');
}
