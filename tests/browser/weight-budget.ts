/**
 * The most that opening a page may cost: bytes of its files, compressed with gzip, and requests.
 *
 * The bars were promised to readers. What a kind of page may weigh beyond them stands some five per cent above what its
 * heaviest page weighed when the number was set, so that growth is noticed: raise it only for what is worth its bytes.
 */
import type { PageKind } from './page-kinds.ts';
import type { FileKind } from './page-weight.ts';

/** HTML and styles of an entity page, with which it can be read. */
export const entityBar = 14_336;

/** Script of an entity page before a control is used, uncompressed. */
export const scriptBar = 1_024;

/** The home page with its map and charts, without the font. */
export const homeBar = 24_000;

/** All files of fonts. */
export const fontsBar = 60_000;

/** The boundaries from which the maps are drawn, uncompressed. */
export const boundariesBar = 15_000;

/** What a reader who follows a link to a search loads until a first result is in the document. */
export const firstResult = {
  link: '/search/?q=hikvision',
  selector: 'a[data-match]',
  most: 32_200,
  requests: 5,
};

/** The list check with all that it needs, before a list is read. */
export const deskBar = 80_000;

/** Bytes of each kind of file, and the number of requests without the icon. */
export type Budget = Record<FileKind, number> & { requests: number };

/** The script that loads others on first use. */
const loader = 400;
const style = 4_400;
/** The style sheet of the home page, which holds the pictures of several kinds. */
const styles = 5_200;
const latin = 31_500;
const latinAndPinyin = 36_000;

export const budget: Record<PageKind, Budget> = {
  home: { html: 16_200, css: styles, js: loader, data: 0, font: latin, requests: 5 },
  list: { html: 8_150, css: style, js: loader + 570, data: 0, font: latin, requests: 6 },
  comparison: { html: 17_700, css: style, js: loader + 200, data: 0, font: latin, requests: 5 },
  frame: { html: 1_400, css: 1_600, js: 0, data: 0, font: 0, requests: 2 },
  day: { html: 6_800, css: style, js: loader, data: 0, font: latin, requests: 4 },
  entity: { html: 10_500, css: style, js: loader, data: 0, font: latinAndPinyin, requests: 5 },
  rule: { html: 9_100, css: style, js: loader, data: 0, font: latin, requests: 5 },
  claim: { html: 9_200, css: style, js: loader, data: 0, font: latin, requests: 4 },
  article: { html: 14_200, css: style, js: loader + 760, data: 0, font: latin, requests: 7 },
  origins: { html: 8_000, css: style, js: loader, data: 0, font: latin, requests: 4 },
  timeline: { html: 31_700, css: style, js: loader + 760, data: 0, font: latin, requests: 7 },
  sources: { html: 42_500, css: style, js: loader + 760, data: 0, font: latin, requests: 5 },
  glossary: { html: 12_300, css: style, js: loader, data: 0, font: latin, requests: 4 },
  data: { html: 24_700, css: style, js: loader, data: 0, font: latin, requests: 4 },
  version: { html: 3_000, css: style, js: loader, data: 0, font: latin, requests: 5 },
  prose: { html: 20_300, css: style, js: loader, data: 0, font: latinAndPinyin, requests: 5 },
  citation: { html: 7_100, css: style, js: loader, data: 0, font: latinAndPinyin, requests: 5 },
  search: { html: 2_250, css: 3_750, js: 19_200, data: 8_250, font: 0, requests: 4 },
  'list check': { html: 3_300, css: 5_800, js: 62_000, data: 9_400, font: 0, requests: 11 },
  'one file': { html: 68_000, css: 0, js: 0, data: 0, font: 0, requests: 1 },
  verify: { html: 2_600, css: 5_800, js: 52_000, data: 0, font: 0, requests: 11 },
  'wrong address': { html: 1_700, css: style, js: loader, data: 0, font: latin, requests: 4 },
};
