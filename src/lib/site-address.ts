/** Address and base path of the site, from the environment. */
import { withBase } from './addresses.ts';

/** The address until `SITE` is set; `.example` is reserved and never resolves (RFC 2606). */
const placeholder = 'https://twenty-eight.example';

/**
 * Origin that citations and feeds name: that of `SITE`, else a placeholder.
 *
 * @throws AddressError where `SITE` is no plain https origin; http is accepted for this machine only
 */
export function siteAddress(): string {
  const site = process.env['SITE'] ?? placeholder;
  const fault = URL.canParse(site) ? faultInSite(new URL(site)) : 'is not an address';
  if (fault !== undefined)
    throw new AddressError(`SITE ${fault}. Set it like SITE=https://lists.example.org`);
  return site;
}

/** The value of `SITE` is not printed: it may contain a password. */
function faultInSite({ protocol, hostname, username, password, pathname, search, hash }: URL) {
  if (username !== '' || password !== '')
    return 'has a user name or password, which every page would publish';
  const isLocal = /^(?:localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
  if (protocol !== 'https:' && !(protocol === 'http:' && isLocal))
    return 'does not begin with https://';
  if (search !== '' || hash !== '') return 'has a query or a fragment';
  if (pathname !== '/') return 'has a path, which belongs into BASE';
  return undefined;
}

/**
 * Path under which the site lives: that of `BASE`, else `/`.
 *
 * @throws AddressError where `BASE` is no plain path
 */
export function basePath(): string {
  const base = process.env['BASE'] ?? '/';
  const isPlain = /^\/?(?:[\w~-][\w.~-]*\/)*(?:[\w~-][\w.~-]*)?$/.test(base);
  if (!isPlain)
    throw new AddressError(
      'BASE is not a plain path of letters, digits and hyphens. Set it like BASE=/record/'
    );
  return base;
}

/** Full address of a page or file of this build, by its path from the root of the site. */
export function fullAddress(path: string): string {
  return new URL(withBase(basePath(), path), siteAddress()).href;
}

/**
 * Port on which the site is served on this machine: that of `PORT`, else 4321.
 *
 * @returns 0 to 65535; 0 is any free port.
 * @throws AddressError where `PORT` is no such number
 */
export function servedPort(): number {
  const text = process.env['PORT'] ?? '4321';
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65_535))
    throw new AddressError('PORT is not a number from 0 to 65535. Set it like PORT=4321');
  return port;
}

/** What to know before publishing, in one line; `undefined` where `SITE` is set. */
export function placeholderNotice(): string | undefined {
  if (process.env['SITE'] !== undefined) return undefined;
  return `Citations and feeds name ${placeholder}, a placeholder: set SITE before you publish.`;
}

/** A variable is wrong, and the message says what to do. */
class AddressError extends Error {
  override name = 'AddressError';
}
