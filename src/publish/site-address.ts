/** Where the site will live. */

/** Stands for the address until `SITE` is set; no site is reached by a name that ends in `.example` (RFC 2606). */
const placeholder = 'https://twenty-eight.example';

/** The address that citations and feeds name: that of `SITE`, else the placeholder. */
export function siteAddress(): string {
  return process.env['SITE'] ?? placeholder;
}

/** What to know before publishing, in one line; nothing where `SITE` is set. */
export function placeholderNotice(): string | undefined {
  if (process.env['SITE'] !== undefined) return undefined;
  return `Citations and feeds name ${placeholder}, a placeholder: set SITE before you publish.`;
}
