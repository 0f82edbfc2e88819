/**
 * Response headers of the site. `_headers` is written from this list; tests hold `nginx.conf` and `Caddyfile` to it.
 * A pattern is a path from the root of the site in which `*` matches any characters.
 */
import { bodyMapStyle } from '../components/map/body-map-style.ts';
import { contentSecurityPolicy, hashSource } from '../lib/content-security-policy.ts';

/** Names and values of response headers. */
export type Headers = Readonly<Record<string, string>>;

/** Features of browsers that no page uses, taken from all pages. */
const unusedFeatures = [
  'camera',
  'display-capture',
  'geolocation',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** The policy of the pages. It also goes with the map files, whose one inline style it names. */
const sentPolicy = contentSecurityPolicy.replace(
  "style-src 'self'",
  `style-src 'self' ${hashSource(bodyMapStyle)}`
);

/** Sent with every answer, errors too. */
export const headersEverywhere: Headers = {
  'Content-Security-Policy': sentPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/**
 * Sent in addition with the pages that other sites may frame. `frame-ancestors` overrides `X-Frame-Options` (CSP Level 3,
 * 6.4.2.3), and a second policy can be added where hosts cannot take one back: all policies hold together.
 */
export const framing = { 'Content-Security-Policy': 'frame-ancestors *' } as const;

/** Pages that other sites may frame. */
export const framedPages = '/embed/*';

/**
 * Sent over HTTPS only (RFC 6797). It binds the whole host: the configurations of servers are for one, but a build for a
 * sub-path must not speak for its host. It says nothing of subdomains and preloading, which are not the site's to decide.
 */
export const strictTransport = { 'Strict-Transport-Security': 'max-age=31536000' } as const;

/** Values of `Cache-Control`. */
export const caching = {
  /** A file whose name changes with its content. */
  hashed: 'public, max-age=31536000, immutable',
  /** All else: browsers ask at each use whether their copy is current; shared caches may answer for a minute. */
  other: 'public, max-age=0, s-maxage=60, must-revalidate',
} as const;

/** Files whose name holds a hash of their content. */
export const hashedFiles: readonly string[] = [
  '/_astro/*',
  '/pagefind/filter/*',
  '/pagefind/fragment/*',
  '/pagefind/index/*',
  '/pagefind/pagefind.*.pf_meta',
  '/search/names.*.json',
];

/** Files that scripts of other sites may read: the data and the feeds, which are public and the same for everyone. */
export const sharedFiles: readonly string[] = [
  '/*.bib',
  '/*.cff',
  '/*.csv',
  '/*.ics',
  '/*.json',
  '/*.jsonl',
  '/*.jsonld',
  '/*.ris',
  '/*.sqlite',
  '/*.xlsx',
  '/*.xml',
  '/*.yml',
  '/*.zip',
  '/data/SHA256SUMS',
];

export const sharing = { 'Access-Control-Allow-Origin': '*' } as const;
