/** The copy of the whole site that opens from a disk: pages with relative links. */
import { escapeAttribute } from './embeds.ts';

/** Path of the archive; it is not part of itself. */
export const siteCopyPath = '/data/twenty-eight.zip';

/** The built site, as far as its links need to be known. */
export interface BuiltSite {
  /** Address of the site with its base path and a slash at the end. */
  root: string;
  /** True if the file with a path from the site's folder is part of the copy. */
  has: (path: string) => boolean;
}

/** A page or style sheet for the copy, with the files that it leads to. */
export interface CopiedFile {
  content: string;
  /** Paths from the site's folder. */
  links: string[];
}

/** What may be rewritten, in HTML as this site writes it: a script or a style as a whole, or one tag. Comments are passed over. */
const tag =
  /<!--[^]*?-->|<(?:(script|style)\b[^>]*>[^]*?<\/\1>|[a-z](?:[^>"']|"[^"]*"|'[^']*')*>)/gi;
const attribute = /(?<=\s)([^\s"'<>/=]+)=("[^"]*"|'[^']*'|[^\s"'>]+)/g;

/**
 * Rewrites a page for the copy: links become relative, and lead to the site where the copy has no file for them.
 * Scripts go, because browsers do not run modules from a disk, and so do the policy and the preloads, which name the
 * host. It reads tags, not a tree, in a tenth of the time.
 *
 * @param path - Path of the page from the site's folder.
 * @param html - HTML of the page.
 */
export function toCopiedPage(path: string, html: string, site: BuiltSite): CopiedFile {
  const links: string[] = [];
  const relocate = relocator(path, site, links);
  const content = html.replace(tag, (whole) => {
    if (isLeftOut(whole)) return '';
    if (/^<(?:!|script|style)/i.test(whole)) return whole;
    return whole.replace(attribute, (text, name: string, quoted: string) => {
      const isRedirect = /^content$/i.test(name);
      if (!isRedirect && !linkAttributes.has(name.toLowerCase())) return text;
      const value = decode(quoted.replace(/^(["'])(.*)\1$/s, '$2'));
      const changed = isRedirect
        ? value.replace(/(?<=^\d+;\s*url=).*/i, relocate)
        : relocate(value);
      return changed === value ? text : `${name}="${escapeAttribute(changed)}"`;
    });
  });
  return { content, links };
}

/**
 * Rewrites the addresses in a style sheet.
 *
 * @param path - Path of the style sheet from the site's folder.
 * @param css - Text of the style sheet.
 */
export function toCopiedStyles(path: string, css: string, site: BuiltSite): CopiedFile {
  const links: string[] = [];
  const relocate = relocator(path, site, links);
  const content = css.replaceAll(
    /url\((["']?)(?!data:)([^"')]+)\1\)/g,
    (_, quote: string, link: string) => `url(${quote}${relocate(link)}${quote})`
  );
  return { content, links };
}

const linkAttributes = new Set(['href', 'src', 'action', 'data', 'poster', 'xlink:href']);

function isLeftOut(whole: string): boolean {
  if (/^<script/i.test(whole)) return !/^[^>]*type="application\/ld\+json"/i.test(whole);
  if (/^<meta/i.test(whole)) return /http-equiv="Content-Security-Policy"/i.test(whole);
  return /^<link[^>]* rel="(?:preload|modulepreload|sitemap)"/i.test(whole);
}

/** Character references in an address: Astro writes these three. */
function decode(value: string): string {
  return value
    .replaceAll(/&(?:amp|#38);/g, '&')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'");
}

/**
 * Makes a function that changes the links of a file and adds the paths that they lead to. Full addresses and links
 * within the page stay as they are.
 */
function relocator(from: string, { root, has }: BuiltSite, links: string[]) {
  const page = new URL(from, root);
  return (link: string): string => {
    if (link.startsWith('#') || /^[a-z][a-z\d+.-]*:/i.test(link)) return link;
    const url = new URL(link, page);
    const path = url.href.startsWith(root) ? fileOf(url, root) : undefined;
    if (path === undefined || !has(path)) return url.href;
    links.push(path);
    return `${relativePath(from, path)}${url.search}${url.hash}`;
  };
}

function fileOf({ origin, pathname }: URL, root: string): string {
  const path = decodeURIComponent(`${origin}${pathname}`.slice(root.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Both paths are taken from the same folder. Example: `a/b/index.html` to `c.css` is `../../c.css`. */
function relativePath(from: string, to: string): string {
  const [start, end] = [from.split('/').slice(0, -1), to.split('/')];
  const shared = start.findIndex((folder, index) => folder !== end[index]);
  const common = shared === -1 ? start.length : shared;
  return [...start.slice(common).map(() => '..'), ...end.slice(common)]
    .map(encodeURIComponent)
    .join('/');
}
